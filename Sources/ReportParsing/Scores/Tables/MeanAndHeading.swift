import PageModel

/// A row without a line below it that took in the heading of the next items: `เฉลี่ย 3 ข้อ` and, on the next line of
/// the cell, `ตัวชี้วัดที่ 3 การใช้อำนาจ`.
struct MeanAndHeading {
  /// The row of the mean.
  let mean: LogicalRow
  /// The heading as a row of its own.
  let heading: LogicalRow

  /// nil for any other row.
  init?(_ row: LogicalRow) {
    guard let first = row.ownCells.first, first.cell.lines.count >= 2,
      SubjectVocabulary.means.hit(in: SqueezedText(first.cell.lines[0]), at: 0) != nil
    else { return nil }
    let start = first.cell.lines.indices.dropFirst().first { index in
      SubjectVocabulary.indicators.hit(in: SqueezedText(first.cell.lines[index]), at: 0) != nil
    }
    guard let start else { return nil }
    var mean = row
    mean.cells[first.column] = Self.cell(first.cell, Array(first.cell.lines[..<start]))
    var heading = row
    for column in heading.cells.indices where column != first.column { heading.cells[column] = .empty }
    heading.cells[first.column] = Self.cell(first.cell, Array(first.cell.lines[start...]))
    self.mean = mean
    self.heading = heading
  }

  private static func cell(_ cell: LogicalCell, _ lines: [SourcedText]) -> LogicalCell {
    LogicalCell(coverage: cell.coverage, paragraphs: lines, lines: lines, rowSpan: cell.rowSpan)
  }
}
