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
    let body = table.rows.dropFirst(header.count).filter { !$0.isBlank }
    if let own = Self.columnsOfMeasures(header, body) {
      columns = Self.withIssues(own)
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

  private static let hints: Set<HeaderRole> = [
    .measure, .procedure, .result, .outcome, .responsible, .timeframe, .recommendation,
  ]

  /// The columns by header and contents; nil where they are none of measures.
  private static func columnsOfMeasures(_ header: TableHeader, _ body: [LogicalRow]) -> [ColumnHeader]? {
    // Most tables hold scores, which the words of their headers tell.
    guard header.count > 0, header.columns.contains(where: { $0.role.map(hints.contains) ?? false }) else {
      return nil
    }
    let columns = withMeasures(ColumnContents(header.columns, rows: body).refined(), body)
    return areOfMeasures(columns) ? columns : nil
  }

  private static func areOfMeasures(_ columns: [ColumnHeader]) -> Bool {
    let roles = Set(columns.compactMap(\.role))
    guard roles.count >= 2, !roles.isDisjoint(with: companions) else { return false }
    let reports =
      roles.contains(.result) && columns.count > 2
      && !roles.isDisjoint(with: [.issue, .responsible, .timeframe])
    // `ตัวชี้วัด | ปัญหาที่พบ | ข้อเสนอแนะ`: what shall be done about weak points.
    let recommends =
      roles.contains(.recommendation) && !roles.isDisjoint(with: [.problem, .finding])
      && !columns.contains(where: \.isScore)
    return !roles.isDisjoint(with: actions) || reports || recommends
  }

  private static let leastText = 15

  /// Beside those who are responsible and a time or a follow-up, the only column that its header does not explain says
  /// what is done, where it holds texts.
  private static func withMeasures(
    _ columns: [ColumnHeader], _ rows: [LogicalRow]
  ) -> [ColumnHeader] {
    let roles = Set(columns.compactMap(\.role))
    let unknown = columns.indices.filter { columns[$0].role == nil && !columns[$0].text.isEmpty }
    guard roles.contains(.responsible), !roles.isDisjoint(with: [.timeframe, .monitoring]),
      roles.isDisjoint(with: actions.union([.result, .recommendation])), unknown.count == 1,
      let column = unknown.first
    else { return columns }
    let long = rows.count { $0.cells[column].text.count >= leastText }
    guard long > 0, long * 2 > rows.count else { return columns }
    var changed = columns
    changed[column].role = .measure
    return changed
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
    let hasOutcome = columns.contains { $0.role == .outcome && !HeaderKeywords.isExpectation($0.text) }
    if hasOutcome || !roles.isDisjoint(with: [.result, .statusText]) { return .result }
    return roles.isDisjoint(with: [.responsible, .timeframe]) && !isCalendar ? .improvement : .plan
  }
}
