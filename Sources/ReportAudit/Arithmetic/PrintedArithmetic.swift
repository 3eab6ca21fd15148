import FoundationEssentials
import ReportModel

/// Exact arithmetic on printed figures: every printed number stands for all numbers that round to it,
/// so that a mean of roundings is never taken for wrong.
///
/// Scores are printed half up to two decimals. A mean computed from printed roundings may therefore be
/// up to 0.01 off the printed mean; from exact inputs (all 0 or 100) it may be 0.005 off.
enum PrintedArithmetic {
  /// Half a unit in the last of `decimals` printed places.
  static func halfUnit(decimals: Int) -> Decimal {
    Decimal(sign: .plus, exponent: -1 - min(max(decimals, 0), 20), significand: 5)
  }

  /// The value rounded half up to `places` decimals (away from zero at the half).
  static func roundedHalfUp(_ value: Decimal, places: Int = 2) -> Decimal {
    let digits = value.description.split(separator: ".", omittingEmptySubsequences: false)
    guard digits.count == 2, digits[1].count > places else { return value }
    let kept = Decimal(string: "\(digits[0]).\(digits[1].prefix(places))") ?? value
    guard let next = digits[1].dropFirst(places).first, next >= "5" else { return kept }
    return kept + Decimal(sign: value.sign, exponent: -places, significand: 1)
  }

  /// The value as reports print it: two decimals, half up.
  static func printed(_ value: Decimal) -> String {
    let digits = roundedHalfUp(value).description
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first else { return digits }
    let fraction = parts.count > 1 ? parts[1] : ""
    return "\(whole).\(fraction)" + String(repeating: "0", count: max(0, 2 - fraction.count))
  }

  /// The plain mean; nil of nothing.
  static func mean(_ ranges: [DecimalRange]) -> DecimalRange? {
    guard !ranges.isEmpty else { return nil }
    return ranges.reduce(DecimalRange(exactly: 0), +) / Decimal(ranges.count)
  }

  /// Whether `coarse` is `fine` rounded half up to fewer, but at least one, decimals.
  static func isRounding(_ coarse: PrintedDecimal, of fine: PrintedDecimal) -> Bool {
    coarse.decimals >= 1 && coarse.decimals < fine.decimals
      && roundedHalfUp(fine.value, places: coarse.decimals) == coarse.value
  }
}
