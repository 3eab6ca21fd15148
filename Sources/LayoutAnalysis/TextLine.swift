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
  /// Its text, repaired.
  let text: SourcedText
  /// Whether white space was printed behind the last letter: the line was broken at a space.
  let endsWithBlank: Bool

  /// The page that it stands on.
  let ink: PageInk

  /// Makes a line; nil when there is nothing but white space.
  init?(_ unordered: [GlyphCluster], on ink: PageInk) {
    guard let first = unordered.firstIndex(where: { !$0.isSpace }),
      let last = unordered.lastIndex(where: { !$0.isSpace })
    else { return nil }
    let clusters = Array(unordered[first...last])
    self.clusters = clusters
    self.ink = ink
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
    size = Self.median(inked.map(\.base.size))
    across = Self.median(inked.map(\.base.across))
    direction = clusters[0].base.direction
    text = ThaiRepair.repair(
      LineText(clusters[...], on: ink).correctedText, knownDefects: ink.knownDefects)
    endsWithBlank = last + 1 < unordered.count
  }

  /// The text as the file's text layer has it.
  var raw: String {
    // Where nothing was repaired and no glyph is read otherwise than the layer has it, both texts are one.
    text.repairs.isEmpty && ink.page.layerTexts.isEmpty
      ? text.string : LineText(clusters[...], on: ink).layerText
  }

  private static func median(_ values: [Double]) -> Double {
    // Most lines are of one size, on one baseline.
    if values.allSatisfy({ $0 == values[0] }) { return values[0] }
    return values.sorted()[values.count / 2]
  }

  /// Length along the line.
  var length: Double { end - start }
}
