internal import PageModel

/// Finds tables without rulings: lines whose pieces stand under each other.
///
/// Prose must never become a table, so much is asked for: three rows with two gaps in common, or with
/// one gap before a column of decimal numbers, and columns whose begins, ends or middles agree.
struct AlignedTableFinder {
  /// What was found in a stretch of lines.
  struct Result {
    let tables: [RuledTable]
    let rest: [TextLine]
  }

  private static let fewestRows = 3
  /// Lines in a row that may have text in one column only (wrapped cells).
  private static let mostSingles = 2

  /// Lines looked at for one table.
  private static let mostLines = 300

  /// A stretch of a line without a wide gap.
  private struct Piece {
    var clusters: [GlyphCluster]
    let start: Double
    var end: Double
    var middle: Double { (start + end) / 2 }
  }

  private struct Row {
    let line: TextLine
    let pieces: [Piece]
  }

  /// Tables and the lines that are not part of one, both from top to bottom.
  static func find(in lines: [TextLine]) -> Result {
    var tables: [RuledTable] = []
    var rest: [TextLine] = []
    let rows = lines.map { Row(line: $0, pieces: pieces(of: $0)) }
    var index = 0
    while index < rows.count {
      if let (count, table) = table(at: index, in: rows) {
        tables.append(table)
        index += count
      } else {
        rest.append(rows[index].line)
        index += 1
      }
    }
    return Result(tables: tables, rest: rest)
  }

  private static func pieces(of line: TextLine) -> [Piece] {
    guard line.direction == 0 else { return [] }
    var pieces: [Piece] = []
    var blanks: [GlyphCluster] = []
    for cluster in line.clusters {
      if cluster.isSpace {
        blanks.append(cluster)
        continue
      }
      if let last = pieces.indices.last, cluster.base.start - pieces[last].end <= 1.2 * line.size {
        pieces[last].clusters += blanks + [cluster]
        pieces[last].end = max(pieces[last].end, cluster.base.end)
      } else {
        pieces.append(Piece(clusters: [cluster], start: cluster.base.start, end: cluster.base.end))
      }
      blanks = []
    }
    return pieces
  }

  // MARK: Rows with gaps in common

  private static func table(at first: Int, in rows: [Row]) -> (count: Int, table: RuledTable)? {
    guard rows[first].pieces.count >= 2 else { return nil }
    var gaps = Self.gaps(of: rows[first])
    var last = first
    var singles = 0
    var next = first + 1
    while next < min(rows.count, first + mostLines), isNear(rows[next - 1].line, rows[next].line),
      !rows[next].pieces.isEmpty
    {
      let shared = gaps.compactMap { narrowed($0, by: rows[next]) }
      // The first row may hold a gap more by chance; the columns are what the rows have in common.
      guard !shared.isEmpty, shared.count == gaps.count || next - first == 1 else { break }
      singles = rows[next].pieces.count == 1 ? singles + 1 : 0
      guard singles <= mostSingles else { break }
      gaps = shared
      if singles == 0 { last = next }
      next += 1
    }
    let members = Array(rows[first...last])
    guard isTable(members, gaps: gaps) else { return nil }
    return (members.count, table(members, gaps: gaps))
  }

  private static func isNear(_ a: TextLine, _ b: TextLine) -> Bool {
    b.across - a.across < 2.6 * max(a.size, b.size)
  }

  private static func gaps(of row: Row) -> [ClosedRange<Double>] {
    zip(row.pieces, row.pieces.dropFirst()).compactMap { left, right in
      left.end < right.start ? left.end...right.start : nil
    }
  }

  /// The widest part of a gap that a row leaves free; nil when less than most of an em is left.
  private static func narrowed(_ gap: ClosedRange<Double>, by row: Row) -> ClosedRange<Double>? {
    var free: ClosedRange<Double>?
    var start = gap.lowerBound
    for piece in row.pieces where piece.end > gap.lowerBound && piece.start < gap.upperBound {
      free = wider(free, start, piece.start)
      start = max(start, piece.end)
    }
    free = wider(free, start, gap.upperBound)
    return free.flatMap { $0.upperBound - $0.lowerBound > 0.8 * row.line.size ? $0 : nil }
  }

  private static func wider(
    _ known: ClosedRange<Double>?, _ start: Double, _ end: Double
  ) -> ClosedRange<Double>? {
    guard end > start else { return known }
    guard let known else { return start...end }
    return end - start > known.upperBound - known.lowerBound ? start...end : known
  }

  // MARK: Proof

  private static func isTable(_ rows: [Row], gaps: [ClosedRange<Double>]) -> Bool {
    let edges = gaps.map { ($0.lowerBound + $0.upperBound) / 2 }
    let full = rows.filter { row in columns(of: row, edges: edges).allSatisfy { !$0.isEmpty } }
    guard full.count >= fewestRows, full.count * 2 >= rows.count else { return false }
    let stacks = (0...edges.count).map { column in
      full.flatMap { columns(of: $0, edges: edges)[column] }
    }
    if edges.count == 1, !stacks.dropFirst().allSatisfy(isDecimals) { return false }
    return stacks.allSatisfy(isAligned)
  }

  /// The pieces of a row per column.
  private static func columns(of row: Row, edges: [Double]) -> [[Piece]] {
    var columns: [[Piece]] = Array(repeating: [], count: edges.count + 1)
    for piece in row.pieces {
      columns[edges.partitionIndex(where: { $0 > piece.middle })].append(piece)
    }
    return columns
  }

  private static func isAligned(_ pieces: [Piece]) -> Bool {
    [pieces.map(\.start), pieces.map(\.end), pieces.map(\.middle)].contains { values in
      let typical = values.sorted()[values.count / 2]
      return values.count { abs($0 - typical) < 3 } * 10 >= values.count * 7
    }
  }

  private static func isDecimals(_ pieces: [Piece]) -> Bool {
    let texts = pieces.map { $0.clusters.flatMap(\.base.scalars) }
    let decimals = texts.count { LoneNumber.isNumber($0) && $0.contains(".") }
    return decimals * 2 >= pieces.count && decimals >= fewestRows - 1
  }

  // MARK: Grid

  private static func table(_ rows: [Row], gaps: [ClosedRange<Double>]) -> RuledTable {
    let inner = gaps.map { ($0.lowerBound + $0.upperBound) / 2 }
    let pieces = rows.flatMap(\.pieces)
    let left = (pieces.map(\.start).min() ?? 0) - 2
    let right = (pieces.map(\.end).max() ?? 0) + 2
    let groups = gridRows(rows, edges: inner)
    let top = { (line: TextLine) in line.across - line.size }
    let bottom = { (line: TextLine) in line.across + 0.4 * line.size }
    var ys = [top(rows[0].line)]
    for group in groups.dropFirst() {
      ys.append((bottom(rows[group.lowerBound - 1].line) + top(rows[group.lowerBound].line)) / 2)
    }
    ys.append(bottom(rows[rows.count - 1].line))
    let cells = groups.indices.flatMap { row in
      (0...inner.count).map { TableGrid.Span(rows: row..<row + 1, columns: $0..<$0 + 1) }
    }
    var table = RuledTable(
      TableGrid(
        xs: [left] + inner + [right], ys: ys, cells: cells, isOpenAtTop: false, isOpenAtBottom: false))
    for (row, group) in groups.enumerated() {
      for (column, pieces) in rows[group].flatMap({ columns(of: $0, edges: inner).enumerated() }) {
        table.clusters[row * (inner.count + 1) + column] += pieces.flatMap(\.clusters)
      }
    }
    return table
  }

  /// Index ranges of the lines of each row: a line without text in the first column goes on with the
  /// row above.
  private static func gridRows(_ rows: [Row], edges: [Double]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    for index in rows.indices {
      let columns = columns(of: rows[index], edges: edges)
      if let last = groups.last, columns[0].isEmpty, columns.contains(where: \.isEmpty) {
        groups[groups.count - 1] = last.lowerBound..<index + 1
      } else {
        groups.append(index..<index + 1)
      }
    }
    return groups
  }
}
