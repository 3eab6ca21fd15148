internal import PageModel

/// The white strips between the columns of a table that has no lines between them.
enum ColumnStrips {
  private static let binWidth = 0.25
  private static let mostBins = 8_000
  /// Gap between words of one column that still counts as text, in em.
  static let wordGap = 0.15

  /// One line's words.
  private typealias Row = [LineWord]

  /// Strips from left to right. A strip is left free by all lines, or by all but a few that set a label
  /// across columns; a narrow one needs several lines that show columns on both sides of it.
  static func strips(of lines: [TextLine]) -> [ClosedRange<Double>] {
    let rows = lines.map { LineWord.words(of: $0, apartBy: wordGap) }.filter { !$0.isEmpty }
    guard let left = rows.compactMap(\.first?.start).min(), let right = rows.compactMap(\.last?.end).max(),
      !lines.isEmpty
    else { return [] }
    let size = lines.map(\.size).sorted()[lines.count / 2]
    let counts = coverage(rows, left: left, right: right)
    var strips = free(counts, left: left, size: size, rows: rows)
    // The narrowest doubtful strip goes first: with it gone its neighbours have more support.
    while let doubtful = doubtful(strips, rows: rows, size: size) { strips.remove(at: doubtful) }
    return strips
  }

  /// The strips around known edges between columns; lines may run over them.
  static func strips(at edges: [Double], of lines: [TextLine]) -> [ClosedRange<Double>] {
    let words = lines.flatMap { LineWord.words(of: $0, apartBy: wordGap) }
    let isDivided = edges.contains { edge in
      words.contains { $0.end <= edge + 2 } && words.contains { $0.start >= edge - 2 }
    }
    guard isDivided else { return [] }
    return edges.enumerated().map { index, edge in
      let lower = index > 0 ? (edges[index - 1] + edge) / 2 : -.infinity
      let upper = index + 1 < edges.count ? (edge + edges[index + 1]) / 2 : .infinity
      let left = words.filter { $0.end <= edge + 2 && $0.end > lower }.map(\.end).max() ?? edge - 1
      let right = words.filter { $0.start >= edge - 2 && $0.start < upper }.map(\.start).min() ?? edge + 1
      // A word over the edge belongs to both columns, however far the others stand from it.
      let strip = (start: max(left, edge - 2), end: min(right, edge + 2))
      return strip.start + 0.2 < strip.end ? strip.start...strip.end : edge - 0.1...edge + 0.1
    }
  }

  /// What all of the lines leave free of strips that are known from a table of the same make; none where they
  /// don't leave free a part of each.
  static func strips(like known: [ClosedRange<Double>], of lines: [TextLine]) -> [ClosedRange<Double>] {
    let rows = lines.map { LineWord.words(of: $0, apartBy: wordGap) }.filter { !$0.isEmpty }
    guard let left = rows.compactMap(\.first?.start).min(), let right = rows.compactMap(\.last?.end).max()
    else { return [] }
    let size = lines.map(\.size).sorted()[lines.count / 2]
    let free = free(coverage(rows, left: left, right: right), left: left, size: size, rows: rows)
    let own = known.compactMap { strip in free.first { $0.overlaps(strip) } }
    return own.count == known.count && Set(own.map(\.lowerBound)).count == own.count ? own : []
  }

  private static func coverage(_ rows: [Row], left: Double, right: Double) -> [Int] {
    let count = Int(max(0, min(Double(mostBins), ((right - left) / binWidth).rounded(.up))))
    var counts = Array(repeating: 0, count: count)
    guard count > 0 else { return [] }
    func bin(_ x: Double) -> Int { Int(max(0, min(Double(count), (x - left) / binWidth))) }
    for row in rows {
      var next = 0
      for word in row {
        let (first, last) = (max(next, bin(word.start)), min(count - 1, bin(word.end - 0.01)))
        guard first <= last else { continue }
        for index in first...last { counts[index] += 1 }
        next = last + 1
      }
    }
    return counts
  }

  /// Strips that at most a few lines cross; where lines leave part of one wholly free, that part.
  private static func free(
    _ counts: [Int], left: Double, size: Double, rows: [Row]
  ) -> [ClosedRange<Double>] {
    let few = rows.count >= 4 ? max(1, rows.count / 5) : 0
    func range(_ bins: Range<Int>) -> ClosedRange<Double> {
      left + Double(bins.lowerBound) * binWidth...left + Double(bins.upperBound) * binWidth
    }
    func width(_ bins: Range<Int>) -> Double { Double(bins.count) * binWidth }
    return runs(counts, atMost: few).flatMap { run -> [ClosedRange<Double>] in
      let clear = runs(Array(counts[run]), atMost: 0)
        .map { $0.lowerBound + run.lowerBound..<$0.upperBound + run.lowerBound }
        .filter { width($0) >= wordGap * size }
      if !clear.isEmpty { return clear.map(range) }
      let crossed = range(run)
      guard width(run) >= 0.3 * size, rows.count(where: { separates($0, at: crossed) }) * 10 >= rows.count * 6
      else { return [] }
      return [crossed]
    }
  }

  private static func runs(_ counts: [Int], atMost most: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, count) in counts.enumerated() where count <= most {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  private static func separates(_ row: Row, at strip: ClosedRange<Double>) -> Bool {
    !row.contains { $0.start < strip.upperBound - 0.5 && $0.end > strip.lowerBound + 0.5 }
      && row.contains { $0.middle < strip.lowerBound } && row.contains { $0.middle > strip.upperBound }
  }

  // MARK: Support

  private static func doubtful(_ strips: [ClosedRange<Double>], rows: [Row], size: Double) -> Int? {
    let order = strips.indices.sorted { strips[$0].width < strips[$1].width }
    let all = strips.indices.map { sides(of: $0, in: strips, rows: rows) }
    if let beside = order.first(where: { areHeadAndBody(all[$0]) }) { return beside }
    return order.first { index in
      let sides = all[index]
      let isClose = strips[index].width < (index > 0 ? 1.5 : 0.9) * size
      if isClose, areListMarks(sides.map(\.0)) { return true }
      if strips[index].width >= 0.9 * size { return false }
      // Only a name over each side makes two columns of what stands as near as words.
      if strips[index].width < 0.6 * size, let head = rows.first, let names = sides.first, head.count > 1,
        crosses(head, strips[index]) || names.0.isEmpty || names.1.isEmpty
      {
        return true
      }
      let (lefts, rights) = (sides.map(\.0).filter { !$0.isEmpty }, sides.map(\.1).filter { !$0.isEmpty })
      return min(lefts.count, rights.count) < 4 || !isAligned(lefts) || !isAligned(rights)
    }
  }

  /// What each row has on both sides of a strip, as far as the next ones.
  private static func sides(
    of index: Int, in strips: [ClosedRange<Double>], rows: [Row]
  ) -> [([LineWord], [LineWord])] {
    let lower = index > 0 ? strips[index - 1].upperBound : -.infinity
    let upper = index + 1 < strips.count ? strips[index + 1].lowerBound : .infinity
    return rows.map { row in
      (
        row.filter { $0.middle > lower && $0.middle < strips[index].lowerBound },
        row.filter { $0.middle > strips[index].upperBound && $0.middle < upper }
      )
    }
  }

  private static func crosses(_ row: Row, _ strip: ClosedRange<Double>) -> Bool {
    row.contains { $0.start < strip.lowerBound + 0.5 && $0.end > strip.upperBound - 0.5 }
  }

  /// Whether a head that stands beside its figures looks like a column of its own: one side has text in the first
  /// line only, the other in those below only.
  private static func areHeadAndBody(_ sides: [([LineWord], [LineWord])]) -> Bool {
    guard let first = sides.first, sides.count > 2, first.0.isEmpty != first.1.isEmpty else { return false }
    let body = sides.dropFirst()
    return first.0.isEmpty ? body.allSatisfy(\.1.isEmpty) : body.allSatisfy(\.0.isEmpty)
  }

  /// Numbers and bullets of lists inside a column.
  private static func areListMarks(_ cells: [[LineWord]]) -> Bool {
    let texts = cells.filter { !$0.isEmpty }.map { $0.flatMap(\.scalars) }
    return texts.allSatisfy { $0.count <= 5 && ListMark.begins($0 + [" ", "ก"]) }
  }

  private static func isAligned(_ cells: [[LineWord]]) -> Bool {
    let starts = cells.compactMap { $0.first?.start }
    let ends = cells.compactMap { $0.last?.end }
    return [starts, ends, zip(starts, ends).map { ($0 + $1) / 2 }].contains { values in
      let typical = values.sorted()[values.count / 2]
      return values.count { abs($0 - typical) < 3 } * 10 >= values.count * 6
    }
  }
}
