import PageModel

/// A table as a reader sees it: parts on several pages joined, spans resolved, rows whole again.
struct LogicalTable {
  /// Indices of the blocks that it was joined from, ascending.
  var blocks: [Int]
  /// Columns.
  var columnCount: Int
  /// Rows in reading order, header rows included.
  var rows: [LogicalRow]

  /// Whether the place begins on a page.
  var page: Int { rows.first?.page ?? 1 }
}

/// A row of a joined table: one cell for every column.
struct LogicalRow {
  /// Where one of its physical rows came from.
  struct Source: Hashable {
    /// Index of the block.
    let block: Int
    /// Grid row in that block's table.
    let row: Int
  }

  /// Page on which it begins.
  var page: Int
  /// Physical rows joined into it, in reading order.
  var sources: [Source]
  /// As many cells as the table has columns.
  var cells: [LogicalCell]

  /// Whether every cell is blank.
  var isBlank: Bool { cells.allSatisfy(\.isBlank) }
  /// Cells that begin in this row and are not blank, with their columns.
  var ownCells: [(column: Int, cell: LogicalCell)] {
    cells.enumerated().filter { $0.element.coverage == .own && !$0.element.isBlank }
      .map { (column: $0.offset, cell: $0.element) }
  }
  /// The columns that the cell covers which begins at one.
  func span(from column: Int) -> Range<Int> {
    var end = column + 1
    while end < cells.count, cells[end].coverage == .left { end += 1 }
    return column..<end
  }
  /// The row's text in one line, for quotes.
  var text: String { ownCells.map { $0.cell.text.string }.joined(separator: " ") }
}

/// A position of the grid, with the text of the cell that covers it.
struct LogicalCell {
  /// How the covering cell reaches the position.
  enum Coverage {
    /// It begins here.
    case own
    /// It spans down from a row above.
    case above
    /// It spans over from a column at the left.
    case left
  }

  /// How the covering cell reaches the position.
  var coverage: Coverage
  /// Paragraphs and list items.
  var paragraphs: [SourcedText] {
    didSet { text = Self.joined(paragraphs) }
  }
  /// Lines as they stand on the page.
  var lines: [SourcedText]
  /// Rows that it covers, counted from where it begins.
  var rowSpan: Int
  /// Paragraphs joined by line feeds.
  private(set) var text: SourcedText

  init(coverage: Coverage, paragraphs: [SourcedText], lines: [SourcedText], rowSpan: Int = 1) {
    self.coverage = coverage
    self.paragraphs = paragraphs
    self.lines = lines
    self.rowSpan = rowSpan
    text = Self.joined(paragraphs)
  }

  /// A position that no cell covers.
  static let empty = LogicalCell(coverage: .own, paragraphs: [], lines: [])

  private static func joined(_ paragraphs: [SourcedText]) -> SourcedText {
    if paragraphs.count == 1, let only = paragraphs.first, !only.isEmpty { return only }
    var whole = SourcedText()
    for paragraph in paragraphs where !paragraph.isEmpty {
      if let last = whole.places.last { whole.append("\n", at: last) }
      whole.append(paragraph)
    }
    return whole
  }

  /// Whether there is nothing but white space and dashes.
  var isBlank: Bool {
    paragraphs.allSatisfy { $0.scalars.allSatisfy { $0.isSpace || $0 == "-" || $0 == "–" } }
  }
}

extension LogicalTable {
  /// The rows of one physical table in which a cell begins: others only repeat what spans over them, and
  /// a table may claim any number of them.
  init(_ table: Table, block: Int) {
    blocks = [block]
    let columns = max(1, min(table.columnCount, ParsingLimits.columns))
    columnCount = columns
    let rowCount = max(0, min(table.rowCount, ParsingLimits.rows))
    let cells = table.cells.filter {
      (0..<rowCount).contains($0.row) && (0..<columns).contains($0.column)
    }
    let numbers = Set(cells.map(\.row)).sorted()
    let positions = Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($0.element, $0.offset) })
    var grid = Array(
      repeating: Array(repeating: LogicalCell.empty, count: columns), count: numbers.count)
    for cell in cells {
      guard let first = positions[cell.row] else { continue }
      let (endRow, endColumn) = (Self.end(cell.row, cell.rowSpan), Self.end(cell.column, cell.columnSpan))
      var position = LogicalCell(
        coverage: .own, paragraphs: cell.paragraphs, lines: cell.lines,
        rowSpan: min(rowCount, endRow) - cell.row)
      for r in first..<grid.count {
        guard numbers[r] < endRow else { break }
        for c in cell.column..<min(columns, endColumn) {
          position.coverage = r > first ? .above : (c > cell.column ? .left : .own)
          grid[r][c] = position
        }
      }
    }
    rows = zip(numbers, grid).map { number, cells in
      LogicalRow(page: table.page, sources: [.init(block: block, row: number)], cells: cells)
    }
  }

  /// Behind the last row or column that a span covers; a span covers one at least.
  private static func end(_ start: Int, _ span: Int) -> Int {
    let (end, overflow) = start.addingReportingOverflow(max(1, span))
    return overflow ? .max : end
  }
}
