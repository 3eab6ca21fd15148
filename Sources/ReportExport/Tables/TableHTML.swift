internal import PageModel

/// A table as HTML: merged cells have `rowspan` and `colspan`, paragraphs are divided by `<br>`.
///
/// No cell is made a header, for the page does not say which are.
enum TableHTML {
  /// What makes tables a document that browsers read as UTF-8.
  static func preamble(of file: String) -> [UInt8] {
    let title = MarkupText.escaped(PrintableScalars.string(file.unicodeScalars))
    return Array("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>\(title)</title>\n".utf8)
  }

  /// The table as one element; `number` counts the tables of the page from 1.
  static func bytes(of table: Table, number: Int) -> [UInt8] {
    let printed = PrintedTable(table)
    var lines = ["<table data-page=\"\(table.page)\" data-table=\"\(number)\">"]
    for row in printed.rows {
      lines.append("<tr>" + row.map { cell(at: $0, of: printed) }.joined() + "</tr>")
    }
    lines.append("</table>\n")
    return Array(lines.joined(separator: "\n").utf8)
  }

  private static func cell(at position: PrintedTable.Position, of table: PrintedTable) -> String {
    switch position {
    case .covered: return ""
    case .empty: return "<td></td>"
    case .cell(let index):
      let cell = table.cells[index]
      let rows = cell.cell.rowSpan > 1 ? " rowspan=\"\(cell.cell.rowSpan)\"" : ""
      let columns = cell.cell.columnSpan > 1 ? " colspan=\"\(cell.cell.columnSpan)\"" : ""
      let lines = cell.text.split(separator: "\n").map { MarkupText.escaped(String($0)) }
      return "<td\(rows)\(columns)>" + lines.joined(separator: "<br>") + "</td>"
    }
  }
}
