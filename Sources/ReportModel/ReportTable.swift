public import PageModel

/// A table that holds neither scores nor measures of the agency, as it is printed; one for each page of a table that
/// goes on over pages.
public struct ReportTable: Hashable, Sendable {
  /// What a table was told to be by its header, its caption and its cells.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// What the analysis found for each issue or indicator.
    case analysis
    /// Items that are ticked.
    case checklist
    /// A table of contents.
    case contents
    /// Cases and what became of them, such as complaints.
    case followUp = "follow-up"
    /// Scores that the rating levels stand for.
    case ratingLevels = "rating-levels"
    /// Targets, or figures of a country, a province or a group of agencies.
    case referenceFigures = "reference-figures"
    /// Risks with their likelihood and impact.
    case risks
    /// None of these.
    case other
  }

  /// What it is.
  public let kind: Kind
  /// The line just above it; empty where there is none, or where that line states figures.
  public let caption: String
  /// The grid.
  public let table: Table
  /// How many of its first rows are a header; 0 where that cannot be told.
  public let headerRows: Int
  /// Whether it goes on from the table before it, on an earlier page.
  public let isContinued: Bool
  /// Whether its cells are too many for the document.
  public let isCut: Bool

  /// Makes a table.
  public init(
    kind: Kind, caption: String, table: Table, headerRows: Int, isContinued: Bool = false, isCut: Bool = false
  ) {
    self.kind = kind
    self.caption = caption
    self.table = table
    self.headerRows = headerRows
    self.isContinued = isContinued
    self.isCut = isCut
  }

  /// Cells within the grid, by row, then column.
  public var cells: [TableCell] {
    table.cells.filter { cell in
      cell.row >= 0 && cell.column >= 0 && cell.rowSpan > 0 && cell.columnSpan > 0
        && cell.rowSpan <= table.rowCount - cell.row && cell.columnSpan <= table.columnCount - cell.column
    }
  }
}
