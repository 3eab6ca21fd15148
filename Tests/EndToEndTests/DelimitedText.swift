/// Reads RFC 4180 text, apart from the code that writes it.
enum DelimitedText {
  /// Records of fields; a quoted field may hold commas, quotes and line breaks.
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch (scalar, isQuoted) {
      case ("\"", true) where index < scalars.count && scalars[index] == "\"":
        field.append("\"")
        index += 1
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        row.append(String(field))
        field = .init()
      case ("\n", false):
        rows.append(row + [String(field)])
        row = []
        field = .init()
      default: field.append(scalar)
      }
    }
    return rows
  }
}
