import ReportModel

/// What is done to text that a spreadsheet would take for a formula.
public enum CSVTextEscaping: Sendable, Hashable {
  /// Nothing: the cells hold exactly the text.
  case none
  /// Text that begins with `=`, `+`, `-`, `@`, TAB or CR gets an apostrophe in front; numbers never do.
  case spreadsheet
}

/// One cell of a row.
enum CSVCell {
  /// Nothing stated.
  case empty
  /// Text of the document, or of people's making.
  case text(String)
  /// A number, date or id: never escaped for spreadsheets.
  case literal(String)

  static func integer(_ number: Int?) -> CSVCell { number.map { .literal(String($0)) } ?? .empty }
  static func decimal(_ number: FixedDecimal?) -> CSVCell { number.map { .literal($0.text) } ?? .empty }

  /// RFC 4180 text of the cell.
  func field(escaping: CSVTextEscaping) -> String {
    switch self {
    case .empty: ""
    case .literal(let text): Self.quoted(text)
    case .text(let text): Self.quoted(escaping == .spreadsheet ? Self.defused(text) : text)
    }
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
        || $0 == UInt8(ascii: "\r")
    }
    guard needsQuotes else { return text }
    // By scalar: a `Character` may be a quotation mark together with a Thai mark that follows it.
    var result = String.UnicodeScalarView()
    result.append("\"")
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result.append(scalar) }
      result.append(scalar)
    }
    result.append("\"")
    return String(result)
  }

  private static func defused(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
      PrintedDecimal(text) == nil
    else { return text }
    return "'" + text
  }
}
