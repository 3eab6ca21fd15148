internal import PageModel

/// A grid of the page with the clusters of each cell.
struct RuledTable {
  private static let mostBoxes = 60

  let grid: TableGrid
  /// Clusters per cell of the grid, in stream order.
  var clusters: [[GlyphCluster]]

  init(_ grid: TableGrid) {
    self.grid = grid
    clusters = Array(repeating: [], count: grid.cells.count)
  }

  /// Whether any cell holds text.
  var hasText: Bool { clusters.contains { $0.contains { !$0.isSpace } } }

  /// Whether its lines are those of a chart.
  var isChart: Bool { isMesh || isBoxes }

  /// Whether it has many cells, hardly any with text: a head and a first column would fill more.
  private var isMesh: Bool {
    let filled = clusters.count { $0.contains { !$0.isSpace } }
    return grid.rowCount >= 4 && grid.columnCount >= 4 && filled > 0 && filled * 10 < grid.cells.count
  }

  /// Whether its text stands in boxes that are joined by lines only, as those of a chart of an organisation are: no
  /// cell with text has another beside, above or below it.
  private var isBoxes: Bool {
    let filled = zip(grid.cells, clusters).filter { $1.contains { !$0.isSpace } }.map(\.0)
    guard grid.rowCount >= 3, grid.columnCount >= 3, (3...Self.mostBoxes).contains(filled.count)
    else { return false }
    return filled.allSatisfy { cell in !filled.contains { $0 != cell && $0.adjoins(cell) } }
  }

  /// The table in page coordinates; nil without text. The lines and painted edges of its page tell how it was read.
  func table(on ink: PageInk, drawn: DrawnEdges) -> Table? {
    guard hasText else { return nil }
    let lines = clusters.map { LineBuilder.lines(of: $0, on: ink) }
    let padding = padding(lines)
    let cells = zip(grid.cells, lines).map { cell, lines in
      let box = grid.box(of: cell)
      let text = CellText(lines, fit: WrapFit(left: box.x0 + padding, right: box.x1 - padding))
      return TableCell(
        row: cell.rows.lowerBound, column: cell.columns.lowerBound, rowSpan: cell.rows.count,
        columnSpan: cell.columns.count, paragraphs: text.paragraphs, lines: text.lines, raw: text.raw)
    }
    return Table(
      page: ink.page.number, place: Place(page: ink.page.number, box: ink.frame.printed(grid.box)),
      rowCount: grid.rowCount,
      columnCount: grid.columnCount, cells: cells, columnEdges: grid.xs, rowEdges: grid.ys,
      direction: ink.frame.direction, isOpenAtBottom: grid.isOpenAtBottom,
      reading: TableEvidence.reading(of: self, drawn: drawn))
  }

  /// Smallest distance of text from the sides of its cell, in points.
  private func padding(_ lines: [[TextLine]]) -> Double {
    var smallest = 8.0
    for (cell, lines) in zip(grid.cells, lines) {
      let box = grid.box(of: cell)
      for line in lines where line.direction == 0 {
        smallest = min(smallest, line.box.x0 - box.x0, box.x1 - line.box.x1)
      }
    }
    return max(0, smallest)
  }

  /// Lines that run a little beyond the last crossing line draw an open row only if text stands in it.
  func withoutEmptyOpenRows() -> RuledTable {
    let dropsTop = grid.isOpenAtTop && grid.rowCount > 1 && isEmpty(row: 0)
    let dropsBottom = grid.isOpenAtBottom && grid.rowCount > 1 && isEmpty(row: grid.rowCount - 1)
    guard dropsTop || dropsBottom else { return self }
    let kept = (dropsTop ? 1 : 0)..<(grid.rowCount - (dropsBottom ? 1 : 0))
    guard !kept.isEmpty else { return self }
    var cells: [(TableGrid.Span, [GlyphCluster])] = []
    for (cell, text) in zip(grid.cells, clusters) {
      let rows = cell.rows.clamped(to: kept)
      guard !rows.isEmpty else { continue }
      let shifted = rows.lowerBound - kept.lowerBound..<rows.upperBound - kept.lowerBound
      cells.append((TableGrid.Span(rows: shifted, columns: cell.columns), text))
    }
    // The grid orders its cells; the texts must follow.
    cells.sort {
      ($0.0.rows.lowerBound, $0.0.columns.lowerBound) < ($1.0.rows.lowerBound, $1.0.columns.lowerBound)
    }
    var table = RuledTable(
      TableGrid(
        xs: grid.xs, ys: Array(grid.ys[kept.lowerBound...kept.upperBound]), cells: cells.map(\.0),
        isOpenAtTop: grid.isOpenAtTop && !dropsTop,
        isOpenAtBottom: grid.isOpenAtBottom && !dropsBottom))
    table.clusters = cells.map(\.1)
    return table
  }

  /// Whether no text stands in a row's band; text of cells that span more rows counts where it stands.
  private func isEmpty(row: Int) -> Bool {
    let band = grid.ys[row]...grid.ys[row + 1]
    return !zip(grid.cells, clusters).contains { cell, text in
      cell.rows.contains(row) && text.contains { !$0.isSpace && band.contains($0.base.anchor.y) }
    }
  }
}
