import Codebook
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
    for (index, row) in table.rows.prefix(2).enumerated() {
      let subjects = subjects(of: row)
      guard subjects.count >= 3, subjects.count * 5 >= (row.ownCells.count - 1) * 3,
        Set(subjects.values.map(\.subject)).count == subjects.count
      else { continue }
      return read(table, subjects, from: index + 1)
    }
    return nil
  }

  private func subjects(of row: LogicalRow) -> [Int: RowLabel] {
    guard let first = row.cells.first else { return [:] }
    let isNumbered = SubjectVocabulary.indicators.occurs(in: SqueezedText(first.text))
    var found: [Int: RowLabel] = [:]
    for (column, cell) in row.cells.enumerated().dropFirst() where cell.coverage == .own && !cell.isBlank {
      guard cell.text.count <= 80, !isTarget(cell.text) else { continue }
      if let label = subject(of: cell.text, isNumbered: isNumbered) { found[column] = label }
    }
    return withTotal(found, of: row)
  }

  /// `IIT | EIT | OIT | รวม`: beside all three instruments a column without a name of its own is the total.
  private func withTotal(_ subjects: [Int: RowLabel], of row: LogicalRow) -> [Int: RowLabel] {
    let instruments: Set = [Instrument.iit, .eit, .oit]
    guard Set(subjects.values.compactMap(\.subject.wholeInstrument)) == instruments else { return subjects }
    var found = subjects
    for (column, cell) in row.cells.enumerated() where subjects[column] == nil && cell.coverage == .own {
      let text = SqueezedText(cell.text)
      guard !text.scalars.isEmpty, SubjectVocabulary.totals.end(ofRunIn: text, from: 0) == text.scalars.count
      else { continue }
      found[column] = RowLabel(
        subject: .overall, text: cell.text, place: cell.text.place, confidence: 0.9)
    }
    return found
  }

  private func subject(of text: SourcedText, isNumbered: Bool) -> RowLabel? {
    let found = labels.labels(in: text)
    if found.count == 1, let label = found.first, label.subject != .topic { return label }
    if let label = labels.namedLabel(in: text) { return label }
    guard isNumbered, let number = NumberReader.soleNumber(in: text.scalars).flatMap({ Int($0.text) }),
      (1...10).contains(number)
    else { return nil }
    return RowLabel(subject: .indicator(number), text: SourcedText(), place: text.place, confidence: 0.95)
  }

  private func read(_ table: LogicalTable, _ subjects: [Int: RowLabel], from start: Int) -> ScoreReading? {
    var state = ScoreTableState(columns: [])
    for index in table.rows.indices where index >= start {
      let row = table.rows[index]
      guard let first = row.cells.first, isScoreRow(first.text) else { continue }
      let header = headers.column(first.text)
      if subjects.values.contains(where: { $0.subject == .overall }) {
        ratings.addLevel(of: row, year: header.fiscalYear, to: &state)
      }
      for (column, label) in subjects.sorted(by: { $0.key < $1.key }) where column < row.cells.count {
        let figures = cells.figures(in: row.cells[column].text)
        guard figures.count == 1, let figure = figures.first, row.cells[column].coverage == .own else {
          continue
        }
        let part = figure.part ?? header.parts.first ?? .whole
        recorder.add(
          AssignedFigure(figure: figure, part: part, fiscalYear: header.fiscalYear, confidence: 0.95), label,
          to: &state)
        state.reading.recognisedRows.insert(index)
      }
    }
    return state.reading.occurrences.isEmpty ? nil : state.reading
  }

  /// `พ.ศ. 2567 (เป้าหมาย)`: the figures are no results.
  private func isTarget(_ text: SourcedText) -> Bool {
    YearVocabulary.ofTargets.occurs(in: SqueezedText(text))
  }

  /// `คะแนน`, a year, a part of EIT, or nothing at all; no target.
  private func isScoreRow(_ text: SourcedText) -> Bool {
    if isTarget(text) { return false }
    let header = headers.column(text)
    return header.isScore || header.fiscalYear != nil || !header.parts.isEmpty || text.trimmed.isEmpty
  }
}
