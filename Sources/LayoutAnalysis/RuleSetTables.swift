internal import PageModel

/// The tables between the rules of one set, in the lines that stand between their ends.
struct RuleSetTables {
  /// Lines of a band that need not show columns: a label across the table.
  private static let mostLabelLines = 2

  private let lines: [TextLine]
  private let rules: [RulingLattice.Segment]
  /// x between the columns, where they are drawn.
  private let columnEdges: [Double]
  private let shading: FilledStack?
  /// Boxes of other shaded rows.
  private let others: [Box]
  /// Strips between the columns of a table of the same ends.
  private let sister: [ClosedRange<Double>]
  /// Lines between these that are shorter.
  private let parts: [RulingLattice.Segment]
  private let left: Double
  private let right: Double

  /// The text between two rules that follow each other.
  private struct Band {
    let lines: Range<Int>
    let isTabular: Bool
  }

  /// A table, the lines that it is made of, and the strips between its columns.
  struct Found {
    let lines: Range<Int>
    let table: RuledTable
    let strips: [ClosedRange<Double>]
  }

  /// `all` are the rules of the page, `others` the boxes of other shaded rows, `sister` the strips of a table
  /// between rules of the same ends.
  init(
    lines: [TextLine], set: RuleSet, all: [RulingLattice.Segment], others: [Box],
    sister: [ClosedRange<Double>] = []
  ) {
    self.lines = lines
    (self.sister, self.others) = (sister, others)
    rules = set.rules
    (columnEdges, shading) = (set.columnEdges, set.shading)
    left = (rules.map(\.start).min() ?? 0) - RuleSet.endTolerance
    right = (rules.map(\.end).max() ?? 0) + RuleSet.endTolerance
    let (start, end, longest) = (left, right, 0.9 * (right - left))
    parts = all.filter { $0.start >= start && $0.end <= end && $0.length < longest }
  }

  // MARK: Bands

  private func isInside(_ line: TextLine) -> Bool { line.start >= left && line.end <= right }

  private func band(_ index: Int) -> Band {
    let (top, bottom) = (rules[index].position, rules[index + 1].position)
    let first = lines.partitionIndex { $0.across - 0.25 * $0.size > top }
    let end = max(first, lines.partitionIndex { $0.across - 0.25 * $0.size > bottom })
    let isTabular =
      first < end && lines[first..<end].allSatisfy(isInside)
      && !known(strips: Array(lines[first..<end])).isEmpty
    return Band(lines: first..<end, isTabular: isTabular)
  }

  /// Strips between columns that lines show themselves, or share with what is painted around them or with a
  /// table of the same ends.
  private func known(strips lines: [TextLine]) -> [ClosedRange<Double>] {
    if !columnEdges.isEmpty { return ColumnStrips.strips(at: columnEdges, of: lines) }
    if !sister.isEmpty { return ColumnStrips.strips(like: sister, of: lines) }
    return TightColumns.adding(to: ColumnStrips.strips(of: lines), of: lines)
  }

  /// From top to bottom; they share no lines.
  func tables() -> [Found] {
    let bands = (0..<rules.count - 1).map(band)
    var found: [Found] = []
    var index = 0
    while index < bands.count {
      guard bands[index].isTabular else {
        index += 1
        continue
      }
      var end = endsWithHead(bands[index]) ? index : run(from: index, in: bands)
      while end > index {
        if let table = table(bands: Array(bands[index..<end]), rules: index...end) {
          found.append(table)
          break
        }
        end -= 1
      }
      index = max(end, index + 1)
    }
    return found
  }

  /// End of the bands from one on that may be one table.
  private func run(from first: Int, in bands: [Band]) -> Int {
    var end = first + 1
    var index = end
    while index < bands.count {
      let band = bands[index]
      if band.isTabular {
        if endsWithHead(band) { break }
        end = index + 1
      } else if band.lines.count > Self.mostLabelLines || !lines[band.lines].allSatisfy(isInside)
        || isHeading(band, between: index) || (index + 1 < bands.count && isHead(bands[index + 1]))
      {
        break
      } else if let shading, shading.isSparse, index == bands.count - 1 {
        // The name of a group whose rows are not shaded.
        end = index + 1
      }
      index += 1
    }
    return end
  }

  /// Whether all of a band is bold and it holds no numbers.
  private func isHead(_ band: Band) -> Bool {
    !band.lines.isEmpty && lines[band.lines].allSatisfy(isHeadLine)
  }

  /// Whether the last lines of a band are the head of the table below its rule.
  private func endsWithHead(_ band: Band) -> Bool {
    guard let last = lines[band.lines].last else { return false }
    return isHeadLine(last) && !lines[band.lines].allSatisfy(\.isBold)
      && LineWord.words(of: last, apartBy: 0.5).count > 1
  }

  private func isHeadLine(_ line: TextLine) -> Bool {
    line.isBold && !LineWord.words(of: line, apartBy: 0.5).contains { LoneNumber.isNumber($0.scalars) }
  }

  /// A line between two tables stands further from their rules than a label in a row of its own.
  private func isHeading(_ band: Band, between index: Int) -> Bool {
    guard let first = lines[band.lines].first, let last = lines[band.lines].last else {
      return rules[index + 1].position - rules[index].position > 40
    }
    let height = rules[index + 1].position - rules[index].position
    return height - (last.across - first.across) > 2.6 * first.size
  }

  // MARK: Table

  private func table(bands: [Band], rules range: ClosedRange<Int>) -> Found? {
    guard let first = bands.first?.lines.lowerBound, let end = bands.last?.lines.upperBound, first < end
    else { return nil }
    let most =
      bands.filter(\.isTabular).map { band in
        let lines = lines[band.lines]
        return known(strips: Array(lines)).count {
          $0.upperBound - $0.lowerBound > 0.6 * lines[band.lines.lowerBound].size
        }
      }.max() ?? 0
    let strips = strips(of: first..<end, rules: range)
    guard !strips.isEmpty, strips.count * 10 >= most * 6 else { return nil }
    let span = extended(first..<end, strips: strips, rules: range)
    let members = Array(lines[span])
    let drawn = rules[range].map(\.position)
    let inner = drawn.filter { y in
      members[0].across - 0.25 * members[0].size < y
        && y < members[members.count - 1].across - 0.25 * members[members.count - 1].size
    }
    let labelRules = labelRules(in: range)
    // Where lines stand above the first shaded row, that is none of the head.
    let isTop = range.lowerBound == 0 && span.lowerBound == first
    let head = isTop ? shading.flatMap { PaintedHead($0) } : nil
    let builder = TextTableBuilder(
      members, strips: strips, rules: inner, labelRules: labelRules, head: head)
    guard builder.rowCount >= 2, builder.fullRowCount >= 2 else { return nil }
    if shading == nil, strips.count == 1, range.count < 3 || !builder.hasKeys && !isHead(bands[0]) {
      return nil
    }
    if let shading, !isProven(shading, builder: builder, rows: range.count - 1) { return nil }
    return Found(lines: span, table: builder.table(in: box(of: members, rules: drawn)), strips: strips)
  }

  /// Whether shaded rows are those of a table: a title or a note may be painted as well.
  private func isProven(_ shading: FilledStack, builder: TextTableBuilder, rows: Int) -> Bool {
    if !columnEdges.isEmpty { return true }
    // The spaces of a few lines of prose may stand below each other.
    guard builder.leavesFree(0.8) else { return false }
    guard builder.hasKeys || shading.beginsWithHead, !builder.isContentsList else { return false }
    return rows >= 3 || builder.fullRowCount >= 3
  }

  /// Strips between the columns; where no line is drawn at the foot, those that the lines below go on
  /// with, as far as they do.
  private func strips(of span: Range<Int>, rules range: ClosedRange<Int>) -> [ClosedRange<Double>] {
    let labels = labelRules(in: range).map(\.position)
    let plain = lines[span].filter { line in
      !labels.contains { line.across < $0 && $0 - line.across < 1.2 * line.size }
    }
    let known = known(strips: labels.isEmpty || plain.isEmpty ? Array(lines[span]) : plain)
    guard isOpen(span, rules: range) else { return known }
    var end = followers(of: span).upperBound
    while end > span.upperBound {
      let strips = self.known(strips: Array(lines[span.lowerBound..<end]))
      if strips.count >= known.count { return strips }
      end -= max(1, (end - span.upperBound) / 4)
    }
    return known
  }

  /// Lines drawn in the head under labels over several columns.
  private func labelRules(in range: ClosedRange<Int>) -> [RulingLattice.Segment] {
    let (top, bottom) = (rules[range.lowerBound].position, rules[range.lowerBound + 1].position)
    return parts.filter { $0.position > top + 3 && $0.position < bottom - 3 }
  }

  private func box(of members: [TextLine], rules: [Double]) -> Box {
    let top = min(rules[0], members[0].across - members[0].size)
    let last = members[members.count - 1]
    return Box(
      x0: left + RuleSet.endTolerance, y0: top, x1: right - RuleSet.endTolerance,
      y1: max(rules[rules.count - 1], last.across + 0.4 * last.size))
  }

  /// Lines of the same columns above the first rule (a head without a line above it) and below the last
  /// (a table that goes on over the page, or has no line at its foot).
  private func extended(
    _ span: Range<Int>, strips: [ClosedRange<Double>], rules range: ClosedRange<Int>
  ) -> Range<Int> {
    let ends = TableEnds(strips: strips)
    var first = span.lowerBound
    if range.lowerBound == 0, !beginsWithHead(span, rules: range) {
      first -= ends.headCount(in: lines[..<first], above: lines[first])
    }
    let isShaded = shading != nil && range.upperBound == rules.count - 1
    guard isShaded || isOpen(span, rules: range) else {
      return first..<span.upperBound + (lacksFoot(span, strips: strips, rules: range) ? 1 : 0)
    }
    var end = span.upperBound
    for next in followers(of: span) where shading == nil || isNextRow(next) {
      guard let filled = columns(of: lines[next], strips: strips) else { break }
      if filled >= 2, filled * 2 > strips.count { end = next + 1 }
    }
    if end > span.upperBound { end += ends.footCount(in: lines[end...], below: Array(lines[first..<end])) }
    return first..<end
  }

  /// Whether the line below the last rule is one more row: it stands there as others do below theirs, in their
  /// columns, and nothing follows it closely.
  private func lacksFoot(
    _ span: Range<Int>, strips: [ClosedRange<Double>], rules range: ClosedRange<Int>
  ) -> Bool {
    let next = span.upperBound
    guard shading == nil, range.upperBound == rules.count - 1, range.count >= 4, next < lines.count,
      let filled = columns(of: lines[next], strips: strips), filled >= 2, filled * 2 > strips.count,
      numberCount(of: next) > 0
    else { return false }
    let drops = range.dropLast().compactMap { rule in
      lines[span].first { $0.across > rules[rule].position }.map { $0.across - rules[rule].position }
    }.sorted()
    let drop = lines[next].across - rules[range.upperBound].position
    guard !drops.isEmpty, abs(drop - drops[drops.count / 2]) < 1.5 else { return false }
    return next + 1 == lines.count || lines[next + 1].across - lines[next].across > 1.3 * drop
  }

  /// Whether a line is as near to the last shaded row as the next one, which has no shading, must be.
  private func isNextRow(_ line: Int) -> Bool {
    guard let shading else { return true }
    if shading.isSparse { return true }
    return lines[line].across < shading.box.y1 + 1.5 * shading.rowHeight
  }

  /// Whether the head stands below the first rule: it is painted, or it is words above rows of figures.
  private func beginsWithHead(_ span: Range<Int>, rules range: ClosedRange<Int>) -> Bool {
    if let shading, shading.beginsWithHead { return true }
    guard let first = span.first, numberCount(of: first) == 0 else { return false }
    if span.dropFirst().contains(where: { numberCount(of: $0) >= 2 }) { return true }
    let second = rules[range.lowerBound + 1].position
    let body = span.drop { lines[$0].across < second }
    return range.count >= 3 && !body.isEmpty && span.count > body.count
      && span.dropLast(body.count).allSatisfy { numberCount(of: $0) == 0 }
      && body.count { numberCount(of: $0) > 0 } * 2 >= body.count
  }

  private func numberCount(of line: Int) -> Int {
    LineWord.words(of: lines[line], apartBy: 0.8).count { LoneNumber.isNumber($0.scalars) }
  }

  /// Whether lines are drawn around the head only: numbers stand below the last one.
  private func isOpen(_ span: Range<Int>, rules range: ClosedRange<Int>) -> Bool {
    guard range.count == 2, range.upperBound == rules.count - 1 else { return false }
    if shading != nil { return true }
    return !span.contains { numberCount(of: $0) > 0 }
  }

  /// Lines that follow closely and may belong to the table: few in a row without a gap in them.
  private func followers(of span: Range<Int>) -> Range<Int> {
    var end = span.upperBound
    var singles = 0
    var next = end
    while next < lines.count, isInside(lines[next]), !isShadedElsewhere(lines[next]),
      lines[next].across - lines[next - 1].across < 2.6 * lines[next].size
    {
      singles = LineWord.words(of: lines[next], apartBy: 0.5).count < 2 ? singles + 1 : 0
      guard singles <= 4 else { break }
      next += 1
      if singles == 0 { end = next }
    }
    return span.upperBound..<end
  }

  /// Whether a line stands in shaded rows of another table.
  private func isShadedElsewhere(_ line: TextLine) -> Bool {
    let y = line.across - 0.25 * line.size
    return others.contains { $0.contains(x: (line.start + line.end) / 2, y: y) }
  }

  /// Number of columns in which a line has text; nil when it crosses a strip or stands out.
  private func columns(of line: TextLine, strips: [ClosedRange<Double>]) -> Int? {
    guard isInside(line) else { return nil }
    let items = TableText([line], strips: strips).items
    return items.allSatisfy { $0.columns.count == 1 } ? Set(items.map(\.columns.lowerBound)).count : nil
  }
}
