/// Makes lines from the clusters of one region of a page (a cell, a column).
enum LineBuilder {
  /// Lines in reading order.
  static func lines(of clusters: [GlyphCluster], on ink: PageInk) -> [TextLine] {
    lines(of: RunText(clusters), on: ink)
  }

  /// Lines in reading order.
  static func lines(of text: RunText, on ink: PageInk) -> [TextLine] {
    text.rows.compactMap { TextLine($0, on: ink) }
  }
}
