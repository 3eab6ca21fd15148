/// Marks and vowels in another order than they are written in.
enum MarkOrderRules {
  static let all = [toneBeforeVowel, aaBeforeTone, doubleE]

  private static let toneBeforeVowel = RepairRule.rewriting(
    "tone-before-vowel", "A tone mark or ์ before the vowel of its consonant is put after it.",
    codePoints: "U+0E48...U+0E4C before U+0E31 U+0E34...U+0E39", example: "เม\u{0E48}\u{0E37}อ", "เมื่อ",
    at: [RuleTrigger(before: ScalarClassSet(.tone, .thanthakhat), at: .vowelMarks)]
  ) { text, vowel in
    let count = text.upperMarkCount
    // A second vowel belongs to another base: it is a mark out of its place, not out of order.
    guard count > 0, text.left(count + 1)?.isVowelMark != true else { return nil }
    let marks = (1...count).reversed().compactMap { text.left($0) }
    return Rewrite(dropping: count, replacement: [vowel] + marks)
  }

  private static let aaBeforeTone = RepairRule.rewriting(
    "aa-before-tone", "A tone mark after า or ำ is put before it.",
    codePoints: "U+0E32 U+0E33 before U+0E48...U+0E4B", example: "หน\u{0E32}\u{0E49}", "หน้า",
    at: [RuleTrigger(before: ScalarClassSet(.saraAa, .saraAm), at: ScalarClassSet(.tone))]
  ) { text, tone in
    guard let vowel = text.left(1), let base = text.left(2), base.isThaiConsonant || base.isThaiMark else {
      return nil
    }
    return Rewrite(dropping: 1, replacement: [tone, vowel])
  }

  private static let doubleE = RepairRule.rewriting(
    "double-sara-e", "เ typed twice becomes แ.",
    codePoints: "U+0E40 U+0E40", example: "เเละ", "และ",
    at: [RuleTrigger(before: ScalarClassSet(.saraE), at: ScalarClassSet(.saraE))]
  ) { _, _ in Rewrite(dropping: 1, replacement: [.saraAe]) }
}
