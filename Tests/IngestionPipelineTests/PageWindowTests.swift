import Testing

@testable import IngestionPipeline

@Suite("Pages that are laid out together")
struct PageWindowTests {
  @Test("a short document is laid out as a whole", arguments: [1, 2, 63, 64])
  func short(pageCount: Int) {
    #expect(
      PageWindow.windows(pageCount: pageCount) == [PageWindow(pages: 1...pageCount, own: 1...pageCount)])
  }

  @Test("of a long one every page is one window's own, among neighbours", arguments: 65...260)
  func long(pageCount: Int) {
    let windows = PageWindow.windows(pageCount: pageCount)
    #expect(windows.flatMap(\.own) == Array(1...pageCount))
    for window in windows {
      #expect(window.pages.count <= PageWindow.mostPages)
      let wanted = max(1, window.own.lowerBound - 8)...min(pageCount, window.own.upperBound + 8)
      #expect(window.pages == wanted)
    }
  }
}
