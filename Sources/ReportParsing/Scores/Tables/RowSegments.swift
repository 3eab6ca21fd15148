import Codebook
import ThaiText

/// Tables that save height set two lists side by side: label, score, label, score.
enum RowSegments {
  private static let labels: Set<HeaderRole> = [
    .indicator, .indicatorNumber, .item, .itemCode, .instrument, .subindicator, .issue, .number, .rank,
  ]

  /// The row, or its parts: as many cells each, blank outside the part.
  static func split(_ row: LogicalRow, _ columns: [ColumnHeader]) -> [LogicalRow] {
    guard columns.count == row.cells.count else { return [row] }
    var starts = [0]
    for index in columns.indices.dropFirst() {
      let isLabel = columns[index].role.map(labels.contains) ?? false
      if isLabel, columns[index - 1].isScore || columns[index - 1].role == .level { starts.append(index) }
    }
    if columns.allSatisfy({ $0.role == nil }) { starts = unheadedStarts(row) }
    guard starts.count > 1 else { return [row] }
    let ends = starts.dropFirst() + [columns.count]
    let ranges = zip(starts, ends).map { $0..<$1 }
    let hasHeaders = columns.contains { $0.role != nil }
    guard !hasHeaders || ranges.allSatisfy({ range in range.contains { columns[$0].isScore } }) else {
      return [row]
    }
    return ranges.map { range in
      var part = row
      for column in part.cells.indices where !range.contains(column) { part.cells[column] = .empty }
      return part
    }
  }

  /// Without headers, a cell of words after a cell of one number begins a part.
  private static func unheadedStarts(_ row: LogicalRow) -> [Int] {
    [0]
      + row.cells.indices.dropFirst().filter { index in
        let before = row.cells[index - 1]
        let isNumber =
          index > 1 && NumberReader.soleNumber(in: before.text.scalars)?.text.contains(".") ?? false
        return isNumber && row.cells[index].text.scalars.contains { (0x0E01...0x0E2E).contains($0.value) }
      }
  }
}
