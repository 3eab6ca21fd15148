/// Finds years of four digits, in Thai, Arabic or mixed digits.
public enum YearReader {
  /// Years that count, Buddhist era.
  static let years = 2540...2599

  /// The years of a text, in order.
  public static func years(in text: [Unicode.Scalar]) -> [PrintedYear] {
    var found: [PrintedYear] = []
    var offset = 0
    while offset < text.count {
      guard ThaiDigits.isDigit(text[offset]) else {
        offset += 1
        continue
      }
      let end = text.endOfDigits(from: offset)
      if let year = year(in: text, range: offset..<end, after: found.last) { found.append(year) }
      offset = end
    }
    return found
  }

  private static func year(
    in text: [Unicode.Scalar], range: Range<Int>, after previous: PrintedYear?
  ) -> PrintedYear? {
    guard let (value, length) = fourDigits(in: text, range: range),
      !isPartOfNumber(in: text, range: range.lowerBound..<(range.lowerBound + length))
    else { return nil }
    let printed = range.lowerBound..<(range.lowerBound + length)
    let words = form(in: text, before: range.lowerBound)
    func make(_ year: Int, _ form: PrintedYear.Form) -> PrintedYear {
      PrintedYear(
        range: printed, year: year, form: form, asPrinted: text.string(printed),
        isCertain: text[printed].allSatisfy(ThaiDigits.isDigit))
    }
    if years.contains(value), words != .commonEra {
      return make(value, words ?? continuedForm(in: text, at: range.lowerBound, after: previous) ?? .bare)
    }
    let continued = continuedForm(in: text, at: range.lowerBound, after: previous)
    let isCommonEra =
      words == .commonEra || continued == .commonEra || followsITA(in: text, at: range.lowerBound)
    return years.contains(value + 543) && isCommonEra ? make(value + 543, .commonEra) : nil
  }

  /// Four digits, or three with an o for the last zero (`๒๕๖o`).
  private static func fourDigits(in text: [Unicode.Scalar], range: Range<Int>) -> (value: Int, length: Int)? {
    if range.count == 4, let value = text.integer(in: range) { return (value, 4) }
    guard range.count == 3, let head = text.integer(in: range), let last = text.scalar(at: range.upperBound),
      last == "o" || last == "O"
    else { return nil }
    return (head * 10, 4)
  }

  private static func isPartOfNumber(in text: [Unicode.Scalar], range: Range<Int>) -> Bool {
    if let next = text.scalar(at: range.upperBound) {
      if next.isLatinLetter || ThaiDigits.isDigit(next) { return true }
      if next == "." || next == ",", let later = text.scalar(at: range.upperBound + 1),
        ThaiDigits.isDigit(later)
      {
        return true
      }
    }
    guard let before = text.scalar(at: range.lowerBound - 1) else { return false }
    if before.isLatinLetter { return !followsITA(in: text, at: range.lowerBound) }
    return before == "," && (text.scalar(at: range.lowerBound - 2).map(ThaiDigits.isDigit) ?? false)
  }

  private static let fiscalYearWords = ["ปีงบประมาณ", "ปีงบ"].map(\.scalarArray)
  private static let yearWord = "ปี".scalarArray
  private static let assessment = "ITA".scalarArray

  private static func form(in text: [Unicode.Scalar], before offset: Int) -> PrintedYear.Form? {
    let buddhist = startOfEra("พ", in: text, before: offset)
    let end = text.skippingSpaceBackwards(from: buddhist ?? offset)
    if fiscalYearWords.contains(where: { text.start(of: $0, before: end) != nil }) { return .fiscalYear }
    if buddhist != nil { return .buddhistEra }
    if startOfEra("ค", in: text, before: offset) != nil { return .commonEra }
    return text.start(of: yearWord, before: end) == nil ? nil : .year
  }

  /// `พ.ศ.`, `พ. ศ.`, `พ . ศ .`, `พ.ศ`, `พศ.`, `พ.ศ./`: letters, then points and blanks in any order.
  private static func startOfEra(_ letter: Unicode.Scalar, in text: [Unicode.Scalar], before offset: Int)
    -> Int?
  {
    let second = skippingPoints(in: text, from: offset)
    guard text.scalar(at: second - 1) == "ศ" else { return nil }
    let first = skippingPoints(in: text, from: second - 1)
    guard text.scalar(at: first - 1) == letter else { return nil }
    let before = text.scalar(at: first - 2)
    // A word such as ...พศ is no era unless a point stands between the letters.
    if first == second - 1, before.map(\.isThaiLetter) ?? false, !isYearWord(in: text, before: first - 1) {
      return nil
    }
    return first - 1
  }

  private static func isYearWord(in text: [Unicode.Scalar], before offset: Int) -> Bool {
    text.start(of: yearWord, before: offset) != nil
      || fiscalYearWords.contains { text.start(of: $0, before: offset) != nil }
  }

  private static func skippingPoints(in text: [Unicode.Scalar], from offset: Int) -> Int {
    var next = offset
    while offset - next < 6, let scalar = text.scalar(at: next - 1), scalar == "." || scalar.isSpaceOrBreak {
      next -= 1
    }
    return next
  }

  private static func followsITA(in text: [Unicode.Scalar], at offset: Int) -> Bool {
    var end = text.skippingSpaceBackwards(from: offset)
    while offset - end < 8, let mark = text.scalar(at: end - 1), mark.isDash || mark == ")" || mark == "(" {
      end = text.skippingSpaceBackwards(from: end - 1)
    }
    guard let start = text.start(of: assessment, before: end) else { return false }
    return !(text.scalar(at: start - 1)?.isLatinLetter ?? false)
  }

  /// The form of the year before, where only a dash, slash, comma or ถึง or และ stands between.
  private static func continuedForm(
    in text: [Unicode.Scalar], at offset: Int, after previous: PrintedYear?
  ) -> PrintedYear.Form? {
    guard let previous, offset - previous.range.upperBound <= 10 else { return nil }
    let glue = text[previous.range.upperBound..<offset].filter { !$0.isSpaceOrBreak }
    if glue.count == 1, let mark = glue.first, mark.isDash || mark == "/" || mark == "," {
      return previous.form
    }
    return glue == ItemCodeContext.until || glue == "และ".scalarArray ? previous.form : nil
  }
}
