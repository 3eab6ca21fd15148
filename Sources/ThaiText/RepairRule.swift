/// A named rule that repairs one defect of Thai text.
public struct RepairRule: Sendable {
  /// A text before and after the rule.
  public struct Example: Hashable, Sendable {
    /// With the defect.
    public let before: String
    /// Repaired.
    public let after: String
  }

  /// Stable id, kebab-case; recorded in `TextRepair.rule`.
  public let id: String
  /// What it repairs, one sentence.
  public let summary: String
  /// The code points it concerns, such as `U+0E4D U+0E32`.
  public let codePoints: String
  /// A word that it repairs.
  public let example: Example
  /// Whether a dictionary or a guess decides: what it touched is to be looked at by a human being.
  public let needsReview: Bool

  /// The neighbours at which the rule has to be asked.
  let triggers: [RuleTrigger]
  let form: Form

  enum Form: Sendable {
    /// Looks at a scalar and at what has been repaired to its left.
    case rewriting(@Sendable (inout Rewriting, Unicode.Scalar) -> Rewrite?)
    /// Looks at both sides of an offset, in text that the rules before have repaired.
    case editing(@Sendable ([Unicode.Scalar], Int) -> Findings)
  }

  /// What an editing rule found at a place.
  struct Findings {
    /// In order, not overlapping.
    var edits: [TextEdit] = []
    /// Up to where it has looked: it need not be asked before that offset again.
    var examined = 0
  }

  /// A rule that looks to its left.
  static func rewriting(
    _ id: String, _ summary: String, codePoints: String, example before: String, _ after: String,
    at triggers: [RuleTrigger], _ rewrite: @escaping @Sendable (inout Rewriting, Unicode.Scalar) -> Rewrite?
  ) -> RepairRule {
    RepairRule(
      id: id, summary: summary, codePoints: codePoints, example: Example(before: before, after: after),
      needsReview: false, triggers: triggers, form: .rewriting(rewrite))
  }

  /// A rule that looks to both sides.
  static func editing(
    _ id: String, _ summary: String, codePoints: String, example before: String, _ after: String,
    needsReview: Bool = false, at triggers: [RuleTrigger],
    _ edit: @escaping @Sendable ([Unicode.Scalar], Int) -> Findings
  ) -> RepairRule {
    RepairRule(
      id: id, summary: summary, codePoints: codePoints, example: Example(before: before, after: after),
      needsReview: needsReview, triggers: triggers, form: .editing(edit))
  }
}
