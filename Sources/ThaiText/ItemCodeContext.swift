/// What the surroundings say about a possible item code.
enum ItemCodeContext {
  static let until = "ถึง".scalarArray
  /// Words before an item code; after ตัวชี้วัดที่ the number of an indicator stands.
  private static let itemWords = ["ข้อที่", "ข้อ", "ตัวชี้วัด", "รายการ"].map(\.scalarArray)
  private static let listWords = ["และ", "หรือ", "กับ", "ถึง"].map(\.scalarArray)
  private static let ratingWords = ["ระดับ", "เกรด"].map(\.scalarArray)

  /// `I`, `E` or `O` for the letter of an instrument in either case.
  static func instrument(of scalar: Unicode.Scalar) -> Character? {
    switch scalar {
    case "i", "I": "I"
    case "e", "E": "E"
    case "o", "O": "O"
    default: nil
    }
  }

  /// Whether the letter at `offset` belongs to a word or number before it (`pro1`, `2o`, `i.e. 5`).
  static func isInsideWord(in text: [Unicode.Scalar], at offset: Int) -> Bool {
    guard let before = text.scalar(at: offset - 1) else { return false }
    if before.isLatinLetter || ThaiDigits.isDigit(before) { return true }
    guard before == "." || before.isDash || before == "&" || before == "_" || before == "/",
      let earlier = text.scalar(at: offset - 2)
    else { return false }
    return earlier.isLatinLetter
  }

  /// Whether the digit at `offset` belongs to a number or word before it (`1.05`, `2/03`, `a0`).
  static func isInsideNumber(in text: [Unicode.Scalar], at offset: Int) -> Bool {
    guard let before = text.scalar(at: offset - 1) else { return false }
    if before.isLatinLetter || ThaiDigits.isDigit(before) { return true }
    guard before == "." || before == "," || before == "/" || before == ":",
      let earlier = text.scalar(at: offset - 2)
    else { return false }
    return ThaiDigits.isDigit(earlier) && before != ","
  }

  /// Whether what follows makes the digits part of a decimal, a time, a date or a word.
  static func continuesAsNumberOrWord(in text: [Unicode.Scalar], at end: Int) -> Bool {
    guard let next = text.scalar(at: end) else { return false }
    if next.isLatinLetter || ThaiDigits.isDigit(next) { return true }
    guard next == "." || next == ":", let later = text.scalar(at: end + 1) else { return false }
    return ThaiDigits.isDigit(later)
  }

  /// `ระดับ E 5`: a rating with a count, not an item.
  static func followsRatingWord(in text: [Unicode.Scalar], at offset: Int) -> Bool {
    let end = text.skippingSpaceBackwards(from: offset)
    return ratingWords.contains { text.start(of: $0, before: end) != nil }
  }

  /// Whether a zero at `offset` may stand for the letter O: at the start of the text or of a line, after
  /// a word such as ข้อ, or as the next element of a list of O codes.
  static func expectsCode(in text: [Unicode.Scalar], at offset: Int, after previous: PrintedItemCodes?)
    -> Bool
  {
    let end = text.skippingSpaceBackwards(from: text.scalar(at: offset - 1) == "(" ? offset - 1 : offset)
    if itemWords.contains(where: { text.start(of: $0, before: end) != nil }) { return true }
    if startsLine(in: text, at: offset) { return true }
    guard let previous, previous.codes.last?.instrument == "O" else { return false }
    return isListGlue(in: text, range: previous.range.upperBound..<offset)
  }

  /// Where the content of a cell begins: after blanks, bullets, `1.`, `(`, ข้อ and the like.
  static func contentStart(in text: [Unicode.Scalar], from offset: Int) -> Int {
    var next = offset
    for _ in 0..<6 {
      let before = next
      while next - offset < 40, let scalar = text.scalar(at: next), isListMark(scalar) { next += 1 }
      next = endOfListNumber(in: text, at: next)
      if let end = itemWords.lazy.compactMap({ text.end(of: $0, at: next) }).first { next = end }
      if next == before { break }
    }
    return next
  }

  private static func startsLine(in text: [Unicode.Scalar], at offset: Int) -> Bool {
    var start = offset
    while offset - start < 48, let scalar = text.scalar(at: start - 1), scalar != "\n", scalar != "\t" {
      start -= 1
    }
    guard start == 0 || text[start - 1] == "\n" || text[start - 1] == "\t" else { return false }
    return contentStart(in: text, from: start) == offset
  }

  private static func isListMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isSpaceOrBreak || scalar.isDash { return true }
    return "(•·●○▪■◆*✓".unicodeScalars.contains(scalar) || (0xF000...0xF0FF).contains(scalar.value)
  }

  private static func endOfListNumber(in text: [Unicode.Scalar], at offset: Int) -> Int {
    let end = text.endOfDigits(from: offset)
    guard (1...2).contains(end - offset), let mark = text.scalar(at: end), mark == "." || mark == ")" else {
      return offset
    }
    if let next = text.scalar(at: end + 1), mark == ".", ThaiDigits.value(of: next) ?? 0 > 0 { return offset }
    return end + 1
  }

  private static func isListGlue(in text: [Unicode.Scalar], range: Range<Int>) -> Bool {
    guard range.count <= 12 else { return false }
    let glue = text[range].filter { !$0.isSpaceOrBreak }
    if glue.isEmpty { return false }
    if glue.count == 1, let mark = glue.first { return ",;/()".unicodeScalars.contains(mark) || mark.isDash }
    return listWords.contains(Array(glue))
  }

  /// Whether a zero with digits is followed by what a code can be followed by; not the start of a
  /// telephone number, a date, or a list marker.
  static func isPlausibleZeroForm(in text: [Unicode.Scalar], range: Range<Int>) -> Bool {
    let end = range.upperBound
    let next = text.scalar(at: end)
    if next == "/" || next == ",", let later = text.scalar(at: end + 1), ThaiDigits.isDigit(later) {
      return next == "," && !threeDigits(in: text, at: end + 1)
    }
    let opensBracket = text.scalar(at: range.lowerBound - 1) == "("
    if next == ")", !opensBracket { return false }
    if next == ".", range.count == 2, end + 1 < text.count { return false }
    let later = text.skippingBlanks(from: end)
    if MonthNames.month(in: text, at: later) != nil { return false }
    return !isTelephone(in: text, at: later)
  }

  private static func threeDigits(in text: [Unicode.Scalar], at offset: Int) -> Bool {
    guard let first = text.scalar(at: offset), ThaiDigits.value(of: first) != 0 else { return false }
    return text.endOfDigits(from: offset) - offset == 3
  }

  private static func isTelephone(in text: [Unicode.Scalar], at offset: Int) -> Bool {
    let end = text.endOfDigits(from: offset)
    guard (3...4).contains(end - offset), let mark = text.scalar(at: end), mark.isBlank || mark.isDash else {
      return false
    }
    return (3...4).contains(text.endOfDigits(from: end + 1) - end - 1)
  }

  /// Whether a dash and a digit follow.
  static func dashAndDigitsFollow(in text: [Unicode.Scalar], at offset: Int) -> Bool {
    let blank = text.skippingBlanks(from: offset)
    guard let dash = text.scalar(at: blank), dash.isDash else { return false }
    return text.scalar(at: text.skippingBlanks(from: blank + 1)).map(ThaiDigits.isDigit) ?? false
  }
}
