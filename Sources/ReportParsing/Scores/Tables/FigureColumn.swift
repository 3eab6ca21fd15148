import Codebook

/// A cell of a row with its figures.
struct FigureColumn {
  let column: Int
  let header: ColumnHeader
  /// Top to bottom, at least one.
  let figures: [CellFigure]

  /// The figure of a cell that has just one.
  var soleFigure: CellFigure? { figures.count == 1 ? figures.first : nil }
}

/// Finds the cells of a row that hold scores: by header; without one, cells of nothing but figures at
/// the right of the label.
struct FigureColumnReader {
  private let cells = ScoreCellReader()

  /// Left to right.
  func columns(of row: LogicalRow, below headers: [ColumnHeader]) -> [FigureColumn] {
    let known = headers.contains { $0.isScore || $0.fiscalYear != nil || $0.role == .scoreInstrument }
    return row.cells.enumerated().compactMap { column, cell in
      guard cell.coverage == .own, !cell.isBlank else { return nil }
      let header = column < headers.count ? headers[column] : .unknown
      guard mayHoldScore(header, isKnown: known, column: column) else { return nil }
      let figures = cells.figures(in: cell.text)
      return figures.isEmpty ? nil : FigureColumn(column: column, header: header, figures: figures)
    }
  }

  /// `isKnown`: another column's header says that it holds scores.
  private func mayHoldScore(_ header: ColumnHeader, isKnown: Bool, column: Int) -> Bool {
    if header.isScore || header.role == .scoreInstrument { return true }
    if header.fiscalYear != nil, header.role == nil || header.role == .score { return true }
    // `รายการ | ผล`: a column of results holds the scores where no column says so.
    if header.role == .result { return !isKnown && column > 0 }
    guard header.role == nil else { return false }
    // Below a header that names its score columns, a column without a header can be a second one
    // under a spanning cell only.
    return isKnown ? header.text.isEmpty && column > 0 : column > 0
  }

  /// Counts of people are whole numbers: without a header that says score, only decimals are scores, but
  /// for items, which may have 0 or 100.
  func areScores(_ columns: [FigureColumn]) -> Bool {
    columns.contains {
      $0.header.isScore || $0.header.fiscalYear != nil || $0.header.role == .scoreInstrument
    }
      || columns.contains { $0.figures.contains { $0.number.text.contains(".") } }
  }
}
