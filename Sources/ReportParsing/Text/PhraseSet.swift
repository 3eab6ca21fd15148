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

  /// Phrases by one of their scalars, the longest first: hashing every scalar of a text takes longer
  /// than all the comparisons.
  private struct Index: Sendable {
    private var phrases: [Phrase] = []
    /// Where the phrases of each slot begin in `phrases`; one more than there are slots.
    private var starts: [Int] = []

    init(_ all: [Phrase], by scalar: (Phrase) -> Unicode.Scalar?) {
      var slots = Array(repeating: [Phrase](), count: Self.slotCount)
      for phrase in all {
        if let scalar = scalar(phrase) { slots[Self.slot(of: scalar)].append(phrase) }
      }
      for slot in slots {
        starts.append(phrases.count)
        phrases += slot.sorted { $0.key.count > $1.key.count }
      }
      starts.append(phrases.count)
    }

    func first(at scalar: Unicode.Scalar, where isFound: (Phrase) -> Bool) -> Phrase? {
      let slot = Self.slot(of: scalar)
      return phrases[starts[slot]..<starts[slot + 1]].first(where: isFound)
    }

    private static var slotCount: Int { 256 }

    /// ASCII and the Thai block have slots of their own, all other scalars share one.
    private static func slot(of scalar: Unicode.Scalar) -> Int {
      switch scalar.value {
      case 0x01..<0x80: Int(scalar.value)
      case 0x0E00..<0x0E80: Int(scalar.value) - 0x0E00 + 0x80
      default: 0
      }
    }
  }

  private let byFirst: Index
  private let byLast: Index

  /// Of equal phrases the first one counts.
  init(_ phrases: some Sequence<(String, Meaning)>) {
    var known = Set<[Unicode.Scalar]>()
    let all = phrases.map { Phrase(key: SqueezedText.key($0.0), meaning: $0.1) }
      .filter { known.insert($0.key).inserted }
    byFirst = Index(all) { $0.key.first }
    byLast = Index(all) { $0.key.last }
  }

  /// Phrases by what they stand for.
  init(_ groups: KeyValuePairs<Meaning, [String]>) {
    self.init(groups.flatMap { meaning, phrases in phrases.map { ($0, meaning) } })
  }

  /// The longest phrase that begins at the index.
  func hit(in text: SqueezedText, at index: Int) -> Hit? {
    guard index >= 0, index < text.scalars.count else { return nil }
    return byFirst.first(at: text.scalars[index]) { text.matches($0.key, at: index) }.map {
      Hit(range: index..<(index + $0.key.count), meaning: $0.meaning)
    }
  }

  /// The longest phrase that ends before the index.
  func hit(in text: SqueezedText, endingAt index: Int) -> Hit? {
    guard index > 0, index <= text.scalars.count else { return nil }
    return byLast.first(at: text.scalars[index - 1]) { text.matches($0.key, endingAt: index) }.map {
      Hit(range: (index - $0.key.count)..<index, meaning: $0.meaning)
    }
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
