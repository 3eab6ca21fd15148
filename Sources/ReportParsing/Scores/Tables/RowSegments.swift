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
    if let ranges = repeatedLists(of: columns) { return parts(of: row, ranges) }
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
    let areLists = ranges.allSatisfy { range in
      range.contains { columns[$0].isScore } && isList(range, columns)
    }
    guard !hasHeaders || areLists else { return [row] }
    return parts(of: row, ranges)
  }

  private static func parts(of row: LogicalRow, _ ranges: [Range<Int>]) -> [LogicalRow] {
    ranges.map { range in
      var part = row
      for column in part.cells.indices where !range.contains(column) { part.cells[column] = .empty }
      return part
    }
  }

  /// Lists whose label columns have the same header (`ข้อ | รายการ | ผล | ข้อ | รายการ | ผล`), whatever the headers
  /// between say: that of the scores may be missing. Nil where the first column's header stands nowhere else.
  private static func repeatedLists(of columns: [ColumnHeader]) -> [Range<Int>]? {
    guard let first = columns.first, first.role.map(labels.contains) ?? false, !first.text.isEmpty else {
      return nil
    }
    let starts = columns.indices.filter { columns[$0].text == first.text && columns[$0].role == first.role }
    guard starts.count > 1 else { return nil }
    return zip(starts, starts.dropFirst() + [columns.count]).map { $0..<$1 }
  }

  /// Figures that stand before all labels are those of the labels behind them, `ปี 2566 | ตัวชี้วัด | ปี 2567`, unless
  /// their header is used again: then their own labels are missing.
  private static func isList(_ range: Range<Int>, _ columns: [ColumnHeader]) -> Bool {
    range.contains { !columns[$0].isScore }
      || columns.indices.contains { index in
        !range.contains(index) && range.contains { columns[$0].text == columns[index].text }
      }
  }

  /// Without headers, a cell of words after a cell of one number begins a part.
  private static func unheadedStarts(_ row: LogicalRow) -> [Int] {
    [0]
      + row.cells.indices.dropFirst().filter { index in
        guard index > 1, let number = NumberReader.soleNumber(in: row.cells[index - 1].text.scalars) else {
          return false
        }
        let text = row.cells[index].text.scalars
        // A code needs no decimals before it: `o1 | โครงสร้าง | 100 | o23 | …`.
        if ItemCodeReader.leadingCode(in: text) != nil { return true }
        return number.text.contains(".") && text.contains { (0x0E01...0x0E2E).contains($0.value) }
      }
  }
}
