public import Diagnostics
public import PageModel

/// A text file with mark-up, read into blocks.
public struct Transcript: Sendable, Hashable {
  /// Number of pages: 1 + the form feeds that text follows.
  public let pages: Int
  /// Paragraphs and tables in the order of the source.
  public let blocks: [Block]
  /// Facts about the file and its mark-up, in the order of the source.
  public let diagnostics: [Diagnostic]

  /// Makes a transcript.
  public init(pages: Int, blocks: [Block], diagnostics: [Diagnostic]) {
    self.pages = pages
    self.blocks = blocks
    self.diagnostics = diagnostics
  }
}
