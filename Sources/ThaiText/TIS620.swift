/// TIS-620 (ISO 8859-11), the code of one byte that old Thai fonts are drawn for and that Windows 874 extends.
public enum TIS620 {
  /// The Thai character of a byte; nil for ASCII and for bytes without one.
  public static func scalar(for byte: UInt32) -> Unicode.Scalar? {
    switch byte {
    case 0xA1...0xDA, 0xDF...0xFB: Unicode.Scalar(0x0E01 + byte - 0xA1)
    default: nil
    }
  }
}
