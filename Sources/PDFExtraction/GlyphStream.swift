import PageModel

/// The glyphs of a page in the order of its content stream, with what the text layer says of the corrected
/// ones.
struct GlyphStream {
  private(set) var glyphs: [Glyph] = []
  /// By index into `glyphs`.
  private(set) var layerTexts: [Int: String] = [:]

  /// Takes `count` drawn glyphs in order, with every run replaced by its text. Runs are in order and do not
  /// overlap; a run that does not fit is left out.
  ///
  /// `plain` gives a glyph that stands for one scalar of the text layer, as nearly all do; for the others it gives
  /// nil, and `drawn` is asked. What the text layer says under ActualText is not kept: the replacement is the text
  /// layer's own word.
  init(
    count: Int, runs: [ActualTextRun], plain: (Int) -> Glyph? = { _ in nil }, drawn: (Int) -> DrawnGlyph
  ) {
    glyphs.reserveCapacity(count)
    var next = 0
    func copy(upTo end: Int) {
      while next < end {
        if let glyph = plain(next) { glyphs.append(glyph) } else { append(drawn(next)) }
        next += 1
      }
    }
    for run in runs where run.range.lowerBound >= next && run.range.upperBound <= count {
      copy(upTo: run.range.lowerBound)
      glyphs += ActualTextAlignment.place(run.scalars, over: run.range.map(drawn)[...])
      next = run.range.upperBound
    }
    copy(upTo: count)
  }

  private mutating func append(_ drawn: DrawnGlyph) {
    let first = glyphs.count
    glyphs += drawn.glyphs
    guard let layerText = drawn.layerText else { return }
    layerTexts[first] = layerText
    // What follows of a ligature has been said with its first part.
    for index in glyphs.indices[first...].dropFirst() { layerTexts[index] = "" }
  }
}
