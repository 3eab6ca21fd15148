internal import PageModel

/// Text of a line with a place for every scalar.
enum LineText {
  /// A gap without a space character that is wider than this (in em) is a space; the gaps of Thai
  /// distributed text are narrower.
  static let spaceGap = 0.2

  static func render(_ clusters: [GlyphCluster]) -> SourcedText {
    var text = SourcedText()
    var last: ReadingGlyph?
    for cluster in clusters {
      if let last, needsSpace(last, cluster) { text.append(" ", at: gap(last, cluster.base)) }
      append(cluster.base, to: &text)
      for mark in cluster.marks { append(mark, to: &text) }
      last = cluster.base
    }
    return text
  }

  /// The same as the file's text layer has it.
  static func layerText(_ clusters: [GlyphCluster], of page: Page) -> String {
    var text = String.UnicodeScalarView()
    var last: ReadingGlyph?
    for cluster in clusters {
      if let last, needsSpace(last, cluster) { text.append(" ") }
      for glyph in [cluster.base] + cluster.marks {
        text.append(
          contentsOf: page.layerTexts[glyph.index].map { Array($0.unicodeScalars) } ?? glyph.scalars)
      }
      last = cluster.base
    }
    return String(text)
  }

  private static func needsSpace(_ last: ReadingGlyph, _ next: GlyphCluster) -> Bool {
    guard !last.isSpace, !next.isSpace, let first = next.base.scalars.first else { return false }
    return !CharacterKind.isMark(first)
      && next.base.start - last.end > spaceGap * max(last.size, next.base.size)
  }

  private static func append(_ glyph: ReadingGlyph, to text: inout SourcedText) {
    for scalar in glyph.scalars { text.append(scalar, at: glyph.place) }
  }

  private static func gap(_ a: ReadingGlyph, _ b: ReadingGlyph) -> Place {
    guard let one = a.place.box, let two = b.place.box else { return b.place }
    // The strip between two boxes, whichever way the text runs.
    let isUpright = abs(two.midX - one.midX) >= abs(two.midY - one.midY)
    let box =
      isUpright
      ? Box(x0: min(one.x1, two.x1), y0: one.y0, x1: max(one.x0, two.x0), y1: one.y1)
      : Box(x0: one.x0, y0: min(one.y1, two.y1), x1: one.x1, y1: max(one.y0, two.y0))
    return Place(page: b.place.page, box: box)
  }
}
