import PageModel
import ThaiText

/// A mark that begins an item of a list: `๑.` `2)` `(3)` `1.2` `ขั้นตอนที่ 1` `ก.` `•` `-`.
struct StepMark {
  /// Marks of one list look the same.
  enum Style: Hashable {
    /// `1.`
    case dotted
    /// `1)`
    case closed
    /// `(1)`
    case bracketed
    /// `1.2`, with the number of its levels.
    case levels(Int)
    /// `ขั้นตอนที่ 1`
    case named
    /// `ก.`, `ข)`
    case lettered
    /// A bullet or dash.
    case bullet(Unicode.Scalar)
  }

  /// How it looks.
  let style: Style
  /// Its number, the last one of several levels; 0 for a bullet.
  let number: Int
  /// Offset after the mark and the blanks that follow it.
  let end: Int

  private static let bullets = Set("•●○◦∙▪▫■□◆◇❖➢➤►▶✓✔☐☑★*※".unicodeScalars)
  private static let dashes = Set("-–—−".unicodeScalars)
  private static let letters = Array("กขคงจฉชซ".unicodeScalars)
  private static let names = ["ขั้นตอนที่", "ขั้นที่", "ข้อที่"].map { Array($0.unicodeScalars) }

  /// The mark that stands at an offset; nil where none does.
  init?(at start: Int, in text: [Unicode.Scalar]) {
    guard let found = Self.mark(at: start, in: text) else { return nil }
    var end = found.end
    while end < text.count, text[end].isSpace, text[end] != "\n" { end += 1 }
    (style, number, self.end) = (found.style, found.number, end)
  }

  private typealias Found = (style: Style, number: Int, end: Int)

  private static func mark(at start: Int, in text: [Unicode.Scalar]) -> Found? {
    guard start >= 0, start < text.count else { return nil }
    let first = text[start]
    if bullets.contains(first) || (0xF000...0xF0FF).contains(first.value) {
      return (.bullet(first), 0, start + 1)
    }
    if dashes.contains(first) {
      let next = start + 1 < text.count ? text[start + 1] : " "
      return next.isSpace || next.isThaiSign ? (.bullet("-"), 0, start + 1) : nil
    }
    if first == "(" { return bracketed(at: start, in: text) }
    return numbered(at: start, in: text) ?? named(at: start, in: text) ?? lettered(at: start, in: text)
  }

  private static func bracketed(at start: Int, in text: [Unicode.Scalar]) -> Found? {
    guard let number = number(at: start + 1, in: text), number.end < text.count, text[number.end] == ")"
    else {
      return nil
    }
    return (.bracketed, number.value, number.end + 1)
  }

  /// A number of one or two digits.
  private static func number(at start: Int, in text: [Unicode.Scalar]) -> (value: Int, end: Int)? {
    var end = start
    var value = 0
    while end < text.count, end - start < 3 {
      let digit = ThaiDigits.folded(text[end])
      guard digit.isDigit else { break }
      value = value * 10 + Int(digit.value - 0x30)
      end += 1
    }
    return (1...2).contains(end - start) ? (value, end) : nil
  }

  private static func numbered(at start: Int, in text: [Unicode.Scalar]) -> Found? {
    guard var last = number(at: start, in: text) else { return nil }
    var levels = 1
    var lastStart = start
    while last.end < text.count, text[last.end] == ".", levels < 5,
      let next = number(at: last.end + 1, in: text)
    {
      lastStart = last.end + 1
      last = next
      levels += 1
    }
    let mark = last.end < text.count ? text[last.end] : " "
    let isClosed = mark == ")" || mark == "."
    if levels > 1 {
      // `1.2 จัดทำ`, but not `87.13 คะแนน` or `9.2%`.
      let isShort = last.end - lastStart == 1
      let isStep = isClosed || (isShort && mark.isSpace && startsWord(at: last.end, in: text))
      return isStep ? (.levels(levels), last.value, isClosed ? last.end + 1 : last.end) : nil
    }
    let dot = mark == " " && last.end + 1 < text.count && text[last.end + 1] == "." ? last.end + 1 : last.end
    guard dot < text.count, text[dot] == "." || text[dot] == ")" else { return nil }
    if dot + 1 < text.count, ThaiDigits.folded(text[dot + 1]).isDigit { return nil }
    return (text[dot] == "." ? .dotted : .closed, last.value, dot + 1)
  }

  private static func startsWord(at start: Int, in text: [Unicode.Scalar]) -> Bool {
    text[start...].first { !$0.isSpace }.map(\.isThaiSign) ?? false
  }

  private static func named(at start: Int, in text: [Unicode.Scalar]) -> Found? {
    guard let name = names.first(where: { text[start...].starts(with: $0) }) else { return nil }
    var index = start + name.count
    while index < text.count, text[index].isSpace { index += 1 }
    guard let number = number(at: index, in: text) else { return nil }
    var end = number.end
    while end < text.count, ".:)".unicodeScalars.contains(text[end]) { end += 1 }
    return (.named, number.value, end)
  }

  private static func lettered(at start: Int, in text: [Unicode.Scalar]) -> Found? {
    guard let letter = letters.firstIndex(of: text[start]), start + 1 < text.count else { return nil }
    // `ก.พ.` is a month, `ก.ย.` too.
    let isSpaced = start + 2 < text.count && text[start + 2].isSpace
    guard text[start + 1] == ")" || (text[start + 1] == "." && isSpaced) else { return nil }
    return (.lettered, letter + 1, start + 2)
  }
}
