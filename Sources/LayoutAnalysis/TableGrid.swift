internal import PageModel

/// The grid that the lines of one component draw: edges, cells with spans, and which sides are open.
struct TableGrid {
  /// A cell's place in the grid.
  struct Span: Hashable {
    let rows: Range<Int>
    let columns: Range<Int>

    /// Whether the cells share a part of one side.
    func adjoins(_ other: Span) -> Bool {
      let isBeside =
        columns.upperBound == other.columns.lowerBound || other.columns.upperBound == columns.lowerBound
      let isStacked = rows.upperBound == other.rows.lowerBound || other.rows.upperBound == rows.lowerBound
      return isBeside && rows.overlaps(other.rows) || isStacked && columns.overlaps(other.columns)
    }
  }

  /// x of the column edges, ascending.
  let xs: [Double]
  /// y of the row edges, ascending.
  let ys: [Double]
  /// Cells by row, then column; they never overlap.
  let cells: [Span]
  /// Index into `cells` per grid position, row by row; -1 where there is no cell.
  private let owners: [Int]
  /// Whether the first row's top is not drawn.
  let isOpenAtTop: Bool
  /// Whether the last row's foot is not drawn.
  let isOpenAtBottom: Bool

  var rowCount: Int { ys.count - 1 }
  var columnCount: Int { xs.count - 1 }
  /// Box of the whole grid.
  var box: Box {
    Box(x0: xs.first ?? 0, y0: ys.first ?? 0, x1: xs.last ?? 0, y1: ys.last ?? 0)
  }

  init(xs: [Double], ys: [Double], cells: [Span], isOpenAtTop: Bool, isOpenAtBottom: Bool) {
    self.xs = xs
    self.ys = ys
    self.cells = cells.sorted {
      ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
    }
    self.isOpenAtTop = isOpenAtTop
    self.isOpenAtBottom = isOpenAtBottom
    let columns = max(0, xs.count - 1)
    var owners = Array(repeating: -1, count: columns * max(0, ys.count - 1))
    for (index, cell) in self.cells.enumerated() {
      for row in cell.rows {
        for column in cell.columns { owners[row * columns + column] = index }
      }
    }
    self.owners = owners
  }

  /// Index of the cell that contains a point; nil where there is none.
  func cell(x: Double, y: Double) -> Int? {
    guard let column = Self.interval(of: x, in: xs), let row = Self.interval(of: y, in: ys) else {
      return nil
    }
    let owner = owners[row * columnCount + column]
    return owner < 0 ? nil : owner
  }

  /// Box of a cell.
  func box(of cell: Span) -> Box {
    Box(
      x0: xs[cell.columns.lowerBound], y0: ys[cell.rows.lowerBound], x1: xs[cell.columns.upperBound],
      y1: ys[cell.rows.upperBound])
  }

  private static func interval(of value: Double, in edges: [Double]) -> Int? {
    guard let first = edges.first, let last = edges.last, value >= first, value <= last else { return nil }
    return min(max(0, edges.partitionIndex(where: { $0 > value }) - 1), edges.count - 2)
  }
}
