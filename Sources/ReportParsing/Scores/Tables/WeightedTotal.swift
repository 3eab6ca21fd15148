import Codebook
import FoundationEssentials
import ReportModel

/// The agency's total from the figures of one table: 0.3 IIT + 0.3 EIT + 0.4 OIT, each the mean of its
/// indicators.
enum WeightedTotal {
  /// How far a printed mean or total may be from the one computed of rounded figures, in points.
  static let tolerance = Decimal(sign: .plus, exponent: -2, significand: 2)

  /// The total; nil where neither all instruments nor all ten indicators are there.
  static func overall(of occurrences: [ScoreOccurrence], year: Int) -> Decimal? {
    var instruments: [String: Decimal] = [:]
    var indicators: [Int: Decimal] = [:]
    for occurrence in occurrences where occurrence.key.fiscalYear == year && occurrence.key.part == .whole {
      guard let value = occurrence.value.decimal else { continue }
      if occurrence.key.subject == .instrument { instruments[occurrence.key.code] = value }
      if occurrence.key.subject == .indicator, let number = Int(occurrence.key.code) {
        indicators[number] = value
      }
    }
    func score(_ instrument: Instrument) -> Decimal? {
      let own = instrument.indicators
      return instruments[instrument.rawValue] ?? mean(own.compactMap { indicators[$0] }, of: own.count)
    }
    guard let iit = score(.iit), let eit = score(.eit), let oit = score(.oit) else { return nil }
    return (iit * 3 + eit * 3 + oit * 4) / 10
  }

  private static func mean(_ values: [Decimal], of count: Int) -> Decimal? {
    values.count == count ? values.reduce(0, +) / Decimal(count) : nil
  }
}
