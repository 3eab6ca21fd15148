import ThaiText

/// Numbers that cannot be a score.
enum MalformedFigure {
  /// Why the number can't be a score; nil when it can.
  static func reason(_ number: PrintedNumber) -> String? {
    if number.flaws.contains(.twoDecimalPoints) { return "two-decimal-points" }
    return number.value > 100 ? "above-100" : nil
  }

  /// How sure the reading of a flawed number is.
  static func confidence(_ number: PrintedNumber) -> Double {
    number.flaws.isEmpty ? 1 : 0.55
  }
}
