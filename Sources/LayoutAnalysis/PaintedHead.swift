internal import PageModel

/// The head of a table whose cells are painted, and so told from each other and from the rows below.
struct PaintedHead {
  /// y of the edges of its rows, ascending.
  private let ys: [Double]
  private let spans: [(span: TableGrid.Span, box: Box)]

  /// y of its foot.
  var bottom: Double { ys.last ?? 0 }
  var rowCount: Int { max(1, ys.count - 1) }
  /// y between its rows.
  var innerEdges: ArraySlice<Double> { ys.dropFirst().dropLast() }

  /// The head of shaded rows; nil where its cells are not painted one by one.
  init?(_ shading: FilledStack) {
    let areas = shading.patches[0].areas
    guard !shading.columnEdges.isEmpty, areas.count > 1, shading.patches.count > 1 || shading.isSparse else {
      return nil
    }
    let tolerance = FilledPatch.widestGap + 0.5
    ys = Snapping.centres(areas.flatMap { [$0.box.y0, $0.box.y1] }, tolerance: tolerance)
    guard ys.count >= 2, ys.count <= 6 else { return nil }
    let (edges, ys) = (shading.columnEdges, ys)
    spans = areas.map { area in
      let left = edges.count { $0 < area.box.x0 + tolerance }
      let right = edges.count { $0 < area.box.x1 - tolerance } + 1
      let top = ys.dropFirst().count { $0 < area.box.y0 + tolerance }
      let end = ys.dropFirst().count { $0 < area.box.y1 - tolerance } + 1
      return (TableGrid.Span(rows: top..<max(top + 1, end), columns: left..<max(left + 1, right)), area.box)
    }
    // Cells that overlap are none.
    let positions = spans.flatMap { cell in
      cell.span.rows.flatMap { row in cell.span.columns.map { [row, $0] } }
    }
    guard Set(positions).count == positions.count, positions.count == rowCount * (edges.count + 1) else {
      return nil
    }
  }

  /// Its cells with what stands in them.
  func cells(of items: [TableText.Item]) -> [TextTableCell] {
    var cells = spans.map { TextTableCell(span: $0.span, items: []) }
    for item in items {
      if let index = index(of: item) { cells[index].items.append(item) }
    }
    return cells
  }

  /// Whether every item stands in one of the cells.
  func holds(_ items: [TableText.Item]) -> Bool {
    items.allSatisfy { index(of: $0) != nil }
  }

  private func index(of item: TableText.Item) -> Int? {
    spans.firstIndex { $0.box.contains(x: item.word.middle, y: item.y - 0.25 * item.size) }
  }
}
