internal import PageModel

/// A table as CSV: RFC 4180 with LF, in UTF-8 without a byte order mark.
///
/// A row of the table is a record, as many fields as the table has columns; no header is made up. The text of a merged
/// cell stands in its top left position, paragraphs are lines of their field.
enum TableCSV {
  /// The bytes of a table.
  static func bytes(of table: Table) -> [UInt8] {
    Array(PrintedTable(table).texts.map(record).joined().utf8)
  }

  private static func record(_ fields: [String]) -> String {
    let quoted = fields.map { CSVCell.text($0).field(escaping: .none) }
    // A record of one empty field would be an empty line, which readers pass over.
    return (quoted == [""] ? "\"\"" : quoted.joined(separator: ",")) + "\n"
  }
}
