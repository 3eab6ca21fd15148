/// Columns that stand as near to each other as words do, told by edges that many rows have at the same place.
///
/// A gap as wide as a space proves nothing: what stands beside it must begin, end, have its middle or its decimal
/// point at one place to a fraction of a point, and no column may be the same word with the same space behind it.
struct TightColumns {
  /// Gaps above this part words, in em.
  static let gap = 0.11
  /// Gaps above this are no spaces, in em.
  private static let widestSpace = 0.6
  /// Gaps above this part columns, even where all are alike, in em.
  private static let widest = 1.2
  private static let fewestPairs = 3

  /// The words of a line between two strips.
  private typealias Cell = ArraySlice<LineWord>

  private let rows: [[LineWord]]
  private let size: Double

  /// The strips among those given, left free by all lines, that part two columns.
  static func strips(among free: [ClosedRange<Double>], of lines: [TextLine]) -> [ClosedRange<Double>] {
    let columns = TightColumns(lines)
    var strips = free
    // One that is none goes alone: its neighbours are columns of more text with it gone.
    while let none = columns.weakest(of: strips) { strips.remove(at: none) }
    return strips
  }

  /// Known strips, with those between them that are proven by edges only.
  static func adding(to strips: [ClosedRange<Double>], of lines: [TextLine]) -> [ClosedRange<Double>] {
    let free = TightRows(lines).shared().filter { gap in !strips.contains { $0.overlaps(gap) } }
    guard !strips.isEmpty, !free.isEmpty else { return strips }
    let proven = Set(self.strips(among: (strips + free).sorted { $0.lowerBound < $1.lowerBound }, of: lines))
    return (strips + free.filter(proven.contains)).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// How many of the lines are rows of the table: as far as it has numbers, and to the first sentence that has spaces
  /// at the strips by chance.
  static func rowCount(of lines: [TextLine], strips: [ClosedRange<Double>]) -> Int {
    let table = TightColumns(lines)
    let columns = (0...strips.count).map { table.column(from: $0 - 1, to: $0, of: strips) }
    let sentences = zip(columns, columns.dropFirst()).compactMap(table.firstSentence)
    let rows = lines.indices.prefix(sentences.min() ?? lines.count)
    let numeric = columns.filter { TightEdges($0).areNumbers }
    let last = rows.last { row in numeric.contains { isNumber($0[row]) } }
    return last.map { $0 + 1 } ?? rows.count
  }

  private init(_ lines: [TextLine]) {
    rows = lines.map { LineWord.words(of: $0, apartBy: Self.gap) }
    size = lines.isEmpty ? 1 : lines.map(\.size).sorted()[lines.count / 2]
  }

  /// The narrowest strip that parts no columns.
  private func weakest(of strips: [ClosedRange<Double>]) -> Int? {
    let columns = (0...strips.count).map { column(from: $0 - 1, to: $0, of: strips) }
    let order = strips.indices.sorted { strips[$0].width < strips[$1].width }
    return order.first {
      !parts(columns[$0], columns[$0 + 1], isFirst: $0 == 0, isLast: $0 + 1 == strips.count)
    }
  }

  /// What each row has between two strips.
  private func column(from left: Int, to right: Int, of strips: [ClosedRange<Double>]) -> [Cell] {
    let start = left < 0 ? -.infinity : strips[left].middle
    let end = right < strips.count ? strips[right].middle : .infinity
    return rows.map { row in
      let first = row.partitionIndex { $0.middle > start }
      return row[first..<max(first, row.partitionIndex { $0.middle > end })]
    }
  }

  /// The first row that goes on from column to column as from word to word, unlike most, with no text in the second
  /// that stands as others do.
  private func firstSentence(_ left: [Cell], _ right: [Cell]) -> Int? {
    let gaps = zip(left, right).map { left, right in
      left.last.flatMap { last in right.first.map { $0.start - last.end } }
    }
    let known = gaps.compactMap { $0 }.sorted()
    guard !known.isEmpty, known[known.count / 2] > Self.widest * size else { return nil }
    return gaps.indices.first { row in
      gaps[row].map { $0 < Self.widestSpace * size } ?? false && !TightEdges.stands(row, in: right)
    }
  }

  // MARK: Evidence

  private func parts(_ left: [Cell], _ right: [Cell], isFirst: Bool, isLast: Bool) -> Bool {
    let pairs = zip(left, right).filter { !$0.isEmpty && !$1.isEmpty }
    let fewest = max(Self.fewestPairs, (rows.count + 1) / 2)
    guard pairs.count >= fewest else { return false }
    let gaps = pairs.compactMap { left, right in
      left.last.flatMap { last in right.first.map { $0.start - last.end } }
    }
    guard (gaps.min() ?? 0) >= Self.widest * size || areNoSpaces(gaps, in: pairs) else { return false }
    guard !areListMarks(left) else { return false }
    // The outer edges of prose are straight as well.
    let (before, behind) = (TightEdges(left), TightEdges(right))
    guard !before.areStray, !behind.areStray else { return false }
    return before.ends || before.middles || before.points || behind.starts || behind.middles || behind.points
      || behind.ends && (!isLast || behind.areNumbers) || before.starts && !isFirst && before.areNumbers
  }

  /// Whether gaps differ, as those beside ragged text do, or divide numbers, and no spaces were printed in them.
  private func areNoSpaces(_ gaps: [Double], in pairs: [(Cell, Cell)]) -> Bool {
    guard pairs.count(where: isSpaced) * 2 < pairs.count else { return false }
    let body = pairs.dropFirst()
    if body.count(where: { Self.isNumber($0) && Self.isNumber($1) }) * 5 >= body.count * 4 { return true }
    if let names = pairs.first, !Self.isNumber(names.0), body.allSatisfy({ Self.isNumber($0.0) }) {
      return true
    }
    guard let least = gaps.min(), let most = gaps.max() else { return false }
    return most - least > 0.3 * size
  }

  /// Whether a printed space is what keeps two texts apart; a program may print one at the end of each cell.
  private func isSpaced(_ left: Cell, _ right: Cell) -> Bool {
    guard let space = left.last?.clusters.last, space.isSpace, let next = right.first else { return false }
    return abs(next.start - space.base.end) < 0.08 * size
  }

  private static func isNumber(_ cell: Cell) -> Bool {
    cell.count == 1 && cell.allSatisfy { LoneNumber.isNumber($0.scalars) }
  }

  private func areListMarks(_ cells: [Cell]) -> Bool {
    let texts = cells.filter { !$0.isEmpty }.map { $0.flatMap(\.scalars) }
    return texts.allSatisfy { $0.count <= 5 && ListMark.begins($0 + [" ", "ก"]) }
  }
}
