import FoundationEssentials
import ReportModel

/// Short quotes for evidence.
enum Quote {
  private static let greatestLength = 80

  /// The text on one line, cut at a character so that it has at most 80 scalars.
  static func short(_ text: String) -> String {
    let line = oneLine(text)
    guard line.unicodeScalars.count > greatestLength else { return line }
    return prefix(line, scalars: greatestLength - 1) + "…"
  }

  /// Label and value of a figure as printed. A sentence that holds the value is cut before it.
  static func figure(_ occurrence: ScoreOccurrence) -> String {
    let label = oneLine(occurrence.label.isEmpty ? occurrence.key.code : occurrence.label)
    let value = oneLine(occurrence.asPrinted)
    if !value.isEmpty, let range = label.ranges(of: value).last {
      return suffix(String(label[..<range.upperBound]), scalars: greatestLength)
    }
    let room = max(0, greatestLength - value.unicodeScalars.count - 1)
    let head = prefix(label, scalars: room)
    return short(head.isEmpty ? value : head + " " + value)
  }

  /// Evidence of a figure: the quote and where the value stands.
  static func evidence(_ occurrence: ScoreOccurrence) -> Finding.Evidence {
    Finding.Evidence(quote: figure(occurrence), place: occurrence.place)
  }

  private static func oneLine(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  private static func prefix(_ text: String, scalars limit: Int) -> String {
    var (result, count) = ("", 0)
    for character in text {
      count += character.unicodeScalars.count
      if count > limit { break }
      result.append(character)
    }
    return result
  }

  private static func suffix(_ text: String, scalars limit: Int) -> String {
    String(prefix(String(text.reversed()), scalars: limit).reversed())
  }
}

extension Array where Element == Finding.Evidence {
  /// In reading order.
  var inReadingOrder: [Finding.Evidence] { sorted { $0.place.isBefore($1.place) } }
}
