public import PageModel

/// Repairs Thai text by named rules that need neither a font nor a dictionary.
public enum ThaiRepair {
  /// The rules in the order in which they are applied: encodings, invisible characters, marks, ำ, order of
  /// marks, spelling of แ and พ.ศ.
  ///
  /// What only a dictionary can decide (a mark one base too far right, า for ำ without a trace) is not
  /// decided here.
  public static let rules: [RepairRule] =
    EncodingRules.all + InvisibleCharacterRules.all + MarkSpacingRules.all + SaraAmRules.all
    + MarkOrderRules.all
    + [EraSpacingRule.rule]

  /// How often the rules are gone through at most; real text needs two rounds, the second to see that
  /// nothing is left.
  private static let mostRounds = 32

  /// The text after all rules, until none applies any more: repairing twice changes nothing.
  ///
  /// Every change is recorded in `repairs`; places follow. No canonical composition is done.
  public static func repair(_ text: SourcedText) -> SourcedText {
    var text = text
    for _ in 0..<mostRounds {
      var isChanged = false
      for rule in rules {
        let edits = rule.edits(text.scalars)
        if edits.isEmpty { continue }
        text = text.applying(edits, rule: rule.id)
        isChanged = true
      }
      if !isChanged { break }
    }
    return text
  }
}
