public import FoundationEssentials

/// A number as it stands in a text.
public struct PrintedNumber: Hashable, Sendable {
  /// What is wrong with the way a number is printed.
  public enum Flaw: String, Hashable, Sendable, CaseIterable {
    /// `97.61.00`: read as 97.61.
    case twoDecimalPoints
    /// `๙๒,๓๑`: read as 92.31.
    case commaAsDecimal
    /// An o, O or l where a digit must stand: `1O0`.
    case letterAsDigit
    /// White space beside the decimal point: `๙๘ .๔๓`.
    case spaceInside
  }

  /// Scalar offsets in the text that was read.
  public let range: Range<Int>
  /// Arabic digits with `.`, as many decimals as printed, no thousands separators, no sign.
  public let text: String
  /// The exact value of `text`.
  public let value: Decimal
  /// The characters of the range.
  public let asPrinted: String
  /// What is wrong with the printed form, in the order of `Flaw`; usually nothing.
  public let flaws: [Flaw]
}
