import PageModel

/// The glyphs of a page in the order of its content stream, with what the text layer says of the corrected
/// ones.
struct GlyphStream {
  private(set) var glyphs: [Glyph] = []
  /// By index into `glyphs`.
  private(set) var layerTexts: [Int: String] = [:]

  /// Takes `count` drawn glyphs, each asked for once and in order, with every run replaced by its
  /// text. Runs are in order and do not overlap; a run that does not fit is left out.
  ///
  /// What the text layer says under ActualText is not kept: the replacement is the text layer's own word.
  init(count: Int, runs: [ActualTextRun], drawn: (Int) -> DrawnGlyph) {
    glyphs.reserveCapacity(count)
    var next = 0
    for run in runs where run.range.lowerBound >= next && run.range.upperBound <= count {
      for index in next..<run.range.lowerBound { append(drawn(index)) }
      glyphs += ActualTextAlignment.place(run.scalars, over: run.range.map(drawn)[...])
      next = run.range.upperBound
    }
    for index in next..<count { append(drawn(index)) }
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
