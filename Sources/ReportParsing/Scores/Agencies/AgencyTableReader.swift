import PageModel
import ReportModel
import ThaiText

/// Reads tables that list several agencies: one row or one group of rows for each.
struct AgencyTableReader {
  let names: ListedAgencyReader
  let headers: HeaderReader
  let labels: RowLabelReader
  let tables: ScoreTableReader
  let ratings: RatingCellReader
  let recorder: ScoreRecorder
  private let cells = ScoreCellReader()

  /// What such a table states, and the cells that name the agencies.
  struct Result {
    var reading = ScoreReading()
    var agencies: [ListedAgency] = []
  }

  /// nil for a table of one agency, and where no figure of any can be told.
  func read(_ table: LogicalTable) -> Result? { readRows(table) ?? readColumns(table) }

  // MARK: Agencies side by side

  private func readColumns(_ table: LogicalTable) -> Result? {
    guard let columns = AgencyColumns(table, names: names) else { return nil }
    var result = Result()
    for column in columns.columns {
      add(
        tables.read(columns.part(of: table, for: column), inherited: []).reading, of: column.agency,
        to: &result)
    }
    return result.reading.occurrences.isEmpty ? nil : result
  }

  // MARK: Agencies one below the other

  private func readRows(_ table: LogicalTable) -> Result? {
    guard let rows = AgencyRows(table, names: names, headers: headers) else { return nil }
    var result = Result()
    let columns = rows.column.map {
      ColumnSubjects(
        of: table.rows.prefix(rows.headerCount), from: $0 + 1, labels: labels, headers: headers)
    }
    // A single name may be anything, but for the one row below a header that names figures.
    if rows.groups.count == 1 {
      guard let columns, columns.scores.count >= 2, rows.groups[0].rows.count == 1 else { return nil }
    }
    for group in rows.groups {
      let reading: ScoreReading
      if let columns, group.rows.count == 1, let row = group.rows.first {
        reading = read(table.rows[row], at: row, columns: columns)
      } else {
        reading = read(group, of: table, rows)
      }
      add(reading, of: group.agency, to: &result)
    }
    return result.reading.occurrences.isEmpty ? nil : result
  }

  private func add(_ reading: ScoreReading, of agency: ListedAgency, to result: inout Result) {
    var own = reading
    own.occurrences = reading.occurrences.map { $0.of(agency: agency.name) }
    // Another agency's malformed number is no figure of this report, but one that was left out.
    own.malformed = reading.malformed.map { number in
      MalformedNumber(reason: number.reason, asPrinted: number.asPrinted, key: nil, place: number.place)
    }
    result.reading.add(own)
    result.reading.recognisedRows.formUnion(reading.recognisedRows)
    result.agencies.append(agency)
  }

  // MARK: One row for each agency

  private func read(_ row: LogicalRow, at index: Int, columns: ColumnSubjects) -> ScoreReading {
    var state = ScoreTableState(columns: columns.changes)
    for (column, meaning) in columns.scores.sorted(by: { $0.key < $1.key }) where column < row.cells.count {
      guard row.cells[column].coverage == .own else { continue }
      let figures = cells.figures(in: row.cells[column].text)
      guard figures.count == 1, let figure = figures.first else { continue }
      recorder.add(
        AssignedFigure(
          figure: figure, part: figure.part ?? meaning.part, fiscalYear: meaning.fiscalYear, confidence: 0.95),
        meaning.label, to: &state)
      state.reading.recognisedRows.insert(index)
    }
    ratings.addChange(of: row, year: columns.latestYear, to: &state)
    let years = Set(columns.scores.values.map(\.fiscalYear))
    ratings.addLevel(of: row, year: years.count == 1 ? years.first ?? nil : nil, to: &state)
    return state.reading
  }

  // MARK: Several rows for each agency

  private func read(_ group: AgencyRows.Group, of table: LogicalTable, _ rows: AgencyRows) -> ScoreReading {
    var part = table
    let kept = Array(0..<rows.headerCount) + group.rows
    part.rows = kept.map { index in
      var row = table.rows[index]
      if let column = rows.column, index >= rows.headerCount { row.cells[column] = .empty }
      return row
    }
    var reading = tables.readTransposed(part) ?? tables.read(part, inherited: []).reading
    reading.recognisedRows = Set(
      reading.recognisedRows.compactMap { kept.indices.contains($0) ? kept[$0] : nil })
    return reading
  }
}
