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
    if let pairs = readPairs(table) { return pairs }
    guard let subjects = SubjectHeader(of: table, labels: labels) else { return nil }
    var state = ScoreTableState(columns: [])
    let rows = table.rows.indices.filter { $0 >= subjects.rowCount }
    // Below rows that this reader does not know a row of means is theirs, not the agency's.
    let isOfOthers = rows.count { isUnknown(table.rows[$0]) } > 1
    for index in rows where !(isOfOthers && isMean(table.rows[index])) {
      read(table.rows[index], at: index, below: subjects, into: &state)
    }
    return state.reading.occurrences.isEmpty ? nil : state.reading
  }

  private func read(
    _ row: LogicalRow, at index: Int, below subjects: SubjectHeader, into state: inout ScoreTableState
  ) {
    let label = subjects.firstColumn == 0 ? SourcedText() : row.cells.first?.text ?? SourcedText()
    guard isScoreRow(label) else { return }
    let header = headers.column(label)
    if subjects.subjects.contains(.overall) {
      ratings.addLevel(of: row, year: header.fiscalYear, to: &state)
    }
    let figures = figures(of: row, from: subjects.firstColumn)
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

  private func isUnknown(_ row: LogicalRow) -> Bool {
    guard let first = row.cells.first, !isScoreRow(first.text), !SubjectHeader.isTarget(first.text),
      headers.column(first.text).role == nil
    else { return false }
    return figures(of: row, from: 1).count > 1
  }

  private func isMean(_ row: LogicalRow) -> Bool {
    row.cells.first.map { SubjectVocabulary.means.hit(in: SqueezedText($0.text), at: 0) != nil } ?? false
  }

  /// Rows of names, each with the row of its figures below: nil where a row is neither.
  private func readPairs(_ table: LogicalTable) -> ScoreReading? {
    let rows = table.rows.enumerated().filter { !$0.element.isBlank }
    guard rows.count >= 2, rows.count % 2 == 0 else { return nil }
    var state = ScoreTableState(columns: [])
    for index in stride(from: 0, to: rows.count, by: 2) {
      let (names, values) = (rows[index].element, rows[index + 1])
      let found = labels(of: names)
      let figures = values.element.cells.map { cells.figures(in: $0.text) }
      guard found.compactMap({ $0 }).count >= 2,
        zip(names.cells, values.element.cells).allSatisfy({ $0.isBlank == $1.isBlank }),
        zip(names.cells, found).allSatisfy({ $0.isBlank || $1.map { $0.subject != .topic } ?? false }),
        zip(values.element.cells, figures).allSatisfy({ $0.isBlank || $1.count == 1 })
      else { return nil }
      for (label, figure) in zip(found, figures) {
        guard let label, let figure = figure.first else { continue }
        recorder.add(
          AssignedFigure(figure: figure, part: figure.part ?? .whole, fiscalYear: nil, confidence: 0.95),
          label,
          to: &state)
      }
      state.reading.recognisedRows.insert(values.offset)
    }
    return state.reading.occurrences.isEmpty ? nil : state.reading
  }

  private func labels(of names: LogicalRow) -> [RowLabel?] {
    let instruments = NumberedInstruments(in: names)
    return names.cells.enumerated().map { column, cell in
      guard !cell.isBlank else { return nil }
      if let numbered = instruments?.labels(at: column) { return numbered.first }
      return labels.labels(in: cell.text).first ?? labels.namedLabel(in: cell.text)
    }
  }

  /// Cells with one figure, and the columns that they cover.
  private func figures(
    of row: LogicalRow, from first: Int
  ) -> [(columns: Range<Int>, figure: CellFigure)] {
    row.cells.indices.dropFirst(first).compactMap { column in
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
