internal import PageModel
internal import ThaiText

/// One physical line of text in its reading order.
struct TextLine {
  /// Clusters in reading order; runs sorted along the line, glyphs inside a run in stream order. The
  /// first and the last are no white space.
  let clusters: [GlyphCluster]
  /// Box in reading coordinates.
  let box: Box
  /// Begin along the line.
  let start: Double
  /// End along the line.
  let end: Double
  /// Baseline across the direction of writing.
  let across: Double
  /// Size of most of its text, in points.
  let size: Double
  /// Direction relative to the page's reading frame.
  let direction: Int
  /// Whether nearly all of it is bold.
  let isBold: Bool
  /// The text as the input has it.
  let source: SourcedText
  /// The same, repaired.
  let text: SourcedText
  /// Whether white space was printed behind the last letter: the line was broken at a space.
  let endsWithBlank: Bool

  /// Makes a line; nil when there is nothing but white space.
  init?(_ unordered: [GlyphCluster]) {
    guard let first = unordered.firstIndex(where: { !$0.isSpace }),
      let last = unordered.lastIndex(where: { !$0.isSpace })
    else { return nil }
    let clusters = Array(unordered[first...last])
    self.clusters = clusters
    var box = clusters[0].base.box
    var (start, end) = (Double.infinity, -Double.infinity)
    var bold = 0
    for cluster in clusters where !cluster.isSpace {
      box = box.union(cluster.base.box)
      start = min(start, cluster.base.start)
      end = max(end, cluster.base.end)
      bold += cluster.base.isBold ? 1 : 0
    }
    self.box = box
    self.start = start
    self.end = end
    let inked = clusters.lazy.filter { !$0.isSpace }
    isBold = bold * 10 >= inked.count * 9
    let sizes = inked.map(\.base.size).sorted()
    size = sizes[sizes.count / 2]
    let heights = inked.map(\.base.across).sorted()
    across = heights[heights.count / 2]
    direction = clusters[0].base.direction
    source = LineText.render(clusters)
    text = ThaiRepair.repair(source)
    endsWithBlank = last + 1 < unordered.count
  }

  /// Length along the line.
  var length: Double { end - start }
}

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
