/// A word for a target, a goal or a forecast: figures beside it are no results.
public struct TargetWord: Hashable, Sendable {
  /// Where a word makes its figures targets.
  public enum Use: String, Hashable, Sendable, CaseIterable {
    /// Anywhere in the label of a row, in a caption, or beside a year.
    case label
    /// In a sentence: all figures after it, until a result is told.
    case clause
    /// As what a figure is about.
    case subject
    /// Just before a number.
    case number
    /// Before a rating level.
    case level
    /// In the header of a column of figures.
    case header
  }

  /// The word.
  public let text: String
  /// Where it counts.
  public let uses: Set<Use>
}
