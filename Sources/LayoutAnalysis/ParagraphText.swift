internal import PageModel
internal import ThaiText

/// Text of lines that belong together.
struct ParagraphText {
  /// Repaired lines joined as Thai is written.
  let text: SourcedText
  /// The lines as the input has them, separated by `\n`.
  let raw: String

  init(_ lines: [TextLine]) {
    text = Self.join(lines.map { ThaiRepair.repair($0.source) })
    raw = lines.map(\.source.string).joined(separator: "\n")
  }

  /// Joins wrapped lines: without a space between two Thai letters, else with one.
  static func join(_ lines: [SourcedText]) -> SourcedText {
    var joined = SourcedText()
    for line in lines where !line.isEmpty {
      if let last = joined.scalars.last, let first = line.scalars.first, let place = joined.places.last,
        !isThaiLetter(last) || !isThaiLetter(first)
      {
        joined.append(" ", at: place)
      }
      joined.append(line)
    }
    return joined
  }

  private static func isThaiLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x0E01...0x0E4E).contains(scalar.value) && scalar != "ฯ" && scalar != "ๆ"
  }
}
