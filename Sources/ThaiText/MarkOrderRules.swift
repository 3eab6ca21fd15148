/// Marks and vowels in another order than they are written in.
enum MarkOrderRules {
  static let all = [toneBeforeVowel, aaBeforeTone, doubleE]

  private static let toneBeforeVowel = RepairRule(
    id: "tone-before-vowel", summary: "A tone mark or ์ before the vowel of its consonant is put after it.",
    codePoints: "U+0E48...U+0E4C before U+0E31 U+0E34...U+0E39", before: "เม\u{0E48}\u{0E37}อ", after: "เมื่อ",
    edits: toneEdits)

  private static let aaBeforeTone = RepairRule(
    id: "aa-before-tone", summary: "A tone mark after า or ำ is put before it.",
    codePoints: "U+0E32 U+0E33 before U+0E48...U+0E4B", before: "หน\u{0E32}\u{0E49}", after: "หน้า",
    edits: aaEdits)

  private static let doubleE = RepairRule(
    id: "double-sara-e", summary: "เ typed twice becomes แ.",
    codePoints: "U+0E40 U+0E40", before: "เเละ", after: "และ"
  ) { text in
    var edits: [TextEdit] = []
    var index = 1
    while index < text.count {
      if text[index] == .saraE, text[index - 1] == .saraE {
        edits.append(TextEdit(range: (index - 1)..<(index + 1), replacement: [.saraAe]))
        index += 1
      }
      index += 1
    }
    return edits
  }

  @Sendable private static func toneEdits(_ text: [Unicode.Scalar]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end].isUpperMark || text[end].isVowelMark { end += 1 }
      if end - start > 1 {
        let run = text[start..<end]
        let ordered = run.filter(\.isVowelMark) + run.filter(\.isUpperMark)
        if ordered != Array(run) { edits.append(TextEdit(range: start..<end, replacement: ordered)) }
      }
      start = max(end, start + 1)
    }
    return edits
  }

  @Sendable private static func aaEdits(_ text: [Unicode.Scalar]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var index = 0
    while index < text.count {
      guard text[index] == .saraAa || text[index] == .saraAm else {
        index += 1
        continue
      }
      var end = index + 1
      while end < text.count, text[end].isToneMark { end += 1 }
      if end > index + 1 {
        edits.append(
          TextEdit(range: index..<end, replacement: Array(text[(index + 1)..<end]) + [text[index]]))
      }
      index = end
    }
    return edits
  }
}
