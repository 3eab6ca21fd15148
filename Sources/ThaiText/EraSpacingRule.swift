/// Spaces and a missing point in พ.ศ. and ค.ศ.
enum EraSpacingRule {
  static let rule = RepairRule(
    id: "era-spacing", summary: "Spaces within พ.ศ. and ค.ศ. are dropped, and the last point is added.",
    codePoints: "U+0E1E U+002E U+0E28 U+002E", before: "พ . ศ .๒๕๖๘", after: "พ.ศ.๒๕๖๘", edits: edits)

  @Sendable private static func edits(_ text: [Unicode.Scalar]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var index = 0
    while index < text.count {
      guard text[index] == "พ" || text[index] == "ค", let end = endOfEra(text, at: index) else {
        index += 1
        continue
      }
      let expected: [Unicode.Scalar] = [text[index], ".", "ศ", "."]
      if Array(text[index..<end]) != expected {
        edits.append(TextEdit(range: index..<end, replacement: expected))
      }
      index = end
    }
    return edits
  }

  private static func endOfEra(_ text: [Unicode.Scalar], at index: Int) -> Int? {
    let point = text.skippingBlanks(from: index + 1, limit: 2)
    guard text.scalar(at: point) == "." else { return nil }
    let letter = text.skippingBlanks(from: point + 1, limit: 2)
    guard text.scalar(at: letter) == "ศ" else { return nil }
    let last = text.skippingBlanks(from: letter + 1, limit: 2)
    if text.scalar(at: last) == "." { return last + 1 }
    // A letter or another point after ศ: some other abbreviation or word.
    return text.scalar(at: letter + 1)?.isThaiLetter ?? false ? nil : letter + 1
  }
}
