/// A set of phrases with a meaning each, searched together; at one place the longest wins.
struct PhraseSet<Meaning: Sendable>: Sendable {
  /// A phrase found.
  struct Hit: Sendable {
    /// Squeezed indices.
    let range: Range<Int>
    /// What the phrase stands for.
    let meaning: Meaning
  }

  private var byFirst: [Unicode.Scalar: [(key: [Unicode.Scalar], meaning: Meaning)]] = [:]

  init(_ phrases: [(String, Meaning)]) {
    for (phrase, meaning) in phrases {
      let key = SqueezedText.key(phrase)
      guard let first = key.first else { continue }
      byFirst[first, default: []].append((key, meaning))
    }
    for first in byFirst.keys {
      byFirst[first]?.sort { $0.key.count > $1.key.count }
    }
  }

  /// The longest phrase that begins at the index.
  func hit(in text: SqueezedText, at index: Int) -> Hit? {
    guard index >= 0, index < text.scalars.count, let phrases = byFirst[text.scalars[index]] else {
      return nil
    }
    for phrase in phrases where text.matches(phrase.key, at: index) {
      return Hit(range: index..<(index + phrase.key.count), meaning: phrase.meaning)
    }
    return nil
  }

  /// All phrases from left to right, not overlapping.
  func hits(in text: SqueezedText, from start: Int = 0, to end: Int? = nil) -> [Hit] {
    var found: [Hit] = []
    var index = start
    let limit = min(end ?? text.scalars.count, text.scalars.count)
    while index < limit {
      if let hit = hit(in: text, at: index), hit.range.upperBound <= limit {
        found.append(hit)
        index = hit.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// The longest phrase that ends before the index.
  func hit(in text: SqueezedText, endingAt index: Int) -> Hit? {
    var best: Hit?
    for phrases in byFirst.values {
      for phrase in phrases where text.matches(phrase.key, endingAt: index) {
        if phrase.key.count > (best?.range.count ?? 0) {
          best = Hit(range: (index - phrase.key.count)..<index, meaning: phrase.meaning)
        }
      }
    }
    return best
  }
}
