/// The code of a question or check-list item, such as `O14`; it means nothing without its year.
public struct ItemCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// `I` (IIT), `E` (EIT) or `O` (OIT).
  public let instrument: Character
  /// I 1...30, E 1...15, O 1...48: the longest lists of any year.
  public let number: Int

  /// Makes a code; nil where no year has such an item.
  public init?(instrument: Character, number: Int) {
    guard let limit = Self.limits[instrument], (1...limit).contains(number) else { return nil }
    self.instrument = instrument
    self.number = number
  }

  /// `O14`: upper case, no leading zero.
  public var description: String { "\(instrument)\(number)" }

  /// In the order of the instruments I, E, O, then by number.
  public static func < (a: ItemCode, b: ItemCode) -> Bool { (a.rank, a.number) < (b.rank, b.number) }

  private var rank: Int { instrument == "I" ? 0 : instrument == "E" ? 1 : 2 }

  private static let limits: [Character: Int] = ["I": 30, "E": 15, "O": 48]
}

/// An item code, or a range of them, as it stands in a text.
public struct PrintedItemCodes: Hashable, Sendable {
  /// Scalar offsets in the text that was read.
  public let range: Range<Int>
  /// The codes, a range such as `i1-i6` written out, in printed order; never empty.
  public let codes: [ItemCode]
  /// The characters of the range.
  public let asPrinted: String
  /// False where the letter is not printed: a zero stands for the letter O, or a comma list leaves it out.
  public let isCertain: Bool
}
