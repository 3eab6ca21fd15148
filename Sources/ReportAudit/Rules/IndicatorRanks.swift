import FoundationEssentials
import ReportModel

/// Ranks of the ten indicators by score, best first.
struct IndicatorRanks {
  private let scores: [String: Decimal]

  /// Nil unless the year has all ten.
  init?(year: ResolvedYear) {
    var scores: [String: Decimal] = [:]
    for code in (1...10).map(String.init) {
      guard
        let value = year.printedKeys(.indicator, code).first.flatMap({ year.figure($0) })?
          .chosen.representative.value.decimal
      else { return nil }
      scores[code] = value
    }
    self.scores = scores
  }

  /// The ranks that an indicator may hold: several where scores are equal.
  func ranks(of indicator: String) -> ClosedRange<Int>? {
    guard let own = scores[indicator] else { return nil }
    let better = scores.values.filter { $0 > own }.count
    let equal = scores.values.filter { $0 == own }.count
    return (better + 1)...(better + equal)
  }
}
