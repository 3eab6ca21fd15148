import Codebook
import PageModel
import ReportModel
import ThaiText

/// Finds the header rows of one document and what their columns mean.
struct HeaderReader {
  let vocabulary: HeaderVocabulary
  let levels: RatingLevels
  let partLabels = PartLabels()
  private let cells = HeaderCells()

  init(vocabulary: HeaderVocabulary, levels: RatingLevels) {
    self.vocabulary = vocabulary
    self.levels = levels
  }

  /// The columns of a header row; nil when the row is none.
  ///
  /// A header row names at least two columns (or fills the only one), by known words in most of its
  /// cells, and holds neither item codes with titles nor figures.
  func header(of row: LogicalRow) -> [ColumnHeader]? {
    let own = row.ownCells.map { (column: $0.column, text: $0.cell.text) }
    guard !own.isEmpty, own.count >= min(2, row.cells.count) else { return nil }
    let known = own.map { cells.cell($0.text.scalars) }
    // Most rows are data, which a look at their cells tells before the words of any are compared.
    guard !zip(known, own).contains(where: { $0?.holdsData ?? holdsData($1.text) }) else { return nil }
    guard let found = headerCells(own.map(\.text), known), isHeader(found, of: row.cells.count) else {
      return nil
    }
    var columns = Array(repeating: ColumnHeader.unknown, count: row.cells.count)
    for (cell, text) in zip(found, own) {
      columns[text.column] = cell.column
      if cell.column.role == nil { columns[text.column].role = vocabulary.likelyRole(ofKey: cell.key) }
    }
    return columns
  }

  /// What the cells of a row say; nil as soon as too many long ones are unknown for the row to be a header.
  private func headerCells(_ texts: [SourcedText], _ known: [HeaderCells.Cell?]) -> [HeaderCells.Cell]? {
    let isShort = zip(texts, known).allSatisfy { text, cell in
      text.count <= Self.longestOwnHeader
        || (cell?.key ?? TextKey.key(text.string)).count <= Self.longestOwnHeader
    }
    var found: [HeaderCells.Cell] = []
    var unknown = 0
    for (text, cell) in zip(texts, known) {
      let cell = cell ?? read(text, holdsData: false)
      found.append(cell)
      if !Self.isKnown(cell) { unknown += 1 }
      if !isShort, !Self.areMost(texts.count - unknown, of: texts.count) { return nil }
    }
    return found
  }

  /// Headers that agencies made up are not longer, in scalars that count.
  private static let longestOwnHeader = 60

  private static func isKnown(_ cell: HeaderCells.Cell) -> Bool {
    cell.column.role != nil || cell.column.fiscalYear != nil
  }

  private static func areMost(_ cells: Int, of all: Int) -> Bool { cells * 5 >= all * 3 }

  /// Known headers fill most cells; where agencies made up their own, at least one is known and the
  /// others are short and built of the usual words.
  private func isHeader(_ own: [HeaderCells.Cell], of columnCount: Int) -> Bool {
    let known = own.count(where: Self.isKnown)
    let distinct = Set(own.map(\.key))
    guard distinct.count >= min(2, columnCount) else { return false }
    if Self.areMost(known, of: own.count), known >= 2 || columnCount == 1 { return true }
    let likely = own.count { $0.column.role == nil && vocabulary.likelyRole(ofKey: $0.key) != nil }
    let isShort = distinct.allSatisfy { $0.count <= Self.longestOwnHeader }
    if isShort, isInEverydayWords(own) { return true }
    return known >= 1 && known + likely >= 2 && Self.areMost(known + likely, of: own.count) && isShort
  }

  /// `สิ่งที่จะทำ | ใครทำ | เมื่อไร`: words for what is done, and for who, when, how or with which result.
  private func isInEverydayWords(_ own: [HeaderCells.Cell]) -> Bool {
    let roles = Set(own.compactMap { $0.column.role ?? vocabulary.likelyRole(ofKey: $0.key) })
    let details: Set<HeaderRole> = [.responsible, .timeframe, .monitoring, .result, .procedure]
    return own.count >= 3 && !roles.isDisjoint(with: [.measure, .procedure])
      && roles.intersection(details).count >= 2
  }

  /// The columns of a second header row below `parent`; nil when the row is none.
  func subheader(of row: LogicalRow, below parent: [ColumnHeader]) -> [ColumnHeader]? {
    let own = row.cells.enumerated().filter { $0.element.coverage == .own && !$0.element.isBlank }
    // A row that fills all columns refines only headers that span several.
    let isSpanned = parent.contains { $0.text.isEmpty && $0.role == nil }
    guard !own.isEmpty, own.count < row.cells.count || isSpanned else { return nil }
    guard areCalendar(own.map(\.element.text)), !own.contains(where: { holdsSteps($0.element) }) else {
      return nil
    }
    var columns = parent
    for (index, cell) in own {
      if cells.cell(cell.text.scalars)?.holdsData ?? holdsData(cell.text) || holdsFigure(cell.text) {
        return nil
      }
      if own.count > 1, isPeriod(cell.text) {
        columns[index].text = cell.text.string
        if columns[index].isScore { columns[index].role = nil }
        continue
      }
      let child = column(cell.text)
      let likely = vocabulary.likelyRole(of: cell.text.string)
      let isKnown = child.role != nil || child.fiscalYear != nil || !child.parts.isEmpty
      let longest = isKnown ? Self.longestSubheader : Self.longestOwnSubheader
      guard isKnown || likely != nil, cell.text.count <= longest else { return nil }
      columns[index] = refine(parent, at: index, by: child, likely: isKnown ? nil : likely)
    }
    return columns
  }

  /// Numbered steps, or their rest behind a page break, are no header.
  private func holdsSteps(_ cell: LogicalCell) -> Bool {
    cell.lines.contains { line in line.count <= 200 && RowStart.listMark(SqueezedText(line)) != nil }
  }

  /// Scalars of a header below another, in known words and in others.
  private static let longestSubheader = 80
  private static let longestOwnSubheader = 40

  /// Dates head the columns of a calendar, which has more than two; in other rows they are data.
  private func areCalendar(_ texts: [SourcedText]) -> Bool {
    let dates = texts.count { text in
      text.count <= 24 && !YearReader.years(in: text.scalars).isEmpty && !isOnlyYear(text)
        && TimeFrameReader.read(text.string, fiscalYear: nil) != nil
    }
    return dates == 0 || dates > 2
  }

  /// Months or quarters: the columns of a calendar, in which marks stand.
  private func isPeriod(_ text: SourcedText) -> Bool {
    let string = text.string
    guard string.unicodeScalars.count <= 24, YearReader.years(in: text.scalars).isEmpty,
      let frame = TimeFrameReader.read(string, fiscalYear: Self.anyFiscalYear)
    else { return false }
    return frame.frequency == nil
  }

  /// Whether words name months does not depend on the year.
  private static let anyFiscalYear = 2567

  /// A column under a spanning header: the child's words decide, the parent's remain beside them.
  private func refine(
    _ parent: [ColumnHeader], at index: Int, by child: ColumnHeader, likely: HeaderRole?
  ) -> ColumnHeader {
    let above = parent[index]
    var refined = child
    refined.role = child.role ?? likely ?? above.role
    if child.role == nil, !child.parts.isEmpty { refined.role = .score }
    refined.fiscalYear = child.fiscalYear ?? above.fiscalYear
    if HeaderKeywords.isOfOthers(child.text, below: spanningText(parent, over: index)) {
      refined.role = .count
    }
    return refined
  }

  /// The header of a column, or that which spans it from the left.
  private func spanningText(_ columns: [ColumnHeader], over index: Int) -> String {
    columns[...index].last { !$0.text.isEmpty || $0.role != nil }?.text ?? ""
  }

  /// What one header cell says.
  func column(_ text: SourcedText) -> ColumnHeader {
    (cells.cell(text.scalars) ?? read(text, holdsData: holdsData(text))).column
  }

  private func read(_ text: SourcedText, holdsData: Bool) -> HeaderCells.Cell {
    cells.keep(newColumn(text), holdsData: holdsData, for: text.scalars)
  }

  private func newColumn(_ text: SourcedText) -> ColumnHeader {
    let string = text.string
    let years = HeaderYears.years(in: text)
    let parts = partLabels.labels(in: SqueezedText(text)).map(\.meaning)
    var role = vocabulary.role(of: string)
    if role == nil, !parts.isEmpty { role = .score }
    if role == nil, years.count == 1 {
      role = vocabulary.role(of: withoutYear(text))
      if role == nil, isOnlyYear(text) { role = .score }
    }
    // `ปี 2566` above figures is the year of scores.
    if role == .fiscalYear || role == .scorePreviousYear, years.count == 1 { role = .score }
    let isDifference = role == .change
    return ColumnHeader(
      text: text.scalars.split(whereSeparator: \.isSpace).map(String.init(scalars:)).joined(separator: " "),
      role: role,
      parts: parts, fiscalYear: years.count == 1 && !isDifference ? years.first : nil,
      fiscalYears: years.count > 1 && !isDifference ? years : [])
  }

  private func withoutYear(_ text: SourcedText) -> String {
    var result = SourcedText()
    var index = 0
    for year in YearReader.years(in: text.scalars) where year.range.lowerBound >= index {
      result.append(text[index..<year.range.lowerBound])
      index = year.range.upperBound
    }
    result.append(text[index..<text.count])
    return result.string
  }

  /// `ปี 2566`, and no month of it.
  private func isOnlyYear(_ text: SourcedText) -> Bool {
    guard TextKey.key(withoutYear(text)).count <= 3 else { return false }
    return TimeFrameReader.read(text.string, fiscalYear: nil).map { $0.granularity >= .year } ?? true
  }

  /// A number that is neither a year nor part of a label: `เฉลี่ย ๑๐๐` belongs to the row above the break.
  private func holdsFigure(_ text: SourcedText) -> Bool {
    let squeezed = SqueezedText(text)
    let labels = partLabels.labels(in: squeezed).map { squeezed.sourceRange($0.range) }
    let years = YearReader.years(in: text.scalars).map(\.range)
    return NumberReader.numbers(in: text.scalars).contains { number in
      number.value > 12 && !(labels + years).contains { $0.overlaps(number.range) }
    }
  }

  /// `ตัวชี้วัดที่ 6 …` heads a section; a header says ตัวชี้วัดที่ without a number.
  private func namesIndicator(_ squeezed: SqueezedText) -> Bool {
    guard let word = SubjectVocabulary.indicators.hit(in: squeezed, at: 0),
      word.range.upperBound < squeezed.scalars.count
    else {
      return false
    }
    return squeezed.scalars[word.range.upperBound].isDigit
  }

  /// Item codes with a title, or figures that are no years: the cell is no header.
  private func holdsData(_ text: SourcedText) -> Bool {
    let squeezed = SqueezedText(text)
    if levels.sole(in: squeezed) != nil || namesIndicator(squeezed) { return true }
    if let code = ItemCodeReader.leadingCode(in: text.scalars), code.range.upperBound < text.count {
      return true
    }
    let years = YearReader.years(in: text.scalars)
    return NumberReader.numbers(in: text.scalars).contains { number in
      number.text.contains(".") && !years.contains { $0.range.overlaps(number.range) }
    }
  }
}
