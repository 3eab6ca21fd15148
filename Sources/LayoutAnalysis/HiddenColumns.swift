internal import PageModel

/// Tables with lines between some of their columns only.
enum HiddenColumns {
  private static let fewestRows = 3
  /// What columns without a line between them stand apart at least, in em.
  private static let gap = 0.8

  /// Whether a table has no outer lines at its sides, and its text shows columns within those that are drawn.
  static func areShown(by table: RuledTable, on ink: PageInk, drawn: DrawnEdges) -> Bool {
    let (grid, box) = (table.grid, table.grid.box)
    guard grid.rowCount >= fewestRows, grid.columnCount >= 2,
      ![box.x0, box.x1].contains(where: { drawn.drawsDown(x: $0, from: box.y0, to: box.y1) })
    else { return false }
    return (0..<grid.columnCount).contains { column in
      let own = zip(grid.cells, table.clusters).filter { $0.0.columns == column..<column + 1 }
      return areColumns(LineBuilder.lines(of: own.flatMap(\.1), on: ink).filter { $0.direction == 0 })
    }
  }

  private static func areColumns(_ lines: [TextLine]) -> Bool {
    guard lines.count >= fewestRows else { return false }
    let strips = ColumnStrips.strips(of: lines)
    guard !strips.isEmpty else { return false }
    let builder = TextTableBuilder(lines, strips: strips, rules: [])
    return builder.hasKeys && builder.leavesFree(gap) && builder.fullRowCount >= fewestRows
  }

  /// A line between rows of such a table: where it is drawn for each cell by itself, the lines between columns part it
  /// as well.
  static func rule(_ rule: RulingLattice.Segment, of grid: TableGrid) -> RulingLattice.Segment {
    guard !rule.joints.isEmpty else { return rule }
    var rule = rule
    let reach = RulingLattice.joinTolerance
    let inner = grid.xs.filter { x in
      x > rule.start + reach && x < rule.end - reach && !rule.joints.contains { abs($0 - x) < reach }
    }
    rule.joints = (rule.joints + inner).sorted()
    return rule
  }
}
