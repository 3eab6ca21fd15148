internal import ThaiText

/// Kinds of characters that layout has to tell apart.
enum CharacterKind {
  /// Ends a line or moves to a tab stop.
  static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    (0x09...0x0D).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
  }

  /// White space of any width.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.isWhiteSpace }

  /// A Thai mark above or below its base.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x2FF: false
    case 0x0E00...0x0E7F: scalar.isThaiMark
    default: scalar.properties.generalCategory == .nonspacingMark
    }
  }

  /// A character that is a mark when it has no advance: one for private use, as old Thai fonts have them for
  /// shifted marks, or one that could not be read.
  static func mayBeMark(_ scalar: Unicode.Scalar) -> Bool {
    (0xE000...0xF8FF).contains(scalar.value) || scalar.value == 0xFFFD
  }

  /// ASCII or Thai digit.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0x0E50...0x0E59: Int(scalar.value - 0x0E50)
    default: nil
    }
  }

  /// Letter of any script.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }
}
