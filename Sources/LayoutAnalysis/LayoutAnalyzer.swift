internal import Diagnostics
public import PageModel

/// Turns pages of glyphs and rulings into paragraphs and tables in reading order.
///
/// Deterministic, without state; pages are compared with each other to find page numbers, running
/// heads and watermarks, so all pages of a document are given at once.
public struct LayoutAnalyzer: Sendable {
  private let limits: LayoutLimits

  /// Makes an analyzer that looks at no more of a page than the limits allow.
  public init(limits: LayoutLimits = .standard) { self.limits = limits }

  /// The blocks of a document's pages; `Block.page` is the `Page.number` given.
  public func analyze(_ pages: [Page]) -> LayoutResult {
    let readings = read(pages)
    let furniture = PageFurniture(readings)
    let style = DocumentStyle(of: readings, without: furniture)
    let blocks = readings.indices.flatMap { index in
      PageBlocks(readings[index], index: index, style: style, furniture: furniture).blocks
    }
    return LayoutResult(blocks: blocks, diagnostics: readings.flatMap(diagnostics))
  }

  private func read(_ pages: [Page]) -> [PageReading] {
    let loaded = pages.map { LoadedPage($0, limits: limits) }
    let watermarks = WatermarkFinder(loaded.map(\.chains))
    return loaded.map { page in
      PageReading(
        page.readable(without: watermarks), page: page.page, frame: page.frame, limits: limits)
    }
  }

  private func diagnostics(_ page: PageReading) -> [Diagnostic] {
    page.exceeded.map { .layoutLimit($0, page: page.number) }
  }
}
