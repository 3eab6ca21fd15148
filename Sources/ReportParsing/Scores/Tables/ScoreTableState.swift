import Codebook
import ReportModel

/// What carries from row to row while a table is read.
struct ScoreTableState {
  /// The columns by the nearest header above.
  var columns: [ColumnHeader]
  /// Whether the table itself has a header.
  var hasHeader = false
  /// Number printed in the heading of the rows, else the indicator that it names.
  var headingIndicator: Int?
  /// The instrument whose indicators follow.
  var instrument: Instrument?
  /// What rows are about that name an instrument and a number, by index.
  var numbered: NumberedInstruments?
  /// What the printed numbers of indicators are.
  var numbering = IndicatorNumbering()
  /// What was read so far.
  var reading = ScoreReading()
}
