import Codebook
import PageModel
import ReportModel
import ThaiText

/// Reads the scores of one table, row by row, whatever its shape: what a row is about is decided by its
/// codes, names and headings, which figures count by the headers and the figures themselves.
struct ScoreTableReader {
  private let headers: HeaderReader
  private let labels: RowLabelReader
  private let figures = FigureColumnReader()
  private let subjects: RowSubjectReader
  private let recorder: ScoreRecorder
  private let ratings: RatingCellReader
  private let headings: HeadingRowReader
  private let unnamed: UnnamedRowReader
  private let transposed: TransposedTableReader
  private let forms: LabelledValuesReader

  /// `fiscalYear` is the assessed year, for figures without a year of their own; `levels` those of all
  /// years.
  init(headers: HeaderReader, labels: RowLabelReader, fiscalYear: Int, levels: RatingLevels) {
    self.headers = headers
    self.labels = labels
    subjects = RowSubjectReader(labels: labels)
    recorder = ScoreRecorder(names: labels.names, fiscalYear: fiscalYear)
    ratings = RatingCellReader(levels: levels, fiscalYear: fiscalYear)
    headings = HeadingRowReader(
      labels: labels, partLabels: headers.partLabels, ratings: ratings, recorder: recorder)
    unnamed = UnnamedRowReader(labels: labels, figures: figures, ratings: ratings, recorder: recorder)
    transposed = TransposedTableReader(
      headers: headers, labels: labels, ratings: ratings, recorder: recorder)
    forms = LabelledValuesReader(labels: labels, ratings: ratings, recorder: recorder)
  }

  /// The scores of a table whose columns are the indicators, items or instruments, or of a form; nil for any other.
  func readTransposed(_ table: LogicalTable) -> ScoreReading? { transposed.read(table) ?? forms.read(table) }

  /// The scores of a table with a row for each subject, and its columns; `inherited` are the columns of
  /// the table before, for a table that goes on without a header.
  func read(_ table: LogicalTable, inherited: [ColumnHeader]) -> (
    reading: ScoreReading, columns: [ColumnHeader]
  ) {
    var state = ScoreTableState(columns: initialColumns(table, inherited: inherited))
    for row in table.rows {
      if let label = subjects.indicatorLabel(of: row, below: nil) { state.numbering.count(label) }
    }
    state.numbered = NumberedInstruments(in: table.rows)
    var index = 0
    while index < table.rows.count {
      let headerCount = readHeader(table.rows[index...], into: &state)
      if headerCount == 0 {
        for segment in RowSegments.split(table.rows[index], state.columns) {
          read(segment, at: index, into: &state)
        }
      }
      index += max(1, headerCount)
    }
    if state.hasHeader, isRatingBands(state.columns) { return (ScoreReading(), state.columns) }
    unnamed.addTotals(of: table, to: &state)
    return (state.reading.doubtedIfOfAnotherScale(), state.columns)
  }

  // MARK: Columns

  private func initialColumns(_ table: LogicalTable, inherited: [ColumnHeader]) -> [ColumnHeader] {
    if inherited.count == table.columnCount, inherited.contains(where: \.isScore) { return inherited }
    return Array(repeating: .unknown, count: table.columnCount)
  }

  /// Takes the columns of the header that the rows begin with; how many rows it has.
  private func readHeader(_ rows: ArraySlice<LogicalRow>, into state: inout ScoreTableState) -> Int {
    guard let first = rows.first, let header = headers.header(of: first) else { return 0 }
    state.columns = header
    state.hasHeader = true
    var count = 1
    for row in rows.dropFirst() {
      guard let refined = headers.subheader(of: row, below: state.columns),
        labels.labels(in: row.cells.first?.text ?? SourcedText()).isEmpty
      else { break }
      state.columns = refined
      count += 1
    }
    return count
  }

  /// Tables of rating bands and of contents hold no scores.
  private func isRatingBands(_ columns: [ColumnHeader]) -> Bool {
    let roles = columns.map(\.role)
    return (roles.contains(.band) && !roles.contains(.score)) || roles.contains(.page)
  }

  // MARK: Rows

  private func read(_ row: LogicalRow, at index: Int, into state: inout ScoreTableState) {
    if let parts = MeanAndHeading(row) {
      read(parts.mean, at: index, into: &state)
      headings.read(parts.heading, at: index, into: &state)
      return
    }
    updateInstrument(row, &state)
    addLabelledFigures(of: row, at: index, to: &state)
    let columns = FigureSelection(columns: state.columns, instrument: state.instrument)
      .selected(figures.columns(of: row, below: state.columns), of: row)
    if columns.isEmpty {
      headings.read(row, at: index, into: &state)
      return
    }
    var found = subjects.labels(of: row, below: state.columns, besides: columns, numbering: state.numbering)
    if let numbered = state.numbered?.labels(at: index) { found = numbered }
    if !figures.areScores(columns) { found.removeAll { !$0.subject.isItem } }
    guard let label = found.first else {
      unnamed.read(row, columns, at: index, into: &state)
      return
    }
    state.learn(from: columns, of: label.subject)
    if LabelScope(label, finder: labels.finder).isOfOthers {
      state.reading.unassignedRows[index] = .noColumn
      return
    }
    let merged = MergedFigures(columns, of: row, beside: label)
    readMerged(merged, of: row, at: index, below: &state)
    if found.count > 1, let item = headed(found, into: &state) {
      readFigures(row, item, merged.own, at: index, into: &state)
    } else if found.count > 1 {
      StackedCellReader(recorder: recorder).read(found, columns, at: index, into: &state)
      _ = addInstrumentFigures(columns, to: &state)
    } else {
      readFigures(row, label, merged.own, at: index, into: &state)
    }
  }

  /// The only item of a cell that begins with the heading of its indicator; the heading is taken note of.
  private func headed(_ found: [RowLabel], into state: inout ScoreTableState) -> RowLabel? {
    guard found.count == 2, found[1].subject.isItem, case .indicator(let number) = found[0].subject else {
      return nil
    }
    state.headingIndicator = found[0].printedNumber.flatMap { Int($0) } ?? number
    return found[1]
  }

  /// Figures merged over several rows are those of the indicator or instrument merged over the same rows.
  private func readMerged(
    _ merged: MergedFigures, of row: LogicalRow, at index: Int, below state: inout ScoreTableState
  ) {
    guard let figure = merged.shared else { return }
    let labels = row.ownCells.filter { $0.cell.rowSpan == merged.span && $0.column != figure.column }
      .compactMap { own in
        self.labels.labels(in: own.cell.text).first ?? self.labels.namedLabel(in: own.cell.text)
      }
      .filter { !$0.subject.isItem && $0.subject != .topic }
    guard labels.count == 1, let label = labels.first, let sole = figure.soleFigure else {
      if figure.header.role == nil { state.reading.unassignedRows[index] = .noColumn }
      return
    }
    recorder.add(
      AssignedFigure(
        figure: sole, part: sole.part ?? .whole, fiscalYear: figure.header.fiscalYear, confidence: 0.95),
      label, to: &state)
  }

  /// A merged or repeated instrument cell tells whose indicators follow.
  private func updateInstrument(_ row: LogicalRow, _ state: inout ScoreTableState) {
    for cell in row.cells.prefix(3) where !cell.isBlank && cell.coverage != .left {
      for label in labels.labels(in: cell.text) {
        if case .instrument(let instrument, _) = label.subject { state.instrument = instrument }
      }
    }
  }

  /// Cells beside the rows' own labels that print the figure of the indicator or instrument that they name.
  private func addLabelledFigures(of row: LogicalRow, at index: Int, to state: inout ScoreTableState) {
    guard state.columns.contains(where: { $0.isScore || $0.fiscalYear != nil }) else { return }
    for (column, cell) in row.ownCells where cell.rowSpan > 1 || row.ownCells.count > 1 {
      let header = column < state.columns.count ? state.columns[column] : .unknown
      guard !header.isScore, header.fiscalYear == nil,
        let found = LabelledFigure(cell.text, labels: labels), found.label.subject != .overall
      else { continue }
      recorder.add(
        AssignedFigure(figure: found.figure, part: .whole, fiscalYear: nil, confidence: 0.95), found.label,
        to: &state)
      state.reading.recognisedRows.insert(index)
    }
  }

  private func readFigures(
    _ row: LogicalRow, _ label: RowLabel, _ columns: [FigureColumn], at index: Int,
    into state: inout ScoreTableState
  ) {
    switch label.subject {
    case .indicator(let number):
      state.headingIndicator = label.printedNumber.flatMap { Int($0) } ?? number
      recorder.addMention(label, quote: row.text, to: &state)
    case .subindicator: recorder.addMention(label, quote: row.text, to: &state)
    case .overall, .instrument, .item, .topic: break
    }
    let assigned = PartAssignment(
      isEIT: label.subject.isEIT, hasParts: state.columns.contains(where: \.isPart)
    ).assign(label.subject.isEIT ? state.mayBeParts(columns) : columns)
    let year = LabelScope(label, finder: labels.finder).fiscalYear
    for figure in assigned { recorder.add(figure.dated(year), label, to: &state) }
    let isOfInstrument = label.subject.wholeInstrument == nil && addInstrumentFigures(columns, to: &state)
    guard !assigned.isEmpty || isOfInstrument else {
      state.reading.unassignedRows[index] = .noColumn
      return
    }
    if label.subject == .overall {
      ratings.addLevel(of: row, year: year, to: &state)
      ratings.addChange(of: row, year: year, to: &state)
    }
    state.reading.recognisedRows.insert(index)
  }

  /// A column of instrument scores among the indicators: its cells belong to the instrument. False where there is
  /// none.
  private func addInstrumentFigures(_ columns: [FigureColumn], to state: inout ScoreTableState) -> Bool {
    guard let instrument = state.instrument else { return false }
    var isRead = false
    for column in columns where column.header.role == .scoreInstrument {
      guard let figure = column.soleFigure else { continue }
      let label = RowLabel(
        subject: .instrument(instrument, .whole), text: SourcedText(), place: figure.place, confidence: 0.95)
      recorder.add(
        AssignedFigure(figure: figure, part: .whole, fiscalYear: column.header.fiscalYear, confidence: 0.95),
        label, to: &state)
      isRead = true
    }
    return isRead
  }
}
