/// Thai digits ๐-๙ (U+0E50...U+0E59) and their Arabic counterparts.
public enum ThaiDigits {
  /// The Arabic digit for a Thai one; any other scalar as it is.
  public static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x0E50...0x0E59).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(UInt8(0x30 + scalar.value - 0x0E50))
  }

  /// The text with every Thai digit written as an Arabic one.
  public static func folded(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text.unicodeScalars.map { folded($0) })
    return String(view)
  }

  /// Whether a scalar is 0-9 or ๐-๙.
  public static func isDigit(_ scalar: Unicode.Scalar) -> Bool { value(of: scalar) != nil }

  /// The value 0...9 of an Arabic or Thai digit.
  static func value(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0x0E50...0x0E59: Int(scalar.value - 0x0E50)
    default: nil
    }
  }
}
