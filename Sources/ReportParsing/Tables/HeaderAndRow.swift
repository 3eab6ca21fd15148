import PageModel
import ThaiText

/// A first row without a line below its header: each cell has a line of the header and, below it, the first line of
/// data: `ตัวชี้วัด¶คนใน (IIT) | ปี 2567¶94.90`.
struct HeaderAndRow {
  /// The header as a row of its own, and the row below it.
  let rows: [LogicalRow]

  /// nil where the first row is a header or is none with one line of data.
  init?(_ row: LogicalRow, headers: HeaderReader) {
    let own = row.ownCells
    guard own.count >= 3, own.allSatisfy({ $0.cell.lines.count == 2 }), headers.header(of: row) == nil else {
      return nil
    }
    let head = Self.row(row, line: 0)
    let data = Self.row(row, line: 1)
    guard headers.header(of: head) != nil, headers.header(of: data) == nil,
      data.ownCells.contains(where: {
        NumberReader.soleNumber(in: $0.cell.text.scalars)?.text.contains(".") ?? false
      })
    else { return nil }
    rows = [head, data]
  }

  private static func row(_ row: LogicalRow, line: Int) -> LogicalRow {
    var part = row
    for (column, cell) in row.ownCells {
      part.cells[column] = LogicalCell(
        coverage: cell.coverage, paragraphs: [cell.lines[line]], lines: [cell.lines[line]],
        rowSpan: cell.rowSpan)
    }
    return part
  }
}
