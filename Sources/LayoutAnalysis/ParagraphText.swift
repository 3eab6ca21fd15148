internal import PageModel
internal import ThaiText

/// Text of lines that belong together: repaired, joined as Thai is written.
struct ParagraphText {
  /// Repaired lines joined as Thai is written.
  let text: SourcedText
  /// The lines as the input has them, separated by `\n`.
  let raw: String

  init(_ lines: [TextLine]) {
    text = Self.join(lines)
    raw = lines.map(\.raw).joined(separator: "\n")
  }

  /// Joins wrapped lines; a space printed at the end of a line is kept.
  static func join(_ lines: [TextLine]) -> SourcedText {
    LineJoiner.join(
      lines.map { line in
        var text = line.text
        if line.endsWithBlank, let place = text.places.last { text.append(" ", at: place) }
        return text
      })
  }
}
