internal import PageModel

/// A table as a JSON object.
///
/// Boxes are `[x0, y0, x1, y1]` in points with two decimals, origin at the top left of the page as displayed. Pages and
/// tables count from 1, rows and columns from 0. Lists are always there; another fact that does not apply is absent.
struct TableJSON: Sendable {
  /// The document's path as it was given.
  private let document: String
  /// Its file name.
  private let file: String

  /// The objects of a document.
  init(document: String, file: String) {
    self.document = document
    self.file = file
  }

  /// The object as a document of its own, indented.
  func document(_ table: Table, number: Int) -> [UInt8] { object(table, number: number).bytes }

  /// The object as a line of JSON Lines.
  func line(_ table: Table, number: Int) -> [UInt8] { object(table, number: number).line }

  /// `number` counts the tables of the page from 1.
  private func object(_ table: Table, number: Int) -> CanonicalJSON {
    let printed = PrintedTable(table)
    var members: [CanonicalJSON.Member] = [
      .init("document", .string(document)),
      .init("file", .string(file)),
      .init("page", .integer(table.page)),
      .init("table", .integer(number)),
      .init("rows", .integer(table.rowCount)),
      .init("columns", .integer(table.columnCount)),
      .init("direction", .integer(table.direction)),
      .init("rowEdges", Self.coordinates(table.rowEdges)),
      .init("columnEdges", Self.coordinates(table.columnEdges)),
      .init("cells", .array(printed.cells.map(Self.cell))),
      .init("spans", .array(printed.cells.filter(\.isMerged).map { .object(Self.span(of: $0.cell)) })),
    ]
    if let box = table.place.box { members.append(.init("box", Self.box(box))) }
    if let reading = table.reading {
      members.append(.init("kind", .string(reading.kind.rawValue)))
      members.append(.init("score", .decimal(Self.score(of: reading))))
    }
    if let host = table.host { members.append(.init("in", Self.place(host))) }
    return .object(members)
  }

  /// From 0 to 1.
  static func score(of reading: TableReading) -> FixedDecimal { .confidence(Double(reading.score) / 1000) }

  private static func place(_ host: TableHost) -> CanonicalJSON {
    .object([
      .init("table", .integer(host.table + 1)), .init("row", .integer(host.row)),
      .init("col", .integer(host.column)),
    ])
  }

  private static func cell(_ cell: PrintedTable.Cell) -> CanonicalJSON {
    .object(
      span(of: cell.cell) + [.init("text", .string(cell.text))]
        + [cell.box.map { .init("box", box($0)) }].compactMap { $0 })
  }

  private static func span(of cell: TableCell) -> [CanonicalJSON.Member] {
    [
      .init("row", .integer(cell.row)), .init("col", .integer(cell.column)),
      .init("rowspan", .integer(cell.rowSpan)), .init("colspan", .integer(cell.columnSpan)),
    ]
  }

  private static func box(_ box: Box) -> CanonicalJSON { coordinates([box.x0, box.y0, box.x1, box.y1]) }

  private static func coordinates(_ values: [Double]) -> CanonicalJSON {
    .array(values.map { .decimal(.coordinate($0)) })
  }
}
