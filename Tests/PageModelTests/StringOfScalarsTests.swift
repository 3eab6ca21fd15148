import Testing

@testable import PageModel

@Suite("Strings of scalars")
struct StringOfScalarsTests {
  @Test(
    "Scalars of every length in UTF-8, marks apart from their letters",
    arguments: ["", "a", "é", "กำ", "\u{0E33}\u{0E48}\u{0E48} ๒", "€\u{FFFF}", "😀\u{10FFFF}", "e\u{301}\r\n"])
  func scalars(text: String) {
    let scalars = Array(text.unicodeScalars)
    #expect(Array(String(scalars: scalars).unicodeScalars) == scalars)
    #expect(Array(String(scalars: scalars.dropFirst()).unicodeScalars) == Array(scalars.dropFirst()))
  }

  @Test("The first page's places are joined, wherever they stand in the text")
  func firstPage() {
    func place(_ page: Int, _ x: Double) -> Place {
      Place(page: page, box: Box(x0: x, y0: 0, x1: x + 1, y1: 1))
    }
    let text = SourcedText(
      scalars: ["a", "b", "c", "d"], places: [place(2, 0), place(1, 5), place(2, 9), place(1, 7)])
    #expect(text.place == Place(page: 1, box: Box(x0: 5, y0: 0, x1: 8, y1: 1)))
    #expect(text.places(in: 0..<4).map(\.page) == [1, 2] && text.places(in: 0..<4).first == text.place)
    #expect(text.place(in: 2..<2) == nil)
  }
}
