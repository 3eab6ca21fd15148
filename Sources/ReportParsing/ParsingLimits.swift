/// What the parser is ready to take from one document; more is cut, and said so.
enum ParsingLimits {
  /// Blocks of a document.
  static let blocks = 200_000
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
