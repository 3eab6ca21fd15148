import FoundationEssentials

/// The numbers that a printed or computed figure may stand for, ends included, and the one that it
/// shows. Points of 100.
struct DecimalRange: Hashable, Sendable {
  let low: Decimal
  /// The figure as if every printed number were exact.
  let nominal: Decimal
  let high: Decimal

  /// Makes a range; `low <= nominal <= high`.
  init(low: Decimal, nominal: Decimal, high: Decimal) {
    self.low = low
    self.nominal = nominal
    self.high = high
  }

  /// Exactly one number.
  init(exactly value: Decimal) {
    self.init(low: value, nominal: value, high: value)
  }

  /// Whether some number lies in both.
  func overlaps(_ other: DecimalRange) -> Bool {
    low <= other.high && other.low <= high
  }

  static func + (a: DecimalRange, b: DecimalRange) -> DecimalRange {
    DecimalRange(low: a.low + b.low, nominal: a.nominal + b.nominal, high: a.high + b.high)
  }

  static func - (a: DecimalRange, b: DecimalRange) -> DecimalRange {
    DecimalRange(low: a.low - b.high, nominal: a.nominal - b.nominal, high: a.high - b.low)
  }

  static func * (factor: Decimal, range: DecimalRange) -> DecimalRange {
    let ends = (factor * range.low, factor * range.high)
    return DecimalRange(
      low: min(ends.0, ends.1), nominal: factor * range.nominal, high: max(ends.0, ends.1))
  }

  static func / (range: DecimalRange, divisor: Decimal) -> DecimalRange {
    DecimalRange(low: range.low / divisor, nominal: range.nominal / divisor, high: range.high / divisor)
  }
}
