import Codebook
import PageModel
import ReportModel
import ThaiText

/// A table of measures: its columns by meaning, its rows whole.
struct MeasureTable {
  /// Columns by meaning.
  let columns: [ColumnHeader]
  /// Rows below the header.
  let rows: [LogicalRow]
  /// Indices of the rows in the logical table, header included.
  let headerCount: Int

  private static let actions: Set<HeaderRole> = [.measure, .procedure]
  /// A time frame alone makes a calendar, not a plan: see `CalendarHeader`.
  private static let companions: Set<HeaderRole> = [
    .responsible, .result, .outcome, .monitoring, .recommendation, .issue, .indicator, .finding, .score,
    .item,
    .subindicator, .problem, .statusText,
  ]

  /// Whether nothing but marks below periods says who does what by when.
  let isCalendar: Bool

  /// The table as one of measures; nil when its headers say otherwise: it needs a column of measures or
  /// steps, and one that says for what, by whom, when or with which result.
  init?(_ table: LogicalTable, headers: HeaderReader) {
    let header = TableHeader(table, headers: headers)
    if Self.describesMeasures(header, of: table) {
      columns = Self.withIssues(header.columns)
      headerCount = header.count
      isCalendar = false
    } else if let calendar = CalendarHeader(table, headers: headers) {
      columns = calendar.columns
      headerCount = calendar.count
      isCalendar = true
    } else {
      return nil
    }
    rows = table.rows.dropFirst(headerCount).filter { !$0.isBlank }
  }

  private static func describesMeasures(_ header: TableHeader, of table: LogicalTable) -> Bool {
    let roles = Set(header.columns.compactMap(\.role))
    let reports =
      roles.contains(.result) && table.columnCount > 2
      && !roles.isDisjoint(with: [.issue, .responsible, .timeframe])
    return (!roles.isDisjoint(with: actions) || reports) && roles.count >= 2
      && !roles.isDisjoint(with: companions)
  }

  private static let subjects: Set<HeaderRole> = [
    .issue, .indicator, .indicatorNumber, .item, .itemCode, .subindicator, .instrument,
  ]

  /// Weak points, where the table names no other topic, are the issues that its measures answer.
  private static func withIssues(_ columns: [ColumnHeader]) -> [ColumnHeader] {
    guard !columns.contains(where: { $0.role.map(subjects.contains) ?? false }),
      let first = columns.firstIndex(where: { $0.role != .number && $0.role != .rank }),
      columns[first].role == .finding || columns[first].role == .problem
    else { return columns }
    var changed = columns
    changed[first].role = .issue
    return changed
  }

  /// Columns with one of the roles.
  func columns(_ roles: Set<HeaderRole>) -> [Int] {
    columns.indices.filter { index in columns[index].role.map(roles.contains) ?? false }
  }

  /// What the table reports.
  var kind: MeasureKind {
    let roles = Set(columns.compactMap(\.role))
    if !roles.isDisjoint(with: [.result, .outcome]) { return .result }
    return roles.isDisjoint(with: [.responsible, .timeframe]) && !isCalendar ? .improvement : .plan
  }
}
