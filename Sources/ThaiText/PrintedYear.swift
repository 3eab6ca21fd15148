/// A year as it stands in a text.
public struct PrintedYear: Hashable, Sendable {
  /// The words that stand before the digits.
  public enum Form: String, Hashable, Sendable {
    /// `ปีงบประมาณ [พ.ศ.] 2566`.
    case fiscalYear
    /// `พ.ศ. 2566`.
    case buddhistEra
    /// `ปี 2566`, `ประจำปี 2566`.
    case year
    /// `ค.ศ. 2023`, `ITA 2023`; the value is of the Buddhist era all the same.
    case commonEra
    /// No such word.
    case bare
  }

  /// Scalar offsets of the digits in the text that was read.
  public let range: Range<Int>
  /// Year of the Buddhist era, 2540...2599.
  public let year: Int
  /// How it was printed; the second year of a range such as 2566-2570 has the form of the first.
  public let form: Form
  /// The digits as printed.
  public let asPrinted: String
  /// Whether every figure is a digit; false where an o was read as 0 (`๒๕๖o`): to be looked at by a human being.
  public let isCertain: Bool
}
