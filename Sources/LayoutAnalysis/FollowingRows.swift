internal import PageModel

/// Finds the rows that go on below a table after a gap: too few to show columns by themselves, but standing in
/// those of the table above, with a number below its last column.
struct FollowingRows {
  /// How far below the table, or each other, they may begin, in sizes of their text.
  private static let furthest = 5.0
  /// The next line of a wrapped cell is nearer.
  private static let wrap = 2.2
  private static let most = 60
  /// Gap between columns of one line, in em.
  private static let columnGap = 1.2

  private let lines: [TextLine]

  /// Lines from top to bottom.
  init(_ lines: [TextLine]) { self.lines = lines }

  /// The lines from one on that go on with a table; empty where the first does not.
  func range(from first: Int, below table: RuledTable) -> Range<Int> {
    let edges = Array(table.grid.xs.dropFirst().dropLast())
    guard !edges.isEmpty, table.hasNumbersInLastColumn else { return first..<first }
    var bottom = table.grid.box.y1
    var (end, next) = (first, first)
    while next < min(lines.count, first + Self.most), fits(lines[next], table: table, edges: edges) {
      let line = lines[next]
      let step = line.across - bottom
      let isRow = isRow(line, edges: edges)
      guard step > 0, step < (isRow ? Self.furthest : Self.wrap) * line.size, isRow || next > first else {
        break
      }
      next += 1
      end = next
      bottom = line.across
    }
    return first..<end
  }

  /// Whether the words of a line stand in the columns of the table.
  private func fits(_ line: TextLine, table: RuledTable, edges: [Double]) -> Bool {
    guard line.direction == 0, line.start > table.grid.box.x0 - 4, line.end < table.grid.box.x1 + 4 else {
      return false
    }
    return LineWord.words(of: line, apartBy: Self.columnGap).allSatisfy { word in
      !edges.contains { word.start < $0 - 1.5 && word.end > $0 + 1.5 }
        || word.start < (edges.first ?? 0) && word.end < (edges.last ?? 0)
    }
  }

  /// Whether a line has text, and a number in the last column or nothing but numbers behind its first words, in
  /// most columns.
  private func isRow(_ line: TextLine, edges: [Double]) -> Bool {
    let words = LineWord.words(of: line, apartBy: Self.columnGap)
    guard words.count >= 2, let last = words.last, let edge = edges.last else { return false }
    if last.start > edge - 1.5, LoneNumber.isNumber(last.scalars) { return true }
    return words.count >= 3 && words.count * 2 > edges.count + 1
      && words.dropFirst().allSatisfy { LoneNumber.isNumber($0.scalars) }
  }
}

extension RuledTable {
  /// Whether most cells of the last column hold numbers.
  fileprivate var hasNumbersInLastColumn: Bool {
    let own = zip(grid.cells, clusters).filter { $0.0.columns.upperBound == grid.columnCount }
    let texts = own.map { $0.1.filter { !$0.isSpace }.map(\.base.scalar) }.filter { !$0.isEmpty }
    return texts.count >= 2 && texts.count(where: LoneNumber.isNumber) * 3 >= texts.count * 2
  }
}
