public import PageModel

/// Text form of blocks for golden tests: stable, one line per paragraph and cell.
public enum LayoutDump {
  /// The blocks, one line per block and cell: page, role, box rounded to 0.1 pt, text with paragraphs
  /// separated by `¶`.
  public static func text(of blocks: [Block]) -> String {
    blocks.map { block in
      switch block {
      case .paragraph(let paragraph): line(paragraph)
      case .table(let table): lines(table)
      }
    }.joined()
  }

  private static func line(_ paragraph: Paragraph) -> String {
    "p\(paragraph.page) \(paragraph.role.rawValue) \(box(paragraph.text.place?.box)) \(paragraph.text.string)\n"
  }

  private static func lines(_ table: Table) -> String {
    let open = table.isOpenAtBottom ? " open" : ""
    let head = "p\(table.page) table \(table.rowCount)x\(table.columnCount) \(box(table.place.box))\(open)\n"
    return table.cells.reduce(into: head) { dump, cell in
      let span = cell.rowSpan > 1 || cell.columnSpan > 1 ? " span \(cell.rowSpan)x\(cell.columnSpan)" : ""
      let text = cell.paragraphs.map(\.string).joined(separator: " ¶ ")
      dump += "  r\(cell.row) c\(cell.column)\(span): \(text)\n"
    }
  }

  private static func box(_ box: Box?) -> String {
    guard let box else { return "[]" }
    return "[\(tenth(box.x0)) \(tenth(box.y0)) \(tenth(box.x1)) \(tenth(box.y1))]"
  }

  private static func tenth(_ value: Double) -> String {
    let tenths = Int((max(-1e9, min(1e9, value)) * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
