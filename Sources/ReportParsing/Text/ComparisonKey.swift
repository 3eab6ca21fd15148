import ThaiText

/// A key of a text, for comparing with many others: most that are too different are told by the scalars
/// that they have, without computing the distance.
struct ComparisonKey: Sendable {
  /// The key.
  let scalars: [Unicode.Scalar]
  /// Which of 128 classes of scalars the key has; every sign of the Thai block is a class of its own.
  private let classes: (low: UInt64, high: UInt64)

  /// Number of scalars.
  var count: Int { scalars.count }

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var low: UInt64 = 0
    var high: UInt64 = 0
    for scalar in scalars {
      let bit: UInt64 = 1 << UInt64(scalar.value % 64)
      if scalar.value & 64 == 0 { low |= bit } else { high |= bit }
    }
    classes = (low, high)
  }

  /// `TextKey.similarity` where it is at least `least`; else nil.
  func similarity(to other: ComparisonKey, atLeast least: Double) -> Double? {
    let longer = max(count, other.count)
    // A class that only one of them has costs an edit, and so does a scalar that one has more.
    let edits = max(missing(in: other), other.missing(in: self), abs(count - other.count))
    guard longer == 0 || 1 - Double(edits) / Double(longer) >= least else { return nil }
    let similarity = TextKey.similarity(ofKeys: scalars, other.scalars)
    return similarity >= least ? similarity : nil
  }

  /// How many of its classes the other one lacks.
  private func missing(in other: ComparisonKey) -> Int {
    (classes.low & ~other.classes.low).nonzeroBitCount + (classes.high & ~other.classes.high).nonzeroBitCount
  }
}
