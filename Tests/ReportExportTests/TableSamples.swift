import PageModel

/// Tables with known places.
enum TableSamples {
  /// A cell with one paragraph for each text, drawn ten points a scalar from its corner on.
  static func cell(
    _ row: Int, _ column: Int, rows: Int = 1, columns: Int = 1, _ paragraphs: String...
  ) -> TableCell {
    let lines = paragraphs.enumerated().map { index, text in
      let scalars = Array(text.unicodeScalars)
      let places = scalars.indices.map { offset in
        let x = Double(100 * column + 10 * offset)
        let y = Double(20 * row + 12 * index)
        return Place(page: 3, box: Box(x0: x, y0: y, x1: x + 10, y1: y + 12))
      }
      return SourcedText(scalars: scalars, places: places)
    }
    return TableCell(
      row: row, column: column, rowSpan: rows, columnSpan: columns, paragraphs: lines, lines: lines,
      raw: paragraphs.joined(separator: "\n"))
  }

  /// Rows of 20 points and columns of 100, from the page's corner on.
  static func table(rows: Int, columns: Int, _ cells: TableCell...) -> Table {
    Table(
      page: 3,
      place: Place(page: 3, box: Box(x0: 0, y0: 0, x1: 100 * Double(columns), y1: 20 * Double(rows))),
      rowCount: rows, columnCount: columns, cells: cells,
      columnEdges: (0...columns).map { 100 * Double($0) }, rowEdges: (0...rows).map { 20 * Double($0) })
  }

  /// A head of two rows with a cell merged down and one merged across; the last position has no cell.
  static let merged = table(
    rows: 3, columns: 3, cell(0, 0, rows: 2, "ที่"), cell(0, 1, columns: 2, "งบ, \"บาท\""), cell(1, 1, "ตั้ง"),
    cell(1, 2, "ใช้"), cell(2, 0, "๑"), cell(2, 1, "ก|ข", "<ค> & *ง*"))
}
