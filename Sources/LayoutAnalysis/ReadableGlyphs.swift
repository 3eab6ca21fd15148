internal import PageModel

/// The glyphs of a page, apart from those of watermarks laid over it.
struct ReadableGlyphs {
  /// Glyphs of the text, in stream order.
  let text: [ReadingGlyph]
  /// Glyphs of watermarks, in stream order.
  let watermarks: [ReadingGlyph]

  init(_ glyphs: [ReadingGlyph], watermarks found: Set<Int>) {
    guard !found.isEmpty else {
      (text, watermarks) = (glyphs, [])
      return
    }
    text = glyphs.indices.filter { !found.contains($0) }.map { glyphs[$0] }
    watermarks = found.sorted().map { glyphs[$0] }
  }

  /// All watermarks as one line in stream order; nil when there is none.
  func watermarkLine(page: Page, frame: ReadingFrame) -> TextLine? {
    guard !watermarks.isEmpty else { return nil }
    return TextLine(watermarks.map { GlyphCluster(base: $0) }, on: PageInk([], page: page, frame: frame))
  }
}
