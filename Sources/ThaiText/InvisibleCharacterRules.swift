/// Characters that show nothing or stand for something else.
enum InvisibleCharacterRules {
  static let all = [zeroWidth, noBreakSpace, lakkhangyao, replacementCharacter]

  private static let zeroWidth = RepairRule.rewriting(
    "zero-width", "Characters without width and soft hyphens are dropped.",
    codePoints: "U+00AD U+200B U+200C U+200D U+2060 U+FEFF", example: "หน่วย\u{200B}งาน", "หน่วยงาน",
    at: [RuleTrigger(before: .any, at: ScalarClassSet(.zeroWidth))]
  ) { _, _ in Rewrite() }

  private static let noBreakSpace = RepairRule.rewriting(
    "no-break-space", "Spaces of fixed width become plain spaces.",
    codePoints: "U+00A0 U+2007 U+202F", example: "ปี\u{A0}2566", "ปี 2566",
    at: [RuleTrigger(before: .any, at: ScalarClassSet(.fixedSpace))]
  ) { _, _ in Rewrite(replacement: [" "]) }

  private static let lakkhangyao = RepairRule.rewriting(
    "lakkhangyao", "ๅ becomes า unless it follows ฤ or ฦ.",
    codePoints: "U+0E45", example: "กๅรงาน", "การงาน",
    at: [RuleTrigger(before: .any, at: ScalarClassSet(.lakkhangyao))]
  ) { text, _ in
    guard let base = text.left(1), base != "ฤ", base != "ฦ", base.isThaiLetter else { return nil }
    return Rewrite(replacement: [.saraAa])
  }

  private static let replacementCharacter = RepairRule.rewriting(
    "replacement-character-in-am",
    "An unreadable character beside ำ is dropped; between a consonant and า it was the ring of ำ.",
    codePoints: "U+FFFD U+0E33, U+0E33 U+FFFD, U+FFFD U+0E32", example: "ด\u{FFFD}าเนิน", "ดำเนิน",
    at: [
      RuleTrigger(before: ScalarClassSet(.saraAm), at: ScalarClassSet(.replacement)),
      RuleTrigger(before: ScalarClassSet(.replacement), at: ScalarClassSet(.saraAm, .saraAa)),
      RuleTrigger(before: ScalarClassSet(.tone), at: ScalarClassSet(.saraAa)),
    ]
  ) { text, scalar in
    if scalar == .unreadable { return text.left(1) == .saraAm ? Rewrite() : nil }
    let tone = text.left(1).flatMap { $0.isToneMark ? $0 : nil }
    let base = tone == nil ? 2 : 3
    guard text.left(base - 1) == .unreadable, let before = text.left(base) else { return nil }
    if scalar == .saraAm {
      return tone == nil && before.isThaiLetter ? Rewrite(dropping: 1, keepsScalar: true) : nil
    }
    guard before.isThaiConsonant || before.isToneMark else { return nil }
    return Rewrite(dropping: base - 1, replacement: (tone.map { [$0] } ?? []) + [.saraAm])
  }
}
