/// Marks that stand twice, or apart from their base.
enum MarkSpacingRules {
  static let all = [repeatedMark, spaceBeforeMark]

  private static let repeatedMark = RepairRule(
    id: "repeated-mark", summary: "A mark or ำ printed twice is kept once.",
    codePoints: "U+0E31 U+0E33 U+0E34...U+0E3A U+0E47...U+0E4E", before: "วิิสััยทััศน์์", after: "วิสัยทัศน์"
  ) { text in
    text.indices.dropFirst().compactMap { index in
      let mark = text[index]
      guard mark == text[index - 1], mark.isThaiMark || mark == .saraAm else { return nil }
      return TextEdit(range: index..<(index + 1), replacement: [])
    }
  }

  private static let spaceBeforeMark = RepairRule(
    id: "space-before-mark", summary: "Spaces between a Thai letter and its mark or ำ are dropped.",
    codePoints: "U+0020 before U+0E31 U+0E33 U+0E34...U+0E3A U+0E47...U+0E4E", before: "กรณ ีต ้องการ",
    after: "กรณีต้องการ", edits: spaceEdits)

  @Sendable private static func spaceEdits(_ text: [Unicode.Scalar]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count, text[index] == " " { index += 1 }
      if index > start, let mark = text.scalar(at: index), mark.isThaiMark || mark == .saraAm,
        let base = text.scalar(at: start - 1), base.isThaiLetter
      {
        edits.append(TextEdit(range: start..<index, replacement: []))
      }
      index += 1
    }
    return edits
  }
}
