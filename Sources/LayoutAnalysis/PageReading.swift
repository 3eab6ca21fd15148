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

  let ink: PageInk
  let tables: [RuledTable]
  /// Lines and painted edges of the page.
  let drawn: DrawnEdges
  let stretches: [Stretch]
  let watermarks: [TextLine]
  let order: ReadingOrder
  /// What was left out because of a limit; empty mostly.
  let exceeded: [PagePart]

  var number: Int { ink.page.number }
  var frame: ReadingFrame { ink.frame }

  init(_ glyphs: ReadableGlyphs, page: Page, frame: ReadingFrame, limits: LayoutLimits) {
    let unread = PageInk(glyphs.text, page: page, frame: frame)
    watermarks = glyphs.watermarkLine(page: page, frame: frame).map { [$0] } ?? []
    let regions = PageRegions(unread, limits: limits)
    let ink = unread.knowingDefects(of: regions)
    drawn = regions.drawn
    self.ink = ink
    let order = ReadingOrder(segments: ColumnFinder.segments(of: regions.flow, tables: regions.boxes))
    self.order = order
    let flow = Self.stretches(of: regions.flow, order: order, on: ink)
    let aligned = flow.map {
      TextTableFinder.find(in: $0.lines, rules: regions.rules, shadings: regions.shadings)
    }
    let framed = regions.frames.map { FramedText($0, on: ink) }
    tables = regions.tables + aligned.flatMap(\.tables) + framed.flatMap(\.tables)
    stretches =
      zip(flow, aligned).map { Stretch(key: $0.key, lines: $1.rest, limits: $0.limits) }
      + framed.flatMap(\.parts).map { part in
        Stretch(
          key: order.key(x: part.box.midX, y: part.box.midY), lines: part.lines,
          limits: WrapFit(left: part.box.x0 + 4, right: part.box.x1 - 4))
      }
    exceeded = regions.exceeded(of: page, limits: limits)
  }

  private static func stretches(of flow: RunText, order: ReadingOrder, on ink: PageInk) -> [Stretch] {
    order.parts(of: flow).map { key, text in
      let lines = LineBuilder.lines(of: text, on: ink)
      return Stretch(key: key, lines: lines, limits: key.column == nil ? nil : extent(of: lines))
    }
  }

  private static func extent(of lines: [TextLine]) -> WrapFit {
    WrapFit(left: lines.map(\.start).min() ?? 0, right: lines.map(\.end).max() ?? 0)
  }
}
