import Codebook
import PageModel

/// The header rows of a table, whatever the table holds.
struct TableHeader {
  /// Columns by meaning; empty where the words of the first rows are unknown.
  let columns: [ColumnHeader]
  /// Rows from the first of the table to the last of the header; 0 where it has none that is known.
  let count: Int

  private static let mostRowsAbove = 2
  private static let mostRows = 3

  init(_ table: LogicalTable, headers: HeaderReader) {
    for start in 0..<min(Self.mostRowsAbove, table.rows.count) {
      guard var columns = headers.header(of: table.rows[start]) else { continue }
      var end = start + 1
      while end < table.rows.count, end < start + Self.mostRows,
        let refined = headers.subheader(of: table.rows[end], below: columns)
      {
        columns = refined
        end += 1
      }
      self.columns = columns
      count = end
      return
    }
    columns = []
    count = 0
  }

  /// Whether the table is one of rating levels or of contents.
  var holdsNoScores: Bool {
    let roles = columns.map(\.role)
    return roles.contains(.page) || (roles.contains(.band) && !roles.contains(.score))
  }

  /// Columns whose figures are something else than scores, or the scores of others.
  var columnsWithoutScores: Set<Int> {
    Set(columns.indices.filter { isWithoutScores(columns[$0]) })
  }

  private func isWithoutScores(_ column: ColumnHeader) -> Bool {
    if HeaderKeywords.isMeanOfOthers(column.text) || HeaderKeywords.isCount(column.text) { return true }
    switch column.role {
    case .number, .rank, .change, .weight, .fullScore, .band, .count, .target, .budget, .page, .timeframe,
      .note,
      .fiscalYear:
      return true
    default: return false
    }
  }
}
