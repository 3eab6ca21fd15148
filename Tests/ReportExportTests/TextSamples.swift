import PageModel

/// Lines and pages of text with known boxes.
enum TextSamples {
  /// A line whose scalars stand side by side, ten points wide each, from (10, 20) on.
  static func line(
    _ text: String, raw: String? = nil, cell: TextCell? = nil, repairs: [TextRepair] = []
  ) -> PageTextLine {
    let scalars = Array(text.unicodeScalars)
    let places = scalars.indices.map { Place(page: 7, box: box(of: $0..<$0 + 1)) }
    return PageTextLine(
      text: SourcedText(scalars: scalars, places: places, repairs: repairs), layerText: raw ?? text,
      box: box(of: 0..<max(1, scalars.count)), direction: 0, cell: cell)
  }

  static func box(of range: Range<Int>) -> Box {
    Box(x0: Double(10 + 10 * range.lowerBound), y0: 20, x1: Double(10 + 10 * range.upperBound), y1: 32)
  }

  static func cell(
    _ text: String, row: Int, column: Int, line: Int = 0, of count: Int = 1, table: Int = 0
  ) -> PageTextLine {
    self.line(
      text, cell: TextCell(table: table, row: row, column: column, line: line, lineCount: count))
  }

  static func page(_ lines: [PageTextLine], watermarks: [PageTextLine] = []) -> PageText {
    PageText(number: 7, width: 595.276, height: 841.89, lines: lines, watermarks: watermarks)
  }
}
