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
  /// Columns without a header that hold something else than parts of EIT.
  private(set) var otherColumns: Set<Int> = []

  /// Takes note of the columns without a header in which a row that is not of EIT has a figure of its own.
  mutating func learn(from figures: [FigureColumn], of subject: Subject) {
    // The same figure in two columns may be one that is not divided.
    guard hasHeader, !subject.isEIT,
      Set(figures.map { $0.soleFigure?.number.value }).count == figures.count
    else { return }
    otherColumns.formUnion(figures.lazy.filter { $0.header.text.isEmpty }.map(\.column))
  }

  /// The figures of a row that may be parts of EIT.
  func mayBeParts(_ figures: [FigureColumn]) -> [FigureColumn] {
    figures.count > 1 ? figures.filter { !otherColumns.contains($0.column) } : figures
  }
}
