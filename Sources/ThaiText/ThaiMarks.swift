extension Unicode.Scalar {
  static let nikhahit: Unicode.Scalar = "\u{0E4D}"
  static let saraAa: Unicode.Scalar = "\u{0E32}"
  static let saraAm: Unicode.Scalar = "\u{0E33}"
  static let saraE: Unicode.Scalar = "\u{0E40}"
  static let saraAe: Unicode.Scalar = "\u{0E41}"
  static let maiTaiKhu: Unicode.Scalar = "\u{0E47}"
  /// What stands for a character that could not be read.
  static let unreadable: Unicode.Scalar = "\u{FFFD}"

  /// ก to ฮ, ฤ and ฦ included.
  var isThaiConsonant: Bool { (0x0E01...0x0E2E).contains(value) }

  /// A sign above or below a consonant: ั, ิ to ฺ, ็ to ๎.
  @inlinable public var isThaiMark: Bool {
    switch value {
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: true
    default: false
    }
  }

  /// ่ ้ ๊ ๋
  var isToneMark: Bool { (0x0E48...0x0E4B).contains(value) }

  /// ่ ้ ๊ ๋ ์: what is written after the vowel above or below.
  @inlinable public var isUpperMark: Bool { (0x0E48...0x0E4C).contains(value) }

  /// ั ิ ี ึ ื ุ ู: what is written before a tone mark.
  var isVowelMark: Bool { value == 0x0E31 || (0x0E34...0x0E39).contains(value) }

  /// เ แ โ ใ ไ
  var isLeadingVowel: Bool { (0x0E40...0x0E44).contains(value) }
}
