import PageModel
import ThaiText

/// How the text of a cell shows that a new row begins.
enum RowStart {
  /// A list number, an item code, or the words that introduce an indicator or issue.
  static func beginsUnit(_ cell: LogicalCell) -> Bool {
    cell.paragraphs.first { !$0.isEmpty }.map(beginsUnit) ?? false
  }

  /// See above.
  static func beginsUnit(_ text: SourcedText) -> Bool {
    if ItemCodeReader.leadingCode(in: text.scalars) != nil { return true }
    let squeezed = SqueezedText(text)
    if PageVocabulary.rowBeginnings.hit(in: squeezed, at: 0) != nil { return true }
    return listMark(squeezed) != nil
  }

  /// Whether a cell begins with the code of an item.
  static func beginsWithCode(_ cell: LogicalCell) -> Bool {
    cell.paragraphs.first.map { ItemCodeReader.leadingCode(in: $0.scalars) != nil } ?? false
  }

  /// Length of a list mark at the start (`๑.`, `(2)`, `3)`), in squeezed scalars; nil when there is none.
  static func listMark(_ text: SqueezedText) -> Int? {
    var index = 0
    let isOpen = text.scalars.first == "("
    if isOpen { index += 1 }
    let start = index
    while index < min(text.scalars.count, start + 3), text.scalars[index].isDigit { index += 1 }
    guard index > start, index < text.scalars.count else { return nil }
    let mark = text.scalars[index]
    if isOpen { return mark == ")" ? index + 1 : nil }
    guard mark == "." || mark == ")" else { return nil }
    // `9.2` and `98.50` are no list marks.
    if mark == ".", index + 1 < text.scalars.count, text.scalars[index + 1].isDigit { return nil }
    return index + 1
  }
}
