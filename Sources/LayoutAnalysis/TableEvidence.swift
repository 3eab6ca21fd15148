internal import PageModel

/// What speaks for the cells of a table: letters that stand inside them, borders that are drawn or that text is aligned
/// at, and rows that are alike.
struct TableEvidence {
  /// How far aligned edges of text may differ, and how far a letter may stand out of its cell, in points.
  private static let tolerance = 1.5
  /// A gap so wide parts columns, in em.
  private static let columnGap = 1.2

  /// A share of things of which something is true.
  private struct Share {
    var hits = 0
    var all = 0

    mutating func count(_ hit: Bool) {
      all += 1
      hits += hit ? 1 : 0
    }

    /// In thousandths; all of nothing is all.
    var thousandths: Int { all == 0 ? 1000 : hits * 1000 / all }
  }

  private let grid: TableGrid
  /// Where the text of each cell begins and ends along its lines; nil where there is none.
  private let extents: [(start: Double, end: Double, first: Double)?]
  private var letters = Share()
  private var undivided = Share()

  /// How the table was read; lines and painted edges are those of its page.
  static func reading(of table: RuledTable, drawn: DrawnEdges) -> TableReading {
    TableEvidence(table).reading(drawn)
  }

  private init(_ table: RuledTable) {
    grid = table.grid
    var extents: [(start: Double, end: Double, first: Double)?] = []
    for (cell, clusters) in zip(grid.cells, table.clusters) {
      let box = grid.box(of: cell)
      let own = clusters.filter { !$0.isSpace && $0.base.direction == 0 }
      for cluster in own {
        letters.count(
          cluster.base.start > box.x0 - Self.tolerance && cluster.base.end < box.x1 + Self.tolerance)
      }
      if !own.isEmpty { undivided.count(!Self.isDivided(own)) }
      extents.append(
        own.first.map { first in
          own.dropFirst().reduce((first.base.start, first.base.end, first.base.across)) {
            (min($0.0, $1.base.start), max($0.1, $1.base.end), min($0.2, $1.base.across))
          }
        })
    }
    self.extents = extents
  }

  /// Whether a gap of a line is as wide as those between columns.
  private static func isDivided(_ clusters: [GlyphCluster]) -> Bool {
    zip(clusters, clusters.dropFirst()).contains { left, right in
      abs(left.base.across - right.base.across) < 1
        && right.base.start - left.base.end > columnGap * max(left.base.size, right.base.size)
    }
  }

  // MARK: Reading

  private func reading(_ drawn: DrawnEdges) -> TableReading {
    let (columns, rows) = (columnBorders(drawn), rowBorders(drawn))
    let score =
      (25 * letters.thousandths + 25 * columns.proven + 15 * rows.proven + 20 * evenness + 15
        * undivided.thousandths) / 100
    return TableReading(kind: kind(columns.drawn, rows.drawn, isFramed: isFramed(drawn)), score: score)
  }

  private func kind(_ columns: Int?, _ rows: Int?, isFramed: Bool) -> TableReading.Kind {
    let shares = [columns, rows].compactMap { $0 }
    if shares.isEmpty { return isFramed ? .ruled : .unruled }
    if shares.allSatisfy({ $0 >= 900 }) { return .ruled }
    return shares.allSatisfy { $0 < 100 } && !isFramed ? .unruled : .partlyRuled
  }

  /// Whether a line is drawn at the top or the foot.
  private func isFramed(_ drawn: DrawnEdges) -> Bool {
    let box = grid.box
    return [box.y0, box.y1].contains { drawn.drawsAcross(y: $0, from: box.x0, to: box.x1) }
  }

  /// In thousandths: borders of cells with a line, nil without any border; and borders with a line or aligned text.
  private typealias Borders = (drawn: Int?, proven: Int)

  private func columnBorders(_ drawn: DrawnEdges) -> Borders {
    let aligned = (0..<grid.columnCount).map(isAligned)
    var (lines, proofs) = (Share(), Share())
    for cell in grid.cells where cell.columns.lowerBound > 0 {
      let box = grid.box(of: cell)
      let isDrawn = drawn.drawsDown(x: box.x0, from: box.y0, to: box.y1)
      lines.count(isDrawn)
      proofs.count(isDrawn || aligned[cell.columns.lowerBound] || aligned[cell.columns.lowerBound - 1])
    }
    return (lines.all == 0 ? nil : lines.thousandths, proofs.thousandths)
  }

  /// Whether most cells of a column begin, end or have their middle at one place.
  private func isAligned(_ column: Int) -> Bool {
    let own = zip(grid.cells, extents).compactMap { cell, extent in
      cell.columns == column..<column + 1 && cell.rows.lowerBound > 0 ? extent : nil
    }
    guard own.count > 1 else { return false }
    return [own.map(\.start), own.map(\.end), own.map { ($0.start + $0.end) / 2 }].contains { values in
      let typical = values.sorted()[values.count / 2]
      return values.count { abs($0 - typical) <= Self.tolerance } * 5 >= values.count * 4
    }
  }

  private func rowBorders(_ drawn: DrawnEdges) -> Borders {
    let level = (0..<grid.rowCount).map(isLevel)
    var (lines, proofs) = (Share(), Share())
    for cell in grid.cells where cell.rows.lowerBound > 0 {
      let box = grid.box(of: cell)
      let isDrawn = drawn.drawsAcross(y: box.y0, from: box.x0, to: box.x1)
      lines.count(isDrawn)
      proofs.count(isDrawn || level[cell.rows.lowerBound])
    }
    return (lines.all == 0 ? nil : lines.thousandths, proofs.thousandths)
  }

  /// Whether most cells of a row begin on one baseline.
  private func isLevel(_ row: Int) -> Bool {
    let firsts = zip(grid.cells, extents).compactMap { cell, extent in
      cell.rows == row..<row + 1 ? extent?.first : nil
    }
    guard let top = firsts.min() else { return false }
    return firsts.count { $0 - top <= 2 * Self.tolerance } * 2 >= firsts.count
  }

  /// Share of rows with text in most of their columns, in thousandths; that of a merged cell is in all that it covers.
  private var evenness: Int {
    var filled = Array(repeating: 0, count: grid.rowCount)
    for (cell, extent) in zip(grid.cells, extents) where extent != nil {
      for row in cell.rows { filled[row] += cell.columns.count }
    }
    var even = Share()
    for columns in filled { even.count(columns * 5 >= grid.columnCount * 3) }
    return even.thousandths
  }
}
