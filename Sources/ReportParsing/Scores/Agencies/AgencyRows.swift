/// The rows of a table that lists several agencies, by agency.
struct AgencyRows {
  /// Rows of one agency.
  struct Group {
    let agency: ListedAgency
    /// Indices of its rows in the table, ascending.
    var rows: [Int]
  }

  /// Rows above the first agency: the header.
  let headerCount: Int
  /// Column with the names; nil where each name has a row of its own above the agency's rows.
  let column: Int?
  /// In order of their first rows.
  let groups: [Group]

  /// nil where the table names no agency in one column, and fewer than two in rows of their own.
  init?(_ table: LogicalTable, names: ListedAgencyReader, headers: HeaderReader) {
    if let sections = Self.sections(of: table, names: names) {
      self = sections
    } else if let listed = Self.listed(in: table, names: names, headers: headers) {
      self = listed
    } else {
      return nil
    }
  }

  private init?(headerCount: Int, column: Int?, rows: [(row: Int, agency: ListedAgency)]) {
    var groups: [Group] = []
    var positions: [String: Int] = [:]
    for (row, agency) in rows {
      if let position = positions[agency.name] {
        groups[position].rows.append(row)
      } else {
        positions[agency.name] = groups.count
        groups.append(Group(agency: agency, rows: [row]))
      }
    }
    guard groups.count >= (column == nil ? 2 : 1) else { return nil }
    self.headerCount = headerCount
    self.column = column
    self.groups = groups
  }

  // MARK: Names in rows of their own

  private static func sections(of table: LogicalTable, names: ListedAgencyReader) -> AgencyRows? {
    var rows: [(Int, ListedAgency)] = []
    var current: ListedAgency?
    var headerCount: Int?
    for (index, row) in table.rows.enumerated() {
      let own = row.ownCells
      if own.count == 1, let only = own.first, row.cells.count > 1,
        let agency = names.agency(in: only.cell.text)
      {
        current = agency
        headerCount = headerCount ?? index
      } else if let current {
        rows.append((index, current))
      }
    }
    return headerCount.flatMap { AgencyRows(headerCount: $0, column: nil, rows: rows) }
  }

  // MARK: Names in a column

  private static let lastColumn = 4

  private static func listed(
    in table: LogicalTable, names: ListedAgencyReader, headers: HeaderReader
  ) -> AgencyRows? {
    let found = (0..<min(lastColumn, table.columnCount)).compactMap { column in
      listed(in: table, column: column, names: names, isHeaded: false)
    }
    if let best = found.max(by: { $0.groups.count < $1.groups.count }) { return best }
    guard let header = table.rows.first.flatMap(headers.header(of:)),
      let column = header.firstIndex(where: { $0.role == .agency })
    else { return nil }
    return listed(in: table, column: column, names: names, isHeaded: true)
  }

  private static func listed(
    in table: LogicalTable, column: Int, names: ListedAgencyReader, isHeaded: Bool
  ) -> AgencyRows? {
    var rows: [(Int, ListedAgency)] = []
    var first: Int?
    for (index, row) in table.rows.enumerated() where !row.cells[column].isBlank {
      guard row.cells[column].coverage != .left, !isHeaded || index > 0 else { continue }
      let text = row.cells[column].text
      guard let agency = isHeaded ? names.agency(inColumn: text) : names.agency(in: text) else { continue }
      first = first ?? index
      rows.append((index, agency))
    }
    guard let first else { return nil }
    let named = table.rows.dropFirst(first).count { !$0.cells[column].isBlank }
    guard rows.count * 3 >= named * 2 else { return nil }
    return AgencyRows(headerCount: first, column: column, rows: rows)
  }
}
