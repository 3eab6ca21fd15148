import PageModel
import ReportModel
import ThaiText

/// Reads tables whose columns are the indicators, items or instruments and whose rows are scores.
struct TransposedTableReader {
  let headers: HeaderReader
  let labels: RowLabelReader
  let ratings: RatingCellReader
  let recorder: ScoreRecorder
  private let cells = ScoreCellReader()

  /// The scores of the table; nil where its first rows do not name at least three subjects side by side.
  func read(_ table: LogicalTable) -> ScoreReading? {
    guard let subjects = SubjectHeader(of: table, labels: labels) else { return nil }
    var state = ScoreTableState(columns: [])
    for index in table.rows.indices where index >= subjects.rowCount {
      read(table.rows[index], at: index, below: subjects, into: &state)
    }
    return state.reading.occurrences.isEmpty ? nil : state.reading
  }

  private func read(
    _ row: LogicalRow, at index: Int, below subjects: SubjectHeader, into state: inout ScoreTableState
  ) {
    guard let first = row.cells.first, isScoreRow(first.text) else { return }
    let header = headers.column(first.text)
    if subjects.subjects.contains(.overall) {
      ratings.addLevel(of: row, year: header.fiscalYear, to: &state)
    }
    let figures = figures(of: row)
    for (columns, figure) in figures {
      let label = subjects.label(over: columns) { wider in
        figures.count { wider.overlaps($0.columns) } == 1
      }
      guard let label else {
        state.reading.unassignedRows[index] = .noColumn
        continue
      }
      let part = figure.part ?? header.parts.first ?? .whole
      recorder.add(
        AssignedFigure(figure: figure, part: part, fiscalYear: header.fiscalYear, confidence: 0.95), label,
        to: &state)
      state.reading.recognisedRows.insert(index)
    }
  }

  /// Cells with one figure, and the columns that they cover.
  private func figures(of row: LogicalRow) -> [(columns: Range<Int>, figure: CellFigure)] {
    row.cells.indices.dropFirst().compactMap { column in
      let cell = row.cells[column]
      guard cell.coverage == .own else { return nil }
      let figures = cells.figures(in: cell.text)
      return figures.count == 1 ? figures.first.map { (row.span(from: column), $0) } : nil
    }
  }

  /// `คะแนน`, a year, a part of EIT, or nothing at all; no target.
  private func isScoreRow(_ text: SourcedText) -> Bool {
    if SubjectHeader.isTarget(text) { return false }
    let header = headers.column(text)
    return header.isScore || header.role == .scoreInstrument || header.fiscalYear != nil
      || !header.parts.isEmpty || text.trimmed.isEmpty
  }
}
