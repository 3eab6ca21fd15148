/// A head whose labels stand over several columns, on one level or on several.
struct HeadLevels {
  /// A label of one line or more.
  private struct Group {
    var columns: Range<Int>
    /// From the lowest up.
    var lines: [HeadLabels.Label]
    /// How many labels stand above it.
    var rank = 0

    var bottom: Double { lines.map(\.y).max() ?? 0 }
    var size: Double { lines.map(\.size).max() ?? 1 }
    var items: [TableText.Item] { lines.reversed().flatMap(\.items) }

    func isLevel(with item: TableText.Item) -> Bool {
      lines.contains { abs($0.y - item.y) < 0.5 * item.size }
    }
  }

  private let items: [TableText.Item]
  private let columnCount: Int
  private let groups: [Group]
  /// Names of several columns together.
  private let shared: [Group]
  /// y of the borders between its rows, ascending.
  let splits: [Double]

  var rowCount: Int { splits.count + 1 }

  /// What a head holds; nil where no label stands over names of columns.
  init?(_ items: [TableText.Item], columnCount: Int) {
    let labels = HeadLabels.labels(of: items, columnCount: columnCount)
    let all = Self.groups(of: labels, among: items)
    let groups = Self.ranked(all.filter { !Self.names(below: $0, among: items).isEmpty })
    guard let depth = groups.map(\.rank).max().map({ $0 + 1 }) else { return nil }
    let splits = (0..<depth).map { rank in
      groups.filter { $0.rank == rank }.map { $0.bottom + 0.4 * $0.size }.max() ?? 0
    }
    let isOrdered = groups.allSatisfy { group in
      group.rank == 0 || group.lines.allSatisfy { $0.y > splits[group.rank - 1] }
    }
    guard isOrdered, zip(splits, splits.dropFirst()).allSatisfy(<) else { return nil }
    let isNamed = groups.allSatisfy { Self.names(below: $0, among: items).count == $0.columns.count }
    guard isNamed else { return nil }
    (self.items, self.columnCount, self.groups, self.splits) = (items, columnCount, groups, splits)
    shared = all.filter { Self.names(below: $0, among: items).isEmpty }
  }

  /// Its cells: labels over their columns, and names of columns as far up as no label stands.
  var cells: [TextTableCell] {
    let labels = groups.map { group in
      TextTableCell(
        span: TableGrid.Span(rows: group.rank..<group.rank + 1, columns: group.columns), items: group.items)
    }
    let together = shared.map { TextTableCell(span: span(over: $0.columns), items: $0.items) }
    let single = (0..<columnCount).filter { column in !shared.contains { $0.columns.contains(column) } }
    let names = single.map { column in
      TextTableCell(
        span: span(over: column..<column + 1),
        items: items.filter { $0.columns == column..<column + 1 && !isLabel($0) })
    }
    return labels + together + names
  }

  /// Rows of the head below all labels of columns.
  private func span(over columns: Range<Int>) -> TableGrid.Span {
    let above = groups.filter { $0.columns.overlaps(columns) }.map { $0.rank + 1 }.max() ?? 0
    return TableGrid.Span(rows: above..<rowCount, columns: columns)
  }

  private func isLabel(_ item: TableText.Item) -> Bool {
    groups.contains { group in
      group.lines.contains { $0.items.contains { $0.line == item.line && $0.columns == item.columns } }
    }
  }

  /// The columns that have names of their own below a label.
  private static func names(below group: Group, among items: [TableText.Item]) -> Set<Int> {
    Set(
      items.filter {
        $0.columns.count == 1 && group.columns.overlaps($0.columns)
          && $0.y > group.bottom + 0.5 * group.size
      }.map(\.columns.lowerBound))
  }

  /// From the lowest up; a label reaches over all columns of those that it stands over in part.
  private static func groups(of labels: [HeadLabels.Label], among items: [TableText.Item]) -> [Group] {
    var groups: [Group] = []
    for label in labels.sorted(by: { $0.y > $1.y }) {
      let below = groups.indices.filter { groups[$0].columns.overlaps(label.columns) }
      let columns = below.reduce(label.columns) { columns, group in
        let other = groups[group].columns
        return min(columns.lowerBound, other.lowerBound)..<max(columns.upperBound, other.upperBound)
      }
      // Lines of one label have nothing beside them.
      let isAbove = below.contains { group in
        items.contains {
          groups[group].isLevel(with: $0) && !$0.columns.overlaps(groups[group].columns)
            && $0.columns.overlaps(columns)
        }
      }
      if let only = below.first, below.count == 1, !isAbove {
        groups[only].columns = columns
        groups[only].lines.append(label)
      } else {
        groups.append(Group(columns: columns, lines: [label]))
      }
    }
    return groups
  }

  /// From the highest down.
  private static func ranked(_ groups: [Group]) -> [Group] {
    var ranked: [Group] = []
    for var group in groups.reversed() {
      let above = ranked.filter { $0.columns.overlaps(group.columns) }
      group.rank = above.map { $0.rank + 1 }.max() ?? 0
      ranked.append(group)
    }
    return ranked
  }
}
