internal import PageModel

/// What one page holds before the pages are compared: tables, frames and lines in reading order.
struct PageReading {
  /// Lines of one stretch of running text.
  struct Stretch {
    let key: ReadingOrder.Key
    let lines: [TextLine]
    /// Limits of the text when they are its own (a column, a frame); nil: the page's margins.
    let limits: WrapFit?
  }

  let number: Int
  let frame: ReadingFrame
  let tables: [RuledTable]
  let stretches: [Stretch]
  let watermarks: [TextLine]
  let order: ReadingOrder
  /// What was left out because of a limit; empty mostly.
  let exceeded: [String]

  init(_ page: Page, glyphs: [ReadingGlyph], frame: ReadingFrame, watermarks: Set<Int>, limits: LayoutLimits)
  {
    number = page.number
    self.frame = frame
    let marked = watermarks.sorted().map { glyphs[$0] }
    let kept =
      watermarks.isEmpty ? glyphs : glyphs.indices.filter { !watermarks.contains($0) }.map { glyphs[$0] }
    self.watermarks = TextLine(marked.map { GlyphCluster(base: $0) }).map { [$0] } ?? []
    let clusters = GlyphCluster.clusters(of: GlyphSelection.select(kept))
    let regions = PageRegions(
      clusters: clusters, rulings: Array(page.rulings.prefix(limits.rulingsPerPage)), frame: frame,
      gridLimit: limits.gridPositionsPerTable)
    let order = ReadingOrder(segments: ColumnFinder.segments(of: regions.flow))
    self.order = order
    let flow = Self.stretches(of: regions.flow, order: order)
    let aligned = flow.map { TextTableFinder.find(in: $0.lines, rules: regions.rules) }
    let framed = regions.frames.map(FramedText.init)
    tables = regions.tables + aligned.flatMap(\.tables) + framed.flatMap(\.tables)
    stretches =
      zip(flow, aligned).map { Stretch(key: $0.key, lines: $1.rest, limits: $0.limits) }
      + framed.flatMap(\.parts).map { part in
        Stretch(
          key: order.key(x: part.box.midX, y: part.box.midY), lines: part.lines,
          limits: WrapFit(left: part.box.x0 + 4, right: part.box.x1 - 4))
      }
    exceeded = Self.exceeded(page, regions: regions, limits: limits)
  }

  static func stretches(of flow: [GlyphCluster], order: ReadingOrder) -> [Stretch] {
    var parts: [ReadingOrder.Key: [GlyphCluster]] = [:]
    var key: ReadingOrder.Key?
    for cluster in flow {
      if !cluster.isSpace || key == nil {
        key = order.key(x: cluster.base.anchor.x, y: cluster.base.anchor.y)
      }
      if let key { parts[key, default: []].append(cluster) }
    }
    return parts.sorted { $0.key < $1.key }.map { key, clusters in
      let lines = LineBuilder.lines(of: clusters)
      return Stretch(key: key, lines: lines, limits: key.column == nil ? nil : extent(of: lines))
    }
  }

  private static func extent(of lines: [TextLine]) -> WrapFit {
    WrapFit(left: lines.map(\.start).min() ?? 0, right: lines.map(\.end).max() ?? 0)
  }

  static func exceeded(_ page: Page, regions: PageRegions, limits: LayoutLimits) -> [String] {
    var parts: [String] = []
    if page.glyphs.count > limits.glyphsPerPage { parts.append("characters") }
    if page.rulings.count > limits.rulingsPerPage { parts.append("lines") }
    if regions.exceedsLimit { parts.append("table cells") }
    return parts
  }
}
