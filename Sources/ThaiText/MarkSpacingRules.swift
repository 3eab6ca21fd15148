/// Marks that stand twice, or apart from their base.
enum MarkSpacingRules {
  static let all = [repeatedMark, spaceBeforeMark]

  private static let repeatedMark = RepairRule.rewriting(
    "repeated-mark", "A mark or ำ printed twice is kept once, a vowel with its tone mark as well.",
    codePoints: "U+0E31 U+0E33 U+0E34...U+0E3A U+0E47...U+0E4E", example: "วิิสััยทััศน์์", "วิสัยทัศน์",
    at: RuleTrigger.repeated(.marks) + [
      RuleTrigger(before: ScalarClassSet(.saraAm), at: ScalarClassSet(.saraAm)),
      RuleTrigger(before: ScalarClassSet(.tone, .thanthakhat), at: .vowelMarks),
    ]
  ) { text, mark in
    if text.left(1) == mark { return Rewrite() }
    let upperMarks = mark.isVowelMark ? text.upperMarkCount : 0
    return upperMarks > 0 && text.left(upperMarks + 1) == mark ? Rewrite() : nil
  }

  private static let spaceBeforeMark = RepairRule.rewriting(
    "space-before-mark", "Spaces between a Thai letter and its mark or ำ are dropped.",
    codePoints: "U+0020 before U+0E31 U+0E33 U+0E34...U+0E3A U+0E47...U+0E4E", example: "กรณ ีต ้องการ",
    "กรณีต้องการ",
    at: [RuleTrigger(before: ScalarClassSet(.space), at: .marks.union(ScalarClassSet(.saraAm)))]
  ) { text, mark in
    let spaces = text.leftRun(from: 1) { $0 == " " }
    // The same mark on both sides of a space: one of them belongs to another base.
    guard spaces > 0, let base = text.left(spaces + 1), base.isThaiLetter, base != mark else { return nil }
    return Rewrite(dropping: spaces, keepsScalar: true)
  }
}

extension RuleTrigger {
  /// Two neighbours of the same class, for each class of a set.
  fileprivate static func repeated(_ classes: ScalarClassSet) -> [RuleTrigger] {
    ScalarClass.allCases.filter { classes.contains($0.rawValue) }.map {
      RuleTrigger(before: ScalarClassSet($0), at: ScalarClassSet($0))
    }
  }
}
