internal import PageModel

/// A table whose cells are painted: all of them, or those of every other row.
struct FilledGrid {
  private let stack: FilledStack
  private let lines: [InkedLine]
  /// Foot of the last row, where that is not painted.
  private var openFoot: Double?
  /// Tops of the rows before the first that is painted, from below.
  private var openTops: [Double] = []

  /// Nil when the cells are not told by what is painted alone.
  init?(_ stack: FilledStack, among lines: [InkedLine]) {
    self.stack = stack
    self.lines = lines
    guard !stack.columnEdges.isEmpty, hasAlignedColumns, hasText, !isTwoBoxes else { return nil }
    let gaps = self.gaps
    guard gaps.allSatisfy({ isOneRow(from: $0.lowerBound, to: $0.upperBound) }) else { return nil }
    let below = stack.rowsBelow(among: lines, most: 2)
    // A painted head, or a head and one row more: the rows go on without shading.
    if gaps.isEmpty, !below.isEmpty { return nil }
    if bands.count + gaps.count + below.count < 2 { return nil }
    openFoot = below.first
    openTops = stack.rowsAbove(among: lines)
  }

  /// Areas by their tops.
  private var bands: [[FilledArea]] {
    let areas = stack.patches.flatMap(\.areas).sorted { ($0.box.y0, $0.box.x0) < ($1.box.y0, $1.box.x0) }
    return Snapping.groups(areas.map(\.box.y0), tolerance: 1.5, widest: 4).map { Array(areas[$0]) }
  }

  private var gaps: [Range<Double>] {
    zip(stack.patches, stack.patches.dropFirst()).compactMap { upper, lower in
      lower.box.y0 - upper.box.y1 > FilledPatch.widestGap ? upper.box.y1..<lower.box.y0 : nil
    }
  }

  // MARK: Proof

  /// Segments of stacked bars end anywhere; cells end where those of other rows do.
  private var hasAlignedColumns: Bool {
    let areas = stack.patches.flatMap(\.areas)
    let most =
      bands.prefix(50).map { band in
        areas.count { $0.box.y0 < band[0].box.y0 + 3 && $0.box.y1 > band[0].box.y0 + 3 }
      }.max() ?? 0
    return most >= 2 && stack.columnEdges.count <= most - 1
  }

  /// Whether most painted areas hold text, and only few text runs over their sides.
  private var hasText: Bool {
    let areas = stack.patches.flatMap(\.areas)
    var (filled, crossing) = (0, 0)
    for area in areas {
      let pieces = FilledStack.lines(lines, from: area.box.y0, to: area.box.y1).flatMap(\.pieces)
        .filter { $0.upperBound > area.box.x0 + 1 && $0.lowerBound < area.box.x1 - 1 }
      if !pieces.isEmpty { filled += 1 }
      if pieces.contains(where: { $0.lowerBound < area.box.x0 - 3 || $0.upperBound > area.box.x1 + 3 }) {
        crossing += 1
      }
    }
    return filled * 2 >= areas.count && crossing * 8 <= areas.count
  }

  /// Boxes beside and below each other in one colour: tiles that set figures apart.
  private var isTwoBoxes: Bool {
    stack.patches.count == 1 && bands.count == 2 && !stack.beginsWithHead
      && bands.allSatisfy { $0.count <= 3 }
  }

  /// Whether only one line of the rows between two shaded ones can begin a row.
  private func isOneRow(from top: Double, to bottom: Double) -> Bool {
    if bottom - top <= 1.5 * stack.rowHeight { return true }
    let rows = FilledStack.lines(lines, from: top, to: bottom).count { stack.columnCount(of: $0) >= 2 }
    return rows <= 1
  }

  // MARK: Lines

  /// Lines along the sides of areas that are cells beside those of a drawn grid.
  static func rulings(of stack: FilledStack) -> [Ruling] { FilledGrid(drawing: stack).rulings }

  private init(drawing stack: FilledStack) { (self.stack, lines) = (stack, []) }

  /// Lines along the sides of all cells.
  var rulings: [Ruling] {
    let xs = Snapping.centres(
      stack.patches.flatMap(\.areas).flatMap { [$0.box.x0, $0.box.x1] },
      tolerance: FilledPatch.widestGap + 0.5)
    let ys = Snapping.centres(
      stack.patches.flatMap(\.areas).flatMap { [$0.box.y0, $0.box.y1] },
      tolerance: FilledPatch.widestGap + 0.5)
    func snapped(_ value: Double, to edges: [Double]) -> Double {
      edges.min { abs($0 - value) < abs($1 - value) } ?? value
    }
    var rulings: [Ruling] = []
    func add(_ box: Box) {
      let (x0, x1) = (snapped(box.x0, to: xs), snapped(box.x1, to: xs))
      let y0 = box.y0 < stack.box.y0 - 1 ? box.y0 : snapped(box.y0, to: ys)
      let y1 = box.y1 > stack.box.y1 + 1 || box.y1 < stack.box.y0 - 1 ? box.y1 : snapped(box.y1, to: ys)
      for y in [y0, y1] {
        rulings.append(Ruling(axis: .horizontal, position: y, start: x0, end: x1, thickness: 0.5))
      }
      for x in [x0, x1] {
        rulings.append(Ruling(axis: .vertical, position: x, start: y0, end: y1, thickness: 0.5))
      }
    }
    for area in stack.patches.flatMap(\.areas) { add(area.box) }
    let edges = [stack.box.x0] + stack.columnEdges + [stack.box.x1]
    var open = gaps.map { ($0.lowerBound, $0.upperBound) }
    open += zip(openTops, [stack.box.y0] + openTops).map { ($0, $1) }
    if let openFoot { open.append((stack.box.y1, openFoot)) }
    for (top, bottom) in open {
      for (x0, x1) in zip(edges, edges.dropFirst()) { add(Box(x0: x0, y0: top, x1: x1, y1: bottom)) }
    }
    return rulings
  }
}
