import ThaiText

/// A key of a text, for comparing with many others: most that are too different are told by how often
/// they have each scalar, without computing the distance.
struct ComparisonKey: Sendable {
  /// The key.
  let scalars: [Unicode.Scalar]
  /// How many scalars of the key fall in each of 64 classes.
  private let counts: SIMD64<UInt16>

  /// Number of scalars.
  var count: Int { scalars.count }

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var counts = SIMD64<UInt16>()
    for scalar in scalars { counts[Int(scalar.value % 64)] &+= 1 }
    self.counts = counts
  }

  /// `TextKey.similarity` where it is at least `least`; else nil.
  func similarity(to other: ComparisonKey, atLeast least: Double) -> Double? {
    let longer = max(scalars.count, other.scalars.count)
    // Every scalar that only one of them has costs an edit.
    let edits = max(scalars.count - common(other), other.scalars.count - common(other))
    guard longer == 0 || 1 - Double(edits) / Double(longer) >= least else { return nil }
    let similarity = TextKey.similarity(ofKeys: scalars, other.scalars)
    return similarity >= least ? similarity : nil
  }

  private func common(_ other: ComparisonKey) -> Int {
    let least = pointwiseMin(counts, other.counts)
    return Int(least.wrappedSum())
  }
}
