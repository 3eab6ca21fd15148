import Codebook
import ThaiText

/// Finds indicators and sub-indicators by their printed names, tolerant of small damage.
struct IndicatorNames {
  private struct Name {
    let comparison: ComparisonKey
    let number: Int
    var key: [Unicode.Scalar] { comparison.scalars }
  }

  private let names: [Name]
  private let subnames: [(comparison: ComparisonKey, code: String)]

  init(codebooks: CodebookLibrary) {
    names = codebooks.indicators.flatMap { indicator in
      ([indicator.name] + indicator.variants).map {
        Name(comparison: ComparisonKey(SqueezedText.key($0)), number: indicator.number)
      }
    }
    .sorted { $0.key.count != $1.key.count ? $0.key.count > $1.key.count : $0.number < $1.number }
    var seen = Set<String>()
    subnames = codebooks.years.compactMap { codebooks.codebook(for: $0) }.flatMap(\.subindicators)
      .filter { seen.insert($0.code + $0.name).inserted }
      .map { (ComparisonKey(SqueezedText.key($0.name)), $0.code) }
  }

  /// The name that begins at an index: its indicator and length in squeezed scalars.
  func name(in text: SqueezedText, at index: Int) -> (number: Int, length: Int)? {
    for name in names where text.matches(name.key, at: index) { return (name.number, name.key.count) }
    return damagedName(in: text, at: index)
  }

  /// At most a sixth of a name may be damaged.
  private func damagedName(in text: SqueezedText, at index: Int) -> (number: Int, length: Int)? {
    var best: (number: Int, length: Int, similarity: Double)?
    guard index < text.scalars.count else { return nil }
    // A damaged name still begins like a name: most begin with การ.
    for name in names where name.key.first == text.scalars[index] {
      for delta in [0, 1, -1, 2, 3, -2] {
        let length = name.key.count + delta
        guard length >= 8, index + length <= text.scalars.count else { continue }
        let part = ComparisonKey(Array(text.scalars[index..<(index + length)]))
        if let similarity = name.comparison.similarity(to: part, atLeast: 0.84),
          similarity > (best?.similarity ?? 0)
        {
          best = (name.number, length, similarity)
        }
      }
    }
    return best.map { ($0.number, $0.length) }
  }

  /// The indicator that a whole text names.
  func indicator(named text: String) -> (number: Int, similarity: Double)? {
    indicator(named: ComparisonKey(SqueezedText.key(text)))
  }

  /// The indicator that a whole text, in squeezed form, names.
  func indicator(named text: ComparisonKey) -> (number: Int, similarity: Double)? {
    guard (6...80).contains(text.count) else { return nil }
    var best: (number: Int, similarity: Double)?
    for name in names {
      guard let similarity = name.comparison.similarity(to: text, atLeast: 0.8) else { continue }
      if similarity > (best?.similarity ?? 0) { best = (name.number, similarity) }
    }
    return best
  }

  /// The sub-indicator that a whole text names.
  func subindicator(named text: String) -> String? {
    subindicator(named: ComparisonKey(SqueezedText.key(text)))
  }

  /// The sub-indicator that a whole text, in squeezed form, names.
  func subindicator(named text: ComparisonKey) -> String? {
    guard (6...80).contains(text.count) else { return nil }
    var best: (code: String, similarity: Double)?
    for name in subnames {
      guard let similarity = name.comparison.similarity(to: text, atLeast: 0.88) else { continue }
      if similarity > (best?.similarity ?? 0) { best = (name.code, similarity) }
    }
    return best?.code
  }
}
