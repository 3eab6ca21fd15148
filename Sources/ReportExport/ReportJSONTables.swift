import PageModel
import ReportModel

/// Tables that hold neither scores nor measures.
extension ReportJSON {
  static func table(_ table: ReportTable) -> CanonicalJSON {
    let cells = table.cells
    return .object(
      [
        .init("kind", .string(table.kind.rawValue)),
        .init("rows", .integer(table.table.rowCount)),
        .init("columns", .integer(table.table.columnCount)),
        .init("headerRows", .integer(table.headerRows)),
        .init("continued", .bool(table.isContinued)),
        .init("cells", .array(table.isCut ? [] : cells.map { cell($0, of: table.table) })),
      ]
        + text("caption", table.caption)
        + integer("cellsLeftOut", table.isCut ? cells.count : nil)
        + place(table.table.place))
  }

  /// Rows and columns count from 1; the box is that of the cell between its edges.
  private static func cell(_ cell: TableCell, of table: Table) -> CanonicalJSON {
    let lines = cell.paragraphs.filter { !$0.isEmpty }
    let place = Place(
      page: table.page, box: table.box(of: cell), line: lines.lazy.compactMap { $0.place?.line }.first)
    return .object(
      [
        .init("row", .integer(cell.row + 1)),
        .init("column", .integer(cell.column + 1)),
        .init("rowSpan", .integer(cell.rowSpan)),
        .init("columnSpan", .integer(cell.columnSpan)),
        .init("repairs", .strings(Set(lines.flatMap { $0.repairRules(in: 0..<$0.count) }).sorted())),
      ]
        + text("text", lines.map(\.string).joined(separator: "\n"))
        + Self.place(place).filter { $0.name != "page" })
  }
}
