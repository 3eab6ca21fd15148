/// Labels of groups of rows, each printed once, half-way down its rows.
enum GroupLabels {
  private static let fewestRows = 3

  /// The same cells, where those of the first column are merged over the rows of their labels; only if the labels
  /// stand half-way down rows that follow each other without rest. A label at the top of its rows is left there.
  static func merged(_ cells: [TextTableCell], rowCount: Int) -> [TextTableCell] {
    let heights = baselines(cells, rowCount: rowCount)
    guard let first = firstRow(cells, rowCount: rowCount), rowCount - first >= fewestRows else {
      return cells
    }
    let labels = cells.filter { $0.span.columns.lowerBound == 0 && $0.span.rows.lowerBound >= first }
    let texts = labels.filter { !$0.items.isEmpty }
    guard labels.allSatisfy({ $0.span.columns.count == 1 && $0.span.rows.count == 1 }),
      texts.count < labels.count, texts.count >= 2
    else { return cells }
    var groups: [Range<Int>] = []
    var row = first
    for label in texts {
      guard let group = group(of: label, from: row, heights: heights) else { return cells }
      groups.append(group)
      row = group.upperBound
    }
    guard row == rowCount, groups.contains(where: { $0.count > 1 }) else { return cells }
    let merged = zip(groups, texts).map { group, label in
      TextTableCell(span: TableGrid.Span(rows: group, columns: 0..<1), items: label.items)
    }
    return cells.filter { $0.span.columns.lowerBound > 0 || $0.span.rows.lowerBound < first } + merged
  }

  /// The rows from one on whose middle is that of a label.
  private static func group(of label: TextTableCell, from first: Int, heights: [Double?]) -> Range<Int>? {
    guard let top = label.items.first, let bottom = label.items.last, heights.indices.contains(first),
      let start = heights[first]
    else { return nil }
    let middle = (top.y + bottom.y) / 2
    let distances = heights.indices.dropFirst(first).compactMap { last in
      heights[last].map { (last: last, distance: abs(($0 + start) / 2 - middle)) }
    }
    return distances.min { $0.distance < $1.distance }
      .flatMap { $0.distance < 0.4 * top.size ? first..<$0.last + 1 : nil }
  }

  /// First row below the head, where that names the first column, by itself or with others.
  private static func firstRow(_ cells: [TextTableCell], rowCount: Int) -> Int? {
    let own = cells.filter { $0.span.columns.lowerBound == 0 }
    let columnCount = cells.map(\.span.columns.upperBound).max() ?? 0
    guard let head = own.first(where: { $0.span.rows.lowerBound == 0 }),
      head.span.columns.count < columnCount, !head.items.isEmpty
    else { return nil }
    return head.span.rows.upperBound
  }

  /// Baseline of each row's text outside of the first column; where its lines are several, their middle.
  private static func baselines(_ cells: [TextTableCell], rowCount: Int) -> [Double?] {
    var sums = Array(repeating: (low: Double.infinity, high: -Double.infinity), count: rowCount)
    for cell in cells where cell.span.columns.lowerBound > 0 && cell.span.rows.count == 1 {
      let row = cell.span.rows.lowerBound
      guard sums.indices.contains(row) else { continue }
      for item in cell.items { sums[row] = (min(sums[row].low, item.y), max(sums[row].high, item.y)) }
    }
    return sums.map { $0.low <= $0.high ? ($0.low + $0.high) / 2 : nil }
  }
}
