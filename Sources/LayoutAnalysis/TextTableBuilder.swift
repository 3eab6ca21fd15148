internal import PageModel

/// Makes a table of lines of text whose columns no lines divide.
struct TextTableBuilder {
  typealias Cell = TextTableCell

  private let text: TableText
  private let borders: [Double]
  private let head: PaintedHead?

  /// Lines of the table from top to bottom, the strips between its columns and the y of the lines drawn
  /// between its rows, ascending.
  init(
    _ lines: [TextLine], strips: [ClosedRange<Double>], rules: [Double],
    labelRules: [RulingLattice.Segment] = [], head: PaintedHead? = nil
  ) {
    text = TableText(lines, strips: strips, labelRules: labelRules)
    let top = (head?.bottom ?? -.infinity) - 3
    let borders = TextRows(text, rules: rules).borders.filter { $0 > top }
    let items = text.items.filter { item in item.y < borders.first ?? -.infinity }
    self.borders = borders
    self.head = head.flatMap { $0.holds(items) ? $0 : nil }
  }

  var rowCount: Int { borders.count + 1 }
  /// Whether some column holds numbers or codes.
  var hasKeys: Bool { text.keyColumn != nil }

  /// Whether the text of neighbouring columns stands apart by so many em at least.
  func leavesFree(_ least: Double) -> Bool {
    let own = text.items.filter { $0.columns.count == 1 }
    return (1..<text.columnCount).allSatisfy { column in
      let left = own.filter { $0.columns.lowerBound == column - 1 }.max { $0.word.end < $1.word.end }
      let right = own.filter { $0.columns.lowerBound == column }.map(\.word.start).min()
      guard let left, let right else { return true }
      return right - left.word.end >= least * left.size
    }
  }

  /// Whether the last column has nothing but whole numbers that grow: pages of a contents list.
  var isContentsList: Bool {
    let last = text.items.filter { $0.columns.upperBound == text.columnCount }
    let numbers = last.compactMap { Self.integer($0.word.scalars) }
    return numbers.count >= 3 && numbers.count == last.count
      && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// A whole number of at most four digits.
  static func integer(_ text: [Unicode.Scalar]) -> Int? {
    let digits = text.map(CharacterKind.digit)
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    return digits.reduce(0 as Int?) { number, digit in
      number.flatMap { number in digit.map { number * 10 + $0 } }
    }
  }

  /// Rows that have text in most of their columns.
  var fullRowCount: Int {
    var columns = Array(repeating: Set<Int>(), count: rowCount)
    for item in text.items { columns[row(of: item)].formUnion(item.columns) }
    return columns.count { $0.count >= 2 && $0.count * 5 >= text.columnCount * 3 }
  }

  private func row(of item: TableText.Item) -> Int { borders.count { $0 < item.y } }

  /// The table; `box` is what its lines or its text enclose.
  func table(in box: Box) -> RuledTable {
    let rows = itemsByRow()
    let levels = head == nil ? rows.first.flatMap { HeadLevels($0, columnCount: text.columnCount) } : nil
    let split = head == nil && levels == nil ? rows.first.flatMap { headSplit($0) } : nil
    let headRows = head?.rowCount ?? levels?.rowCount ?? (split == nil ? 1 : 2)
    var cells: [Cell] = []
    for (index, items) in rows.enumerated() {
      if index == 0, let head {
        cells += head.cells(of: items)
      } else if index == 0, let levels {
        cells += levels.cells
      } else if index == 0, let split {
        cells += headCells(items, split: split)
      } else {
        cells += rowCells(items, row: index + headRows - 1)
      }
    }
    cells = GroupLabels.merged(cells, rowCount: rowCount + headRows - 1)
    var ys = [box.y0] + borders + [box.y1]
    if let split { ys.insert(split, at: 1) }
    if let levels { ys.insert(contentsOf: levels.splits, at: 1) }
    if let head { ys.insert(contentsOf: head.innerEdges, at: 1) }
    let strips = text.strips.map { ($0.lowerBound + $0.upperBound) / 2 }
    var table = RuledTable(
      TableGrid(
        xs: [box.x0] + strips + [box.x1], ys: ys, cells: cells.map(\.span), isOpenAtTop: false,
        isOpenAtBottom: false))
    cells.sort {
      ($0.span.rows.lowerBound, $0.span.columns.lowerBound) < (
        $1.span.rows.lowerBound, $1.span.columns.lowerBound
      )
    }
    table.clusters = cells.map { $0.items.flatMap(\.word.clusters) }
    return table
  }

  // MARK: Rows

  /// Items per row. Lines of a cell that is merged over several rows stay together.
  private func itemsByRow() -> [[TableText.Item]] {
    var rows = Array(repeating: [TableText.Item](), count: rowCount)
    let firsts = text.items.filter { $0.columns.lowerBound == 0 }
    let isSparse = text.keyColumn != 0 && Set(firsts.map(row(of:))).count * 3 <= rowCount * 2
    let fit = WrapFit(
      left: firsts.map(\.word.start).min() ?? 0, right: text.strips.first?.lowerBound ?? 0)
    var last: (item: TableText.Item, row: Int)?
    for item in text.items {
      var row = row(of: item)
      if item.columns.lowerBound == 0 {
        if isSparse, let last, last.row + 1 == row, last.row > 0,
          Self.continues(last.item, item, fit: fit)
        {
          row = last.row
        }
        last = (item, row)
      }
      rows[row].append(item)
    }
    return rows
  }

  /// Whether an item is the next line of a cell: it follows closely on a line that was full.
  private static func continues(_ last: TableText.Item, _ next: TableText.Item, fit: WrapFit) -> Bool {
    guard next.y - last.y < 1.9 * next.size, last.columns == next.columns,
      let line = TextLine(last.word.clusters, on: last.word.ink),
      let following = TextLine(next.word.clusters, on: next.word.ink)
    else { return false }
    return !fit.isMeant(line, before: following)
  }

  /// Cells of one row; a label across columns makes one cell of them where nothing else stands there.
  private func rowCells(_ items: [TableText.Item], row: Int) -> [Cell] {
    var cells: [Cell] = []
    var column = 0
    while column < text.columnCount {
      let wide =
        items.filter { $0.columns.lowerBound == column }.map(\.columns.upperBound).max() ?? column + 1
      let isFree = !items.contains { $0.columns.lowerBound > column && $0.columns.lowerBound < wide }
      let end = isFree ? wide : column + 1
      cells.append(
        Cell(
          span: TableGrid.Span(rows: row..<row + 1, columns: column..<end),
          items: items.filter { (column..<end).contains($0.columns.lowerBound) }))
      column = end
    }
    return cells
  }

  // MARK: Head in two rows

  /// y below labels that stand over several columns which have names of their own.
  private func headSplit(_ items: [TableText.Item]) -> Double? {
    let wide = items.filter { $0.columns.count > 1 }
    guard rowCount > 1, let lowest = wide.map(\.y).max(), let size = wide.map(\.size).max() else {
      return nil
    }
    let below = items.filter { item in
      item.y > lowest + 0.5 * size && wide.contains { $0.columns.overlaps(item.columns) }
    }
    return below.count >= 2 ? lowest + 0.4 * size : nil
  }

  private func headCells(_ items: [TableText.Item], split: Double) -> [Cell] {
    let wide = items.filter { $0.columns.count > 1 }
    func isGrouped(_ column: Int) -> Bool { wide.contains { $0.columns.contains(column) } }
    let upper = rowCells(items.filter { $0.y < split && isGrouped($0.columns.lowerBound) }, row: 0)
    let lower = rowCells(items.filter { $0.y >= split && isGrouped($0.columns.lowerBound) }, row: 1)
    let tall = (0..<text.columnCount).filter { !isGrouped($0) }.map { column in
      Cell(
        span: TableGrid.Span(rows: 0..<2, columns: column..<column + 1),
        items: items.filter { $0.columns.lowerBound == column })
    }
    return (upper + lower).filter { isGrouped($0.span.columns.lowerBound) } + tall
  }
}
