import Codebook
import Foundation
import PageModel
import ReportModel
import ThaiText

/// Reads the scores of one table, row by row, whatever its shape: what a row is about is decided by its
/// codes, names and headings, which figures count by the headers and the figures themselves.
struct ScoreTableReader {
  let headers: HeaderReader
  let labels: RowLabelReader
  let cells = ScoreCellReader()
  /// Assessed year, for figures without a year of their own.
  let fiscalYear: Int
  /// Rating levels of all years.
  let levels: RatingLevels

  /// What carries from row to row.
  struct State {
    var columns: [ColumnHeader]
    var hasHeader: Bool
    var headingIndicator: Int?
    var headingIsTopic = false
    var instrument: Instrument?
    var reading = ScoreReading()
    /// Named and numbered rows, for the decision what the printed numbers are.
    var numbersAgree = 0
    var numbersDiffer = 0
  }

  /// Whether the table's columns are the indicators, items or instruments.
  func isTransposed(_ table: LogicalTable) -> Bool { TransposedTableReader(reader: self).read(table) != nil }

  /// The scores of a table; `inherited` are the columns of the table before, for a table that goes on
  /// without a header.
  func read(_ table: LogicalTable, inherited: [ColumnHeader]) -> (
    reading: ScoreReading, columns: [ColumnHeader]
  ) {
    if let transposed = TransposedTableReader(reader: self).read(table) { return (transposed, []) }
    var state = State(columns: [], hasHeader: false)
    state.columns = initialColumns(table, inherited: inherited)
    countNumbers(table, &state)
    var index = 0
    while index < table.rows.count {
      let row = table.rows[index]
      if let header = headers.header(of: row) {
        state.columns = header
        state.hasHeader = true
        index += 1
        while index < table.rows.count,
          let refined = headers.subheader(of: table.rows[index], below: state.columns),
          labels.labels(in: table.rows[index].cells.first?.text ?? SourcedText()).isEmpty
        {
          state.columns = refined
          index += 1
        }
        continue
      }
      for segment in RowSegments.split(row, state.columns) { read(segment, at: index, &state) }
      index += 1
    }
    if state.hasHeader, isRatingBands(state.columns) { return (ScoreReading(), state.columns) }
    addTotals(table, &state)
    return (state.reading, state.columns)
  }

  /// Tables of rating bands and of contents hold no scores.
  private func isRatingBands(_ columns: [ColumnHeader]) -> Bool {
    let roles = columns.map(\.role)
    return (roles.contains(.band) && !roles.contains(.score)) || roles.contains(.page)
  }

  private func initialColumns(_ table: LogicalTable, inherited: [ColumnHeader]) -> [ColumnHeader] {
    if inherited.count == table.columnCount, inherited.contains(where: \.isScore) { return inherited }
    return Array(repeating: .unknown, count: table.columnCount)
  }

  /// How often the printed number of an indicator fits its printed name.
  private func countNumbers(_ table: LogicalTable, _ state: inout State) {
    for row in table.rows {
      guard let label = indicatorLabel(row, columns: nil), let named = label.namedIndicator,
        let printed = label.printedNumber.flatMap({ Int($0) })
      else { continue }
      if named == printed { state.numbersAgree += 1 } else { state.numbersDiffer += 1 }
    }
  }

  // MARK: Rows

  private func read(_ row: LogicalRow, at index: Int, _ state: inout State) {
    updateInstrument(row, &state)
    let figureColumns = self.figureColumns(row, state)
    if figureColumns.isEmpty {
      readHeading(row, at: index, &state)
      return
    }
    var found = rowLabels(row, figureColumns: figureColumns.map(\.column), state)
    if !isNamedScore(figureColumns) { found.removeAll { !isItem($0.subject) } }
    guard !found.isEmpty else {
      readYearRow(row, figureColumns, at: index, &state)
      return
    }
    if found.count > 1 {
      StackedCellReader(reader: self).read(row, found, figureColumns, at: index, &state)
    } else if let label = found.first {
      readFigures(row, label, figureColumns, at: index, &state)
    }
  }

  /// Counts of people are whole numbers: without a header that says score, only decimals are scores, but
  /// for items, which may have 0 or 100.
  private func isNamedScore(_ columns: [FigureColumn]) -> Bool {
    columns.contains {
      $0.header.isScore || $0.header.fiscalYear != nil || $0.header.role == .scoreInstrument
    }
      || columns.contains { $0.figures.contains { $0.number.text.contains(".") } }
  }

  /// A merged or repeated instrument cell tells whose indicators follow.
  private func updateInstrument(_ row: LogicalRow, _ state: inout State) {
    for cell in row.cells.prefix(3) where !cell.isBlank && cell.coverage != .left {
      for label in labels.labels(in: cell.text) {
        if case .instrument(let instrument, _) = label.subject { state.instrument = instrument }
      }
    }
  }

  /// A cell of a row with its figures.
  struct FigureColumn {
    let column: Int
    let header: ColumnHeader
    let figures: [CellFigure]
  }

  /// The columns of a row that hold scores: by header; without one, cells of nothing but figures at
  /// the right of the label.
  private func figureColumns(_ row: LogicalRow, _ state: State) -> [FigureColumn] {
    let known = state.columns.contains { $0.isScore || $0.fiscalYear != nil || $0.role == .scoreInstrument }
    return row.cells.enumerated().compactMap { column, cell in
      guard cell.coverage == .own, !cell.isBlank else { return nil }
      let header = column < state.columns.count ? state.columns[column] : .unknown
      guard mayHoldScore(header, isKnown: known, column: column) else { return nil }
      let figures = cells.figures(in: cell.text)
      return figures.isEmpty ? nil : FigureColumn(column: column, header: header, figures: figures)
    }
  }

  private func mayHoldScore(_ header: ColumnHeader, isKnown: Bool, column: Int) -> Bool {
    if header.isScore || header.role == .scoreInstrument { return true }
    if header.fiscalYear != nil, header.role == nil || header.role == .score { return true }
    // `รายการ | ผล`: a column of results holds the scores where no column says so.
    if header.role == .result { return !isKnown && column > 0 }
    guard header.role == nil else { return false }
    // Below a header that names its score columns, a column without a header can be a second one
    // under a spanning cell only.
    return isKnown ? header.text.isEmpty && column > 0 : column > 0
  }

  // MARK: Labels

  /// What the row is about: codes first, then indicators and instruments, then names.
  private func rowLabels(_ row: LogicalRow, figureColumns: [Int], _ state: State) -> [RowLabel] {
    let candidates = row.cells.enumerated().filter { column, cell in
      !figureColumns.contains(column) && !cell.isBlank && cell.coverage != .left
        && mayLabel(column < state.columns.count ? state.columns[column] : .unknown, cell)
    }.map { ($0.offset, $0.element) }
    let own = candidates.filter { $0.1.coverage == .own }
    let read = own.map { (column: $0.0, labels: labels.labels(in: $0.1.text)) }
    if let items = read.first(where: { $0.labels.contains { isItem($0.subject) } }) {
      return withQuestion(items.labels, column: items.column, own)
    }
    if let label = subindicatorLabel(own) { return [label] }
    if let specific = read.first(where: { $0.labels.contains { isSpecific($0.subject) } }) {
      return specific.labels
    }
    if let stacked = own.lazy.map({ stackedNames($0.1) }).first(where: { $0.count > 1 }) { return stacked }
    if let label = indicatorLabel(row, columns: state.columns) { return [resolved(label, state)] }
    if let label = own.lazy.compactMap({ labels.titledLabel(in: $0.1.text) }).first { return [label] }
    if let general = read.first(where: { !$0.labels.isEmpty }) { return general.labels }
    return []
  }

  private func mayLabel(_ header: ColumnHeader, _ cell: LogicalCell) -> Bool {
    switch header.role {
    // A heading may begin in the column of serial numbers.
    case .rank, .number: return TextKey.key(cell.text.string).count > 4
    case .page, .timeframe, .responsible, .result, .recommendation, .measure, .procedure,
      .level,
      .monitoring, .outcome, .change, .weight, .fullScore, .tick, .evidence:
      return false
    default: return true
    }
  }

  private func isItem(_ subject: Subject) -> Bool {
    if case .item = subject { return true }
    return false
  }

  private func isSpecific(_ subject: Subject) -> Bool {
    switch subject {
    case .item, .indicator, .subindicator: return true
    default: return false
    }
  }

  /// A code in a column of its own takes its question from the column beside it.
  private func withQuestion(_ found: [RowLabel], column: Int, _ own: [(Int, LogicalCell)]) -> [RowLabel] {
    guard found.count == 1, let label = found.first, label.text.isEmpty,
      let question = own.first(where: { $0.0 > column })?.1.text
    else { return found }
    return [
      RowLabel(subject: label.subject, text: question, place: label.place, confidence: label.confidence)
    ]
  }

  /// A sub-indicator by its number or name in a cell of its own, beside its indicator perhaps.
  private func subindicatorLabel(_ own: [(Int, LogicalCell)]) -> RowLabel? {
    for (index, candidate) in own.enumerated() {
      guard let label = labels.namedLabel(in: candidate.1.text), case .subindicator = label.subject else {
        continue
      }
      guard label.text.isEmpty, index + 1 < own.count else { return label }
      return RowLabel(
        subject: label.subject, text: own[index + 1].1.text, printedNumber: label.printedNumber,
        place: label.place,
        confidence: label.confidence)
    }
    return nil
  }

  /// Indicators named one below the other in a cell.
  private func stackedNames(_ cell: LogicalCell) -> [RowLabel] {
    guard cell.paragraphs.count > 1, cell.paragraphs.count <= 12 else { return [] }
    let found = cell.paragraphs.filter { !$0.trimmed.isEmpty }.map { labels.namedLabel(in: $0) }
    return found.contains { $0 == nil } ? [] : found.compactMap { $0 }
  }

  /// An indicator named in a row without the word ตัวชี้วัด, with the number of its number column.
  private func indicatorLabel(_ row: LogicalRow, columns: [ColumnHeader]?) -> RowLabel? {
    for (column, cell) in row.cells.enumerated() where cell.coverage == .own && !cell.isBlank {
      guard var label = labels.namedLabel(in: cell.text) else { continue }
      if label.printedNumber == nil, column > 0 {
        label.printedNumber = printedNumber(row, before: column, columns: columns)
      }
      return label
    }
    guard let columns, let at = columns.firstIndex(where: { $0.role == .indicatorNumber }),
      at < row.cells.count,
      let number = NumberReader.soleNumber(in: row.cells[at].text.scalars).flatMap({ Int($0.text) }),
      (1...10).contains(number)
    else { return nil }
    let name = at + 1 < row.cells.count ? row.cells[at + 1].text : SourcedText()
    return RowLabel(
      subject: .indicator(number), text: name, printedNumber: String(number), place: row.cells[at].text.place,
      confidence: 0.9)
  }

  private func printedNumber(_ row: LogicalRow, before column: Int, columns: [ColumnHeader]?) -> String? {
    let role = columns.flatMap { column - 1 < $0.count ? $0[column - 1].role : nil }
    guard role != .rank else { return nil }
    guard let number = NumberReader.soleNumber(in: row.cells[column - 1].text.scalars),
      !number.text.contains("."),
      let value = Int(number.text), (1...10).contains(value)
    else { return nil }
    return number.text
  }

  /// Where number and name disagree, what most rows of the table do decides: a column of ranks is
  /// overruled by the names, a wrong name by its number.
  private func resolved(_ label: RowLabel, _ state: State) -> RowLabel {
    guard let named = label.namedIndicator, let printed = label.printedNumber.flatMap({ Int($0) }),
      named != printed,
      (1...10).contains(printed)
    else { return label }
    let subject: Subject = state.numbersAgree > state.numbersDiffer ? .indicator(printed) : .indicator(named)
    return RowLabel(
      subject: subject, text: label.text, printedNumber: label.printedNumber, namedIndicator: named,
      place: label.place, confidence: 0.7)
  }

  // MARK: Headings

  private func readHeading(_ row: LogicalRow, at index: Int, _ state: inout State) {
    let own = row.ownCells
    guard let first = own.first else { return }
    let found = labels.labels(in: first.cell.text)
    if let label = found.first {
      switch label.subject {
      case .indicator(let number):
        state.headingIndicator = label.printedNumber.flatMap { Int($0) } ?? number
        state.headingIsTopic = false
        state.reading.indicatorMentions += mention(label, quote: row.text, year: fiscalYear)
        state.reading.recognisedRows.insert(index)
      case .topic: state.headingIsTopic = true
      default: break
      }
    }
    if readLevelRow(row, first.cell, &state) { state.reading.recognisedRows.insert(index) }
    readPartLabels(own, found.isEmpty ? own[...] : own.dropFirst(), &state)
  }

  /// `eitPublic | eitSurvey` beside a section heading, or alone in a row, names the score columns below.
  private func readPartLabels(
    _ own: [(column: Int, cell: LogicalCell)], _ rest: ArraySlice<(column: Int, cell: LogicalCell)>,
    _ state: inout State
  ) {
    for (column, cell) in rest where column < state.columns.count {
      let parts = headers.partLabels.labels(in: SqueezedText(cell.text)).map(\.meaning)
      guard !parts.isEmpty else { continue }
      state.columns[column].parts = parts
      if state.columns[column].role == nil { state.columns[column].role = .score }
    }
  }

  func mention(_ label: RowLabel, quote: String, year: Int) -> [IndicatorMention] {
    guard let number = label.printedNumber, let place = label.place, !label.text.isEmpty else { return [] }
    let named: String?
    if case .subindicator = label.subject {
      named = labels.names.subindicator(named: label.text.string)
    } else {
      named = label.namedIndicator.map(String.init)
    }
    return [
      IndicatorMention(
        number: number, name: label.text.string, namedIndicator: named, fiscalYear: year,
        quote: String(quote.prefix(80)), place: place, confidence: label.confidence)
    ]
  }

  // MARK: Figures

  private func readFigures(
    _ row: LogicalRow, _ label: RowLabel, _ figureColumns: [FigureColumn], at index: Int, _ state: inout State
  ) {
    if case .indicator(let number) = label.subject {
      state.headingIndicator = label.printedNumber.flatMap { Int($0) } ?? number
      state.reading.indicatorMentions += mention(label, quote: row.text, year: fiscalYear)
    }
    if case .subindicator = label.subject {
      state.reading.indicatorMentions += mention(label, quote: row.text, year: fiscalYear)
    }
    if label.subject == .overall, !isTotalOfAgency(label) { return }
    let assigned = PartAssignment(isEIT: isEIT(label.subject)).assign(figureColumns)
    if assigned.isEmpty {
      state.reading.unassignedRows[index] = "figures without a column of their own"
      return
    }
    for figure in assigned {
      add(figure, label, &state)
    }
    addInstrumentFigures(row, figureColumns, &state)
    if label.subject == .overall {
      addLevel(row, &state)
      addChange(row, &state)
    }
    state.reading.recognisedRows.insert(index)
  }

  /// `รวม` and `เฉลี่ย` alone say nothing; they are checked by arithmetic in `addTotals`.
  private func isTotalOfAgency(_ label: RowLabel) -> Bool {
    label.confidence > 0
  }

  private func isEIT(_ subject: Subject) -> Bool {
    switch subject {
    case .item(let code): code.instrument == "E"
    case .indicator(let number): (6...8).contains(number)
    case .instrument(let instrument, _): instrument == .eit
    default: false
    }
  }

  /// Records one figure: as an occurrence, or as a number that cannot be.
  func add(
    _ figure: AssignedFigure, _ label: RowLabel, context: OccurrenceContext? = nil, _ state: inout State
  ) {
    guard let key = label.subject.key(year: figure.fiscalYear ?? fiscalYear, part: figure.part) else {
      return
    }
    let number = figure.figure.number
    if let reason = MalformedFigure.reason(number) {
      state.reading.malformed.append(
        MalformedNumber(reason: reason, asPrinted: number.asPrinted, key: key, place: figure.figure.place))
      return
    }
    guard let printed = PrintedDecimal(number.text) else { return }
    state.reading.occurrences.append(
      ScoreOccurrence(
        key: key, value: .number(printed), asPrinted: number.asPrinted, place: figure.figure.place,
        context: context ?? self.context(label.subject), label: label.text.string,
        headingIndicator: isItem(label.subject) ? state.headingIndicator : nil,
        confidence: min(figure.confidence, max(0.5, label.confidence), MalformedFigure.confidence(number)),
        repairs: figure.figure.repairs))
  }

  private func context(_ subject: Subject) -> OccurrenceContext {
    switch subject {
    case .item: .itemTable
    case .indicator, .subindicator: .indicatorTable
    case .instrument, .overall, .topic: .instrumentTable
    }
  }

  /// A column of instrument scores beside one of indicator scores: its cells belong to the instrument.
  private func addInstrumentFigures(_ row: LogicalRow, _ figureColumns: [FigureColumn], _ state: inout State)
  {
    guard let instrument = state.instrument else { return }
    for column in figureColumns where column.header.role == .scoreInstrument {
      guard let figure = column.figures.first, column.figures.count == 1 else { continue }
      let label = RowLabel(
        subject: .instrument(instrument, .whole), text: SourcedText(), place: figure.place, confidence: 0.95)
      add(
        AssignedFigure(figure: figure, part: .whole, fiscalYear: column.header.fiscalYear, confidence: 0.95),
        label, &state)
    }
  }

  /// `ระดับผลการประเมิน | ผ่านดี`: a row of its own for the rating.
  private func readLevelRow(_ row: LogicalRow, _ label: LogicalCell, _ state: inout State) -> Bool {
    guard LevelVocabulary.rowLabels.hit(in: SqueezedText(label.text), at: 0) != nil, label.text.count <= 60
    else { return false }
    let before = state.reading.occurrences.count
    addLevel(row, &state)
    return state.reading.occurrences.count > before
  }

  /// The difference of the totals of two years, with its printed sign.
  private func addChange(_ row: LogicalRow, _ state: inout State) {
    for (column, cell) in row.cells.enumerated() where cell.coverage == .own && column < state.columns.count {
      guard state.columns[column].role == .change,
        let number = NumberReader.numbers(in: cell.text.scalars).first,
        let place = cell.text.place(in: number.range)
      else { continue }
      let sign = PrintedSign.before(number.range.lowerBound, in: cell.text)
      guard let value = PrintedDecimal(sign.exported + number.text) else { continue }
      state.reading.occurrences.append(
        ScoreOccurrence(
          key: ScoreKey(fiscalYear: fiscalYear, subject: .change), value: .number(value),
          asPrinted: sign.printed + number.asPrinted, place: place, context: .instrumentTable,
          confidence: 0.95,
          repairs: cell.text.repairRules(in: number.range)))
    }
  }

  private func addLevel(_ row: LogicalRow, _ state: inout State) {
    for (column, cell) in row.cells.enumerated() where cell.coverage == .own {
      guard let hit = levels.sole(in: cell.text), let place = cell.text.place(in: hit.range) else { continue }
      let year = column < state.columns.count ? state.columns[column].fiscalYear : nil
      state.reading.occurrences.append(
        ScoreOccurrence(
          key: ScoreKey(fiscalYear: year ?? fiscalYear, subject: .level), value: .text(hit.level),
          asPrinted: cell.text.string(in: hit.range), place: place, context: .instrumentTable,
          confidence: 0.95))
    }
  }

  /// A row that is about a fiscal year: `2566 | 95.20 | ผ่านดี`.
  private func readYearRow(
    _ row: LogicalRow, _ figureColumns: [FigureColumn], at index: Int, _ state: inout State
  ) {
    guard let first = row.ownCells.first, figureColumns.count == 1, let column = figureColumns.first,
      column.column > first.column, column.header.isScore,
      let year = YearReader.years(in: first.cell.text.scalars).first?.year,
      TextKey.key(first.cell.text.string).count <= 20, let figure = column.figures.first,
      column.figures.count == 1
    else {
      addUnnamedTotal(row, figureColumns, at: index, &state)
      return
    }
    let label = RowLabel(subject: .overall, text: first.cell.text, place: figure.place, confidence: 0.95)
    add(AssignedFigure(figure: figure, part: .whole, fiscalYear: year, confidence: 0.95), label, &state)
    state.reading.recognisedRows.insert(index)
  }

  /// `รวม`, `เฉลี่ย`: kept for the check by arithmetic; any other row with figures is said to be unread.
  private func addUnnamedTotal(
    _ row: LogicalRow, _ figureColumns: [FigureColumn], at index: Int, _ state: inout State
  ) {
    guard state.hasHeader, figureColumns.contains(where: { $0.header.isScore }) else { return }
    // `ระดับ AA | 95 - 100`: a row of the table of rating levels.
    if row.ownCells.contains(where: { levels.sole(in: $0.cell.text) != nil }) { return }
    state.reading.unassignedRows[index] = "figures in a row that names no item, indicator or instrument"
  }

  /// Rows such as `รวม` or `คะแนนเฉลี่ย` whose figure is, by the arithmetic of the assessment, the total
  /// of the table's indicators or instruments.
  private func addTotals(_ table: LogicalTable, _ state: inout State) {
    let rows = state.reading.unassignedRows.keys.sorted()
    guard !rows.isEmpty, let expected = WeightedTotal.overall(of: state.reading.occurrences, year: fiscalYear)
    else {
      return
    }
    for index in rows {
      let row = table.rows[index]
      let columns = figureColumns(row, state)
      guard columns.count == 1, let figure = columns.first?.figures.first, columns.first?.figures.count == 1,
        abs(figure.number.value - expected) <= Decimal(string: "0.02") ?? 0
      else { continue }
      let label = RowLabel(
        subject: .overall, text: row.ownCells.first?.cell.text ?? SourcedText(), place: figure.place,
        confidence: 0.9)
      add(
        AssignedFigure(
          figure: figure, part: .whole, fiscalYear: columns.first?.header.fiscalYear, confidence: 0.9),
        label, &state)
      addLevel(row, &state)
      state.reading.unassignedRows[index] = nil
      state.reading.recognisedRows.insert(index)
    }
  }
}
