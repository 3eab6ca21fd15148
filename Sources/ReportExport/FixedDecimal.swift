/// A number with a fixed count of decimals, written alike on every machine: `12.30`, `0.950`.
public struct FixedDecimal: Hashable, Sendable {
  /// Arabic digits, `.` and, below zero, a minus; never an exponent, never `-0.00`.
  public let text: String

  /// Rounds to `decimals` digits (1...6), halves away from zero. What is not finite counts as 0, what
  /// is beyond a million million as that bound.
  public init(_ value: Double, decimals: Int) {
    precondition((1...6).contains(decimals), "decimals out of range")
    let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let bound = Double(1_000_000_000_000)
    let finite = value.isFinite ? min(max(value, -bound), bound) : 0
    let units = Int((finite * Double(scale)).rounded(.toNearestOrAwayFromZero))
    let fraction = String(units.magnitude % UInt(scale))
    let padding = String(repeating: "0", count: decimals - fraction.utf8.count)
    text = (units < 0 ? "-" : "") + String(units.magnitude / UInt(scale)) + "." + padding + fraction
  }

  /// A coordinate in points: 2 decimals.
  public static func coordinate(_ value: Double) -> FixedDecimal { FixedDecimal(value, decimals: 2) }

  /// A confidence: 3 decimals, held within 0...1; what is not a number counts as 0.
  public static func confidence(_ value: Double) -> FixedDecimal {
    FixedDecimal(min(max(value, 0), 1), decimals: 3)
  }
}
