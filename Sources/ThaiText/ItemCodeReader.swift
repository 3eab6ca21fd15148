/// Finds item codes in every form in which reports print them.
///
/// A letter i, e or o (either case) with Arabic or Thai digits, a blank, point or hyphen between
/// allowed; the letter O as a zero (`๐14`, `035`) where the context says that a code stands there;
/// ranges with a dash or ถึง.
public enum ItemCodeReader {
  /// All codes of a text, in order; each element of a list by itself.
  public static func codes(in text: [Unicode.Scalar]) -> [PrintedItemCodes] {
    var found: [PrintedItemCodes] = []
    var offset = 0
    while offset < text.count {
      guard mayStartCode(text[offset]) else {
        offset += 1
        continue
      }
      if let code = code(in: text, at: offset, after: found.last) {
        found.append(code)
        offset = code.range.upperBound
      } else {
        offset = max(offset + 1, text.endOfDigits(from: offset))
      }
    }
    return found
  }

  /// The code at the start of a cell, after blanks, list marks, `ข้อ` or `ตัวชี้วัด`; the first of a list.
  public static func leadingCode(in text: [Unicode.Scalar]) -> PrintedItemCodes? {
    let start = ItemCodeContext.contentStart(in: text, from: 0)
    return code(in: text, at: start, after: nil, startsContent: true)
  }

  private static func mayStartCode(_ scalar: Unicode.Scalar) -> Bool {
    ItemCodeContext.instrument(of: scalar) != nil || ThaiDigits.isDigit(scalar)
  }

  private static func code(
    in text: [Unicode.Scalar], at offset: Int, after previous: PrintedItemCodes?, startsContent: Bool = false
  ) -> PrintedItemCodes? {
    guard let first = text.scalar(at: offset) else { return nil }
    if ItemCodeContext.instrument(of: first) != nil {
      return ItemCodeHead.lettered(in: text, at: offset).map { extended($0, in: text, isCertain: true) }
    }
    if let previous, let next = ItemCodeHead.commaContinuation(in: text, at: offset, of: previous) {
      return extended(next, in: text, isCertain: false)
    }
    guard let zero = ItemCodeHead.zeroLed(in: text, at: offset),
      startsContent || ItemCodeContext.expectsCode(in: text, at: offset, after: previous),
      ItemCodeContext.isPlausibleZeroForm(in: text, range: zero.range)
    else { return nil }
    let code = extended(zero, in: text, isCertain: false)
    // A dash with digits that make no range of codes: a telephone number or a date.
    if code.codes.count == 1, ItemCodeContext.dashAndDigitsFollow(in: text, at: zero.range.upperBound) {
      return nil
    }
    return code
  }

  private static func extended(
    _ head: ItemCodeHead, in text: [Unicode.Scalar], isCertain: Bool
  ) -> PrintedItemCodes {
    var range = head.range
    var codes = [head.code]
    if let end = ItemCodeHead.rangeEnd(in: text, after: head) {
      range = range.lowerBound..<end.range.upperBound
      codes = (head.code.number...end.code.number).compactMap {
        ItemCode(instrument: head.code.instrument, number: $0)
      }
    }
    return PrintedItemCodes(range: range, codes: codes, asPrinted: text.string(range), isCertain: isCertain)
  }
}

/// One code by itself: the first or the last of a printed range.
struct ItemCodeHead {
  let code: ItemCode
  let range: Range<Int>

  /// `i1`, `O ๑๔`, `o.14`, `O-14`: the letter is printed.
  static func lettered(in text: [Unicode.Scalar], at offset: Int) -> ItemCodeHead? {
    guard let letter = text.scalar(at: offset), let instrument = ItemCodeContext.instrument(of: letter),
      !ItemCodeContext.isInsideWord(in: text, at: offset)
    else { return nil }
    let digits = endOfSeparator(in: text, from: offset + 1)
    if digits > offset + 1, ItemCodeContext.followsRatingWord(in: text, at: offset) { return nil }
    return number(in: text, at: digits, instrument: instrument, from: offset)
  }

  /// `๐14`, `035`: a zero for the letter O, then the number without another zero.
  static func zeroLed(in text: [Unicode.Scalar], at offset: Int) -> ItemCodeHead? {
    guard let zero = text.scalar(at: offset), ThaiDigits.value(of: zero) == 0,
      !ItemCodeContext.isInsideNumber(in: text, at: offset),
      let next = text.scalar(at: offset + 1), ThaiDigits.value(of: next).map({ $0 > 0 }) ?? false
    else { return nil }
    return number(in: text, at: offset + 1, instrument: "O", from: offset)
  }

  /// `,2` in `i1,2,3`: the comma touches both, and the numbers rise.
  static func commaContinuation(
    in text: [Unicode.Scalar], at offset: Int, of previous: PrintedItemCodes
  ) -> ItemCodeHead? {
    guard let last = previous.codes.last, previous.range.upperBound == offset - 1,
      text.scalar(at: offset - 1) == ",",
      let next = number(in: text, at: offset, instrument: last.instrument, from: offset),
      next.code.number > last.number
    else { return nil }
    return next
  }

  /// The end of a range `- i6`, `–6`, `ถึง ๐๓๕` after its first code.
  static func rangeEnd(in text: [Unicode.Scalar], after head: ItemCodeHead) -> ItemCodeHead? {
    let blank = text.skippingBlanks(from: head.range.upperBound, limit: 3)
    guard let joined = endOfRangeMark(in: text, at: blank) else { return nil }
    let start = text.skippingBlanks(from: joined, limit: 3)
    let end: ItemCodeHead?
    if let letter = text.scalar(at: start), ItemCodeContext.instrument(of: letter) != nil {
      end = lettered(in: text, at: start)
    } else {
      end = number(in: text, at: start, instrument: head.code.instrument, from: start)
      if let end, MonthNames.month(in: text, at: text.skippingBlanks(from: end.range.upperBound)) != nil {
        return nil
      }
    }
    guard let end, end.code.instrument == head.code.instrument, end.code.number > head.code.number else {
      return nil
    }
    return end
  }

  private static func endOfRangeMark(in text: [Unicode.Scalar], at offset: Int) -> Int? {
    if let dash = text.scalar(at: offset), dash.isDash { return offset + 1 }
    return text.end(of: ItemCodeContext.until, at: offset)
  }

  private static func endOfSeparator(in text: [Unicode.Scalar], from offset: Int) -> Int {
    let blank = text.skippingBlanks(from: offset, limit: 2)
    guard let mark = text.scalar(at: blank), mark == "." || mark.isDash else { return blank }
    return text.skippingBlanks(from: blank + 1, limit: 2)
  }

  private static func number(
    in text: [Unicode.Scalar], at digits: Int, instrument: Character, from start: Int
  ) -> ItemCodeHead? {
    let end = text.endOfDigits(from: digits)
    guard end - digits <= 3, let value = text.integer(in: digits..<end),
      let code = ItemCode(instrument: instrument, number: value),
      !ItemCodeContext.continuesAsNumberOrWord(in: text, at: end)
    else { return nil }
    return ItemCodeHead(code: code, range: start..<end)
  }
}
