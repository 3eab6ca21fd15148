/// The kind of mark-up that a transcript announces by its file name.
///
/// Services that read Thai pages mix the three freely, so tables, bold runs and tags are understood in
/// all of them; the format decides what a line break and a backslash mean.
public enum TranscriptFormat: String, Sendable, Hashable, CaseIterable {
  /// Lines of text; a line break ends a paragraph.
  case plainText
  /// Markdown; also `*emphasis*` and backslash escapes.
  case markdown
  /// An HTML document; line breaks are spaces.
  case html

  /// The format of a file name's ending without its dot, in any case; nil for other endings.
  public init?(fileExtension: String) {
    switch fileExtension.lowercased() {
    case "txt", "text": self = .plainText
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    default: return nil
    }
  }
}
