import Codebook
import PageModel
import ReportModel
import ThaiText

/// Tells what a table is that holds neither scores nor measures.
struct TableKindReader {
  let headers: HeaderReader

  /// The table as it is kept; `line` stands above it, `isOfOthers` whether that says that the figures are
  /// nobody's scores.
  func kept(_ table: LogicalTable, below line: SourcedText?, isOfOthers: Bool) -> KeptTable {
    let caption = line.flatMap { TableCaptionReader.isCaption($0) ? $0 : nil }
    let known = TableHeader(table, headers: headers)
    let count = headerCount(of: table, known: known)
    let words = table.rows.prefix(count).map(\.text) + [caption?.string ?? ""]
    return KeptTable(
      table: table, kind: isOfOthers ? .referenceFigures : kind(of: table, known, words, below: count),
      caption: caption?.trimmed.string ?? "", headerCount: count)
  }

  private func kind(
    of table: LogicalTable, _ header: TableHeader, _ words: [String], below headerCount: Int
  ) -> ReportTable.Kind {
    let roles = Set(header.columns.compactMap(\.role))
    if roles.contains(.page) { return .contents }
    if roles.contains(.band) || isOfLevels(table.rows.dropFirst(headerCount)) { return .ratingLevels }
    if words.contains(where: { Self.names(KeptTableVocabulary.risks, $0) }) { return .risks }
    if isTicked(table.rows.dropFirst(headerCount)) { return .checklist }
    if words.contains(where: { Self.names(KeptTableVocabulary.followUps, $0) }) { return .followUp }
    return roles.isDisjoint(with: [.analysis, .finding]) ? .other : .analysis
  }

  private static func names(_ phrases: PhraseSet<Void>, _ text: String) -> Bool {
    phrases.occurs(in: SqueezedText(SourcedText(text, at: Place(page: 1))))
  }

  /// Whether most rows name a rating level, each another one.
  private func isOfLevels(_ rows: ArraySlice<LogicalRow>) -> Bool {
    let named = rows.compactMap { row in
      row.ownCells.lazy.compactMap { headers.levels.sole(in: $0.cell.text)?.level }.first
    }
    return named.count > 2 && Set(named).count == named.count && named.count * 2 > rows.count
  }

  /// Whether most rows have a cell with nothing but a mark.
  private func isTicked(_ rows: ArraySlice<LogicalRow>) -> Bool {
    let filled = rows.filter { !$0.isBlank }
    let ticked = filled.count { row in row.ownCells.contains { CalendarMark.isMark($0.cell.text) } }
    return ticked > 1 && ticked * 2 > filled.count
  }

  // MARK: Header

  private static let longestHeader = 80
  private static let mostRows = 3

  /// A title over the whole width, the row below it, and the rows that the cells of that row span; where the cells
  /// below are no figures and no marks, only words that are known tell a header.
  private func headerCount(of table: LogicalTable, known: TableHeader) -> Int {
    let title = table.rows.first.map { $0.ownCells.count == 1 && table.columnCount > 1 } ?? false ? 1 : 0
    guard table.rows.indices.contains(title), isHeader(table.rows[title]),
      table.rows.dropFirst(title + 1).contains(where: holdsValues)
    else { return known.count }
    let spans = table.rows[title].ownCells.map(\.cell.rowSpan).max() ?? 1
    return min(title + min(spans, Self.mostRows), table.rows.count)
  }

  private func isHeader(_ row: LogicalRow) -> Bool {
    let own = row.ownCells
    return own.count > 1 && !holdsValues(row) && own.allSatisfy { $0.cell.text.count <= Self.longestHeader }
  }

  private func holdsValues(_ row: LogicalRow) -> Bool {
    row.ownCells.contains { own in
      NumberReader.soleNumber(in: own.cell.text.scalars) != nil || CalendarMark.isMark(own.cell.text)
    }
  }
}
