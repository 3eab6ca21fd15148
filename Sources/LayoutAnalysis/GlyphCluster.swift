/// A base glyph with the marks that belong to it.
///
/// A plain value: the marks stand in a list of the page (`PageInk.marks`).
struct GlyphCluster {
  /// The base; its end is that of the marks that stand beside it.
  var base: ReadingGlyph
  /// Index of its first mark; without meaning when it has none.
  var firstMark: Int32 = 0
  var markCount: Int32 = 0

  /// Whether it is only white space.
  var isSpace: Bool { base.isSpace && markCount == 0 }
  /// Whether a mark stands alone, without a base.
  var isLoneMark: Bool { base.isMark }
}
