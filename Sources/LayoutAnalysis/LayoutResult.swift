public import Diagnostics
public import PageModel

/// What layout analysis found.
public struct LayoutResult: Sendable {
  /// Paragraphs and tables in reading order; no text of a page is missing, except characters drawn
  /// twice and invisible text under visible text.
  public let blocks: [Block]
  /// Facts about the pages, e.g. `layout-limit`.
  public let diagnostics: [Diagnostic]

  /// Makes a result.
  public init(blocks: [Block], diagnostics: [Diagnostic]) {
    self.blocks = blocks
    self.diagnostics = diagnostics
  }
}
