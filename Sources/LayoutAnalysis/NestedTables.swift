internal import PageModel

/// Tables that stand in a cell of another.
enum NestedTables {
  /// How far a table may stand out of its cell, in points.
  private static let tolerance = 3.0

  /// The cell that holds a table, in the smallest of the others that has such a cell; nil where there is none.
  static func host(of index: Int, among tables: [RuledTable]) -> (table: Int, cell: TableGrid.Span)? {
    let inner = tables[index].grid.box
    var best: (table: Int, cell: TableGrid.Span, area: Double)?
    for (other, table) in tables.enumerated() where other != index {
      guard let cell = table.grid.cell(x: inner.midX, y: inner.midY) else { continue }
      let box = table.grid.box(of: table.grid.cells[cell])
      let outer = box.expanded(by: tolerance)
      let area = box.width * box.height
      guard area > inner.width * inner.height, area < best?.area ?? .infinity,
        outer.contains(x: inner.x0, y: inner.y0), outer.contains(x: inner.x1, y: inner.y1)
      else { continue }
      best = (other, table.grid.cells[cell], area)
    }
    return best.map { ($0.table, $0.cell) }
  }
}
