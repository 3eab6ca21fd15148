internal import PageModel

/// Finds tables without rulings: lines whose words stand under each other.
///
/// Prose must never become a table, so much is asked for: three rows with two gaps in common, or with
/// one gap before a column of decimal numbers, and columns whose begins, ends or middles agree.
struct AlignedTableFinder {
  private static let fewestRows = 3
  /// Lines in a row that may have text in one column only (wrapped cells).
  private static let mostSingles = 3
  /// Lines looked at for one table.
  private static let mostLines = 300
  /// Gap between columns of one line, in em.
  private static let columnGap = 1.2

  private struct Row {
    let line: TextLine
    let pieces: [LineWord]
  }

  private let rows: [Row]
  private let rules: [RulingLattice.Segment]

  /// Tables and the lines that are not part of one, both from top to bottom.
  static func find(in lines: [TextLine], rules: [RulingLattice.Segment]) -> TextTableFinder.Result {
    let rows = lines.map { Row(line: $0, pieces: LineWord.words(of: $0, apartBy: columnGap)) }
    let finder = AlignedTableFinder(rows: rows, rules: rules)
    var result = TextTableFinder.Result(tables: [], rest: [])
    var index = 0
    while index < rows.count {
      if let (end, gaps) = finder.table(at: index) {
        var members = Array(lines[index..<end])
        while members.count < mostLines, let above = result.rest.last,
          finder.isHead(above, of: members[0], gaps: gaps)
        {
          members.insert(result.rest.removeLast(), at: 0)
        }
        result.tables.append(finder.table(members, gaps: gaps))
        index = end
      } else {
        result.rest.append(lines[index])
        index += 1
      }
    }
    return result
  }

  // MARK: Rows with gaps in common

  private func table(at first: Int) -> (end: Int, gaps: [ClosedRange<Double>])? {
    guard rows[first].pieces.count >= 2 else { return nil }
    var gaps = Self.gaps(of: rows[first])
    var last = first
    var singles = 0
    var next = first + 1
    while next < min(rows.count, first + Self.mostLines), Self.isNear(rows[next - 1].line, rows[next].line),
      !rows[next].pieces.isEmpty
    {
      let shared = gaps.compactMap { Self.narrowed($0, by: rows[next]) }
      // The first row may hold a gap more by chance; the columns are what the rows have in common.
      if shared.count == gaps.count || (next - first == 1 && !shared.isEmpty) {
        gaps = shared
      } else if !isTotal(rows[next], gaps: gaps, after: rows[last]) {
        break
      }
      singles = rows[next].pieces.count == 1 ? singles + 1 : 0
      guard singles <= Self.mostSingles else { break }
      if singles == 0 { last = next }
      next += 1
    }
    let members = Array(rows[first...last])
    return isTable(members, gaps: gaps) ? (last + 1, gaps) : nil
  }

  private static func isNear(_ a: TextLine, _ b: TextLine) -> Bool {
    b.across - a.across < 2.6 * max(a.size, b.size)
  }

  private static func gaps(of row: Row) -> [ClosedRange<Double>] {
    zip(row.pieces, row.pieces.dropFirst()).compactMap { left, right in
      left.end < right.start ? left.end...right.start : nil
    }
  }

  /// A label across columns with a number under those of the last column.
  private func isTotal(_ row: Row, gaps: [ClosedRange<Double>], after above: Row) -> Bool {
    guard gaps.count >= 2, row.pieces.count >= 2, let last = row.pieces.last, let edge = gaps.last else {
      return false
    }
    let crossed = gaps.count { gap in
      row.pieces.contains { $0.start < gap.upperBound && $0.end > gap.lowerBound }
    }
    return crossed * 2 <= gaps.count && last.start > edge.lowerBound && LoneNumber.isNumber(number(last))
      && above.pieces.last.map { LoneNumber.isNumber(number($0)) } ?? false
  }

  private func number(_ piece: LineWord) -> [Unicode.Scalar] { piece.scalars.filter { $0 != "+" } }

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

  private func isTable(_ members: [Row], gaps: [ClosedRange<Double>]) -> Bool {
    let edges = gaps.map { ($0.lowerBound + $0.upperBound) / 2 }
    let cells = members.map { Self.columns(of: $0, edges: edges) }
    // The first cell may be merged over several rows.
    let full = cells.filter { row in
      row.dropFirst(edges.count >= 3 ? 1 : 0).allSatisfy { !$0.isEmpty }
    }
    let divided = members.count { $0.pieces.count > 1 }
    let fewest = hasHeadRule(members) && edges.count >= 2 ? 2 : Self.fewestRows
    guard full.count >= fewest, full.count * 2 >= divided else { return false }
    let stacks = (0...edges.count).map { column in full.flatMap { $0[column] } }
    if edges.count == 1, !stacks.dropFirst().allSatisfy(Self.isDecimals) { return false }
    return stacks.allSatisfy { $0.isEmpty || Self.isAligned($0) }
  }

  /// Whether a line is drawn under the first row, as wide as that.
  private func hasHeadRule(_ members: [Row]) -> Bool {
    guard members.count > 1, let start = members[0].pieces.first?.start, let end = members[0].pieces.last?.end
    else { return false }
    return rules.contains {
      $0.position > members[0].line.across && $0.position < members[1].line.across
        && $0.start <= start + 6 && $0.end >= end - 6
    }
  }

  /// The pieces of a row per column.
  private static func columns(of row: Row, edges: [Double]) -> [[LineWord]] {
    var columns: [[LineWord]] = Array(repeating: [], count: edges.count + 1)
    for piece in row.pieces {
      columns[edges.partitionIndex(where: { $0 > piece.middle })].append(piece)
    }
    return columns
  }

  private static func isAligned(_ pieces: [LineWord]) -> Bool {
    [pieces.map(\.start), pieces.map(\.end), pieces.map(\.middle)].contains { values in
      let typical = values.sorted()[values.count / 2]
      return values.count { abs($0 - typical) < 3 } * 10 >= values.count * 7
    }
  }

  private static func isDecimals(_ pieces: [LineWord]) -> Bool {
    let texts = pieces.map(\.scalars)
    let decimals = texts.count { LoneNumber.isNumber($0) && $0.contains(".") }
    return decimals * 2 >= pieces.count && decimals >= fewestRows - 1
  }

  // MARK: Table

  /// Whether a line is a head whose words stand closer than the columns of the body.
  private func isHead(_ line: TextLine, of first: TextLine, gaps: [ClosedRange<Double>]) -> Bool {
    guard line.direction == 0, Self.isNear(line, first), gaps.count >= 2 else { return false }
    let items = TableText([line], strips: gaps).items
    return items.count > gaps.count && items.allSatisfy { $0.columns.count == 1 }
  }

  private func table(_ lines: [TextLine], gaps: [ClosedRange<Double>]) -> RuledTable {
    let top = lines[0].across - lines[0].size
    let last = lines[lines.count - 1]
    let bottom = last.across + 0.4 * last.size
    let left = (lines.map(\.start).min() ?? 0) - 2
    let right = (lines.map(\.end).max() ?? 0) + 2
    let drawn = rules.filter { $0.start < left + 20 && $0.end > right - 20 }.map(\.position).sorted()
    let inner = drawn.filter { $0 > lines[0].across && $0 < last.across - 0.25 * last.size }
    return TextTableBuilder(lines, strips: gaps, rules: inner)
      .table(in: Box(x0: left, y0: top, x1: right, y1: bottom))
  }
}
