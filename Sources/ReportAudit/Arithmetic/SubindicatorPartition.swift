import Codebook
import FoundationEssentials

/// The ways in which the items of an OIT indicator may fall into its sub-indicators.
///
/// Bounds that the codebook is not certain of may lie up to two items off.
struct SubindicatorPartition: Sendable {
  /// For each sub-indicator the number of its first item, and behind the last the end.
  private let bounds: [Int]
  private let movable: [Bool]
  private static let reach = 2

  /// Takes the sub-indicators of one indicator, in order; nil unless they follow on from one another.
  init?(_ parts: [Subindicator]) {
    guard let first = parts.first, parts.count <= 8 else { return nil }
    for (a, b) in zip(parts, parts.dropFirst())
    where a.items.upperBound + 1 != b.items.lowerBound { return nil }
    bounds = [first.items.lowerBound] + parts.map { $0.items.upperBound + 1 }
    let isOpen = zip(parts, parts.dropFirst()).map { $0.certainty != .certain && $1.certainty != .certain }
    movable = [false] + isOpen + [false]
  }

  /// Numbers of the items of all parts together.
  var items: Range<Int> { (bounds.first ?? 0)..<(bounds.last ?? 0) }

  /// The mean of the means of the parts, for every way in which the items may fall into parts: by the
  /// codebook's bounds first, then each other value in ascending order. `scores` holds the score of
  /// every item, in order.
  func means(of scores: [DecimalRange]) -> [DecimalRange] {
    guard scores.count == items.count else { return [] }
    let usual = means(of: scores, placing: { [bounds[$0]] })
    return usual + means(of: scores, placing: positions(of:))
  }

  /// The same with a choice of places for every bound, each value once.
  private func means(of scores: [DecimalRange], placing places: (Int) -> [Int]) -> [DecimalRange] {
    guard let start = bounds.first else { return [] }
    let sums = scores.reduce(into: [DecimalRange(exactly: 0)]) { $0.append(($0.last ?? $1) + $1) }
    // Place of the last bound so far -> sums of the means of the parts up to there.
    var reached: [Int: Set<DecimalRange>] = [start: [DecimalRange(exactly: 0)]]
    for index in bounds.indices.dropFirst() {
      var next: [Int: Set<DecimalRange>] = [:]
      for bound in places(index) {
        for (from, totals) in reached where from < bound {
          let mean = mean(sums[from - start], sums[bound - start], Decimal(bound - from))
          next[bound, default: []].formUnion(totals.map { $0 + mean })
        }
      }
      reached = next
    }
    let totals = reached.values.reduce(into: Set<DecimalRange>()) { $0.formUnion($1) }
    let parts = Decimal(bounds.count - 1)
    return totals.map { $0 / parts }.sorted { $0.low < $1.low }
  }

  /// The mean of the items between two running sums.
  private func mean(_ before: DecimalRange, _ after: DecimalRange, _ count: Decimal) -> DecimalRange {
    DecimalRange(
      low: after.low - before.low, nominal: after.nominal - before.nominal, high: after.high - before.high)
      / count
  }

  private func positions(of index: Int) -> [Int] {
    guard movable[index] else { return [bounds[index]] }
    return (bounds[index] - Self.reach...bounds[index] + Self.reach).filter { items.contains($0) }
  }
}
