public import PageModel

/// Writes the tables of a document, each to a file of its own or all to one stream.
public struct TableEncoder: Sendable {
  private let json: TableJSON
  private let file: String

  /// `document` is the path as it was given, `file` its last part.
  public init(document: String, file: String) {
    json = TableJSON(document: document, file: file)
    self.file = file
  }

  /// A file with one table; `number` counts the tables of the page from 1.
  public func file(_ table: Table, number: Int, as format: TableFormat) -> [UInt8] {
    switch format {
    case .csv: TableCSV.bytes(of: table)
    case .json: json.document(table, number: number)
    case .html: TableHTML.preamble(of: file) + TableHTML.bytes(of: table, number: number)
    case .markdown: TableMarkdown.bytes(of: table)
    }
  }

  /// What is written before the first table of a stream.
  public func preamble(of format: TableFormat) -> [UInt8] {
    format == .html ? TableHTML.preamble(of: file) : []
  }

  /// What is written between the tables of a stream.
  public func separator(of format: TableFormat) -> [UInt8] {
    format == .markdown ? [UInt8(ascii: "\n")] : []
  }

  /// A table within a stream; `number` counts the tables of the page from 1.
  public func element(_ table: Table, number: Int, as format: TableFormat) -> [UInt8] {
    switch format {
    case .csv: TableCSV.bytes(of: table)
    case .json: json.line(table, number: number)
    case .html: TableHTML.bytes(of: table, number: number)
    case .markdown: TableMarkdown.bytes(of: table)
    }
  }
}
