/// Phrases by one of their scalars, the longest first: hashing every scalar of a text takes longer than all the
/// comparisons.
struct PhraseIndex: Sendable {
  /// A phrase found.
  struct Phrase {
    /// Its number among all phrases.
    let number: Int
    /// Scalars.
    let length: Int
  }

  private var numbers: [Int] = []
  private var keys: [[Unicode.Scalar]] = []
  /// Where the phrases of each slot begin; one more than there are slots.
  private var starts: [Int] = []

  /// Keys in the form of `SqueezedText`; those without the scalar are never found.
  init(_ all: [[Unicode.Scalar]], by scalar: ([Unicode.Scalar]) -> Unicode.Scalar?) {
    var slots = Array(repeating: [Int](), count: Self.slotCount)
    for (number, key) in all.enumerated() {
      if let scalar = scalar(key) { slots[Self.slot(of: scalar)].append(number) }
    }
    for slot in slots {
      starts.append(numbers.count)
      numbers += slot.sorted { all[$0].count > all[$1].count }
    }
    starts.append(numbers.count)
    keys = numbers.map { all[$0] }
  }

  /// The longest phrase that begins at an index of the text, for phrases by their first scalar.
  func longest(in text: SqueezedText, at index: Int) -> Phrase? {
    let slot = Self.slot(of: text.scalars[index])
    var next = starts[slot]
    while next < starts[slot + 1] {
      if text.matches(keys[next], at: index) {
        return Phrase(number: numbers[next], length: keys[next].count)
      }
      next += 1
    }
    return nil
  }

  /// The longest phrase that ends before an index of the text, for phrases by their last scalar.
  func longest(in text: SqueezedText, endingAt index: Int) -> Phrase? {
    let slot = Self.slot(of: text.scalars[index - 1])
    var next = starts[slot]
    while next < starts[slot + 1] {
      if text.matches(keys[next], endingAt: index) {
        return Phrase(number: numbers[next], length: keys[next].count)
      }
      next += 1
    }
    return nil
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
