import Codebook
import Diagnostics
import PageModel
import ReportModel
import ThaiText

/// Walks a document once, gives every element to the readers that understand it, and keeps account.
struct FactCollector {
  private(set) var reading = ScoreReading()
  private(set) var measureInputs: [MeasureTableReader.Input] = []
  private(set) var accounts = BlockAccounts()
  private(set) var diagnostics: [Diagnostic] = []
  /// Indices of the blocks that state figures or measures.
  private(set) var stating = Set<Int>()

  /// Tables that hold neither scores nor measures, in reading order.
  private(set) var keptTables: [KeptTable] = []
  /// The cells that name agencies in tables of several.
  private(set) var listedAgencies: [ListedAgency] = []

  private let headers: HeaderReader
  private let tables: ScoreTableReader
  private let agencyTables: AgencyTableReader
  private let prose: ProseScoreReader
  private let dashboards: DashboardReader
  private let captions: TableCaptionReader
  private let leftTables: LeftTables
  private let kinds: TableKindReader
  private let fiscalYear: Int
  private let finder: SubjectFinder
  /// Where the figures read so far stand: no figure counts twice.
  private var places = Set<Place>()
  private var titles: [SourcedText] = []
  private var heading: Subject?
  private var columns: [ColumnHeader] = []
  /// The year that a legend gives to figures in brackets.
  private var bracketYear: Int?
  /// The paragraph just before, where it is short.
  private var caption: SourcedText?

  /// `titles` are those of `fiscalYear`, the assessed year; `reportYear` is that of the cover; `agencyName` has no
  /// kind, in key form.
  init(
    headers: HeaderReader, finder: SubjectFinder, levels: RatingLevels, agencies: AgencyNames,
    titles: ItemTitles, fiscalYear: Int, reportYear: Int?, agencyName: [Unicode.Scalar]?
  ) {
    self.fiscalYear = fiscalYear
    captions = TableCaptionReader(
      agencies: agencies, assessed: fiscalYear, report: reportYear, agencyName: agencyName)
    self.headers = headers
    self.finder = finder
    let labels = RowLabelReader(names: finder.names, finder: finder, titles: titles)
    kinds = TableKindReader(headers: headers)
    leftTables = LeftTables(labels: labels, headers: headers)
    tables = ScoreTableReader(headers: headers, labels: labels, fiscalYear: fiscalYear, levels: levels)
    agencyTables = AgencyTableReader(
      names: ListedAgencyReader(names: agencies), headers: headers, labels: labels, tables: tables,
      ratings: RatingCellReader(levels: levels, fiscalYear: fiscalYear),
      recorder: ScoreRecorder(names: finder.names, fiscalYear: fiscalYear))
    prose = ProseScoreReader(
      finder: finder, levels: levels, agencies: agencies, fiscalYear: fiscalYear, agencyName: agencyName)
    dashboards = DashboardReader(levels: levels, fiscalYear: fiscalYear)
  }

  mutating func collect(_ elements: [DocumentElement]) {
    for element in elements {
      switch element {
      case .paragraph(let index, let paragraph): collect(paragraph, index)
      case .table(let table): collect(table)
      }
    }
    addDashboards(elements)
    reading.occurrences = StatedMeans.merged(reading.occurrences)
  }

  private mutating func add(_ found: ScoreReading) {
    reading.add(found.doubtedIfLater(than: fiscalYear))
    places.formUnion(found.occurrences.lazy.map(\.place))
    places.formUnion(found.malformed.lazy.map(\.place))
  }

  /// Leaves out the figures whose year the report does not tell, and says how many there were.
  mutating func dropUndated(_ unknownYear: Int) {
    let dated = reading.occurrences.filter { $0.key.fiscalYear != unknownYear }
    let count = reading.occurrences.count - dated.count
    guard count > 0 else { return }
    reading.occurrences = dated
    reading.indicatorMentions.removeAll { $0.fiscalYear == unknownYear }
    reading.malformed = reading.malformed.map { number in
      guard number.key?.fiscalYear == unknownYear else { return number }
      return MalformedNumber(
        reason: number.reason, asPrinted: number.asPrinted, key: nil, place: number.place)
    }
    diagnostics.append(Diagnostic(.undatedFigures, ["count": .number(count)]))
  }

  // MARK: Paragraphs

  private mutating func collect(_ paragraph: Paragraph, _ index: Int) {
    guard paragraph.role == .body || paragraph.role == .heading, !paragraph.text.trimmed.isEmpty else {
      return
    }
    // A legend holds until the next heading.
    if paragraph.role == .heading { bracketYear = nil }
    bracketYear = BracketLegend.year(in: paragraph.text, assessed: fiscalYear) ?? bracketYear
    let found = read(paragraph.text, scope: .runningText, heading: heading)
    if !found.occurrences.isEmpty || !found.malformed.isEmpty {
      accounts.blocks[index] = .recognised("score statement")
      stating.insert(index)
    }
    add(found)
    caption = paragraph.text.count <= 160 ? paragraph.text : nil
    if paragraph.text.count <= 160 {
      titles.append(paragraph.text)
      heading = headingSubject(paragraph.text)
    } else {
      titles = []
      heading = nil
    }
  }

  /// What a text states; says so where it is too long to be searched.
  private mutating func read(
    _ text: SourcedText, scope: ProseScoreReader.Scope, heading: Subject? = nil
  ) -> ScoreReading {
    guard text.count <= ParsingLimits.scalars else {
      diagnostics.append(
        Diagnostic(.textLimit, ["limit": .number(ParsingLimits.scalars)], at: text.place))
      return ScoreReading()
    }
    return prose.read(text, scope: scope, heading: heading, bracketYear: bracketYear)
  }

  /// The indicator, item or instrument that a short line is about.
  private func headingSubject(_ text: SourcedText) -> Subject? {
    guard let mention = finder.mentions(in: SqueezedText(text)).first, mention.range.lowerBound <= 6,
      mention.subject != .overall, mention.subject != .topic
    else { return nil }
    return mention.subject
  }

  /// A dashboard repeats what the text says; alone it counts too.
  private mutating func addDashboards(_ elements: [DocumentElement]) {
    let paragraphs = elements.compactMap { element -> Paragraph? in
      if case .paragraph(_, let paragraph) = element, paragraph.role == .body || paragraph.role == .heading,
        !paragraph.text.trimmed.isEmpty
      {
        return paragraph
      }
      return nil
    }
    reading.occurrences += dashboards.read(paragraphs).filter { !places.contains($0.place) }
  }

  // MARK: Tables

  private mutating func collect(_ table: LogicalTable) {
    heading = nil
    if let several = agencyTables.read(table) {
      add(several.reading)
      listedAgencies += several.agencies
      account(table, as: "score table of several agencies", rows: several.reading.recognisedRows)
      report(leftTables.left(ofSeveralIn: table, taken: places), of: table)
      caption = nil
    } else {
      collectOwn(table)
    }
  }

  private mutating func collectOwn(_ table: LogicalTable) {
    let transposed = tables.readTransposed(table)
    let measures = transposed == nil ? measureTable(table) : nil
    let line = caption
    caption = nil
    if let measures {
      collect(measures, of: table)
    } else {
      collectScores(of: table, transposed: transposed, below: line)
    }
  }

  private mutating func collect(_ measures: MeasureTable, of table: LogicalTable) {
    add(tables.read(table, inherited: []).reading)
    measureInputs.append(.init(table: measures, titles: Array(titles.suffix(6))))
    readCells(of: measures)
    account(
      table, as: "table of measures",
      rows: Set(measures.headerCount..<max(measures.headerCount, table.rows.count)))
  }

  /// `line` stands above the table.
  private mutating func collectScores(
    of table: LogicalTable, transposed: ScoreReading?, below line: SourcedText?
  ) {
    let found =
      transposed.map { (reading: $0, columns: []) } ?? tables.read(table, inherited: columns)
    let caption = captions.caption(line)
    columns = found.columns
    add(caption.applied(to: found.reading, assessed: fiscalYear))
    var kind: ReportTable.Kind?
    if !found.reading.recognisedRows.isEmpty, !caption.isOfOthers {
      account(table, as: "score table", rows: found.reading.recognisedRows)
    } else {
      let kept = kinds.kept(table, below: line, isOfOthers: caption.isOfOthers)
      keep(kept, found.columns)
      kind = kept.kind
    }
    if !caption.isOfOthers { readProse(of: table, except: found.reading.recognisedRows) }
    // The scores that a rating level stands for are nobody's.
    guard kind != .ratingLevels else { return }
    report(found.reading.unassignedRows, of: table)
    guard !caption.isOfOthers else { return }
    let told = Set(found.reading.unassignedRows.keys)
    report(leftTables.left(of: table, taken: places, told: told, kind: kind), of: table)
  }

  /// The table as one of measures; nil for a calendar of something else.
  private func measureTable(_ table: LogicalTable) -> MeasureTable? {
    guard let measures = MeasureTable(table, headers: headers) else { return nil }
    let isOther =
      measures.isCalendar
      && caption.map { KeptTableVocabulary.calendars.occurs(in: SqueezedText($0)) } ?? false
    return isOther ? nil : measures
  }

  /// What the cells of a measures table say of figures: `ตัวชี้วัดที่ ๔ … มีคะแนน ๘๔.๑๑`.
  private mutating func readCells(of table: MeasureTable) {
    let columns = table.columns([.issue, .indicator, .finding, .analysis, .item, .problem, .score])
    for row in table.rows {
      for column in columns where row.cells[column].coverage == .own {
        addCell(row.cells[column].text)
      }
    }
  }

  private mutating func readProse(of table: LogicalTable, except rows: Set<Int>) {
    for (index, row) in table.rows.enumerated() where !rows.contains(index) {
      for cell in row.cells where cell.coverage == .own && cell.text.count > 30 {
        addCell(cell.text)
      }
    }
  }

  private mutating func addCell(_ text: SourcedText) {
    var found = read(text, scope: .tableCell)
    found.occurrences.removeAll { places.contains($0.place) }
    add(found)
  }

  private mutating func account(_ table: LogicalTable, as what: String, rows: Set<Int>) {
    for block in table.blocks { accounts.blocks[block] = .recognised(what) }
    stating.formUnion(table.blocks)
    for index in rows where index < table.rows.count {
      for source in table.rows[index].sources { accounts.rows[source] = .recognised(what) }
    }
  }

  private mutating func keep(_ kept: KeptTable, _ columns: [ColumnHeader]) {
    keptTables.append(kept)
    let status = status(of: kept.kind, columns)
    for block in kept.table.blocks { accounts.blocks[block] = status }
  }

  private func status(of kind: ReportTable.Kind, _ columns: [ColumnHeader]) -> TreeNode.Status {
    switch kind {
    case .analysis: .recognised("table of an analysis")
    case .checklist: .recognised("checklist")
    case .contents: .ignored("table of contents")
    case .followUp: .recognised("follow-up table")
    case .ratingLevels: .recognised("table of rating levels")
    case .referenceFigures: .recognised("table of targets or of figures of others")
    case .risks: .recognised("table of risks")
    case .other:
      columns.contains { $0.role != nil }
        ? .recognised("table without scores or measures")
        : .unexpected("a table whose columns name nothing known")
    }
  }

  private mutating func report(_ rows: [Int: UnreadRow], of table: LogicalTable) {
    for (index, reason) in rows.sorted(by: { $0.key < $1.key }) where index < table.rows.count {
      let row = table.rows[index]
      for source in row.sources { accounts.rows[source] = .unexpected(reason.words) }
      diagnostics.append(reason.diagnostic(at: row.ownCells.first?.cell.text.place))
    }
  }

  private mutating func report(_ left: LeftTables.Left, of table: LogicalTable) {
    for (index, reason) in left.rows {
      for source in table.rows[index].sources { accounts.rows[source] = .unexpected(reason.words) }
    }
    diagnostics += left.diagnostics
  }
}
