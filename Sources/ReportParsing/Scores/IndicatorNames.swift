import Codebook
import ThaiText

/// Finds indicators and sub-indicators by their printed names, tolerant of small damage.
struct IndicatorNames {
  private struct Name {
    let key: [Unicode.Scalar]
    let number: Int
  }

  private let names: [Name]
  private let subnames: [(key: [Unicode.Scalar], code: String)]

  init(codebooks: CodebookLibrary) {
    names = codebooks.indicators.flatMap { indicator in
      ([indicator.name] + indicator.variants).map {
        Name(key: SqueezedText.key($0), number: indicator.number)
      }
    }
    .sorted { $0.key.count != $1.key.count ? $0.key.count > $1.key.count : $0.number < $1.number }
    var seen = Set<String>()
    subnames = codebooks.years.compactMap { codebooks.codebook(for: $0) }.flatMap(\.subindicators)
      .filter { seen.insert($0.code + $0.name).inserted }
      .map { (SqueezedText.key($0.name), $0.code) }
  }

  /// The name that begins at an index: its indicator and length in squeezed scalars.
  func name(in text: SqueezedText, at index: Int) -> (number: Int, length: Int)? {
    for name in names where text.matches(name.key, at: index) { return (name.number, name.key.count) }
    return damagedName(in: text, at: index)
  }

  /// At most a sixth of a name may be damaged.
  private func damagedName(in text: SqueezedText, at index: Int) -> (number: Int, length: Int)? {
    var best: (number: Int, length: Int, similarity: Double)?
    for name in names {
      for delta in [0, 1, -1, 2, 3, -2] {
        let length = name.key.count + delta
        guard length >= 8, index + length <= text.scalars.count else { continue }
        // A damaged name still begins like a name: most begin with การ.
        guard text.scalars[index] == name.key[0] else { continue }
        let similarity = TextKey.similarity(ofKeys: Array(text.scalars[index..<(index + length)]), name.key)
        if similarity >= 0.84, similarity > (best?.similarity ?? 0) {
          best = (name.number, length, similarity)
        }
      }
    }
    return best.map { ($0.number, $0.length) }
  }

  /// The indicator that a whole text names.
  func indicator(named text: String) -> (number: Int, similarity: Double)? {
    let key = SqueezedText.key(text)
    guard (6...80).contains(key.count) else { return nil }
    var best: (number: Int, similarity: Double)?
    for name in names {
      let similarity = name.key == key ? 1 : TextKey.similarity(ofKeys: key, name.key)
      if similarity > (best?.similarity ?? 0) { best = (name.number, similarity) }
    }
    guard let best, best.similarity >= 0.8 else { return nil }
    return best
  }

  /// The sub-indicator that a whole text names.
  func subindicator(named text: String) -> String? {
    let key = SqueezedText.key(text)
    guard (6...80).contains(key.count) else { return nil }
    var best: (code: String, similarity: Double)?
    for name in subnames {
      let similarity = TextKey.similarity(ofKeys: key, name.key)
      if similarity > (best?.similarity ?? 0) { best = (name.code, similarity) }
    }
    guard let best, best.similarity >= 0.88 else { return nil }
    return best.code
  }
}
