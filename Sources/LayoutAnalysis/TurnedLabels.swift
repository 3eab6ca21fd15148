internal import PageModel

/// Puts labels that are printed upwards or downwards into the head of the table that they stand in.
enum TurnedLabels {
  /// The tables with such lines in their cells, and the lines that are left.
  static func placed(in found: TextTableFinder.Result) -> TextTableFinder.Result {
    var result = TextTableFinder.Result(tables: [], rest: found.rest)
    for table in found.tables {
      let inside = result.rest.indices.filter { result.rest[$0].stands(in: table) }
      guard !inside.isEmpty else {
        result.tables.append(table)
        continue
      }
      result.tables.append(table.taking(inside.map { result.rest[$0] }))
      let taken = Set(inside)
      result.rest = result.rest.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
    }
    return result
  }
}

extension TextLine {
  /// Whether the line is turned and its middle stands in a table.
  fileprivate func stands(in table: RuledTable) -> Bool {
    direction % 180 != 0 && table.grid.cell(x: box.midX, y: box.midY) != nil
  }
}

extension RuledTable {
  /// The table with turned lines in its cells. Several below the label of one cell over several columns stand in
  /// a row of their own.
  fileprivate func taking(_ lines: [TextLine]) -> RuledTable {
    var table = self
    if let label = divided(above: lines) { table = label }
    for line in lines {
      guard let cell = table.grid.cell(x: line.box.midX, y: line.box.midY) else { continue }
      table.clusters[cell] += line.clusters
    }
    return table
  }

  /// The table with its first row divided above turned lines; nil where no cell of that row spans several of
  /// them.
  private func divided(above lines: [TextLine]) -> RuledTable? {
    let wide = grid.cells.indices.filter { index in
      let cell = grid.cells[index]
      let own = lines.filter { grid.box(of: cell).contains(x: $0.box.midX, y: $0.box.midY) }
      return cell.rows == 0..<1 && cell.columns.count > 1 && own.count > 1
    }
    guard !wide.isEmpty, let top = lines.map(\.box.y0).min(), top > grid.ys[0], top < grid.ys[1] else {
      return nil
    }
    var cells: [(span: TableGrid.Span, clusters: [GlyphCluster])] = []
    for (index, cell) in grid.cells.enumerated() {
      let below = cell.rows.upperBound + 1
      if wide.contains(index) {
        cells.append((TableGrid.Span(rows: 0..<1, columns: cell.columns), clusters[index]))
        cells += cell.columns.map { (TableGrid.Span(rows: 1..<2, columns: $0..<$0 + 1), []) }
      } else {
        let first = cell.rows.lowerBound == 0 ? 0 : cell.rows.lowerBound + 1
        cells.append((TableGrid.Span(rows: first..<below, columns: cell.columns), clusters[index]))
      }
    }
    cells.sort {
      ($0.span.rows.lowerBound, $0.span.columns.lowerBound) < (
        $1.span.rows.lowerBound, $1.span.columns.lowerBound
      )
    }
    var table = RuledTable(
      TableGrid(
        xs: grid.xs, ys: [grid.ys[0], top] + grid.ys.dropFirst(), cells: cells.map(\.span),
        isOpenAtTop: grid.isOpenAtTop, isOpenAtBottom: grid.isOpenAtBottom))
    table.clusters = cells.map(\.clusters)
    return table
  }
}
