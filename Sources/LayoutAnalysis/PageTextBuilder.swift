internal import PageModel

/// Makes the text of one page from its glyphs.
struct PageTextBuilder {
  private let page: Page
  private let frame: ReadingFrame
  private let order: ReadingOrder
  private var parts: [ReadingOrder.Part<[PageTextLine]>] = []
  private var tableCount = 0
  private let watermarks: [PageTextLine]
  private let exceeded: [String]

  init(_ page: Page, glyphs: [ReadingGlyph], frame: ReadingFrame, watermarks: Set<Int>, limits: LayoutLimits)
  {
    self.page = page
    self.frame = frame
    let kept =
      watermarks.isEmpty ? glyphs : glyphs.indices.filter { !watermarks.contains($0) }.map { glyphs[$0] }
    let clusters = GlyphCluster.clusters(of: GlyphSelection.select(kept))
    let regions = PageRegions(
      clusters: clusters, rulings: Array(page.rulings.prefix(limits.rulingsPerPage)), frame: frame,
      gridLimit: limits.gridPositionsPerTable)
    order = ReadingOrder(segments: ColumnFinder.segments(of: regions.flow))
    let marked = TextLine(watermarks.sorted().map { GlyphCluster(base: glyphs[$0]) })
    self.watermarks = [marked].compactMap { $0 }.map { Self.line($0, page: page, frame: frame) }
    exceeded = PageReading.exceeded(page, regions: regions, limits: limits)
    for table in regions.tables { add(table) }
    for frame in regions.frames { add(frame: frame) }
    add(flow: regions.flow)
  }

  /// Everything in reading order.
  var text: PageText {
    PageText(
      number: page.number, width: page.width, height: page.height,
      lines: ReadingOrder.sorted(parts).flatMap(\.content), watermarks: watermarks, exceeded: exceeded)
  }

  private mutating func add(_ table: RuledTable) {
    var lines: [PageTextLine] = []
    for (cell, clusters) in zip(table.grid.cells, table.clusters) {
      let own = LineBuilder.lines(of: clusters)
      for (index, line) in own.enumerated() {
        lines.append(
          Self.line(
            line, page: page, frame: frame,
            cell: TextCell(
              table: tableCount, row: cell.rows.lowerBound, column: cell.columns.lowerBound, line: index,
              lineCount: own.count)))
      }
    }
    tableCount += 1
    let box = table.grid.box
    parts.append(.init(key: order.key(x: box.midX, y: box.midY), box: box, content: lines))
  }

  private mutating func add(frame: RuledTable) {
    for (cell, clusters) in zip(frame.grid.cells, frame.clusters) {
      let box = frame.grid.box(of: cell)
      let lines = LineBuilder.lines(of: clusters).map { Self.line($0, page: page, frame: self.frame) }
      if lines.isEmpty { continue }
      parts.append(.init(key: order.key(x: box.midX, y: box.midY), box: box, content: lines))
    }
  }

  private mutating func add(flow: [GlyphCluster]) {
    for stretch in PageReading.stretches(of: flow, order: order) {
      for line in stretch.lines {
        parts.append(
          .init(key: stretch.key, box: line.box, content: [Self.line(line, page: page, frame: frame)]))
      }
    }
  }

  private static func line(
    _ line: TextLine, page: Page, frame: ReadingFrame, cell: TextCell? = nil
  ) -> PageTextLine {
    PageTextLine(
      text: line.text, layerText: LineText.layerText(line.clusters, of: page), box: frame.printed(line.box),
      direction: TextDirection.normalized(line.direction + frame.direction), cell: cell)
  }
}
