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
  /// The changes it makes to a text: in order, not overlapping; found in one pass.
  let edits: @Sendable ([Unicode.Scalar]) -> [TextEdit]

  init(
    id: String, summary: String, codePoints: String, before: String, after: String,
    edits: @escaping @Sendable ([Unicode.Scalar]) -> [TextEdit]
  ) {
    self.id = id
    self.summary = summary
    self.codePoints = codePoints
    example = Example(before: before, after: after)
    self.edits = edits
  }
}
