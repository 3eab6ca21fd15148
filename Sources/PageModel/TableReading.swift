/// How a table of a page was read, and how well what is printed bears that out.
public struct TableReading: Sendable, Hashable {
  /// How much of a table is drawn.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Lines or painted cells divide nearly all of its rows and columns.
    case ruled
    /// Some are divided by lines; the others by how text is aligned.
    case partlyRuled = "partly-ruled"
    /// None are.
    case unruled
  }

  /// How much of it is drawn.
  public let kind: Kind
  /// How well letters, lines and alignment agree with its cells, in thousandths: 1000 when all do. A measure of
  /// evidence to compare readings by, not the likelihood that the table is right.
  public let score: Int

  /// Makes a reading; the score is held within 0...1000.
  public init(kind: Kind, score: Int) {
    self.kind = kind
    self.score = min(max(score, 0), 1000)
  }
}

/// The cell of another table on the same page in which a table stands.
public struct TableHost: Sendable, Hashable {
  /// That table, counted from 0 in reading order of the page.
  public let table: Int
  /// First grid row of the cell, from 0.
  public let row: Int
  /// First grid column of the cell, from 0.
  public let column: Int

  /// Makes a place.
  public init(table: Int, row: Int, column: Int) {
    self.table = table
    self.row = row
    self.column = column
  }
}
