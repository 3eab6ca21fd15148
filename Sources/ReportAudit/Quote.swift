import ReportModel

/// Short quotes for evidence.
enum Quote {
  private static let greatestLength = 80

  /// The text on one line, cut at a character so that it has at most 80 scalars.
  static func short(_ text: String) -> String {
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    guard words.unicodeScalars.count > greatestLength else { return words }
    var (result, count) = ("", 1)
    for character in words {
      count += character.unicodeScalars.count
      if count > greatestLength { break }
      result.append(character)
    }
    return result + "…"
  }

  /// Label and value of a figure as printed.
  static func figure(_ occurrence: ScoreOccurrence) -> String {
    let key = occurrence.key
    let label = occurrence.label.isEmpty ? key.code : occurrence.label
    let room = max(0, greatestLength - occurrence.asPrinted.unicodeScalars.count - 2)
    var (head, count) = ("", 0)
    for character in label.split(whereSeparator: \.isWhitespace).joined(separator: " ") {
      count += character.unicodeScalars.count
      if count > room { break }
      head.append(character)
    }
    return short(head.isEmpty ? occurrence.asPrinted : head + " " + occurrence.asPrinted)
  }

  /// Evidence of a figure: the quote and where the value stands.
  static func evidence(_ occurrence: ScoreOccurrence) -> Finding.Evidence {
    Finding.Evidence(quote: figure(occurrence), place: occurrence.place)
  }
}

extension Array where Element == Finding.Evidence {
  /// In reading order.
  var inReadingOrder: [Finding.Evidence] { sorted { $0.place.isBefore($1.place) } }
}
