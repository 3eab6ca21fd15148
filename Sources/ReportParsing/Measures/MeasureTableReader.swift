import Codebook
import PageModel
import ReportModel
import ThaiText

/// Turns tables of measures into rows with canonical columns.
struct MeasureTableReader {
  /// Year for measures whose own is not stated.
  let reportYear: Int?
  /// The issues that measures answer.
  let issues: IssueTitles

  /// A table of measures with the titles before it.
  struct Input {
    let table: MeasureTable
    /// Texts of up to six short paragraphs before the table, nearest last.
    let titles: [SourcedText]
  }

  /// The measures of a document.
  func rows(of inputs: [Input]) -> [MeasureRow] {
    let own = inputs.map { year(of: $0) }
    let others = Set(own.compactMap { $0 })
    let common = others.count == 1 ? others.first : nil
    return inputs.enumerated().flatMap { index, input in
      rows(of: input.table, number: index + 1, year: own[index] ?? common ?? reportYear)
    }
  }

  // MARK: Year

  /// The fiscal year that most time frames of the table end in, else that of the title before it.
  private func year(of input: Input) -> Int? {
    var votes: [Int: Int] = [:]
    for column in input.table.columns([.timeframe]) {
      for row in input.table.rows where !row.cells[column].isBlank {
        guard let frame = TimeFrameReader.read(row.cells[column].text.string, fiscalYear: nil) else {
          continue
        }
        votes[FiscalYear.containing(frame.end), default: 0] += 1
      }
    }
    if let best = votes.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) { return best.key }
    return input.titles.indices.reversed().lazy.compactMap { titleYear(at: $0, in: input.titles) }.first
  }

  /// A title may run over several lines, the year in the last.
  private func titleYear(at index: Int, in titles: [SourcedText]) -> Int? {
    let title = titles[index]
    let lines = titles[max(0, index - Self.titleLines)...index]
    guard lines.contains(where: { YearVocabulary.ofMeasures.occurs(in: SqueezedText($0)) }) else {
      return nil
    }
    let results = AssessmentContext.resultYears(in: title).map(\.year.range)
    return YearReader.years(in: title.scalars).last { year in
      year.form != .bare && (!results.contains(year.range) || isOfMeasures(year, in: title))
    }?.year
  }

  /// `แผนยกระดับคะแนน ITA ปีงบประมาณ พ.ศ. 2570`: words of measures stand before the year, and no result after them.
  private func isOfMeasures(_ year: PrintedYear, in title: SourcedText) -> Bool {
    let before = SqueezedText(title[0..<year.range.lowerBound])
    guard let word = YearVocabulary.ofMeasures.hits(in: before).last?.range.upperBound else { return false }
    return !YearVocabulary.results.occurs(in: before, from: word, to: before.scalars.count)
  }

  /// Lines of a title before the one with the year.
  private static let titleLines = 2

  // MARK: Rows

  private func rows(of table: MeasureTable, number: Int, year: Int?) -> [MeasureRow] {
    MeasureRowMerger(table: table).merged().enumerated().map { index, row in
      self.row(row, of: table, number: number, index: index + 1, year: year)
    }
  }

  private func row(
    _ row: LogicalRow, of table: MeasureTable, number: Int, index: Int, year: Int?
  ) -> MeasureRow {
    var texts: [MeasureColumn: SourcedText] = [:]
    var periods = 0
    // Where a column says when, the marks of a calendar beside it only repeat it.
    let isTimed = table.columns([.timeframe]).contains { column in
      !row.cells[column].isBlank
        && CalendarMark.period(row.cells[column].text, below: table.columns[column].text) == nil
    }
    for (column, cell) in row.cells.enumerated() where !cell.isBlank && cell.coverage != .left {
      let header = column < table.columns.count ? table.columns[column] : .unknown
      let period = isTimed ? nil : CalendarMark.period(cell.text, below: header.text)
      if period != nil { periods += 1 }
      guard let canonical = period == nil ? Self.canonical(header.role) : .timeframe,
        let text = period ?? content(cell, header, canonical)
      else { continue }
      var whole = texts[canonical] ?? SourcedText()
      if let last = whole.places.last { whole.append("\n", at: last) }
      whole.append(text)
      texts[canonical] = whole
    }
    let frame = texts[.timeframe].flatMap { text in
      periods > 1 ? CalendarMark.frame(text.string, year: year) : self.frame(text.string, year: year)
    }
    return MeasureRow(
      fiscalYear: year, table: number, row: index, kind: table.kind, cells: texts.mapValues(cell),
      itemCodes: codes(row, table), start: frame?.start.iso ?? "", end: frame?.end.iso ?? "",
      steps: (texts[.procedure] ?? texts[.measure]).map { StepList($0).items } ?? [],
      units: texts[.responsible].map { ResponsibleUnits($0).names } ?? [],
      frequency: texts[.timeframe].flatMap { TimeFrameReader.frequency(in: $0.string) }
        .flatMap(MeasureFrequency.init),
      issueNumber: texts[.issue].flatMap(issues.number), confidence: 0.95, status: .ok)
  }

  /// A frequency alone (`ทุกไตรมาส`) says how often, not from when to when.
  private func frame(_ text: String, year: Int?) -> TimeFrame? {
    if let stated = TimeFrameReader.read(text, fiscalYear: nil) { return stated }
    guard let assumed = TimeFrameReader.read(text, fiscalYear: year) else { return nil }
    let isFrequencyOnly = assumed.frequency != nil && assumed.frequency != "continuous"
    return isFrequencyOnly && !text.contains(YearVocabulary.throughout) ? nil : assumed
  }

  private func cell(_ text: SourcedText) -> MeasureCell {
    MeasureCell(
      text: text.string, places: text.places(in: 0..<text.count),
      repairs: text.repairRules(in: 0..<text.count))
  }

  /// The canonical column of a role; nil for serial numbers.
  private static func canonical(_ role: HeaderRole?) -> MeasureColumn? {
    switch role {
    case .issue: .issue
    case .indicator: .indicator
    case .score, .scorePublic, .scoreSurvey, .scoreMean: .score
    case .finding, .analysis: .finding
    case .measure: .measure
    case .procedure: .procedure
    case .responsible: .responsible
    case .timeframe: .timeframe
    case .result: .result
    case .outcome: .outcome
    case .recommendation: .recommendation
    case .monitoring: .monitoring
    case .statusText: .statusText
    case .number, .rank: nil
    default: .note
    }
  }

  /// The cell's text; in the note column with its header before it.
  private func content(_ cell: LogicalCell, _ header: ColumnHeader, _ canonical: MeasureColumn)
    -> SourcedText?
  {
    let text = cell.text.trimmed
    guard let place = text.places.first else { return nil }
    guard canonical == .note, !header.text.isEmpty else { return text }
    var noted = SourcedText(header.text + ": ", at: place)
    noted.append(text)
    return noted
  }

  /// Codes of the columns that say what the row is about, else of the measure itself.
  private func codes(_ row: LogicalRow, _ table: MeasureTable) -> [String] {
    let about = codes(row, table.columns([.issue, .item, .itemCode, .indicator, .subindicator, .score]))
    return about.isEmpty ? codes(row, table.columns([.measure])) : about
  }

  /// Codes of some columns, in printed order, each once.
  private func codes(_ row: LogicalRow, _ columns: [Int]) -> [String] {
    var seen = Set<String>()
    return columns.flatMap { column in
      ItemCodeReader.codes(in: row.cells[column].text.scalars).flatMap(\.codes).map(\.description)
    }.filter { seen.insert($0).inserted }
  }
}
