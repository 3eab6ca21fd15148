internal import PageModel

/// A table as the formats write it: the text of every cell, and of every grid position.
struct PrintedTable {
  /// A cell with its text.
  struct Cell {
    let cell: TableCell
    /// Paragraphs, a line each.
    let text: String
    /// Place on the page as displayed; nil where it is not known.
    let box: Box?

    /// Whether it covers several grid positions.
    var isMerged: Bool { cell.rowSpan > 1 || cell.columnSpan > 1 }
  }

  let table: Table
  /// By row, then column; cells outside of the grid are left out.
  let cells: [Cell]
  private let positions: [Position]

  /// What stands at a grid position.
  enum Position: Hashable {
    /// Nothing: no cell covers it.
    case empty
    /// The top left corner of a cell, by its index in `cells`.
    case cell(Int)
    /// Another part of a merged cell.
    case covered
  }

  init(_ table: Table) {
    let columns = max(0, table.columnCount)
    var positions = Array(repeating: Position.empty, count: max(0, table.rowCount) * columns)
    var cells: [Cell] = []
    for cell in table.cells {
      guard cell.row >= 0, cell.column >= 0, cell.rowSpan > 0, cell.columnSpan > 0,
        cell.rowSpan <= table.rowCount - cell.row, cell.columnSpan <= columns - cell.column
      else { continue }
      for row in cell.row..<cell.row + cell.rowSpan {
        for column in cell.column..<cell.column + cell.columnSpan {
          positions[row * columns + column] = .covered
        }
      }
      positions[cell.row * columns + cell.column] = .cell(cells.count)
      cells.append(Cell(cell: cell, text: Self.text(of: cell), box: table.box(of: cell)))
    }
    self.table = table
    self.cells = cells
    self.positions = positions
  }

  /// Grid positions row by row.
  var rows: [ArraySlice<Position>] {
    let columns = table.columnCount
    guard columns > 0 else { return [] }
    return stride(from: 0, to: positions.count, by: columns).map { positions[$0..<$0 + columns] }
  }

  /// Texts row by row: that of a merged cell in its top left position, all else empty.
  var texts: [[String]] {
    rows.map { row in
      row.map { position in
        if case .cell(let index) = position { cells[index].text } else { "" }
      }
    }
  }

  /// The paragraphs of a cell, a line each.
  private static func text(of cell: TableCell) -> String {
    cell.paragraphs.map { PrintableScalars.string($0.scalars) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
