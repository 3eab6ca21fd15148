import Diagnostics
import PageModel

/// The rows of a table, to be laid out on a grid as HTML does.
struct TableGrid {
  /// A cell before its column is known.
  struct Cell {
    /// Its text.
    var lines: [FlowLine]
    /// Rows that it asks for; 0 means to the end of the table.
    var rowSpan = 1
    /// Columns that it asks for, at least 1.
    var columnSpan = 1
  }

  /// Rows with their cells in order.
  var rows: [[Cell]] = []
  /// Where the table begins.
  let place: Place

  /// Starts without rows.
  init(place: Place) { self.place = place }

  /// The blocks that it makes: a table, or paragraphs when it is a single cell or too large.
  func blocks(limits: TranscriptLimits, diagnostics: inout [Diagnostic]) -> [Block] {
    let paragraphs = { rows.joined().flatMap(\.lines).map(BlockMaker.paragraph) }
    var layout = Layout(rowCount: rows.count, columnLimit: limits.columns)
    for row in rows { layout.add(row) }
    if layout.isTooWide {
      diagnostics.append(Diagnostic(.tableTooWide, ["limit": .number(limits.columns)], at: place))
    }
    guard layout.columnCount > 0, rows.count * layout.columnCount > 1 else { return paragraphs() }
    guard rows.count <= limits.gridPositions / layout.columnCount else {
      diagnostics.append(Diagnostic(.tableTooLarge, ["rows": .number(rows.count)], at: place))
      return paragraphs()
    }
    return [
      .table(
        Table(
          page: place.page, place: place, rowCount: rows.count, columnCount: layout.columnCount,
          cells: layout.cells))
    ]
  }
}

/// Finds the grid position of each cell; spans are cut where they would overlap or leave the table.
private struct Layout {
  private var placed: [TableCell] = []
  /// Text added to placed cells, by their index.
  private var added: [Int: [FlowLine]] = [:]
  /// Index of the latest cell that reaches the last column allowed.
  private var lastCell: Int?
  private(set) var isTooWide = false
  private let rowCount: Int
  private let columnLimit: Int
  private var row = 0
  /// First row from which each column is free.
  private var freeFrom: [Int] = []

  var columnCount: Int { freeFrom.count }

  /// The cells in order of rows, with the text that was added to them.
  var cells: [TableCell] {
    var cells = placed
    for (index, lines) in added where cells.indices.contains(index) {
      let known = cells[index]
      let more = BlockMaker.cell(lines, row: 0, column: 0, rowSpan: 1, columnSpan: 1)
      cells[index] = TableCell(
        row: known.row, column: known.column, rowSpan: known.rowSpan, columnSpan: known.columnSpan,
        paragraphs: known.paragraphs + more.paragraphs, lines: known.lines + more.lines,
        raw: known.raw.isEmpty ? more.raw : known.raw + "\n" + more.raw)
    }
    return cells
  }

  init(rowCount: Int, columnLimit: Int) {
    self.rowCount = rowCount
    self.columnLimit = max(1, columnLimit)
  }

  mutating func add(_ rowCells: [TableGrid.Cell]) {
    var column = 0
    for (index, cell) in rowCells.enumerated() {
      while column < freeFrom.count, freeFrom[column] > row { column += 1 }
      let isLast = column >= columnLimit - 1 && index + 1 < rowCells.count
      if column >= columnLimit || isLast {
        isTooWide = true
        addRest(Array(rowCells[index...]), column: column)
        break
      }
      column = place(cell, at: column)
    }
    row += 1
  }

  /// Puts a cell at a free column and gives the column behind it.
  private mutating func place(_ cell: TableGrid.Cell, at column: Int) -> Int {
    let rest = rowCount - row
    let rowSpan = cell.rowSpan == 0 ? rest : max(1, min(cell.rowSpan, rest))
    let wanted = column + max(1, min(cell.columnSpan, columnLimit - column))
    var end = column
    while end < wanted, end >= freeFrom.count || freeFrom[end] <= row {
      if end < freeFrom.count { freeFrom[end] = row + rowSpan } else { freeFrom.append(row + rowSpan) }
      end += 1
    }
    placed.append(
      BlockMaker.cell(cell.lines, row: row, column: column, rowSpan: rowSpan, columnSpan: end - column))
    if end >= columnLimit { lastCell = placed.count - 1 }
    return end
  }

  /// Puts all text that is left into the last column, or adds it to the cell that covers it.
  private mutating func addRest(_ rest: [TableGrid.Cell], column: Int) {
    let lines = rest.flatMap(\.lines)
    if column < columnLimit {
      _ = place(TableGrid.Cell(lines: lines), at: column)
    } else if let lastCell {
      added[lastCell, default: []] += lines
    }
  }
}
