import Codebook
import PageModel
import ThaiText

/// Joins a row that a page break divided.
struct RowJoiner {
  let headers: HeaderReader

  /// `rows` with `body` after them; the first row of `body` is joined to the last of `rows` when it
  /// goes on with it.
  func joined(
    _ rows: [LogicalRow], with body: [LogicalRow], headerCount: Int, isOpen: Bool
  ) -> [LogicalRow] {
    var whole = rows
    var rest = body[...]
    while let first = rest.first, first.isBlank {
      absorb(first, into: &whole)
      rest.removeFirst()
    }
    if let first = rest.first, whole.count > headerCount,
      continues(first, whole, headerCount: headerCount, following: Array(rest.dropFirst()), isOpen: isOpen)
    {
      merge(first, into: &whole[whole.count - 1])
      rest.removeFirst()
    }
    return whole + rest
  }

  /// A blank row is noise of the page break; its place stays with the row before.
  private func absorb(_ row: LogicalRow, into rows: inout [LogicalRow]) {
    guard !rows.isEmpty else { return }
    rows[rows.count - 1].sources += row.sources
  }

  private func merge(_ part: LogicalRow, into row: inout LogicalRow) {
    row.sources += part.sources
    for column in row.cells.indices where column < part.cells.count && !part.cells[column].isBlank {
      let addition = part.cells[column]
      // A cell that the break printed again is kept once.
      if TextKey.key(addition.text.string) == TextKey.key(row.cells[column].text.string) { continue }
      if row.cells[column].isBlank {
        row.cells[column] = LogicalCell(
          coverage: row.cells[column].coverage, paragraphs: addition.paragraphs, lines: addition.lines)
      } else {
        row.cells[column].paragraphs = joinedParagraphs(row.cells[column].paragraphs, addition.paragraphs)
        row.cells[column].lines += addition.lines
      }
    }
  }

  /// Mid-sentence paragraphs are joined as wrapped lines are; a new list item stays its own.
  private func joinedParagraphs(_ a: [SourcedText], _ b: [SourcedText]) -> [SourcedText] {
    guard let last = a.last, let first = b.first, last.place?.box != nil, !RowStart.beginsUnit(first) else {
      return a + b
    }
    return a.dropLast() + [LineJoiner.join([last, first])] + b.dropFirst()
  }

  /// Whether `row` goes on with the last row before the break.
  private func continues(
    _ row: LogicalRow, _ before: [LogicalRow], headerCount: Int, following: [LogicalRow], isOpen: Bool
  ) -> Bool {
    let columns = columnHeaders(before, headerCount: headerCount)
    if let last = before.last, WholeRow(row, after: last).isWhole { return false }
    let identity = identityColumns(columns, row.cells.count)
    let filled = identity.filter { !row.cells[$0].isBlank && row.cells[$0].coverage == .own }
    if repeatsFigures(row, before.last, columns) || holdsLevel(row) { return false }
    if let last = before.last, row.cells.first?.isBlank ?? false {
      if TimedRow.goesOnWithList(row, after: last) { return true }
      if TimedRow(columns: columns).isOne(row, after: last) { return false }
    }
    if filled.isEmpty { return !standsAlone(row) }
    let others = before.dropFirst(headerCount) + following
    // The leftmost cell decides: rows that elsewhere begin with a mark go on where there is none.
    guard let column = filled.first, let last = identity.first else { return false }
    if others.contains(where: { RowStart.beginsUnit($0.cells[column]) }) {
      return !RowStart.beginsUnit(row.cells[column])
    }
    return isOpen || column != last
  }

  /// Both rows have a figure in the same column.
  private func repeatsFigures(_ row: LogicalRow, _ last: LogicalRow?, _ columns: [ColumnHeader]) -> Bool {
    guard let last else { return false }
    return row.cells.indices.contains { column in
      guard column < last.cells.count else { return false }
      let header = column < columns.count ? columns[column] : .unknown
      let isCounted =
        header.isScore || header.role == .number || header.role == .rank || header.role == .itemCode
        || header.role == .indicatorNumber
      return isFigure(row.cells[column]) && isFigure(last.cells[column])
        && (isCounted || RowShape.isFigure(row.cells[column]) && RowShape.isFigure(last.cells[column]))
    }
  }

  /// `ระดับผลการประเมิน | ผ่านดี`: a level is never the rest of a text.
  private func holdsLevel(_ row: LogicalRow) -> Bool {
    row.ownCells.contains { headers.levels.sole(in: $0.cell.text) != nil }
  }

  private func isFigure(_ cell: LogicalCell) -> Bool {
    cell.coverage == .own && NumberReader.soleNumber(in: cell.text.scalars) != nil
  }

  /// A row with the code of an item is a row of its own, whatever its first cells lack.
  private func standsAlone(_ row: LogicalRow) -> Bool { row.cells.contains(where: RowStart.beginsWithCode) }

  private func columnHeaders(_ rows: [LogicalRow], headerCount: Int) -> [ColumnHeader] {
    guard headerCount > 0, let first = rows.first, let header = headers.header(of: first) else { return [] }
    return rows.dropFirst().prefix(headerCount - 1).reduce(header) { columns, row in
      headers.subheader(of: row, below: columns) ?? columns
    }
  }

  /// Columns whose cells say what a row is about; the first column where the header is unknown.
  private func identityColumns(_ columns: [ColumnHeader], _ count: Int) -> [Int] {
    let roles: Set<HeaderRole> = [
      .measure, .issue, .item, .itemCode, .indicator, .indicatorNumber, .subindicator, .number, .rank,
    ]
    let found = columns.indices.filter { index in columns[index].role.map(roles.contains) ?? false }
    return found.isEmpty ? (count > 0 ? [0] : []) : found
  }
}
