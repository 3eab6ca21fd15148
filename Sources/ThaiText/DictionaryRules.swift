/// Defects that only words tell; each change is to be looked at by a human being.
enum DictionaryRules {
  static let nikhahitForMaiHanAkat = RepairRule.editing(
    "nikhahit-for-mai-han-akat", "ํ before a consonant becomes ั where that makes a word.",
    codePoints: "U+0E4D before U+0E01...U+0E2E", example: "ค่าครุภ\u{0E4D}ณฑ์", "ค่าครุภัณฑ์", needsReview: true,
    at: [RuleTrigger(before: ScalarClassSet(.nikhahit), at: .consonants)]
  ) { text, offset in
    replacing((offset - 1)..<offset, of: text, by: [["\u{0E31}"]])
  }

  static let letterSpacing = RepairRule.editing(
    "letter-spacing", "Single spaces between the letters of a line's words are dropped.",
    codePoints: "U+0020 between U+0E01...U+0E4E", example: "พั ฒ นาระบบฐานข้ อ มู ล", "พัฒนาระบบฐานข้อมูล",
    needsReview: true,
    at: [RuleTrigger(before: ScalarClassSet(.consonantAfterSpace), at: .blanks.union(ScalarClassSet(.other)))]
  ) { text, offset in
    let line = text.lineRange(around: min(offset, text.count - 1))
    return RepairRule.Findings(edits: spacesWithinWords(text, line), examined: line.upperBound)
  }

  /// 6: the ring of ำ that was read as ้ (`อ้าเภอ`); for a text in which that is known to happen.
  static let maiThoForNikhahit = RepairRule.editing(
    "mai-tho-for-nikhahit", "้ and า become ำ where that makes words.",
    codePoints: "U+0E49 U+0E32", example: "อ้าเภอ", "อำเภอ", needsReview: true,
    at: [RuleTrigger(before: ScalarClassSet(.tone), at: ScalarClassSet(.saraAa))]
  ) { text, offset in
    guard text.scalar(at: offset - 1) == "\u{0E49}", text.scalar(at: offset) == .saraAa else {
      return RepairRule.Findings()
    }
    // ท้า is rare; ค้า and จ้าง are not.
    let isMostlyAm = text.scalar(at: offset - 2) == "ท"
    return replacing(
      (offset - 1)..<(offset + 1), of: text, by: [[.saraAm], ["\u{0E49}", .saraAm]],
      leastGain: isMostlyAm ? 0 : 1)
  }

  /// 4: a ring that left no trace (`ดาเนิน`); for a text in which that is known to happen.
  static let lostSaraAm = RepairRule.editing(
    "lost-sara-am", "า becomes ำ where that makes words.",
    codePoints: "U+0E32", example: "ดาเนินการ", "ดำเนินการ", needsReview: true,
    at: [RuleTrigger(before: .consonants.union(ScalarClassSet(.tone)), at: ScalarClassSet(.saraAa))]
  ) { text, offset in
    guard text.scalar(at: offset) == .saraAa else { return RepairRule.Findings() }
    let isMostlyAm = mostlyAm.contains { text.start(of: $0, before: offset) != nil }
    return replacing(offset..<(offset + 1), of: text, by: [[.saraAm]], leastGain: isMostlyAm ? 0 : 1)
  }

  /// Fewer letters that become parts of words do not show that a line is set with spaces between letters.
  private static let leastLetters = 3

  /// What stands before ำ far more often than before า, where both make words (ทำ and ทา, คำ and คา).
  private static let mostlyAm = ["ท", "ค", "จ", "ด", "น้", "ซ้"].map(\.scalarArray)

  /// The replacement of a range by that of several which gains most; none where that is too little.
  private static func replacing(
    _ range: Range<Int>, of text: [Unicode.Scalar], by replacements: [[Unicode.Scalar]],
    leastGain: Int = WordGain.least
  ) -> RepairRule.Findings {
    var best: (gain: Int, replacement: [Unicode.Scalar])?
    for replacement in replacements {
      let gain = WordGain.gain(of: replacement, for: range, in: text)
      if gain >= leastGain, gain > best?.gain ?? .min { best = (gain, replacement) }
    }
    guard let best else { return RepairRule.Findings() }
    return RepairRule.Findings(
      edits: [TextEdit(range: range, replacement: best.replacement)], examined: range.upperBound)
  }

  /// The single spaces between Thai letters of a line; none where the line is not set with spaces between letters, or
  /// where without them hardly more letters lie in words.
  private static func spacesWithinWords(_ text: [Unicode.Scalar], _ line: Range<Int>) -> [TextEdit] {
    var spacing = LetterSpacing(text)
    guard !line.isEmpty, spacing.isSpaced(at: line.lowerBound) else { return [] }
    let spaces = line.filter { index in
      text[index] == " " && index > line.lowerBound && text[index - 1].isThaiLetter
        && index + 1 < line.upperBound && text[index + 1].isThaiLetter
    }
    let dropped = Set(spaces)
    let now = ThaiDictionary.standard.cost(of: text[line])
    let joined = ThaiDictionary.standard.cost(of: line.filter { !dropped.contains($0) }.map { text[$0] })
    guard joined.unknown + leastLetters <= now.unknown, joined.unknown * 2 <= now.unknown else { return [] }
    return spaces.map { TextEdit(range: $0..<($0 + 1), replacement: []) }
  }
}
