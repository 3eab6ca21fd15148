/// A set of phrases with a meaning each, searched together; at one place the longest wins.
///
/// Phrases are compared in the form that `SqueezedText` has, however they are spaced or wrapped.
struct PhraseSet<Meaning: Sendable>: Sendable {
  /// A phrase found.
  struct Hit: Sendable {
    /// Squeezed indices.
    let range: Range<Int>
    /// What the phrase stands for.
    let meaning: Meaning
  }

  private struct Phrase: Sendable {
    let key: [Unicode.Scalar]
    let meaning: Meaning
  }

  /// Longest first.
  private var byFirst: [Unicode.Scalar: [Phrase]] = [:]
  /// Longest first.
  private var byLast: [Unicode.Scalar: [Phrase]] = [:]

  /// Of equal phrases the first one counts.
  init(_ phrases: some Sequence<(String, Meaning)>) {
    var known = Set<[Unicode.Scalar]>()
    for (text, meaning) in phrases {
      let phrase = Phrase(key: SqueezedText.key(text), meaning: meaning)
      guard let first = phrase.key.first, let last = phrase.key.last, known.insert(phrase.key).inserted
      else { continue }
      byFirst[first, default: []].append(phrase)
      byLast[last, default: []].append(phrase)
    }
    let longestFirst: (Phrase, Phrase) -> Bool = { $0.key.count > $1.key.count }
    byFirst = byFirst.mapValues { $0.sorted(by: longestFirst) }
    byLast = byLast.mapValues { $0.sorted(by: longestFirst) }
  }

  /// Phrases by what they stand for.
  init(_ groups: KeyValuePairs<Meaning, [String]>) {
    self.init(groups.flatMap { meaning, phrases in phrases.map { ($0, meaning) } })
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

  /// The longest phrase that ends before the index.
  func hit(in text: SqueezedText, endingAt index: Int) -> Hit? {
    guard index > 0, index <= text.scalars.count, let phrases = byLast[text.scalars[index - 1]] else {
      return nil
    }
    for phrase in phrases where text.matches(phrase.key, endingAt: index) {
      return Hit(range: (index - phrase.key.count)..<index, meaning: phrase.meaning)
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

  /// Whether one of the phrases stands anywhere in the text.
  func occurs(in text: SqueezedText) -> Bool {
    text.scalars.indices.contains { hit(in: text, at: $0) != nil }
  }

  /// Whether one of the phrases stands between two indices.
  func occurs(in text: SqueezedText, from start: Int, to end: Int) -> Bool {
    var index = start
    while index < end {
      if let hit = hit(in: text, at: index), hit.range.upperBound <= end { return true }
      index += 1
    }
    return false
  }

  /// The index at which the last of the phrases begins; nil where there is none.
  func lastStart(in text: SqueezedText) -> Int? {
    text.scalars.indices.last { hit(in: text, at: $0) != nil }
  }

  /// The index after all phrases that follow one another from the index.
  func end(ofRunIn text: SqueezedText, from index: Int) -> Int {
    var end = index
    while let hit = hit(in: text, at: end) { end = hit.range.upperBound }
    return end
  }
}

extension PhraseSet where Meaning == Void {
  /// Phrases that all say the same.
  init(_ phrases: [String]) { self.init(phrases.map { ($0, ()) }) }
}
