internal import PageModel

/// What painted rectangles tell of tables: cells that they draw themselves, as lines along their sides; and
/// shaded rows, which show where a table begins and how its rows are divided.
struct FilledCells {
  /// Along the sides of painted cells, and of the cells between them that are not painted.
  let rulings: [Ruling]
  /// Stacks whose cells must be found in the text.
  let shadings: [FilledStack]

  /// `grids` are those that lines draw; what is painted inside of them tells nothing new.
  init(_ ink: PageInk, grids: [TableGrid], limit: Int) {
    let frame = ink.frame
    let areas = ink.page.fills.prefix(limit).map {
      FilledArea(box: frame.read($0.box), luminance: $0.luminance)
    }
    // Cells that have each a border of its own are told as if they were painted.
    let outlines = grids.filter { $0.cells.count == 1 && $0.box.height < 0.3 * frame.height }
      .map { FilledArea(box: $0.box, luminance: 0.5) }
    let patches = FilledPatch.patches(
      of: areas + (outlines.count >= 4 ? outlines : []), width: frame.width, height: frame.height
    ).filter { patch in
      !grids.contains { Self.isDrawn(patch.box, by: $0) }
    }
    guard !patches.isEmpty else {
      (rulings, shadings) = ([], [])
      return
    }
    let lines = InkedLine.lines(of: ink.clusters)
    var rulings: [Ruling] = []
    var shadings: [FilledStack] = []
    for stack in FilledStack.stacks(of: patches, among: lines) {
      if let grid = FilledGrid(stack, among: lines) {
        rulings += grid.rulings
      } else if grids.contains(where: { Self.goesOn($0, stack) }) {
        rulings += FilledGrid.rulings(of: stack)
      } else {
        shadings.append(stack)
      }
    }
    (self.rulings, self.shadings) = (rulings, shadings)
  }

  private static func isDrawn(_ box: Box, by grid: TableGrid) -> Bool {
    let outer = grid.box.expanded(by: 5)
    return grid.columnCount > 1 && grid.cells.count > 2 && outer.x0 <= box.x0 && outer.x1 >= box.x1
      && outer.y0 <= box.y0 && outer.y1 >= box.y1
  }

  /// Whether painted cells stand on a grid of the same ends, as a head does.
  private static func goesOn(_ grid: TableGrid, _ stack: FilledStack) -> Bool {
    let gap = min(abs(stack.box.y1 - grid.box.y0), abs(stack.box.y0 - grid.box.y1))
    return grid.columnCount > 1 && gap <= FilledPatch.widestGap && !stack.columnEdges.isEmpty
      && abs(stack.box.x0 - grid.box.x0) <= FilledPatch.widestGap
      && abs(stack.box.x1 - grid.box.x1) <= FilledPatch.widestGap
  }
}
