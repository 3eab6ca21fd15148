import PageModel
import ThaiText

/// Joins the lines of transcripts that keep the line breaks of the page: a sentence is read whole.
enum WrappedLines {
  /// Lines at least this long, in scalars, may go on in the next.
  private static let longEnough = 48

  /// The elements with wrapped lines joined; the later lines' blocks belong to the first's.
  static func joined(_ elements: [DocumentElement]) -> [DocumentElement] {
    var result: [DocumentElement] = []
    var lastLine = SourcedText()
    for element in elements {
      if case .paragraph(_, let next) = element, case .paragraph(let index, let whole)? = result.last,
        whole.text.count < ParsingLimits.joinedScalars, goesOn(lastLine, next)
      {
        let text = LineJoiner.join([whole.text, next.text])
        let joined = Paragraph(
          role: whole.role, text: text, raw: whole.raw + "\n" + next.raw, page: whole.page)
        result[result.count - 1] = .paragraph(index, joined)
        lastLine = next.text
        continue
      }
      result.append(element)
      lastLine = SourcedText()
      if case .paragraph(_, let paragraph) = element, paragraph.role == .body { lastLine = paragraph.text }
    }
    return result
  }

  /// The next source line, with nothing between, after a long one; not a list item or label of its own.
  private static func goesOn(_ last: SourcedText, _ next: Paragraph) -> Bool {
    guard next.role == .body, last.count >= longEnough, let line = last.places.last?.line,
      next.text.places.first?.line == line + 1, last.places.last?.page == next.page
    else { return false }
    return !beginsItem(next.text)
  }

  private static func beginsItem(_ text: SourcedText) -> Bool {
    let squeezed = SqueezedText(text)
    if RowStart.listMark(squeezed) != nil { return true }
    guard let first = squeezed.scalars.first else { return true }
    return "-•●–*".unicodeScalars.contains(first)
  }
}
