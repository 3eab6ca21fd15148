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
  /// Lines above a table that may seem to be its first rows.
  private static let mostHeadLines = 4

  private struct Row {
    let line: TextLine
    let pieces: [LineWord]
    /// The same, apart wherever a strip may be.
    let words: [LineWord]
  }

  private let rows: [Row]
  private let following: FollowingRows
  private var tight: TightTables
  private let rules: [RulingLattice.Segment]

  /// Tables and the lines that are not part of one, both from top to bottom.
  ///
  /// `known` are tables that were found before among lines that are no longer there.
  static func find(
    in lines: [TextLine], rules: [RulingLattice.Segment], known: [RuledTable] = []
  ) -> TextTableFinder.Result {
    let rows = lines.map {
      Row(
        line: $0, pieces: LineWord.words(of: $0, apartBy: columnGap),
        words: LineWord.words(of: $0, apartBy: ColumnStrips.wordGap))
    }
    var finder = AlignedTableFinder(
      rows: rows, following: FollowingRows(lines), tight: TightTables(lines), rules: rules)
    var result = TextTableFinder.Result(tables: [], rest: [])
    var index = 0
    while index < rows.count {
      let following = finder.rowsBelow(known + result.tables, at: index)
      if let (range, gaps) = finder.table(at: index, following: following) {
        let ends = TableEnds(strips: gaps)
        let head = ends.headCount(in: result.rest[...], above: lines[index])
        let foot = ends.footCount(in: lines[range.upperBound...], below: Array(lines[range]))
        let members = Array(result.rest.suffix(head) + lines[index..<range.upperBound + foot])
        result.rest.removeLast(head)
        result.tables.append(finder.table(members, gaps: gaps))
        index = range.upperBound + foot
      } else if let (range, gaps) = following {
        result.tables.append(finder.table(Array(lines[range]), gaps: gaps))
        index = range.upperBound
      } else {
        result.rest.append(lines[index])
        index += 1
      }
    }
    return result
  }

  /// Rows from one on that go on with the nearest table above, and the strips between its columns.
  private func rowsBelow(_ tables: [RuledTable], at index: Int) -> Found? {
    let line = rows[index].line
    guard rows[index].pieces.count >= 2,
      let table = tables.filter({ $0.grid.box.y1 < line.across }).max(by: { $0.grid.box.y1 < $1.grid.box.y1 })
    else { return nil }
    let range = following.range(from: index, below: table)
    let gaps = table.grid.xs.dropFirst().dropLast().map { $0 - 0.5...$0 + 0.5 }
    return range.isEmpty ? nil : (range, gaps)
  }

  // MARK: Rows with gaps in common

  private typealias Found = TightRows.Found

  /// A table that begins with a line: what wide gaps show, where narrow ones don't show more columns. Rows that
  /// follow a table above are none by their narrow gaps.
  private mutating func table(at first: Int, following: Found?) -> Found? {
    let wide = apart(at: first)
    guard following == nil, let tight = tight.table(at: first, where: isTightTable) else { return wide }
    let rivals = tight.range.dropFirst().prefix(Self.mostHeadLines).map(apart) + [wide]
    guard !rivals.contains(where: { $0.map { Self.shows($0, asMuchAs: tight) } ?? false }) else {
      return wide
    }
    guard let wide else { return tight }
    return score(wide) > score(tight) ? wide : tight
  }

  /// How well a reading agrees with what is printed, in thousandths.
  private func score(_ found: Found) -> Int {
    let table = table(rows[found.range].map(\.line), gaps: found.gaps)
    return TableEvidence.reading(of: table, drawn: DrawnEdges(horizontals: rules)).score
  }

  private static func shows(_ wide: Found, asMuchAs tight: Found) -> Bool {
    let goesAsFar = wide.range.upperBound >= tight.range.upperBound
    return wide.gaps.count > tight.gaps.count || wide.gaps.count == tight.gaps.count && goesAsFar
  }

  /// Where the gaps of a head go on as narrow strips through wrapped cells, the longer of what wide and narrow gaps
  /// show.
  private func apart(at first: Int) -> Found? {
    guard rows[first].pieces.count >= 2 else { return nil }
    let wide = scan(from: first, leaving: 0.8).map(refined).flatMap { isTable($0) ? $0 : nil }
    guard rows[first].pieces.count >= 3,
      let narrow = scan(from: first, leaving: ColumnStrips.wordGap).map(refined),
      narrow.range.count > max(4, wide?.range.count ?? 0), isTableOfWrappedCells(narrow)
    else { return wide }
    return narrow
  }

  /// With the columns that the first row hides: words of a head may stand close, or be wrapped.
  private func refined(_ found: Found) -> Found {
    let lines = rows[found.range].map(\.line)
    if let drawn = drawn(found) { return (found.range, drawn) }
    let strips = ColumnStrips.strips(of: lines)
    guard strips.count > found.gaps.count,
      found.gaps.allSatisfy({ gap in strips.contains { $0.overlaps(gap) } })
    else { return found }
    return (found.range, strips)
  }

  /// Strips between the columns where the line below the head was drawn for each by itself.
  private func drawn(_ found: Found) -> [ClosedRange<Double>]? {
    let members = rows[found.range]
    guard let first = members.first, let last = members.last else { return nil }
    let rule = rules.first { rule in
      !rule.joints.isEmpty && rule.position > first.line.across - 1.5 * first.line.size
        && rule.position < last.line.across && rule.start < first.line.start + 6
        && rule.end > first.line.end - 6
    }
    guard let rule else { return nil }
    let strips = ColumnStrips.strips(at: rule.joints, of: members.map(\.line))
    return found.gaps.allSatisfy { gap in strips.contains { $0.overlaps(gap) } } ? strips : nil
  }

  /// Lines from one on that leave gaps of at least so many em in common.
  private func scan(from first: Int, leaving least: Double) -> Found? {
    var gaps = Self.gaps(of: rows[first])
    var last = first
    var singles = 0
    var next = first + 1
    while next < min(rows.count, first + Self.mostLines), Self.isNear(rows[next - 1].line, rows[next]),
      !rows[next].pieces.isEmpty, !isNextHead(next, of: first)
    {
      let shared = gaps.compactMap { Self.narrowed($0, by: rows[next], least: least) }
      // The first row may hold a gap more by chance; the columns are what the rows have in common.
      if shared.count == gaps.count || (least > 0.5 && next - first == 1 && !shared.isEmpty) {
        gaps = shared
      } else if !isTotal(rows[next], gaps: gaps, after: rows[last]) {
        break
      }
      singles = rows[next].pieces.count == 1 ? singles + 1 : 0
      guard singles <= Self.mostSingles else { break }
      if singles == 0 { last = next }
      next += 1
    }
    return gaps.isEmpty ? nil : (first..<last + 1, gaps)
  }

  /// Whether a line is the head of another table below.
  private func isNextHead(_ index: Int, of first: Int) -> Bool {
    let row = rows[index]
    return row.line.isBold && row.pieces.count > 1 && rows[first].line.isBold
      && rows[first..<index].contains { !$0.line.isBold }
      && !row.pieces.contains { LoneNumber.isNumber(number($0)) }
  }

  /// Rows of a table may be high, but only a line in columns shows that it is still the same table.
  private static func isNear(_ above: TextLine, _ row: Row) -> Bool {
    let step = row.line.across - above.across
    let most =
      row.pieces.count >= 3 && row.pieces.last.map { LoneNumber.isNumber($0.scalars) } ?? false ? 4.5 : 2.6
    return step < most * max(above.size, row.line.size)
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

  /// The widest part of a gap that a row leaves free; nil when less than the least, in em, is left.
  private static func narrowed(_ gap: ClosedRange<Double>, by row: Row, least: Double) -> ClosedRange<Double>?
  {
    var free: ClosedRange<Double>?
    var start = gap.lowerBound
    for piece in (least > 0.5 ? row.pieces : row.words)
    where piece.end > gap.lowerBound && piece.start < gap.upperBound {
      free = wider(free, start, piece.start)
      start = max(start, piece.end)
    }
    free = wider(free, start, gap.upperBound)
    return free.flatMap { $0.upperBound - $0.lowerBound > least * row.line.size ? $0 : nil }
  }

  private static func wider(
    _ known: ClosedRange<Double>?, _ start: Double, _ end: Double
  ) -> ClosedRange<Double>? {
    guard end > start else { return known }
    guard let known else { return start...end }
    return end - start > known.upperBound - known.lowerBound ? start...end : known
  }

  // MARK: Proof

  private func isTable(_ found: Found) -> Bool {
    let (members, gaps) = (Array(rows[found.range]), found.gaps)
    guard isNoList(members, gaps: gaps) else { return false }
    let edges = gaps.map { ($0.lowerBound + $0.upperBound) / 2 }
    let cells = members.map { Self.columns(of: $0, edges: edges) }
    // The first cell may be merged over several rows.
    let full = cells.filter { row in
      row.dropFirst(edges.count >= 2 ? 1 : 0).allSatisfy { !$0.isEmpty }
    }
    let divided = members.count { $0.pieces.count > 1 }
    let fewest = hasHeadRule(members) && edges.count >= 2 ? 2 : Self.fewestRows
    guard full.count >= fewest, full.count * 2 >= divided else { return false }
    let stacks = (0...edges.count).map { column in full.flatMap { $0[column] } }
    if edges.count == 1, !stacks.dropFirst().allSatisfy(Self.isDecimals) { return false }
    return stacks.allSatisfy { $0.isEmpty || Self.isAligned($0) }
  }

  /// Without a head and without numbers, columns may be anything: signatures side by side. Numbers that
  /// only grow in the last column are the pages of a contents list.
  private func isNoList(_ members: [Row], gaps: [ClosedRange<Double>]) -> Bool {
    let text = TableText(members.map(\.line), strips: gaps)
    guard text.keyColumn != nil || hasBoldHead(members) else { return false }
    let last = members.compactMap { $0.pieces.last?.scalars }
    let numbers = last.compactMap(TextTableBuilder.integer)
    return numbers.count < last.count || !zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }

  private func hasBoldHead(_ members: [Row]) -> Bool {
    members.first.map(\.line.isBold) ?? false && members.contains { !$0.line.isBold }
  }

  /// Wrapped cells stand closer to each other than columns of single words: a head or numbers, rows and
  /// begins that agree must prove them.
  private func isTableOfWrappedCells(_ found: Found) -> Bool {
    let members = Array(rows[found.range])
    guard isNoList(members, gaps: found.gaps) else { return false }
    let lines = members.map(\.line)
    let builder = TextTableBuilder(lines, strips: found.gaps, rules: [])
    guard builder.rowCount >= Self.fewestRows, builder.fullRowCount * 4 >= builder.rowCount * 3 else {
      return false
    }
    let strips = ColumnStrips.strips(of: lines)
    return found.gaps.allSatisfy { gap in strips.contains { $0.overlaps(gap) } }
  }

  /// Columns are proven one by one; there must be two of them behind the first, or one of decimal numbers.
  private func isTightTable(_ found: Found) -> Bool {
    guard let last = found.gaps.last,
      isNoList(Array(rows[found.range]), gaps: found.gaps)
    else { return false }
    let decimals = rows[found.range].compactMap { row in
      row.words.last.flatMap { $0.start >= last.middle ? $0 : nil }
    }
    return found.gaps.count > 1 || Self.isDecimals(decimals)
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
