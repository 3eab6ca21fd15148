internal import PageModel

/// Finds the cells that the lines of a component enclose.
struct TableGridBuilder {
  /// Rows and columns narrower than this hold no text: their edges are one (double lines), in points.
  private static let narrowest = 5.0
  /// How far lines must run beyond the outermost crossing line to show an open row or column.
  private static let openReach = 8.0

  private var xs: [Double]
  private var ys: [Double]
  private var isOpen = (top: false, bottom: false, left: false, right: false)
  private var walls: [Bool] = []
  private var floors: [Bool] = []

  /// A component has more grid positions than the limit allows.
  struct TooManyPositions: Error {}

  /// The grid of a component; nil when it encloses nothing.
  static func grid(of component: RuledComponent, limit: Int) throws(TooManyPositions) -> TableGrid? {
    var builder = TableGridBuilder(component)
    guard builder.xs.count >= 2, builder.ys.count >= 2 else { return nil }
    guard builder.columnCount <= limit / builder.rowCount else { throw TooManyPositions() }
    builder.walls = builder.sides(component.verticals, edges: builder.xs, across: builder.ys)
    builder.floors = builder.sides(component.horizontals, edges: builder.ys, across: builder.xs)
    builder.drawOpenSides()
    return builder.compacted(builder.cells())
  }

  private init(_ component: RuledComponent) {
    xs = Snapping.centres(component.verticals.map(\.position), tolerance: Self.narrowest)
    ys = Snapping.centres(component.horizontals.map(\.position), tolerance: Self.narrowest)
    var below = Self.reach(component.verticals.map(\.end), beyond: ys.last)
    var above = Self.reach(component.verticals.map { -$0.start }, beyond: ys.first.map { -$0 })
    if component.horizontals.isEmpty {
      below = component.verticals.map(\.end).max()
      above = component.verticals.map { -$0.start }.max()
    }
    let right = Self.reach(component.horizontals.map(\.end), beyond: xs.last)
    let left = Self.reach(component.horizontals.map { -$0.start }, beyond: xs.first.map { -$0 })
    isOpen = (above != nil, below != nil, left != nil, right != nil)
    ys = (above.map { [-$0] } ?? []) + ys + (below.map { [$0] } ?? [])
    xs = (left.map { [-$0] } ?? []) + xs + (right.map { [$0] } ?? [])
  }

  /// The furthest end when at least two lines run clearly beyond the edge.
  private static func reach(_ ends: [Double], beyond edge: Double?) -> Double? {
    guard let edge else { return nil }
    let beyond = ends.filter { $0 > edge + openReach }
    return beyond.count >= 2 ? beyond.max() : nil
  }

  /// For every edge and every interval across it: whether lines cover most of it.
  private func sides(
    _ lines: [RulingLattice.Segment], edges: [Double], across: [Double]
  ) -> [Bool] {
    let width = across.count - 1
    var covered = Array(repeating: 0.0, count: edges.count * width)
    for line in lines {
      guard let edge = Self.nearest(line.position, in: edges) else { continue }
      var index = max(0, across.partitionIndex(where: { $0 > line.start }) - 1)
      while index < width, across[index] < line.end {
        covered[edge * width + index] += max(
          0, min(line.end, across[index + 1]) - max(line.start, across[index]))
        index += 1
      }
    }
    return covered.indices.map { covered[$0] >= 0.6 * (across[$0 % width + 1] - across[$0 % width]) }
  }

  private static func nearest(_ value: Double, in edges: [Double]) -> Int? {
    let index = edges.partitionIndex(where: { $0 >= value })
    let candidates = [index - 1, index].filter { edges.indices.contains($0) }
    return candidates.min { abs(edges[$0] - value) < abs(edges[$1] - value) }
  }

  private var rowCount: Int { ys.count - 1 }
  private var columnCount: Int { xs.count - 1 }

  /// Open sides bound their cells as if they were drawn.
  private mutating func drawOpenSides() {
    for column in 0..<columnCount {
      if isOpen.top { floors[column] = true }
      if isOpen.bottom { floors[rowCount * columnCount + column] = true }
    }
    for row in 0..<rowCount {
      if isOpen.left { walls[row] = true }
      if isOpen.right { walls[columnCount * rowCount + row] = true }
    }
  }

  private func wall(edge: Int, row: Int) -> Bool { walls[edge * rowCount + row] }
  private func floor(edge: Int, column: Int) -> Bool { floors[edge * columnCount + column] }

  /// Grid positions without a line between them are one cell.
  private func cells() -> [TableGrid.Span] {
    var sets = DisjointSets(count: rowCount * columnCount)
    for row in 0..<rowCount {
      for column in 0..<columnCount {
        let here = row * columnCount + column
        if column + 1 < columnCount, !wall(edge: column + 1, row: row) { sets.unite(here, here + 1) }
        if row + 1 < rowCount, !floor(edge: row + 1, column: column) {
          sets.unite(here, here + columnCount)
        }
      }
    }
    var members: [Int: [Int]] = [:]
    for position in 0..<rowCount * columnCount { members[sets.root(position), default: []].append(position) }
    return members.sorted { $0.key < $1.key }.flatMap { rectangles($0.value) }.filter(isEnclosed)
  }

  /// The rectangle of a set of positions; an odd shape falls into the rectangles of its rows.
  private func rectangles(_ positions: [Int]) -> [TableGrid.Span] {
    let rows = positions.map { $0 / columnCount }
    let columns = positions.map { $0 % columnCount }
    guard let top = rows.min(), let bottom = rows.max(), let left = columns.min(), let right = columns.max()
    else { return [] }
    if (bottom - top + 1) * (right - left + 1) == positions.count {
      return [TableGrid.Span(rows: top..<bottom + 1, columns: left..<right + 1)]
    }
    var spans: [TableGrid.Span] = []
    var open: [Range<Int>: Range<Int>] = [:]
    let byRow = Dictionary(grouping: positions) { $0 / columnCount }
    for row in top...bottom {
      var next: [Range<Int>: Range<Int>] = [:]
      for run in Self.runs(byRow[row, default: []].map { $0 % columnCount }.sorted()) {
        next[run] = (open.removeValue(forKey: run)?.lowerBound ?? row)..<row + 1
      }
      spans += open.map { TableGrid.Span(rows: $0.value, columns: $0.key) }
      open = next
    }
    return spans + open.map { TableGrid.Span(rows: $0.value, columns: $0.key) }
  }

  private static func runs(_ sorted: [Int]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for value in sorted {
      if let last = runs.last, last.upperBound == value {
        runs[runs.count - 1] = last.lowerBound..<value + 1
      } else {
        runs.append(value..<value + 1)
      }
    }
    return runs
  }

  /// A cell at the outline has its outer side drawn; else it is the space beside a narrower part.
  private func isEnclosed(_ cell: TableGrid.Span) -> Bool {
    let left = cell.rows.count { wall(edge: cell.columns.lowerBound, row: $0) }
    let right = cell.rows.count { wall(edge: cell.columns.upperBound, row: $0) }
    let top = cell.columns.count { floor(edge: cell.rows.lowerBound, column: $0) }
    let bottom = cell.columns.count { floor(edge: cell.rows.upperBound, column: $0) }
    return left * 2 >= cell.rows.count && right * 2 >= cell.rows.count
      && (top * 2 >= cell.columns.count || bottom * 2 >= cell.columns.count)
  }

  /// Leaves out edges at which no cell begins or ends.
  private func compacted(_ cells: [TableGrid.Span]) -> TableGrid? {
    guard !cells.isEmpty else { return nil }
    let usedRows = Set(cells.flatMap { [$0.rows.lowerBound, $0.rows.upperBound] }).sorted()
    let usedColumns = Set(cells.flatMap { [$0.columns.lowerBound, $0.columns.upperBound] }).sorted()
    func row(_ edge: Int) -> Int { usedRows.partitionIndex(where: { $0 >= edge }) }
    func column(_ edge: Int) -> Int { usedColumns.partitionIndex(where: { $0 >= edge }) }
    let spans = cells.map {
      TableGrid.Span(
        rows: row($0.rows.lowerBound)..<row($0.rows.upperBound),
        columns: column($0.columns.lowerBound)..<column($0.columns.upperBound))
    }
    return TableGrid(
      xs: usedColumns.map { xs[$0] }, ys: usedRows.map { ys[$0] }, cells: spans,
      isOpenAtTop: isOpen.top && usedRows.first == 0,
      isOpenAtBottom: isOpen.bottom && usedRows.last == ys.count - 1)
  }
}
