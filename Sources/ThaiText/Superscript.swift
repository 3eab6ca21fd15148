/// Raised digits, as footnote marks are printed.
public enum Superscript {
  private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("0", "⁰"), ("1", "¹"), ("2", "²"), ("3", "³"), ("4", "⁴"), ("5", "⁵"), ("6", "⁶"), ("7", "⁷"),
    ("8", "⁸"),
    ("9", "⁹"), ("(", "⁽"), (")", "⁾"), ("+", "⁺"),
  ]
  private static let forms = Dictionary(uniqueKeysWithValues: pairs)

  /// The raised form of a digit (Thai ones become Arabic: there are no raised Thai ones) or bracket; nil for
  /// any other character.
  public static func form(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    forms[ThaiDigits.folded(scalar)]
  }

  /// Whether a character is a raised digit or bracket.
  public static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB2, 0xB3, 0xB9, 0x2070...0x207E: true
    default: false
    }
  }
}
