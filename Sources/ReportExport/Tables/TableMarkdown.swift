internal import PageModel

/// A table as Markdown with pipes, as GitHub reads it.
///
/// Such a table must have a header, so the first row is one. The text of a merged cell stands in its top left
/// position, paragraphs are divided by `<br>`.
enum TableMarkdown {
  /// The lines of a table.
  static func bytes(of table: Table) -> [UInt8] {
    var lines = PrintedTable(table).texts.map { row in
      "|" + row.map { $0.isEmpty ? " |" : " \(escaped($0)) |" }.joined()
    }
    guard !lines.isEmpty else { return [] }
    lines.insert("|" + String(repeating: " --- |", count: table.columnCount), at: 1)
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Characters that would begin mark-up or another cell stand behind a backslash.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result.append(contentsOf: "<br>".unicodeScalars)
      case "|", "\\", "`", "*", "_", "<", "[", "~", "&":
        result.append("\\")
        result.append(scalar)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
