import Codebook

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
    guard starts.count > 1 else { return [row] }
    let ends = starts.dropFirst() + [columns.count]
    let ranges = zip(starts, ends).map { $0..<$1 }
    guard ranges.allSatisfy({ range in range.contains { columns[$0].isScore } }) else { return [row] }
    return ranges.map { range in
      var part = row
      for column in part.cells.indices where !range.contains(column) { part.cells[column] = .empty }
      return part
    }
  }
}
