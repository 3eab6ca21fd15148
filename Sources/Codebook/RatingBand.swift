public import FoundationEssentials

/// A rating level with the overall scores that earn it.
///
/// Bands of one year are listed from the best down and may overlap: the first band whose conditions
/// all hold is the level.
public struct RatingBand: Hashable, Sendable {
  /// Level as printed: `AA`…`F` to 2565, `ผ่านดีเยี่ยม`… from 2566.
  public let level: String
  /// Least overall score, points of 100, inclusive.
  public let low: Decimal
  /// Greatest overall score at two decimals, inclusive.
  public let high: Decimal
  /// Score that IIT, EIT and OIT must each reach; nil when only the overall score counts.
  public let everyInstrumentAtLeast: Decimal?
  /// How sure the band is.
  public let certainty: Certainty

  /// Makes a band.
  public init(
    level: String, low: Decimal, high: Decimal, everyInstrumentAtLeast: Decimal?, certainty: Certainty
  ) {
    self.level = level
    self.low = low
    self.high = high
    self.everyInstrumentAtLeast = everyInstrumentAtLeast
    self.certainty = certainty
  }
}
