internal import PageModel

/// A page that waits to be compared with its neighbours.
struct LoadedPage {
  let page: Page
  let frame: ReadingFrame
  let glyphs: [ReadingGlyph]
  let chains: [GlyphChain]

  init(_ page: Page, limits: LayoutLimits) {
    self.page = page
    frame = ReadingFrame(of: page, limit: limits.glyphsPerPage)
    glyphs = PageInk.glyphs(of: page, frame: frame, limit: limits.glyphsPerPage)
    chains = GlyphChain.chains(of: glyphs)
  }

  /// Its glyphs without those of watermarks.
  func readable(without watermarks: WatermarkFinder) -> ReadableGlyphs {
    ReadableGlyphs(glyphs, watermarks: watermarks.watermarks(in: chains))
  }
}
