/// Characters that show nothing or stand for something else.
enum InvisibleCharacterRules {
  static let all = [zeroWidth, noBreakSpace, lakkhangyao, replacementCharacter]

  private static let zeroWidth = RepairRule(
    id: "zero-width", summary: "Characters without width and soft hyphens are dropped.",
    codePoints: "U+00AD U+200B U+200C U+200D U+2060 U+FEFF", before: "หน่วย\u{200B}งาน", after: "หน่วยงาน"
  ) { text in
    TextEdit.replacing(in: text) { scalar in
      switch scalar.value {
      case 0x00AD, 0x200B...0x200D, 0x2060, 0xFEFF: []
      default: nil
      }
    }
  }

  private static let noBreakSpace = RepairRule(
    id: "no-break-space", summary: "Spaces of fixed width become plain spaces.",
    codePoints: "U+00A0 U+2007 U+202F", before: "ปี\u{A0}2566", after: "ปี 2566"
  ) { text in
    TextEdit.replacing(in: text) { [0xA0, 0x2007, 0x202F].contains($0.value) ? [" "] : nil }
  }

  private static let lakkhangyao = RepairRule(
    id: "lakkhangyao", summary: "ๅ becomes า unless it follows ฤ or ฦ.",
    codePoints: "U+0E45", before: "กๅรงาน", after: "การงาน"
  ) { text in
    text.indices.compactMap { index in
      guard text[index] == "\u{0E45}", let base = text.scalar(at: index - 1), base != "ฤ", base != "ฦ",
        base.isThaiLetter
      else { return nil }
      return TextEdit(range: index..<(index + 1), replacement: [.saraAa])
    }
  }

  private static let replacementCharacter = RepairRule(
    id: "replacement-character-in-am",
    summary: "An unreadable character beside ำ is dropped; between a consonant and า it was the ring of ำ.",
    codePoints: "U+FFFD U+0E33, U+0E33 U+FFFD, U+FFFD U+0E32", before: "ด\u{FFFD}าเนิน", after: "ดำเนิน",
    edits: replacementCharacterEdits)

  @Sendable private static func replacementCharacterEdits(_ text: [Unicode.Scalar]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var index = 0
    while index < text.count {
      guard text[index] == "\u{FFFD}", let before = text.scalar(at: index - 1), before.isThaiLetter else {
        index += 1
        continue
      }
      if before == .saraAm || text.scalar(at: index + 1) == .saraAm {
        edits.append(TextEdit(range: index..<(index + 1), replacement: []))
      } else if before.isThaiConsonant || before.isToneMark, let am = composedAm(text, at: index) {
        edits.append(am)
        index = am.range.upperBound
        continue
      }
      index += 1
    }
    return edits
  }

  private static func composedAm(_ text: [Unicode.Scalar], at index: Int) -> TextEdit? {
    guard let next = text.scalar(at: index + 1) else { return nil }
    if next == .saraAa { return TextEdit(range: index..<(index + 2), replacement: [.saraAm]) }
    guard next.isToneMark, text.scalar(at: index + 2) == .saraAa else { return nil }
    return TextEdit(range: index..<(index + 3), replacement: [next, .saraAm])
  }
}
