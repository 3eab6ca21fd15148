public import PageModel

/// Reads the text of a document's pages one by one in bounded memory.
///
/// Watermarks show by what neighbouring pages have in common, so a page comes out a few pages after it went in.
/// The same pages give the same text, deterministically.
public struct PageTextReader: Sendable {
  /// Pages that are compared with each other; no more are held.
  public static let window = 16

  private let limits: LayoutLimits
  private var pages: [Page] = []

  /// Makes a reader that looks at no more of a page than the limits allow.
  public init(limits: LayoutLimits = .standard) { self.limits = limits }

  /// Takes the next page; gives the texts that are ready, in the order in which their pages came.
  public mutating func add(_ page: Page) -> [PageText] {
    pages.append(page)
    return pages.count < Self.window ? [] : finish()
  }

  /// The texts of the pages that are left; the reader is empty afterwards and may be used again.
  public mutating func finish() -> [PageText] {
    let frames = pages.map { ReadingFrame(of: $0, limit: limits.glyphsPerPage) }
    let glyphs = zip(pages, frames).map { page, frame in
      PageInk.glyphs(of: page, frame: frame, limit: limits.glyphsPerPage)
    }
    let finder = WatermarkFinder(glyphs)
    let texts = pages.indices.map { index in
      PageTextBuilder(
        ReadableGlyphs(glyphs[index], watermarks: finder.watermarks(in: glyphs[index])), page: pages[index],
        frame: frames[index], limits: limits
      ).text
    }
    pages = []
    return texts
  }
}
