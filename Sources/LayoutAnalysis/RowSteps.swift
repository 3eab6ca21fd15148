/// Finds the rows of a table that stand further apart than the lines of their cells do.
struct RowSteps {
  /// A step is wide when it is so many times that of lines in one cell: with keys to confirm it, and without.
  private static let (wide, widest) = (1.15, 1.25)
  private static let fewestRows = 3

  /// Lines of the text between two wide steps.
  private struct Part {
    let range: Range<Int>
    let columns: Set<Int>
    let keys: Int
    /// Whether it is the name of the rows below it.
    let isLabel: Bool
  }

  /// Items by baseline.
  private let lines: [[TableText.Item]]
  private let keyColumn: Int?

  /// y of the borders between the rows, ascending, where the steps tell them: nearly every row has a key, none has
  /// two; without keys steps must be wider. Where the text has a head, what stands above the first key is one row.
  static func borders(of items: [TableText.Item], keyColumn: Int?, hasHead: Bool) -> [Double]? {
    guard let leading = leading(of: items) else { return nil }
    return RowSteps(items, keyColumn: keyColumn)
      .borders(above: leading * (keyColumn == nil ? widest : wide), hasHead: hasHead)
  }

  private init(_ items: [TableText.Item], keyColumn: Int?) {
    self.keyColumn = keyColumn
    var lines: [[TableText.Item]] = []
    for item in items.sorted(by: { ($0.y, $0.columns.lowerBound) < ($1.y, $1.columns.lowerBound) }) {
      if let last = lines.last?.last, item.y - last.y < 0.35 * item.size {
        lines[lines.count - 1].append(item)
      } else {
        lines.append([item])
      }
    }
    self.lines = lines
  }

  private func borders(above step: Double, hasHead: Bool) -> [Double]? {
    let ys = lines.map { $0.map(\.y).max() ?? 0 }
    let cuts = ys.indices.dropFirst().filter { ys[$0] - ys[$0 - 1] > step }
    let parts = zip([0] + cuts, cuts + [lines.count]).map { part($0..<$1) }
    guard !parts.dropFirst().contains(where: isWrapped) else { return nil }
    let rows = Self.rows(parts, hasHead: hasHead)
    guard rows.count >= Self.fewestRows, keyColumn == nil || Self.haveKeys(rows) else { return nil }
    return rows.dropFirst().map { row in
      let (above, below) = (ys[row.range.lowerBound - 1], ys[row.range.lowerBound])
      return above + min(0.4 * (lines[row.range.lowerBound].first?.size ?? 1), (below - above) / 2)
    }
  }

  /// Whether no row has two keys, and all but a head and one more have one: names of sections between the rows may
  /// stand as near to them as lines of a cell.
  private static func haveKeys(_ rows: [Part]) -> Bool {
    rows.allSatisfy { $0.keys <= 1 } && rows.count { $0.keys == 1 } + 2 >= rows.count
      && rows.count { $0.keys == 1 } * 2 > rows.count
  }

  /// Smallest step of lines in one column: that inside cells, where there are wrapped ones.
  private static func leading(of items: [TableText.Item]) -> Double? {
    var last: [Int: TableText.Item] = [:]
    var smallest: Double?
    for item in items.sorted(by: { $0.y < $1.y }) where item.columns.count == 1 {
      if let above = last[item.columns.lowerBound], item.y - above.y > 0.6 * item.size {
        smallest = min(smallest ?? .infinity, item.y - above.y)
      }
      last[item.columns.lowerBound] = item
    }
    return smallest
  }

  // MARK: Parts

  private func part(_ range: Range<Int>) -> Part {
    let keys = lines[range].count { line in
      line.contains { $0.columns.count == 1 && $0.columns.lowerBound == keyColumn && $0.isKey }
    }
    let columns = Set(lines[range].flatMap { $0.flatMap(\.columns) })
    let isWhole = lines[range].allSatisfy { $0.count == 1 }
    return Part(
      range: range, columns: columns, keys: keys, isLabel: keys == 0 && columns.contains(0) && isWhole)
  }

  /// Whether a part is the next line of a full one of the first column: then its step is that inside cells.
  private func isWrapped(_ part: Part) -> Bool {
    guard part.isLabel, let next = lines[part.range.lowerBound].first,
      let last = lines[part.range.lowerBound - 1].first(where: { $0.columns == next.columns }),
      let above = TextLine(last.word.clusters, on: last.word.ink),
      let below = TextLine(next.word.clusters, on: next.word.ink), above.isBold == below.isBold
    else { return false }
    let own = lines.joined().filter { $0.columns == next.columns }
    let fit = WrapFit(
      left: own.map(\.word.start).min() ?? 0, right: own.map(\.word.end).max() ?? 0)
    return !fit.isMeant(above, before: below)
  }

  /// Parts that have text in several columns, or a label in the first; what stands in another alone goes with the
  /// part above.
  private static func rows(_ parts: [Part], hasHead: Bool) -> [Part] {
    var rows: [Part] = []
    for part in parts {
      let isInHead = hasHead && rows.count == 1 && rows[0].keys == 0
      if let last = rows.last, part.keys == 0, isInHead || part.columns.count < 2 && !part.isLabel {
        rows[rows.count - 1] = Part(
          range: last.range.lowerBound..<part.range.upperBound, columns: last.columns.union(part.columns),
          keys: last.keys, isLabel: last.isLabel)
      } else {
        rows.append(part)
      }
    }
    return rows
  }
}
