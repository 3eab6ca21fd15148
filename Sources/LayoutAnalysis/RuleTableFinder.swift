internal import PageModel

/// Finds tables between horizontal rules of equal ends: above and below the head and at the foot, or
/// between all rows.
struct RuleTableFinder {
  /// How far the ends of a table's rules may differ, and how far text may stand out from them.
  private static let endTolerance = 4.0
  private static let shortest = 60.0
  private static let mostRules = 400
  private static let mostLines = 2_000
  /// Lines of a band that need not show columns: a label across the table.
  private static let mostLabelLines = 2

  private let lines: [TextLine]
  private let rules: [RulingLattice.Segment]
  private let left: Double
  private let right: Double

  /// The text between two rules that follow each other.
  private struct Band {
    let lines: Range<Int>
    let isTabular: Bool
  }

  static func find(in lines: [TextLine], rules: [RulingLattice.Segment]) -> TextTableFinder.Result {
    let upright = Array(lines.prefix { $0.direction == 0 }.prefix(mostLines))
    var taken = Array(repeating: false, count: lines.count)
    var tables: [RuledTable] = []
    for set in sets(of: rules) {
      let finder = RuleTableFinder(lines: upright, rules: set)
      for (range, table) in finder.tables() where !range.contains(where: { taken[$0] }) {
        for line in range { taken[line] = true }
        tables.append(table)
      }
    }
    return TextTableFinder.Result(
      tables: tables, rest: lines.indices.filter { !taken[$0] }.map { lines[$0] })
  }

  /// Rules with the same ends, from top to bottom; sets in order of their first rule.
  private static func sets(of rules: [RulingLattice.Segment]) -> [[RulingLattice.Segment]] {
    var sets: [[RulingLattice.Segment]] = []
    for rule in rules.prefix(mostRules).sorted(by: { ($0.position, $0.start) < ($1.position, $1.start) })
    where rule.length >= shortest {
      let home = sets.firstIndex {
        abs($0[0].start - rule.start) <= endTolerance && abs($0[0].end - rule.end) <= endTolerance
      }
      guard let home else {
        sets.append([rule])
        continue
      }
      // A double rule is one.
      if let last = sets[home].last, rule.position - last.position < 5 { continue }
      sets[home].append(rule)
    }
    return sets.filter { $0.count >= 2 }
  }

  private init(lines: [TextLine], rules: [RulingLattice.Segment]) {
    self.lines = lines
    self.rules = rules
    left = (rules.map(\.start).min() ?? 0) - Self.endTolerance
    right = (rules.map(\.end).max() ?? 0) + Self.endTolerance
  }

  // MARK: Bands

  private func isInside(_ line: TextLine) -> Bool { line.start >= left && line.end <= right }

  private func band(_ index: Int) -> Band {
    let (top, bottom) = (rules[index].position, rules[index + 1].position)
    let first = lines.partitionIndex { $0.across - 0.25 * $0.size > top }
    let end = max(first, lines.partitionIndex { $0.across - 0.25 * $0.size > bottom })
    let isTabular =
      first < end && lines[first..<end].allSatisfy(isInside)
      && !ColumnStrips.strips(of: Array(lines[first..<end])).isEmpty
    return Band(lines: first..<end, isTabular: isTabular)
  }

  private func tables() -> [(Range<Int>, RuledTable)] {
    let bands = (0..<rules.count - 1).map(band)
    var found: [(Range<Int>, RuledTable)] = []
    var index = 0
    while index < bands.count {
      guard bands[index].isTabular else {
        index += 1
        continue
      }
      var end = run(from: index, in: bands)
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
        end = index + 1
      } else if band.lines.count > Self.mostLabelLines || !lines[band.lines].allSatisfy(isInside)
        || isHeading(band, between: index)
      {
        break
      }
      index += 1
    }
    return end
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

  private func table(bands: [Band], rules range: ClosedRange<Int>) -> (Range<Int>, RuledTable)? {
    guard let first = bands.first?.lines.lowerBound, let end = bands.last?.lines.upperBound, first < end
    else { return nil }
    let strips = ColumnStrips.strips(of: Array(lines[first..<end]))
    let most =
      bands.filter(\.isTabular).map { ColumnStrips.strips(of: Array(lines[$0.lines])).count }.max() ?? 0
    guard !strips.isEmpty, strips.count * 10 >= most * 6 else { return nil }
    let span = extended(first..<end, strips: strips, rules: range)
    let members = Array(lines[span])
    let drawn = rules[range].map(\.position)
    let inner = drawn.filter { y in
      members[0].across - 0.25 * members[0].size < y
        && y < members[members.count - 1].across - 0.25 * members[members.count - 1].size
    }
    let builder = TextTableBuilder(members, strips: strips, rules: inner)
    guard builder.rowCount >= 2, builder.fullRowCount >= 2 else { return nil }
    if strips.count == 1, range.count < 3 || !builder.hasKeys && builder.rowCount < 3 { return nil }
    return (span, builder.table(in: box(of: members, rules: drawn)))
  }

  private func box(of members: [TextLine], rules: [Double]) -> Box {
    let top = min(rules[0], members[0].across - members[0].size)
    let last = members[members.count - 1]
    return Box(
      x0: left + Self.endTolerance, y0: top, x1: right - Self.endTolerance,
      y1: max(rules[rules.count - 1], last.across + 0.4 * last.size))
  }

  /// Lines of the same columns above the first rule (a head without a line above it) and below the last
  /// (a table that goes on over the page, or has no line at its foot).
  private func extended(
    _ span: Range<Int>, strips: [ClosedRange<Double>], rules range: ClosedRange<Int>
  ) -> Range<Int> {
    var (first, end) = (span.lowerBound, span.upperBound)
    if range.lowerBound == 0 {
      while first > 0, span.lowerBound - first < 3, fits(lines[first - 1], strips: strips),
        lines[first].across - lines[first - 1].across < 2.6 * lines[first].size
      {
        first -= 1
      }
    }
    if range.upperBound == rules.count - 1 {
      var next = end
      while next < lines.count, next - end < 4,
        lines[next].across - lines[next - 1].across < 2.6 * lines[next].size
      {
        let filled = columns(of: lines[next], strips: strips)
        guard let filled else { break }
        next += 1
        if filled >= 2, filled * 2 > strips.count { end = next }
      }
    }
    return first..<end
  }

  private func fits(_ line: TextLine, strips: [ClosedRange<Double>]) -> Bool {
    columns(of: line, strips: strips).map { $0 >= 2 && $0 * 5 >= (strips.count + 1) * 3 } ?? false
  }

  /// Number of columns in which a line has text; nil when it crosses a strip or stands out.
  private func columns(of line: TextLine, strips: [ClosedRange<Double>]) -> Int? {
    guard isInside(line) else { return nil }
    let items = TableText([line], strips: strips).items
    return items.allSatisfy { $0.columns.count == 1 } ? Set(items.map(\.columns.lowerBound)).count : nil
  }
}
