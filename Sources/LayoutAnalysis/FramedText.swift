internal import PageModel

/// What stands in a frame: tables that have lines around and between their rows only, and text.
struct FramedText {
  /// Running text of one box of the frame.
  struct Part {
    let box: Box
    let lines: [TextLine]
  }

  let tables: [RuledTable]
  /// One per box of the frame, without the lines of tables.
  let parts: [Part]

  init(_ frame: RuledTable, on ink: PageInk) {
    let cells = zip(frame.grid.cells, frame.clusters).map { cell, clusters in
      Part(box: frame.grid.box(of: cell), lines: LineBuilder.lines(of: clusters, on: ink))
    }
    let box = frame.grid.box
    let rules = frame.grid.ys.map { RulingLattice.Segment(position: $0, start: box.x0, end: box.x1) }
    let found = TextTableFinder.find(in: cells.flatMap(\.lines), rules: rules)
    tables = found.tables
    guard !found.tables.isEmpty else {
      parts = cells
      return
    }
    parts = cells.map { cell in
      Part(
        box: cell.box,
        lines: found.rest.filter { cell.box.contains(x: cell.box.midX, y: $0.across - 0.25 * $0.size) })
    }.filter { !$0.lines.isEmpty }
  }
}
