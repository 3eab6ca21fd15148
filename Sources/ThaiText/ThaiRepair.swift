public import PageModel

/// Repairs Thai text by named rules that need no font.
public enum ThaiRepair {
  /// The rules in the order in which they are applied where several could be.
  public static let rules: [RepairRule] = passRules.flatMap { $0 }

  private static let passRules: [[RepairRule]] = [
    [EncodingRules.codePage874],
    EncodingRules.privateUse + InvisibleCharacterRules.all + MarkSpacingRules.all + SaraAmRules.all
      + MarkOrderRules.all,
    [EraSpacingRule.rule],
  ]

  private static let passes = passRules.map { RepairPass($0) }
  /// Where any rule has to look.
  private static let triggers = RuleTriggers([rules.flatMap(\.triggers)])
  private static let reviewed = Set(rules.filter(\.needsReview).map(\.id))

  /// How often the passes are gone through at most. A pass leaves nothing for itself to do; two rounds are
  /// needed where one pass makes work for an earlier one, and one more to see that nothing is left.
  private static let mostRounds = 8

  /// Whether what a rule touched is to be looked at by a human being, because a dictionary or a guess decided.
  ///
  /// An id that is no rule's has decided nothing.
  public static func needsReview(_ rule: String) -> Bool { reviewed.contains(rule) }

  /// The scalars after all rules, until none applies any more: repairing twice changes nothing.
  ///
  /// The source scalars are those of any text, of one line or of many. Text that needs no repair is
  /// returned as it is, without a copy. No canonical composition is done.
  public static func repair(scalars: [Unicode.Scalar]) -> RepairedText {
    var text = RepairedText(unchanged: scalars)
    guard mayNeedRepair(scalars) else { return text }
    for _ in 0..<mostRounds {
      var isChanged = false
      for pass in passes {
        guard let repaired = pass.repaired(text.scalars) else { continue }
        text = text.repairs.isEmpty ? repaired : text.then(repaired)
        isChanged = true
      }
      if !isChanged { break }
    }
    return text
  }

  /// The text after all rules, as `repair(scalars:)` does; every change is recorded in `repairs`, and places
  /// follow.
  public static func repair(_ text: SourcedText) -> SourcedText {
    guard mayNeedRepair(text.scalars) else { return text }
    return text.applying(repair(scalars: text.scalars))
  }

  private static func mayNeedRepair(_ scalars: [Unicode.Scalar]) -> Bool {
    triggers.firstPlace(in: scalars, from: 0, before: nil) != nil
      || triggers.rules(before: scalars.last, at: nil) != 0
  }
}
