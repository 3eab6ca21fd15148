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
