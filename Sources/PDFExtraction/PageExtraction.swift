public import Diagnostics
public import PageModel

/// A page, and what a person should know of how it was read.
public struct PageExtraction: Sendable {
  /// The page as it was drawn.
  public let page: Page
  /// Facts about the page: `page-needs-ocr`, `blank-page`, `page-truncated`, `page-drawn-with-errors`,
  /// `page-unreadable`.
  public let diagnostics: [Diagnostic]
  /// What the decision about the text layer rests on.
  public let quality: TextLayerQuality

  /// The page without its text where that cannot be used.
  public var usablePage: Page {
    quality.verdict == .usable || quality.verdict == .blank ? page : page.with(glyphs: [], layerTexts: [:])
  }
}
