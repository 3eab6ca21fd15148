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

  /// Means of answers from 1 to 5 are no scores of 100: where a table has no greater figure, a person has to look.
  func doubtedIfOfAnotherScale() -> ScoreReading {
    let values = occurrences.compactMap(\.value.decimal)
    guard values.count >= 2, values.allSatisfy({ $0 > 0 && $0 <= 5 }) else { return self }
    var doubted = self
    doubted.occurrences = occurrences.map { $0.doubted(to: Self.doubt) }
    return doubted
  }

  /// Below the confidence that a figure needs to pass without review.
  private static let doubt = 0.4

  /// Scores of a year after the assessed one are wanted or foreseen, or the assessed year is another: a person has to
  /// look.
  func doubtedIfLater(than assessed: Int) -> ScoreReading {
    var doubted = self
    doubted.occurrences = occurrences.map { $0.key.fiscalYear > assessed ? $0.doubted(to: Self.doubt) : $0 }
    return doubted
  }

  mutating func add(_ other: ScoreReading) {
    occurrences += other.occurrences
    indicatorMentions += other.indicatorMentions
    malformed += other.malformed
  }
}
