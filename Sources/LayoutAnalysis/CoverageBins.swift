internal import PageModel

/// Boxes in square bins, to ask which places they cover.
struct CoverageBins {
  private struct Bin: Hashable {
    let column: Int
    let row: Int
  }

  private static let size = 20.0
  /// A box larger than this many bins each way is a drawing, not a letter.
  private static let largest = 20
  private var bins: [Bin: [Box]] = [:]

  init(_ boxes: some Sequence<Box>) {
    for box in boxes {
      let columns = Self.index(box.x0)...Self.index(box.x1)
      let rows = Self.index(box.y0)...Self.index(box.y1)
      guard columns.count <= Self.largest, rows.count <= Self.largest else { continue }
      for column in columns {
        for row in rows { bins[Bin(column: column, row: row), default: []].append(box) }
      }
    }
  }

  /// Whether a box covers the point.
  func covers(x: Double, y: Double) -> Bool {
    bins[Bin(column: Self.index(x), row: Self.index(y))]?.contains { $0.contains(x: x, y: y) } ?? false
  }

  private static func index(_ value: Double) -> Int {
    Int(max(-100_000, min(100_000, (value / size).rounded(.down))))
  }
}
