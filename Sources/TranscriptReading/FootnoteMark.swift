/// The raised mark of a footnote: digits or signs directly behind a word.
enum FootnoteMark {
  /// Letters that a word has at least; `m<sup>2</sup>` is a unit.
  private static let shortestWord = 3

  /// Whether the characters from an index on are one.
  static func stands(at start: Int, in line: [SourceScalar]) -> Bool {
    let mark = line[start...].filter { !$0.isSpace }
    guard !mark.isEmpty, mark.allSatisfy({ isMark($0.value) }) else { return false }
    return line[..<start].suffix(shortestWord).filter { isLetter($0.value) }.count == shortestWord
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil || "()[],.*†‡§#-–/".unicodeScalars.contains(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }
}
