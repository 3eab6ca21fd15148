/// Finds the rows of a table in its text: where lines are drawn between rows, they decide; else each
/// number or code of the key column begins a row, and the widest gap before it is the border.
struct TextRows {
  private static let fewestRows = 3

  private let text: TableText
  private let keyColumn: Int?
  /// y of the lines between rows, ascending.
  private let rules: [Double]
  private let isHeadOpen: Bool
  private let levelColumns: Set<Int>

  /// y of the borders between rows, ascending, without the outer ones.
  private(set) var borders: [Double] = []

  /// `hasHead`: the first of the text is the head of a table even when nothing is drawn below it.
  init(_ text: TableText, rules: [Double], hasHead: Bool = true) {
    self.text = text
    self.rules = rules
    keyColumn = text.keyColumn
    levelColumns = Self.levelColumns(of: text, keyColumn: keyColumn)
    let bands = Self.bands(text.items, rules: rules)
    // A line below several rows is that above a total.
    let keys = bands.first?.count { [key = keyColumn] item in
      item.columns.count == 1 && item.columns.lowerBound == key && item.isKey
    }
    isHeadOpen = hasHead && (bands.count < 2 || (keys ?? 0) >= Self.fewestRows)
    for (index, band) in bands.enumerated() {
      if index > 0, let last = bands[index - 1].last, let first = band.first {
        borders.append(rules.first { $0 > last.y - 0.25 * last.size } ?? (last.y + first.y) / 2)
      }
      borders += self.borders(in: band, isFirst: index == 0, bandCount: bands.count)
    }
    borders.sort()
  }

  private static func bands(_ items: [TableText.Item], rules: [Double]) -> [[TableText.Item]] {
    var bands: [[TableText.Item]] = []
    var number: Int?
    for item in items {
      let own = rules.count { $0 < item.y - 0.25 * item.size }
      if own == number { bands[bands.count - 1].append(item) } else { bands.append([item]) }
      number = own
    }
    return bands
  }

  private func borders(in band: [TableText.Item], isFirst: Bool, bandCount: Int) -> [Double] {
    if keyColumn != nil {
      let hasHead = isFirst && isHeadOpen
      if let borders = RowSteps.borders(of: band, keyColumn: keyColumn, hasHead: hasHead) { return borders }
      let marks = marks(in: band, isFirst: isFirst)
      let isTop =
        band.first.map { first in marks.first.map { first.y > $0 - 0.3 * first.size } ?? true } ?? true
      let isBottom =
        band.last.map { last in marks.last.map { last.y < $0 + 0.3 * last.size } ?? false } ?? false
      return zip(marks, marks.dropFirst()).map {
        border(between: $0, and: $1, in: band, isTop: isTop, isBottom: isBottom)
      }
    }
    if bandCount >= 3 || (isFirst && bandCount >= 2) { return [] }
    return bordersByGaps(in: band)
  }

  /// Baselines that begin rows: keys, labels across columns on a line of their own, and the head.
  private func marks(in band: [TableText.Item], isFirst: Bool) -> [Double] {
    guard let first = band.first else { return [] }
    var marks: [Double] = []
    let keys = band.filter { $0.columns.count == 1 && $0.columns.lowerBound == keyColumn && $0.isKey }
    if isFirst, isHeadOpen, let key = keys.first, first.line != key.line,
      key.y - first.y > 0.8 * first.size
    {
      let head = band.filter { $0.y < key.y - 0.5 * $0.size }
      let isBold = head.allSatisfy { $0.word.clusters.allSatisfy { $0.base.isBold || $0.isSpace } }
      let columns = Set(head.flatMap(\.columns))
      let isFull = columns.count * 5 >= text.columnCount * 3 && keyColumn.map(columns.contains) ?? false
      if isFull || (isBold && columns.count > 1) { marks.append(first.y) }
    }
    for item in band {
      let isLabel =
        item.columns.count > 1 && !band.contains { $0.line == item.line && $0.columns != item.columns }
      let isKey = item.columns.count == 1 && item.columns.lowerBound == keyColumn && item.isKey
      guard isLabel || isKey || isSection(item, in: band) || lacksKey(item, in: band),
        item.y > (marks.last ?? -.infinity) + 0.6 * item.size
      else { continue }
      marks.append(item.y)
    }
    return marks
  }

  /// Whether an item is the name of the rows below it: bold and alone on its line, over a name that is not.
  private func isSection(_ item: TableText.Item, in band: [TableText.Item]) -> Bool {
    guard keyColumn != 0, item.columns == 0..<1, isAlone(item, in: band), isBold(item),
      let next = band.first(where: { $0.columns == item.columns && $0.line > item.line })
    else { return false }
    let last = band.last { $0.columns == item.columns && $0.line < item.line }
    return !isBold(next) && !isAlone(next, in: band)
      && last.map { !isBold($0) || !isAlone($0, in: band) } ?? true
  }

  /// Whether an item is the first of a row without a key: another figure stands beside it, in a column whose other
  /// figures stand beside keys.
  private func lacksKey(_ item: TableText.Item, in band: [TableText.Item]) -> Bool {
    guard let keyColumn, item.columns.upperBound <= keyColumn, !item.isKey else { return false }
    return band.contains { figure in
      figure.line == item.line && figure.columns.count == 1
        && levelColumns.contains(figure.columns.lowerBound) && figure.isKey
    }
  }

  private func isAlone(_ item: TableText.Item, in band: [TableText.Item]) -> Bool {
    !band.contains { $0.line == item.line && $0.columns != item.columns }
  }

  private func isBold(_ item: TableText.Item) -> Bool {
    item.word.clusters.allSatisfy { $0.base.isBold || $0.isSpace }
  }

  /// Columns of figures nearly all of which stand beside a key.
  private static func levelColumns(of text: TableText, keyColumn: Int?) -> Set<Int> {
    guard let keyColumn, keyColumn > 0 else { return [] }
    let keys = text.items.filter { $0.columns.count == 1 && $0.isKey }
    let lines = Set(keys.filter { $0.columns.lowerBound == keyColumn }.map(\.line))
    let columns = Dictionary(grouping: keys, by: \.columns.lowerBound).filter { column, own in
      let level = own.count { lines.contains($0.line) }
      return column != keyColumn && level >= fewestRows && level * 4 >= own.count * 3
    }
    return Set(columns.keys)
  }

  /// Border between two rows: the widest step from line to line; of equal ones the last when cells are
  /// aligned at their tops, the first when at their feet.
  private func border(
    between upper: Double, and lower: Double, in band: [TableText.Item], isTop: Bool, isBottom: Bool
  ) -> Double {
    let size = band.map(\.size).max() ?? 1
    // A line that overlaps the next key's line belongs to that row or to a cell merged over both.
    let between = band.map(\.y).filter { $0 > upper + 1 && $0 < lower - 0.7 * size }
    let ys = [upper] + between.sorted() + [lower]
    let steps = zip(ys, ys.dropFirst()).map { $1 - $0 }
    let widest = steps.max() ?? 0
    let wide = steps.indices.filter { steps[$0] > widest - 0.12 * size }
    let chosen = isTop ? wide.last : isBottom ? wide.first : wide[wide.count / 2]
    guard let chosen else { return (upper + lower) / 2 }
    return ys[chosen] + min(0.4 * size, steps[chosen] / 2)
  }

  /// Without keys: steps clearly wider than those inside cells begin rows; where all are alike, lines
  /// that have text in the first column do.
  private func bordersByGaps(in band: [TableText.Item]) -> [Double] {
    let size = band.map(\.size).max() ?? 1
    let ys = Snapping.centres(band.map(\.y), tolerance: 1)
    let steps = zip(ys, ys.dropFirst()).map { $1 - $0 }
    guard let smallest = cellLeading(of: band) ?? steps.min(), let widest = steps.max() else { return [] }
    if widest > 1.2 * smallest, smallest > 0.6 * size {
      let isTop = isTopAligned(band)
      return steps.indices.filter { step in
        steps[step] > 1.12 * smallest
          && !(isTop && steps[step] < 1.6 * smallest
            && isWrapped(at: ys[step + 1], after: ys[step], in: band))
      }.map { ys[$0] + 0.4 * size }
    }
    return ys.indices.dropFirst().filter { index in
      band.contains { abs($0.y - ys[index]) <= 1.5 && $0.columns.lowerBound == 0 }
    }.map { ys[$0 - 1] + min(0.4 * size, steps[$0 - 1] / 2) }
  }

  /// Whether the first line has text in the first column, and all lines that do have text in the others as well.
  private func isTopAligned(_ band: [TableText.Item]) -> Bool {
    guard let first = band.first, band.contains(where: { $0.line == first.line && $0.columns.contains(0) })
    else {
      return false
    }
    let lines = Dictionary(grouping: band, by: \.line).values.map { Set($0.flatMap(\.columns)) }
    return lines.allSatisfy { !$0.contains(0) || $0.count == text.columnCount }
  }

  /// Whether a line has only the rest of one cell, whose line above is full.
  private func isWrapped(at y: Double, after last: Double, in band: [TableText.Item]) -> Bool {
    let own = band.filter { abs($0.y - y) <= 1.5 }
    guard own.count == 1, let rest = own.first, rest.columns.lowerBound > 0, rest.columns.count == 1,
      !rest.isKey,
      let above = band.last(where: { abs($0.y - last) <= 1.5 && $0.columns == rest.columns })
    else { return false }
    let ends = band.filter { $0.columns == rest.columns }.map(\.word.end)
    return abs(above.word.start - rest.word.start) < 3 && above.word.end > (ends.max() ?? 0) - 3 * rest.size
      && above.word.end - above.word.start > 8 * rest.size
  }

  /// Smallest distance of lines in one column.
  private func cellLeading(of band: [TableText.Item]) -> Double? {
    var smallest: Double?
    for column in 0..<text.columnCount {
      let ys = band.filter { $0.columns.contains(column) }.map(\.y).sorted()
      for (a, b) in zip(ys, ys.dropFirst()) where b - a > 0.5 { smallest = min(smallest ?? b - a, b - a) }
    }
    return smallest
  }
}
