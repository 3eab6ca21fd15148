internal import PageModel

/// The glyphs of a page, apart from those of watermarks laid over it.
struct ReadableGlyphs {
  /// Glyphs of the text, in stream order.
  let text: [ReadingGlyph]
  /// Glyphs of watermarks, in stream order.
  let watermarks: [ReadingGlyph]

  init(_ glyphs: [ReadingGlyph], watermarks chains: [GlyphChain]) {
    guard !chains.isEmpty else {
      (text, watermarks) = (glyphs, [])
      return
    }
    var isOverlaid = Array(repeating: false, count: glyphs.count)
    for chain in chains {
      for index in chain.glyphs { isOverlaid[index] = true }
    }
    text = glyphs.indices.filter { !isOverlaid[$0] }.map { glyphs[$0] }
    watermarks = glyphs.indices.filter { isOverlaid[$0] }.map { glyphs[$0] }
  }

  /// All watermarks as one line in stream order; nil when there is none.
  func watermarkLine(page: Page, frame: ReadingFrame) -> TextLine? {
    guard !watermarks.isEmpty else { return nil }
    return TextLine(watermarks.map { GlyphCluster(base: $0) }, on: PageInk([], page: page, frame: frame))
  }
}
