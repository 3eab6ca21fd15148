import FoundationEssentials
import PageModel
import ReportModel
import ThaiText

/// Reads rows with figures that name no item, indicator or instrument: rows of a year, rows
/// below headers that name totals, and rows such as `รวม` that arithmetic shows to be the total.
struct UnnamedRowReader {
  let labels: RowLabelReader
  let figures: FigureColumnReader
  let ratings: RatingCellReader
  let recorder: ScoreRecorder

  /// A row of a year; any other one is said to be unread until `addTotals` knows better.
  func read(_ row: LogicalRow, _ columns: [FigureColumn], at index: Int, into state: inout ScoreTableState) {
    if isTarget(row, columns) { return }
    if let year = yearFigure(row, columns), let first = row.ownCells.first {
      let label = RowLabel(
        subject: .overall, text: first.cell.text, place: year.figure.place, confidence: 0.95)
      recorder.add(year, label, to: &state)
      ratings.addLevel(of: row, year: year.fiscalYear, to: &state)
      state.reading.recognisedRows.insert(index)
      return
    }
    if readHeaded(row, columns, into: &state) {
      state.reading.recognisedRows.insert(index)
      return
    }
    if MeanRowReader(recorder: recorder).read(row, columns, into: &state) {
      state.reading.recognisedRows.insert(index)
      return
    }
    guard state.hasHeader, columns.contains(where: \.header.isScore) else { return }
    // `ระดับ AA | 95 - 100`: a row of the table of rating levels.
    if let first = row.ownCells.first, ratings.isLevel(first.cell) { return }
    state.reading.unassignedRows[index] = .noName
  }

  /// `2567 (เป้าหมาย) | 95.00`: the figures are no results.
  private func isTarget(_ row: LogicalRow, _ columns: [FigureColumn]) -> Bool {
    row.ownCells.contains { own in
      !columns.contains { $0.column == own.column } && own.cell.text.count <= 80
        && YearVocabulary.ofTargets.occurs(in: SqueezedText(own.cell.text))
    }
  }

  /// The figure of a row that is about a fiscal year: `2566 | 95.20 | ผ่านดี`.
  private func yearFigure(_ row: LogicalRow, _ columns: [FigureColumn]) -> AssignedFigure? {
    guard let first = row.ownCells.first, columns.count == 1, let column = columns.first,
      column.column > first.column, column.header.isScore,
      let year = YearReader.years(in: first.cell.text.scalars).first?.year,
      TextKey.key(first.cell.text.string).count <= 20, let figure = column.soleFigure
    else { return nil }
    return AssignedFigure(figure: figure, part: .whole, fiscalYear: year, confidence: 0.95)
  }

  /// A row without a label below headers that name totals or instruments: `คะแนนรวม | ระดับ` and
  /// `90.63 | B`; false where no header names any.
  private func readHeaded(_ row: LogicalRow, _ columns: [FigureColumn], into state: inout ScoreTableState)
    -> Bool
  {
    // A name in the row is another subject's: of an agency in a table of several.
    let names = row.ownCells.filter { cell in !columns.contains { $0.column == cell.column } }
    guard names.allSatisfy({ ratings.isLevel($0.cell) || isBrief($0.cell) }) else { return false }
    var isRead = false
    for column in columns {
      guard let figure = column.soleFigure, figure.number.text.contains("."),
        let label = labels.labels(in: SourcedText(column.header.text, at: figure.place)).first,
        label.subject != .topic
      else { continue }
      let assigned = AssignedFigure(
        figure: figure, part: figure.part ?? .whole, fiscalYear: column.header.fiscalYear, confidence: 0.9)
      recorder.add(assigned, label, to: &state)
      if label.subject == .overall { ratings.addLevel(of: row, to: &state) }
      isRead = true
    }
    return isRead
  }

  /// A year, a rank or a word such as คะแนน.
  private func isBrief(_ cell: LogicalCell) -> Bool { TextKey.key(cell.text.string).count <= 20 }

  /// Rows such as `รวม` or `คะแนนเฉลี่ย` whose figure is, by the arithmetic of the assessment, the total
  /// of the table's indicators or instruments.
  func addTotals(of table: LogicalTable, to state: inout ScoreTableState) {
    let rows = state.reading.unassignedRows.keys.sorted()
    guard !rows.isEmpty,
      let expected = WeightedTotal.overall(of: state.reading.occurrences, year: recorder.fiscalYear)
    else { return }
    for index in rows {
      let row = table.rows[index]
      let columns = figures.columns(of: row, below: state.columns)
      guard columns.count == 1, let column = columns.first, let figure = column.soleFigure,
        abs(figure.number.value - expected) <= WeightedTotal.tolerance
      else { continue }
      let label = RowLabel(
        subject: .overall, text: row.ownCells.first?.cell.text ?? SourcedText(), place: figure.place,
        confidence: 0.9)
      recorder.add(
        AssignedFigure(figure: figure, part: .whole, fiscalYear: column.header.fiscalYear, confidence: 0.9),
        label, to: &state)
      ratings.addLevel(of: row, to: &state)
      state.reading.unassignedRows[index] = nil
      state.reading.recognisedRows.insert(index)
    }
  }
}
