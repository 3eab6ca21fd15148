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

  private let meanings: [Meaning]
  private let byFirst: PhraseIndex
  private let byLast: PhraseIndex

  /// Of equal phrases the first one counts.
  init(_ phrases: some Sequence<(String, Meaning)>) {
    var known = Set<[Unicode.Scalar]>()
    let all = phrases.map { (key: SqueezedText.key($0.0), meaning: $0.1) }
      .filter { known.insert($0.key).inserted }
    meanings = all.map(\.meaning)
    byFirst = PhraseIndex(all.map(\.key)) { $0.first }
    byLast = PhraseIndex(all.map(\.key)) { $0.last }
  }

  /// Phrases by what they stand for.
  init(_ groups: KeyValuePairs<Meaning, [String]>) {
    self.init(groups.flatMap { meaning, phrases in phrases.map { ($0, meaning) } })
  }

  /// The longest phrase that begins at the index.
  func hit(in text: SqueezedText, at index: Int) -> Hit? {
    guard index >= 0, index < text.scalars.count else { return nil }
    guard let phrase = byFirst.longest(in: text, at: index) else { return nil }
    return Hit(range: index..<(index + phrase.length), meaning: meanings[phrase.number])
  }

  /// The longest phrase that ends before the index.
  func hit(in text: SqueezedText, endingAt index: Int) -> Hit? {
    guard index > 0, index <= text.scalars.count else { return nil }
    guard let phrase = byLast.longest(in: text, endingAt: index) else { return nil }
    return Hit(range: (index - phrase.length)..<index, meaning: meanings[phrase.number])
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
