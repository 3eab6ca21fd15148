/// How a table is written.
public enum TableFormat: String, Sendable, Hashable, CaseIterable {
  /// A record a row.
  case csv
  /// An object with places and spans.
  case json
  /// `<table>` with `rowspan` and `colspan`.
  case html
  /// Pipe tables.
  case markdown

  /// Ending of its file names, without the dot.
  public var fileExtension: String { self == .markdown ? "md" : rawValue }
}
