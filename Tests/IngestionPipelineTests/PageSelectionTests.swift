import Testing

@testable import IngestionPipeline

@Suite("Page selection")
struct PageSelectionTests {
  @Test("a page or a range", arguments: [("7", 7, 7), ("3-7", 3, 7), ("3-3", 3, 3), ("007", 7, 7)])
  func accepted(text: String, first: Int, last: Int) throws {
    let pages = try #require(PageSelection(text))
    #expect(pages.first == first && pages.last(of: 100) == last)
    #expect(pages.contains(first) && pages.contains(last))
    #expect(!pages.contains(first - 1) && !pages.contains(last + 1))
    #expect(pages.last(of: first) == first)
  }

  @Test(
    "anything else is none",
    arguments: [
      "", "0", "-1", "7-3", "0-2", "1-", "-", "1-2-3", "+1", "1 ", "a", "๑", "1-+2",
      "99999999999999999999",
    ])
  func refused(text: String) { #expect(PageSelection(text) == nil) }
}
