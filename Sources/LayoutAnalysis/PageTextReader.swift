public import PageModel

/// Reads the text of a document's pages one by one in bounded memory.
///
/// Watermarks show by what neighbouring pages have in common, so a page comes out a few pages after it went in.
/// The same pages give the same text, deterministically.
public struct PageTextReader: Sendable {
  /// Pages that are compared with each other; no more are held.
  public static let window = 16

  /// Pages before and after that a page is at least compared with.
  private static let margin = 4

  private let limits: LayoutLimits
  /// Pages of the window; the first of them may be out already.
  private var pages: [LoadedPage] = []
  /// How many of `pages` are out.
  private var readCount = 0

  /// Makes a reader that looks at no more of a page than the limits allow.
  public init(limits: LayoutLimits = .standard) { self.limits = limits }

  /// Takes the next page; gives the texts that are ready, in the order in which their pages came.
  public mutating func add(_ page: Page) -> [PageText] {
    pages.append(LoadedPage(page, limits: limits))
    guard pages.count == Self.window else { return [] }
    let texts = read(upTo: Self.window - Self.margin)
    // Those at the end of what is out stay as neighbours of those that come.
    pages.removeFirst(Self.window - 2 * Self.margin)
    readCount = Self.margin
    return texts
  }

  /// The texts of the pages that are left; the reader is empty afterwards and may be used again.
  public mutating func finish() -> [PageText] {
    let texts = read(upTo: pages.count)
    pages = []
    readCount = 0
    return texts
  }

  private func read(upTo end: Int) -> [PageText] {
    let watermarks = WatermarkFinder(pages.map(\.chains))
    return pages[readCount..<max(readCount, end)].map { page in
      PageTextBuilder(
        page.readable(without: watermarks), page: page.page, frame: page.frame, limits: limits
      ).text
    }
  }
}
