import Codebook
import PageModel
import ReportModel
import ThaiText

/// Finds header rows and what their columns mean.
struct HeaderReader {
  let vocabulary: HeaderVocabulary
  let levels: RatingLevels
  let partLabels = PartLabels()

  /// The columns of a header row; nil when the row is none.
  ///
  /// A header row names at least two columns (or fills the only one), by known words in most of its
  /// cells, and holds neither item codes with titles nor figures.
  func header(of row: LogicalRow) -> [ColumnHeader]? {
    let own = row.cells.enumerated().filter { $0.element.coverage == .own && !$0.element.isBlank }
    guard !own.isEmpty, own.count >= min(2, row.cells.count) else { return nil }
    // Most rows are data, which a look at their cells tells before the words of any are compared.
    guard !own.contains(where: { holdsData($0.element.text) }) else { return nil }
    var columns = Array(repeating: ColumnHeader.unknown, count: row.cells.count)
    for (index, cell) in own { columns[index] = column(cell.text) }
    guard isHeader(columns, own.map(\.offset)) else { return nil }
    for (index, cell) in own where columns[index].role == nil {
      columns[index].role = vocabulary.likelyRole(of: cell.text.string)
    }
    return columns
  }

  /// Known headers fill most cells; where agencies made up their own, at least one is known and the
  /// others are short and built of the usual words.
  private func isHeader(_ columns: [ColumnHeader], _ own: [Int]) -> Bool {
    let known = own.filter { columns[$0].role != nil || columns[$0].fiscalYear != nil }.count
    let distinct = Set(own.map { TextKey.key(columns[$0].text) })
    guard distinct.count >= min(2, columns.count) else { return false }
    if known * 5 >= own.count * 3, known >= 2 || columns.count == 1 { return true }
    let likely = own.filter { columns[$0].role == nil && vocabulary.likelyRole(of: columns[$0].text) != nil }
      .count
    let isShort = distinct.allSatisfy { $0.count <= 60 }
    if isInEverydayWords(columns, own), isShort { return true }
    return known >= 1 && known + likely >= 2 && (known + likely) * 5 >= own.count * 3 && isShort
  }

  /// `สิ่งที่จะทำ | ใครทำ | เมื่อไร`: words for what is done, and for who, when, how or with which result.
  private func isInEverydayWords(_ columns: [ColumnHeader], _ own: [Int]) -> Bool {
    let roles = Set(own.compactMap { columns[$0].role ?? vocabulary.likelyRole(of: columns[$0].text) })
    let details: Set<HeaderRole> = [.responsible, .timeframe, .monitoring, .result, .procedure]
    return own.count >= 3 && !roles.isDisjoint(with: [.measure, .procedure])
      && roles.intersection(details).count >= 2
  }

  /// The columns of a second header row below `parent`; nil when the row is none.
  func subheader(of row: LogicalRow, below parent: [ColumnHeader]) -> [ColumnHeader]? {
    let own = row.cells.enumerated().filter { $0.element.coverage == .own && !$0.element.isBlank }
    guard !own.isEmpty, own.count < row.cells.count else { return nil }
    var columns = parent
    for (index, cell) in own {
      if holdsData(cell.text) || holdsFigure(cell.text) { return nil }
      if own.count > 1, isPeriod(cell.text) {
        columns[index].text = cell.text.string
        if columns[index].isScore { columns[index].role = nil }
        continue
      }
      let child = column(cell.text)
      let likely = vocabulary.likelyRole(of: cell.text.string)
      let isKnown = child.role != nil || child.fiscalYear != nil || !child.parts.isEmpty
      guard isKnown || likely != nil, cell.text.count <= 80 else { return nil }
      columns[index] = refine(parent, at: index, by: child, likely: isKnown ? nil : likely)
    }
    return columns
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
    return refined
  }

  /// What one header cell says.
  func column(_ text: SourcedText) -> ColumnHeader {
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
      text: string.split(whereSeparator: \.isWhitespace).joined(separator: " "), role: role,
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

  private func isOnlyYear(_ text: SourcedText) -> Bool {
    TextKey.key(withoutYear(text)).count <= 3
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
  private func namesIndicator(_ text: SourcedText) -> Bool {
    let squeezed = SqueezedText(text)
    guard let word = SubjectVocabulary.indicators.hit(in: squeezed, at: 0),
      word.range.upperBound < squeezed.scalars.count
    else {
      return false
    }
    return squeezed.scalars[word.range.upperBound].isDigit
  }

  /// Item codes with a title, or figures that are no years: the cell is no header.
  private func holdsData(_ text: SourcedText) -> Bool {
    if levels.sole(in: text) != nil || namesIndicator(text) { return true }
    if let code = ItemCodeReader.leadingCode(in: text.scalars), code.range.upperBound < text.count {
      return true
    }
    let years = YearReader.years(in: text.scalars)
    return NumberReader.numbers(in: text.scalars).contains { number in
      number.text.contains(".") && !years.contains { $0.range.overlaps(number.range) }
    }
  }
}
