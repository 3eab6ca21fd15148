import LayoutAnalysis
import PageModel
import Testing

/// Footnote marks beside figures.
@Suite("Raised digits")
struct RaisedMarkTests {
  /// Text in a cell, and a mark behind it.
  private func cell(_ mark: String, size: Double, rise: Double) -> Table? {
    var page = SyntheticPage()
    page.grid(xs: [72, 200, 300], ys: [80, 110, 140])
    page.text("แบบวัด", x: 80, y: 100, size: 12)
    page.text("คะแนน", x: 210, y: 100, size: 12)
    page.text("IIT", x: 80, y: 130, size: 12)
    page.text("75.87", x: 210, y: 130, size: 12)
    page.text(mark, x: 210 + 5 * 12 * SyntheticPage.advance + 0.4, y: 130 - rise, size: size)
    return analyze(page).tables.first
  }

  @Test(
    "Small raised digits are written as such, whether or not they share the baseline's line",
    arguments: [("1", 8.0, 3.0, "75.87¹"), ("2)", 7.0, 5.0, "75.87²⁾"), ("๓", 8.0, 4.0, "75.87³")])
  func raised(mark: String, size: Double, rise: Double, text: String) throws {
    let table = try #require(cell(mark, size: size, rise: rise))
    #expect(table.text(1, 1) == text)
    let figure = try #require(table.cells.first { $0.row == 1 && $0.column == 1 })
    #expect(figure.raw.unicodeScalars.allSatisfy { $0.isASCII || (0x0E50...0x0E59).contains($0.value) })
    #expect(figure.paragraphs.flatMap(\.repairs).contains { $0.rule == "raised-digit" })
  }

  @Test("Digits of the same size, or on the baseline, stay as they are")
  func ordinary() throws {
    #expect(try #require(cell("1", size: 12, rise: 0)).text(1, 1) == "75.871")
    #expect(try #require(cell("1", size: 8, rise: 0)).text(1, 1) == "75.871")
  }
}
