public import PageModel

/// Repairs Thai text by named rules that need no font.
public enum ThaiRepair {
  /// The rules for any text, in the order in which they are applied where several could be.
  public static let rules: [RepairRule] = passRules(for: []).flatMap { $0 }

  /// Every rule: those for any text, and those for text that has a defect throughout.
  public static let allRules: [RepairRule] =
    rules + [
      SaraAmForAaRule.rule, DictionaryRules.maiThoForNikhahit, DictionaryRules.lostSaraAm, LostToneRule.rule,
    ]

  private static func passRules(for defects: TextDefects) -> [[RepairRule]] {
    var passes = [[EncodingRules.codePage874]]
    if defects.contains(.saraAmForAa) { passes.append([SaraAmForAaRule.rule]) }
    passes += [
      EncodingRules.privateUse + InvisibleCharacterRules.all + MarkSpacingRules.all + SaraAmRules.all
        + MarkOrderRules.all,
      [EraSpacingRule.rule], [DictionaryRules.letterSpacing], [DictionaryRules.nikhahitForMaiHanAkat],
      [
        defects.contains(.displacedMarks) ? DisplacedMarkRule.ruleForKnownDefect : DisplacedMarkRule.rule
      ],
    ]
    if defects.contains(.maiThoForNikhahit) { passes.append([DictionaryRules.maiThoForNikhahit]) }
    // Where ำ came out as another letter, some came out as nothing.
    if !defects.isDisjoint(with: [.lostSaraAm, .saraAmForAa, .maiThoForNikhahit]) {
      passes.append([DictionaryRules.lostSaraAm])
    }
    if defects.contains(.lostTones) { passes.append([LostToneRule.rule]) }
    return passes
  }

  private static let passes = passRules(for: []).map { RepairPass($0) }
  /// Those for each set of defects, by its bits: made once, for a pass's table takes longer to make than a line to
  /// repair.
  private static let passesForDefects = (0...TextDefects.all.rawValue).map { bits in
    passRules(for: TextDefects(rawValue: bits)).map { RepairPass($0) }
  }
  /// Where any rule has to look.
  private static let triggers = RuleTriggers([rules.flatMap(\.triggers)])
  private static let reviewed = Set(
    allRules.filter(\.needsReview).map(\.id) + [Glyph.TextSource.dictionary.repairRule].compactMap { $0 })

  /// How often the passes are gone through at most. A pass leaves nothing for itself to do; two rounds are
  /// needed where one pass makes work for an earlier one, and one more to see that nothing is left.
  private static let mostRounds = 16

  /// Whether what a rule touched is to be looked at by a human being, because a dictionary or a guess decided.
  ///
  /// Characters that the dictionary found for codes of damaged fonts count as well. An id that is no rule's has
  /// decided nothing.
  public static func needsReview(_ rule: String) -> Bool { reviewed.contains(rule) }

  /// The scalars after all rules, until none applies any more: repairing twice changes nothing.
  ///
  /// The source scalars are those of any text, of one line or of many. Text that needs no repair is
  /// returned as it is, without a copy. No canonical composition is done.
  public static func repair(scalars: [Unicode.Scalar]) -> RepairedText {
    mayNeedRepair(scalars) ? repair(scalars, by: passes) : RepairedText(unchanged: scalars)
  }

  /// The scalars after all rules and those for defects that the text's page or font has throughout.
  ///
  /// Not to be called with its own result: of what a defect did to a text repairing leaves no sign.
  public static func repair(scalars: [Unicode.Scalar], knownDefects: TextDefects) -> RepairedText {
    if knownDefects.isEmpty { return repair(scalars: scalars) }
    return repair(scalars, by: passesForDefects[knownDefects.intersection(.all).rawValue])
  }

  /// The text after all rules, as `repair(scalars:knownDefects:)` does; every change is recorded in `repairs`,
  /// and places follow.
  public static func repair(_ text: SourcedText, knownDefects: TextDefects = []) -> SourcedText {
    if knownDefects.isEmpty, !mayNeedRepair(text.scalars) { return text }
    return text.applying(repair(scalars: text.scalars, knownDefects: knownDefects))
  }

  private static func repair(_ scalars: [Unicode.Scalar], by passes: [RepairPass]) -> RepairedText {
    var text = RepairedText(unchanged: scalars)
    for round in 0..<mostRounds {
      var isChanged = false
      for pass in passes where round == 0 || !pass.isOnceOnly {
        guard let repaired = pass.repaired(text.scalars) else { continue }
        text = text.repairs.isEmpty ? repaired : text.then(repaired)
        isChanged = true
      }
      if !isChanged { break }
    }
    return text
  }

  private static func mayNeedRepair(_ scalars: [Unicode.Scalar]) -> Bool {
    triggers.firstPlace(in: scalars, from: 0, before: nil) != nil
      || triggers.rules(before: scalars.last, at: nil) != 0
  }
}
