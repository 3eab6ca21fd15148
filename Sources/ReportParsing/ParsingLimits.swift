/// What the parser is ready to take from one document; more is cut, and said so.
///
/// The tree is never deeper than document, part, section, table, row and cell.
struct ParsingLimits: Sendable {
  /// Blocks of a document.
  var blocks = 200_000
  /// Pages of a document.
  var pages = 20_000
  /// Grid positions of all tables of a document.
  var cells = 2_000_000
  /// Cells of the tables that a report keeps beside its scores and measures.
  var keptCells = 20_000
  /// Scalars of those cells.
  var keptScalars = 1_000_000

  /// The limits of the product.
  static let standard = ParsingLimits()

  /// Rows of a table.
  static let rows = 20_000
  /// Columns of a table.
  static let columns = 256
  /// Scalars of one paragraph or cell that are searched for scores.
  static let scalars = 50_000
  /// Scalars from which on a paragraph takes no further wrapped line: longer texts without a break are no
  /// sentences.
  static let joinedScalars = 5_000
}
