/// Characters of other encodings that stand for Thai ones.
enum EncodingRules {
  /// Characters that a private code point stands for.
  static let privateUse = [windowsPrivateUse, macintoshPrivateUse]

  private static let windowsPrivateUse = RepairRule.rewriting(
    "windows-private-use", "Shifted Thai glyphs of Windows fonts become the characters that they show.",
    codePoints: "U+F700...U+F71A", example: "ไว\u{F70B}", "ไว้",
    at: [RuleTrigger(before: .any, at: ScalarClassSet(.windowsPrivateUse))]
  ) { _, scalar in ThaiPrivateUse.character(scalar).map { Rewrite(replacement: [$0]) } }

  private static let macintoshPrivateUse = RepairRule.rewriting(
    "macintosh-private-use", "Shifted Thai glyphs of Macintosh fonts become the characters that they show.",
    codePoints: "U+F884...U+F89E", example: "ท\u{F886}\u{F88A}", "ที่",
    at: [RuleTrigger(before: .any, at: ScalarClassSet(.macintoshPrivateUse))]
  ) { _, scalar in ThaiPrivateUse.character(scalar).map { Rewrite(replacement: [$0]) } }

  static let codePage874 = RepairRule.editing(
    "code-page-874", "Thai bytes that were read as Latin letters become Thai again.",
    codePoints: "U+00A1...U+00FB", example: "ÊÓ¹Ñ¡§Ò¹", "สำนักงาน", needsReview: true,
    at: [RuleTrigger(before: .any, at: ScalarClassSet(.latin1, .zeroWidth))], codePage874Edits)

  /// A run of at least two such letters, not all signs and not all the same (`····`), that does not touch
  /// a Latin word.
  @Sendable private static func codePage874Edits(_ text: [Unicode.Scalar], at start: Int)
    -> RepairRule.Findings
  {
    guard let first = text.scalar(at: start), isLatin1(first) else { return RepairRule.Findings() }
    var end = start
    while end < text.count, isLatin1(text[end]) { end += 1 }
    var findings = RepairRule.Findings(examined: end)
    if isMisreadThai(text, start..<end) {
      findings.edits = (start..<end).compactMap { index in
        TIS620.scalar(for: text[index].value).map { TextEdit(range: index..<(index + 1), replacement: [$0]) }
      }
    }
    return findings
  }

  private static func isMisreadThai(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    let run = text[range]
    guard run.count >= 2, run.contains(where: { $0.value >= 0xC0 }), run.contains(where: { $0 != run.first })
    else {
      return false
    }
    let neighbours = [range.lowerBound - 1, range.upperBound].compactMap { text.scalar(at: $0) }
    if neighbours.contains(where: \.isLatinLetter) { return false }
    let thai = run.compactMap { TIS620.scalar(for: $0.value) }
    return thai.count * 2 >= run.count && !isMisreadUTF8(run) && makesWords(thai)
  }

  /// Fractions, signs and accented letters are Thai bytes as well: only words tell.
  private static func makesWords(_ thai: [Unicode.Scalar]) -> Bool {
    let letters = thai.count(where: \.isThaiLetter)
    guard letters >= leastLetters, let first = thai.first, !first.isThaiMark, first != .saraAa,
      first != .saraAm
    else {
      return false
    }
    return ThaiDictionary.standard.cost(of: ThaiRepair.repair(scalars: thai).scalars).unknown * 3 <= letters
  }

  private static let leastLetters = 3

  /// Thai in UTF-8 read as Latin-1 is `à` and `¸` or `¹` for every third byte: not this rule's to repair.
  private static func isMisreadUTF8(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
    let leads = zip(run, run.dropFirst()).filter { $0 == "à" && ($1 == "¸" || $1 == "¹") }.count
    return leads > 0 && leads * 4 >= run.count
  }

  private static func isLatin1(_ scalar: Unicode.Scalar) -> Bool { (0xA1...0xFF).contains(scalar.value) }
}
