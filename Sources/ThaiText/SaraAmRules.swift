/// ำ in pieces.
enum SaraAmRules {
  static let all = [composedAm, amThenAa, lostNikhahit, spaceBeforeAa]

  /// How many spaces may have been put into a ำ.
  private static let mostSpaces = 2

  private static let composedAm = RepairRule.rewriting(
    "sara-am-composed", "ํ and า, with a tone mark or spaces between them, become ำ.",
    codePoints: "U+0E4D [U+0E48...U+0E4B] U+0E32", example: "น\u{0E4D}\u{0E49} \u{0E32}", "น้ำ",
    at: [
      RuleTrigger(
        before: ScalarClassSet(.nikhahit, .tone, .space), at: ScalarClassSet(.saraAa, .saraAm))
    ]
  ) { text, _ in
    var dropped = text.leftRun(from: 1, limit: mostSpaces) { $0 == " " }
    var replacement: [Unicode.Scalar] = [.saraAm]
    if let tone = text.left(dropped + 1), tone.isToneMark {
      replacement.insert(tone, at: 0)
      dropped += 1
    }
    guard text.left(dropped + 1) == .nikhahit else { return nil }
    return Rewrite(dropping: dropped + 1, replacement: replacement)
  }

  private static let amThenAa = RepairRule.rewriting(
    "sara-am-then-aa", "The า that some programs add to ำ is dropped.",
    codePoints: "U+0E33 U+0E32", example: "จำานวน", "จำนวน",
    at: [RuleTrigger(before: ScalarClassSet(.saraAm), at: ScalarClassSet(.saraAa))]
  ) { _, _ in Rewrite() }

  private static let lostNikhahit = RepairRule.rewriting(
    "lost-nikhahit", "A space between a consonant and า was the ring of ำ: no word begins with า.",
    codePoints: "U+0020 U+0E32", example: "ด าเนินการ", "ดำเนินการ", at: [spaceThenAa]
  ) { text, _ in apartAa(&text, wasNikhahit: true) }

  private static let spaceBeforeAa = RepairRule.rewriting(
    "space-before-aa",
    "A space before า is dropped where no ำ can be: after เ, after a tone mark, or between spaced letters.",
    codePoints: "U+0020 U+0E32", example: "เจ้ าหน้าที่", "เจ้าหน้าที่", at: [spaceThenAa]
  ) { text, _ in apartAa(&text, wasNikhahit: false) }

  private static let spaceThenAa = RuleTrigger(before: ScalarClassSet(.space), at: ScalarClassSet(.saraAa))

  /// Consonant, perhaps a tone mark, spaces, า.
  private static func apartAa(_ text: inout Rewriting, wasNikhahit: Bool) -> Rewrite? {
    let spaces = text.leftRun(from: 1, limit: mostSpaces) { $0 == " " }
    let hasTone = text.left(spaces + 1)?.isToneMark ?? false
    let base = spaces + (hasTone ? 2 : 1)
    guard let consonant = text.left(base), consonant.isThaiConsonant else { return nil }
    let excludesAm = hasTone || isAfterLeadingVowel(text, consonant, base) || text.isLineLetterSpaced()
    guard excludesAm != wasNikhahit, !(wasNikhahit && isLoneAa(text, spaces)) else { return nil }
    return Rewrite(dropping: spaces, replacement: [wasNikhahit ? .saraAm : .saraAa])
  }

  /// Whether า is spoken of (`คือ า`) and not part of a word: what stands before it are whole words, and with ำ they
  /// are none, or fall apart.
  private static func isLoneAa(_ text: Rewriting, _ spaces: Int) -> Bool {
    let count = text.leftRun(from: spaces + 1, limit: WordGain.context, \.isThaiLetter)
    let before = (1...max(1, count)).reversed().compactMap { text.left(spaces + $0) }
    let alone = ThaiDictionary.standard.cost(of: before)
    return alone.unknown == 0 && ThaiDictionary.standard.cost(of: before + [.saraAm]) > alone
  }

  /// After a leading vowel the consonant takes า, not ำ (เขา, เปล่า, เหล่า). A ring is drawn before the tone
  /// mark, so that a space after the mark is none either.
  private static func isAfterLeadingVowel(
    _ text: Rewriting, _ consonant: Unicode.Scalar, _ base: Int
  ) -> Bool {
    guard let before = text.left(base + 1) else { return false }
    if before.isLeadingVowel { return true }
    let isCluster = before.isThaiConsonant && ("รลว".unicodeScalars.contains(consonant) || before == "ห")
    return isCluster && text.left(base + 2)?.isLeadingVowel ?? false
  }
}
