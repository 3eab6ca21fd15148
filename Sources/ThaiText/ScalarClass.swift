/// What a scalar is to the rules that repair text.
enum ScalarClass: UInt8, CaseIterable {
  /// Nothing that a rule looks for; also what stands before and after a text.
  case other
  /// The end of a line or page.
  case lineBreak
  /// U+0020.
  case space
  /// U+00A0 U+2007 U+202F.
  case fixedSpace
  /// A tabulator or U+3000.
  case tabulator
  /// U+00AD U+200B U+200C U+200D U+2060 U+FEFF.
  case zeroWidth
  /// U+FFFD.
  case replacement
  /// U+F700...U+F71A.
  case windowsPrivateUse
  /// U+F884...U+F89E.
  case macintoshPrivateUse
  /// U+00A1...U+00FF but the soft hyphen.
  case latin1
  /// `.`
  case point
  /// ก to ฮ but ศ.
  case consonant
  /// ศ, which stands in พ.ศ.
  case soSala
  /// ั
  case maiHanAkat
  /// ิ ี ึ ุ ู
  case vowelMark
  /// ื
  case saraUee
  /// ฺ ๎
  case otherMark
  /// ็
  case maiTaiKhu
  /// ่ ้ ๊ ๋
  case tone
  /// ์
  case thanthakhat
  /// ํ
  case nikhahit
  /// ะ
  case saraA
  /// า
  case saraAa
  /// ำ
  case saraAm
  /// เ
  case saraE
  /// แ โ ใ ไ
  case leadingVowel
  /// ๅ
  case lakkhangyao
  /// A consonant that follows a space: only as what stands before.
  case consonantAfterSpace

  /// Scalars below this are in the table.
  static let tableCount = 0x0F00

  /// The classes of the scalars below `tableCount`, as raw values.
  static let table: [UInt8] = (0..<UInt32(tableCount)).map { (inTable($0) ?? .other).rawValue }

  /// The class of a scalar that is not in the table.
  static func beyondTable(_ value: UInt32) -> ScalarClass {
    switch value {
    case 0x2007, 0x202F: .fixedSpace
    case 0x200B...0x200D, 0x2060, 0xFEFF: .zeroWidth
    case 0x2028, 0x2029: .lineBreak
    case 0x3000: .tabulator
    case ThaiPrivateUse.windows: .windowsPrivateUse
    case ThaiPrivateUse.macintosh: .macintoshPrivateUse
    case 0xFFFD: .replacement
    default: .other
    }
  }

  private static func inTable(_ value: UInt32) -> ScalarClass? {
    switch value {
    case 0x09: .tabulator
    case 0x0A, 0x0C, 0x0D: .lineBreak
    case 0x20: .space
    case 0x2E: .point
    case 0xA0: .fixedSpace
    case 0xAD: .zeroWidth
    case 0xA1...0xFF: .latin1
    case 0x0E01...0x0E5B: thai(value)
    default: nil
    }
  }

  private static func thai(_ value: UInt32) -> ScalarClass? {
    switch value {
    case 0x0E28: .soSala
    case 0x0E01...0x0E2E: .consonant
    case 0x0E30: .saraA
    case 0x0E31: .maiHanAkat
    case 0x0E32: .saraAa
    case 0x0E33: .saraAm
    case 0x0E37: .saraUee
    case 0x0E34...0x0E39: .vowelMark
    case 0x0E3A, 0x0E4E: .otherMark
    case 0x0E40: .saraE
    case 0x0E41...0x0E44: .leadingVowel
    case 0x0E45: .lakkhangyao
    case 0x0E47: .maiTaiKhu
    case 0x0E48...0x0E4B: .tone
    case 0x0E4C: .thanthakhat
    case 0x0E4D: .nikhahit
    default: nil
    }
  }
}

/// A set of scalar classes.
struct ScalarClassSet: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ classes: ScalarClass...) {
    rawValue = classes.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }

  static let any = ScalarClassSet(rawValue: .max)
  /// Every mark, above or below.
  static let marks = ScalarClassSet(
    .maiHanAkat, .vowelMark, .saraUee, .otherMark, .maiTaiKhu, .tone, .thanthakhat, .nikhahit)
  /// ั ิ ี ึ ื ุ ู
  static let vowelMarks = ScalarClassSet(.maiHanAkat, .vowelMark, .saraUee)
  /// Consonants.
  static let consonants = ScalarClassSet(.consonant, .soSala, .consonantAfterSpace)
  /// Spaces that may have been put into a word.
  static let blanks = ScalarClassSet(.space, .fixedSpace, .tabulator)

  func contains(_ scalarClass: UInt8) -> Bool { rawValue & (1 << UInt32(scalarClass)) != 0 }
}
