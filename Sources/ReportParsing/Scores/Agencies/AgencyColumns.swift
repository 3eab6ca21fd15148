import PageModel

/// The columns of a table that lists several agencies side by side.
struct AgencyColumns {
  /// The column of one agency.
  struct Column {
    let agency: ListedAgency
    let index: Int
  }

  /// Index of the header row that names the agencies.
  let headerRow: Int
  /// Left to right.
  let columns: [Column]

  private static let mostHeaderRows = 4

  /// nil where none of the first rows names two agencies side by side.
  init?(_ table: LogicalTable, names: ListedAgencyReader) {
    for (index, row) in table.rows.prefix(Self.mostHeaderRows).enumerated() {
      let columns = row.cells.enumerated().dropFirst().compactMap { column, cell in
        cell.coverage == .own
          ? names.agency(in: cell.text).map { Column(agency: $0, index: column) } : nil
      }
      guard columns.count >= 2, Set(columns.map(\.agency.name)).count == columns.count else { continue }
      headerRow = index
      self.columns = columns
      return
    }
    return nil
  }

  /// The table with the columns of all other agencies left out, and the word for scores in place of the
  /// agency's name.
  func part(of table: LogicalTable, for column: Column) -> LogicalTable {
    let others = Set(columns.map(\.index)).subtracting([column.index])
    let kept = (0..<table.columnCount).filter { !others.contains($0) }
    var part = table
    part.columnCount = kept.count
    part.rows = table.rows.enumerated().map { index, row in
      var row = row
      if index <= headerRow, column.index < row.cells.count {
        let word = SourcedText(SubjectVocabulary.scoreHeader, at: column.agency.place)
        row.cells[column.index] = LogicalCell(coverage: .own, paragraphs: [word], lines: [word])
      }
      row.cells = kept.compactMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
      return row
    }
    return part
  }
}
