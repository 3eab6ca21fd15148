/// Reads RFC 4180 text with LF, strictly; independent of the writer.
enum CSVReader {
  struct Malformed: Error {
    let reason: String
  }

  /// Rows of fields; the last row must end with LF.
  static func rows(_ text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var scalars = Array(text.unicodeScalars)[...]
    while !scalars.isEmpty {
      row.append(try field(&scalars))
      guard let end = scalars.popFirst() else { throw Malformed(reason: "the last row has no LF") }
      if end == "\n" {
        rows.append(row)
        row = []
      } else if end != "," {
        throw Malformed(reason: "\(end) after a field")
      }
    }
    return rows
  }

  private static func field(_ scalars: inout ArraySlice<Unicode.Scalar>) throws -> String {
    var view = String.UnicodeScalarView()
    guard scalars.first == "\"" else {
      while let next = scalars.first, next != ",", next != "\n" {
        if next == "\"" || next == "\r" { throw Malformed(reason: "\(next.debugDescription) unquoted") }
        view.append(next)
        scalars.removeFirst()
      }
      return String(view)
    }
    scalars.removeFirst()
    while let next = scalars.popFirst() {
      if next == "\"" {
        guard scalars.first == "\"" else { return String(view) }
        scalars.removeFirst()
      }
      view.append(next)
    }
    throw Malformed(reason: "a quotation is not closed")
  }
}
