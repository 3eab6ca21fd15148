/// Groups of sorted numbers that lie close together.
enum Snapping {
  /// Index ranges of groups whose neighbours differ by at most `tolerance` and whose ends by at most
  /// `widest`.
  static func groups(_ sorted: [Double], tolerance: Double, widest: Double) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var first = 0
    for index in sorted.indices {
      let breaks =
        index > first
        && (sorted[index] - sorted[index - 1] > tolerance || sorted[index] - sorted[first] > widest)
      if breaks {
        groups.append(first..<index)
        first = index
      }
    }
    if first < sorted.count { groups.append(first..<sorted.count) }
    return groups
  }

  /// Means of the groups of numbers closer than `tolerance`, ascending.
  static func centres(_ values: [Double], tolerance: Double) -> [Double] {
    let sorted = values.sorted()
    return groups(sorted, tolerance: tolerance, widest: tolerance).map { group in
      sorted[group].reduce(0, +) / Double(group.count)
    }
  }
}
