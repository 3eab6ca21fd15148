import ReportModel

/// A key with the value that was chosen for it.
struct ResolvedFigure: Sendable {
  /// What decided between values that contradict one another.
  enum Support: Sendable {
    /// All places agree.
    case agreement
    /// Only this value makes the report's arithmetic fit.
    case arithmetic
    /// More places, the more specific context, or the earlier place.
    case preference
  }

  let key: ScoreKey
  let chosen: Candidate
  /// What else is printed, in reading order.
  let others: [Candidate]
  let support: Support

  /// All places, in reading order.
  var occurrences: [ScoreOccurrence] {
    ([chosen] + others).flatMap(\.occurrences).sorted { $0.place.isBefore($1.place) }
  }
}
