/// Private code points of shifted Thai glyphs.
public enum PrivateUseThai {
  /// The character that a shifted glyph of a Windows or Macintosh font shows; nil for any other.
  public static func character(of scalar: Unicode.Scalar) -> Unicode.Scalar? { EncodingRules.shifted(scalar) }
}

/// Characters of other encodings that stand for Thai ones.
enum EncodingRules {
  static func shifted(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    thai(in: windowsTable, from: 0xF700, scalar) ?? thai(in: macintoshTable, from: 0xF884, scalar)
  }

  /// Characters that a private code point stands for.
  static let privateUse = [windowsPrivateUse, macintoshPrivateUse]

  private static let windowsPrivateUse = RepairRule.rewriting(
    "windows-private-use", "Shifted Thai glyphs of Windows fonts become the characters that they show.",
    codePoints: "U+F700...U+F71A", example: "ไว\u{F70B}", "ไว้",
    at: [RuleTrigger(before: .any, at: ScalarClassSet(.windowsPrivateUse))]
  ) { _, scalar in thai(in: windowsTable, from: 0xF700, scalar).map { Rewrite(replacement: [$0]) } }

  private static let macintoshPrivateUse = RepairRule.rewriting(
    "macintosh-private-use", "Shifted Thai glyphs of Macintosh fonts become the characters that they show.",
    codePoints: "U+F884...U+F89E", example: "ท\u{F886}\u{F88A}", "ที่",
    at: [RuleTrigger(before: .any, at: ScalarClassSet(.macintoshPrivateUse))]
  ) { _, scalar in thai(in: macintoshTable, from: 0xF884, scalar).map { Rewrite(replacement: [$0]) } }

  static let codePage874 = RepairRule.editing(
    "code-page-874", "Thai bytes that were read as Latin letters become Thai again.",
    codePoints: "U+00A1...U+00FB", example: "ÊÓ¹Ñ¡§Ò¹", "สำนักงาน", needsReview: true,
    at: [RuleTrigger(before: .any, at: ScalarClassSet(.latin1, .zeroWidth))], codePage874Edits)

  /// U+F700...U+F71A, from HarfBuzz's table of Windows private-use glyphs.
  private static let windowsTable: [UInt16] = [
    0x0E10, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E48, 0x0E49, 0x0E4A,
    0x0E4B,
    0x0E4C, 0x0E0D, 0x0E31, 0x0E4D, 0x0E47, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E38, 0x0E39, 0x0E3A,
  ]

  /// U+F884...U+F89E, from HarfBuzz's table of Macintosh private-use glyphs.
  private static let macintoshTable: [UInt16] = [
    0x0E31, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E47, 0x0E48, 0x0E48, 0x0E48, 0x0E49, 0x0E49, 0x0E49, 0x0E4A,
    0x0E4A,
    0x0E4A, 0x0E4B, 0x0E4B, 0x0E4B, 0x0E4C, 0x0E4C, 0x0E4C, 0x0E4D, 0x0E0D, 0x0E38, 0x0E39, 0x0E3A, 0x0E10,
  ]

  private static func thai(
    in table: [UInt16], from first: UInt32, _ scalar: Unicode.Scalar
  ) -> Unicode.Scalar? {
    guard scalar.value >= first, scalar.value - first < UInt32(table.count) else { return nil }
    return Unicode.Scalar(table[Int(scalar.value - first)])
  }

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
        thaiForByte(text[index]).map { TextEdit(range: index..<(index + 1), replacement: [$0]) }
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
    let thai = run.compactMap(thaiForByte)
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

  private static func thaiForByte(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xA1...0xDA, 0xDF...0xFB: Unicode.Scalar(0x0E01 + scalar.value - 0xA1)
    default: nil
    }
  }
}
