/// Windows code page 874, a superset of TIS-620.
enum ThaiCodePage {
  /// Positions 0x80...0x9F that are not control characters.
  private static let punctuation: [UInt8: Unicode.Scalar] = [
    0x80: "\u{20AC}", 0x85: "\u{2026}", 0x91: "\u{2018}", 0x92: "\u{2019}", 0x93: "\u{201C}",
    0x94: "\u{201D}", 0x95: "\u{2022}", 0x96: "\u{2013}", 0x97: "\u{2014}",
  ]

  /// The text; nil when a byte has no meaning in the code page, or when less than half of the letters
  /// are Thai.
  static func decode(_ bytes: [UInt8]) -> [Unicode.Scalar]? {
    var (thai, latin) = (0, 0)
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case ..<0x80:
        scalars.append(Unicode.Scalar(byte))
        if Unicode.Scalar(byte).properties.isAlphabetic { latin += 1 }
      case 0xA1...0xDA, 0xDF...0xFB:
        guard let scalar = Unicode.Scalar(UInt32(byte) - 0xA0 + 0x0E00) else { return nil }
        scalars.append(scalar)
        thai += 1
      case 0xA0: scalars.append("\u{A0}")
      default:
        guard let scalar = punctuation[byte] else { return nil }
        scalars.append(scalar)
      }
    }
    return thai > 0 && thai >= latin ? scalars : nil
  }
}
