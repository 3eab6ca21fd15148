internal import PageModel
internal import ThaiText

/// Makes the text of one page from its glyphs.
struct PageTextBuilder {
  private let ink: PageInk
  private let order: ReadingOrder
  private var parts: [ReadingOrder.Part<[PageTextLine]>] = []
  private var tableCount = 0
  private let watermarks: [PageTextLine]
  private let exceeded: [PagePart]

  init(_ glyphs: ReadableGlyphs, page: Page, frame: ReadingFrame, limits: LayoutLimits) {
    let ink = PageInk(glyphs.text, page: page, frame: frame)
    let regions = PageRegions(ink, limits: limits)
    self.ink = ink.knowingDefects(of: regions)
    order = ReadingOrder(segments: ColumnFinder.segments(of: regions.flow, tables: regions.boxes))
    exceeded = regions.exceeded(of: page, limits: limits)
    let overlay = PageInk(glyphs.watermarks, page: page, frame: frame)
    watermarks = RunText(overlay.clusters).rows.compactMap { PageTextLine($0, on: overlay, cell: nil) }
    for table in regions.tables { add(table) }
    for frame in regions.frames { add(frame: frame) }
    add(flow: regions.flow)
  }

  /// Everything in reading order.
  var text: PageText {
    PageText(
      number: ink.page.number, width: ink.page.width, height: ink.page.height,
      lines: ReadingOrder.sorted(parts).flatMap(\.content), watermarks: watermarks, exceeded: exceeded)
  }

  private mutating func add(_ table: RuledTable) {
    var lines: [PageTextLine] = []
    for (cell, clusters) in zip(table.grid.cells, table.clusters) {
      let rows = RunText(clusters).rows.filter { $0.contains { !$0.isSpace } }
      for (index, row) in rows.enumerated() {
        let place = TextCell(
          table: tableCount, row: cell.rows.lowerBound, column: cell.columns.lowerBound, line: index,
          lineCount: rows.count)
        if let line = PageTextLine(row, on: ink, cell: place) { lines.append(line) }
      }
    }
    tableCount += 1
    let box = table.grid.box
    parts.append(.init(key: order.key(x: box.midX, y: box.midY), box: box, content: lines))
  }

  private mutating func add(frame: RuledTable) {
    for (cell, clusters) in zip(frame.grid.cells, frame.clusters) {
      let box = frame.grid.box(of: cell)
      let lines = RunText(clusters).rows.compactMap { PageTextLine($0, on: ink, cell: nil) }
      if lines.isEmpty { continue }
      parts.append(.init(key: order.key(x: box.midX, y: box.midY), box: box, content: lines))
    }
  }

  private mutating func add(flow: RunText) {
    for (key, text) in order.parts(of: flow) {
      let boxes = TextBoxes(text)
      for (box, runs) in boxes.boxes {
        let lines = text.with(runs).rows.compactMap { PageTextLine($0, on: ink, cell: nil) }
        parts.append(.init(key: key, box: box, content: lines))
      }
      for row in text.with(boxes.rest).rows {
        guard let line = PageTextLine(row, on: ink, cell: nil) else { continue }
        parts.append(.init(key: key, box: ink.frame.read(line.box), content: [line]))
      }
    }
  }
}

extension PageTextLine {
  /// A line of clusters in reading order; nil when there is nothing but white space.
  init?(_ clusters: [GlyphCluster], on ink: PageInk, cell: TextCell?) {
    guard let first = clusters.firstIndex(where: { !$0.isSpace }),
      let last = clusters.lastIndex(where: { !$0.isSpace })
    else { return nil }
    let line = LineText(clusters[first...last], on: ink)
    var box = clusters[first].base.box
    for cluster in clusters[first...last] where !cluster.isSpace { box = box.union(cluster.base.box) }
    self.init(
      text: ThaiRepair.repair(line.correctedText, knownDefects: ink.knownDefects), layerText: line.layerText,
      box: ink.frame.printed(box),
      direction: TextDirection.normalized(clusters[first].base.direction + ink.frame.direction), cell: cell)
  }
}
