/// Spaces and a missing point in พ.ศ. and ค.ศ.
enum EraSpacingRule {
  static let rule = RepairRule.editing(
    "era-spacing", "Spaces within พ.ศ. and ค.ศ. are dropped, and the last point is added.",
    codePoints: "U+0E1E U+002E U+0E28 U+002E", example: "พ . ศ .๒๕๖๘", "พ.ศ.๒๕๖๘",
    at: [RuleTrigger(before: .blanks.union(ScalarClassSet(.point)), at: ScalarClassSet(.soSala))]
  ) { text, offset in
    guard let range = range(in: text, aroundLetterAt: offset) else { return RepairRule.Findings() }
    let expected: [Unicode.Scalar] = [text[range.lowerBound], ".", "ศ", "."]
    if text[range].elementsEqual(expected) { return RepairRule.Findings() }
    return RepairRule.Findings(
      edits: [TextEdit(range: range, replacement: expected)], examined: range.upperBound)
  }

  /// พ or ค, a point, ศ, and the last point where there is one.
  private static func range(in text: [Unicode.Scalar], aroundLetterAt letter: Int) -> Range<Int>? {
    guard text.scalar(at: letter) == "ศ" else { return nil }
    let point = skippingBlanksBackwards(text, from: letter) - 1
    guard text.scalar(at: point) == "." else { return nil }
    let start = skippingBlanksBackwards(text, from: point) - 1
    guard let first = text.scalar(at: start), first == "พ" || first == "ค" else { return nil }
    let last = text.skippingBlanks(from: letter + 1, limit: 2)
    if text.scalar(at: last) == "." { return start..<(last + 1) }
    // A letter or another point after ศ: some other abbreviation or word.
    return text.scalar(at: letter + 1)?.isThaiLetter ?? false ? nil : start..<(letter + 1)
  }

  private static func skippingBlanksBackwards(_ text: [Unicode.Scalar], from offset: Int) -> Int {
    var start = offset
    while offset - start < 2, let scalar = text.scalar(at: start - 1), scalar.isBlank { start -= 1 }
    return start
  }
}
