import PageModel
import ReportModel

/// What reading a part of the document gave.
struct ScoreReading {
  /// Figures.
  var occurrences: [ScoreOccurrence] = []
  /// Indicators named with a number.
  var indicatorMentions: [IndicatorMention] = []
  /// Numbers that cannot be.
  var malformed: [MalformedNumber] = []
  /// Logical rows (by index in their table) that gave figures or headings.
  var recognisedRows: Set<Int> = []
  /// Rows with figures that could not be assigned, with the reason.
  var unassignedRows: [Int: UnreadRow] = [:]

  mutating func add(_ other: ScoreReading) {
    occurrences += other.occurrences
    indicatorMentions += other.indicatorMentions
    malformed += other.malformed
  }
}
