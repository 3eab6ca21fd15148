import Codebook
import PageModel
import ThaiText

/// The header of a plan that says when by marks below months or quarters: `มาตรการ | ต.ค. | พ.ย. | ธ.ค.`.
struct CalendarHeader {
  /// Columns by meaning; those of periods have none.
  let columns: [ColumnHeader]
  /// Rows from the first of the table to the last of the header.
  let count: Int

  private static let actions: Set<HeaderRole> = [.measure, .procedure]
  private static let mostRowsAbove = 2

  /// nil where no column says what is done, where fewer than two name periods, and where most rows have no mark.
  init?(_ table: LogicalTable, headers: HeaderReader) {
    for start in 0..<min(Self.mostRowsAbove, table.rows.count) {
      var columns = Self.columns(of: table.rows[start], headers)
      var count = start + 1
      if count < table.rows.count, Self.namesPeriods(table.rows[count]) {
        for own in table.rows[count].ownCells { columns[own.column] = Self.period(own.cell.text) }
        count += 1
      }
      guard Self.isPlan(columns, table.rows.dropFirst(count)) else { continue }
      self.columns = columns
      self.count = count
      return
    }
    return nil
  }

  private static func columns(of row: LogicalRow, _ headers: HeaderReader) -> [ColumnHeader] {
    row.cells.map { cell in
      guard cell.coverage == .own, !cell.isBlank else { return .unknown }
      if CalendarMark.isPeriod(cell.text.string) { return period(cell.text) }
      var column = headers.column(cell.text)
      column.role = column.role ?? headers.vocabulary.likelyRole(of: cell.text.string)
      return column
    }
  }

  private static func period(_ text: SourcedText) -> ColumnHeader {
    ColumnHeader(text: text.string, role: nil, parts: [], fiscalYear: nil)
  }

  private static func namesPeriods(_ row: LogicalRow) -> Bool {
    let own = row.ownCells
    return own.count > 1 && own.allSatisfy { CalendarMark.isPeriod($0.cell.text.string) }
  }

  private static func isPlan(_ columns: [ColumnHeader], _ rows: ArraySlice<LogicalRow>) -> Bool {
    let periods = columns.indices.filter {
      columns[$0].role == nil && CalendarMark.isPeriod(columns[$0].text)
    }
    guard periods.count > 1, columns.contains(where: { $0.role.map(actions.contains) ?? false }) else {
      return false
    }
    let filled = rows.filter { !$0.isBlank }
    let marked = filled.count { row in periods.contains { CalendarMark.isMark(row.cells[$0].text) } }
    return marked > 0 && marked * 2 > filled.count
  }
}
