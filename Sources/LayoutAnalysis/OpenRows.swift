internal import PageModel

/// Divides the rows of a grid that has lines between its columns but none between its rows.
enum OpenRows {
  private static let fewestRows = 3
  /// Rows that lines may divide already: head, body and total.
  private static let mostRows = 4

  /// The table with a row for each number or code of its key column, or for each step that is wider than those inside
  /// cells, where all columns agree; else as it is.
  static func divided(_ table: RuledTable, on ink: PageInk) -> RuledTable {
    let grid = table.grid
    let isFilled = table.clusters.map { $0.contains { !$0.isSpace } }
    let filled = (0..<grid.rowCount).filter { row in
      zip(grid.cells, isFilled).contains { $1 && $0.rows.contains(row) }
    }
    guard grid.columnCount >= 2, filled.count <= mostRows, let row = tallest(of: filled, in: grid) else {
      return table
    }
    let own = grid.cells.indices.filter { grid.cells[$0].rows == row..<row + 1 }
    let covered = own.reduce(0) { $0 + grid.cells[$1].columns.count }
    guard own.count >= 2, covered == grid.columnCount else { return table }
    let lines = table.clusters.map { LineBuilder.lines(of: $0, on: ink) }
    let text = text(of: own.map { lines[$0] })
    let borders = borders(
      of: text, isWhole: filled.count == 1, isOpen: grid.isOpenAtTop && grid.isOpenAtBottom
    )
    .filter { $0 > grid.ys[row] + 2 && $0 < grid.ys[row + 1] - 2 }
    return borders.isEmpty ? table : divide(table, row: row, at: borders)
  }

  /// The highest row of a grid; nil where another is nearly as high: lines are drawn between its rows.
  private static func tallest(of rows: [Int], in grid: TableGrid) -> Int? {
    let heights = rows.map { (row: $0, height: grid.ys[$0 + 1] - grid.ys[$0]) }.sorted {
      ($0.height, $0.row) > ($1.height, $1.row)
    }
    guard let tallest = heights.first, heights.dropFirst().allSatisfy({ $0.height * 3 <= tallest.height * 2 })
    else {
      return nil
    }
    return tallest.row
  }

  /// y of the borders inside a row; `isWhole` where it is all of the table, `isOpen` where no line is drawn above or
  /// below the table.
  private static func borders(of text: TableText, isWhole: Bool, isOpen: Bool) -> [Double] {
    // Without keys only steps tell rows from the lines of cells; where nothing is drawn across, rows must be there.
    let borders =
      text.keyColumn != nil || isWhole && isOpen
      ? TextRows(text, rules: [], hasHead: isWhole).borders
      : RowSteps.borders(of: text.items, keyColumn: nil, hasHead: isWhole) ?? []
    guard agree(text, on: borders) else { return [] }
    // Below a head, numbers may be stacked inside the cells of one row.
    let isCertain = text.keyColumn == 0 || isWhole && (text.keyColumn != nil || isOpen)
    return isCertain || leads(text, on: borders) ? borders : []
  }

  /// The text of the cells of a row: each is a column, however many it covers.
  private static func text(of cells: [[TextLine]]) -> TableText {
    let all = cells.enumerated().flatMap { column, lines in
      lines.filter { $0.direction == 0 }.map { (column..<column + 1, $0) }
    }.sorted { ($0.1.across, $0.0.lowerBound) < ($1.1.across, $1.0.lowerBound) }
    var items: [TableText.Item] = []
    var index = 0
    for (columns, line) in all {
      guard let word = LineWord.words(of: line, apartBy: .infinity).first else { continue }
      if let last = items.last, line.across - last.y > 0.35 * line.size { index += 1 }
      items.append(
        TableText.Item(line: index, columns: columns, word: word, y: line.across, size: line.size))
    }
    return TableText(items: items, columnCount: cells.count)
  }

  /// Whether nearly all rows have text in most columns.
  private static func agree(_ text: TableText, on borders: [Double]) -> Bool {
    guard borders.count + 1 >= fewestRows else { return false }
    var columns = Array(repeating: Set<Int>(), count: borders.count + 1)
    for item in text.items { columns[borders.count { $0 < item.y }].formUnion(item.columns) }
    return columns.count { $0.count * 5 >= text.columnCount * 3 } * 4 >= columns.count * 3
  }

  /// Whether most rows have text in the first column: it is no label of all of them.
  private static func leads(_ text: TableText, on borders: [Double]) -> Bool {
    let rows = Set(text.items.filter { $0.columns.contains(0) }.map { item in borders.count { $0 < item.y } })
    return rows.count * 3 >= (borders.count + 1) * 2
  }

  private static func divide(_ table: RuledTable, row: Int, at borders: [Double]) -> RuledTable {
    let grid = table.grid
    var cells: [(span: TableGrid.Span, clusters: [GlyphCluster])] = []
    for (cell, clusters) in zip(grid.cells, table.clusters) {
      guard cell.rows == row..<row + 1 else {
        let shift = { (edge: Int) in edge > row ? edge + borders.count : edge }
        cells.append(
          (
            TableGrid.Span(
              rows: shift(cell.rows.lowerBound)..<shift(cell.rows.upperBound), columns: cell.columns),
            clusters
          ))
        continue
      }
      var parts = Array(repeating: [GlyphCluster](), count: borders.count + 1)
      var part = 0
      for cluster in clusters {
        if !cluster.isSpace { part = borders.count { $0 < cluster.base.across } }
        parts[part].append(cluster)
      }
      cells += parts.enumerated().map {
        (TableGrid.Span(rows: row + $0..<row + $0 + 1, columns: cell.columns), $1)
      }
    }
    cells.sort {
      ($0.span.rows.lowerBound, $0.span.columns.lowerBound) < (
        $1.span.rows.lowerBound, $1.span.columns.lowerBound
      )
    }
    var ys = grid.ys
    ys.insert(contentsOf: borders, at: row + 1)
    var result = RuledTable(
      TableGrid(
        xs: grid.xs, ys: ys, cells: cells.map(\.span), isOpenAtTop: grid.isOpenAtTop,
        isOpenAtBottom: grid.isOpenAtBottom))
    result.clusters = cells.map(\.clusters)
    return result
  }
}
