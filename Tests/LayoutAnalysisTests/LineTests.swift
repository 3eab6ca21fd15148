import LayoutAnalysis
import PageModel
import Testing

@Suite("Lines of text")
struct LineTests {
  @Test("Marks stay with the base they follow in the stream, even displaced")
  func displacedMarks() throws {
    var page = SyntheticPage()
    page.text("ที่นี่มีผู้รู้", x: 72, y: 100)
    page.glyphs = page.glyphs.map { glyph in
      guard glyph.box.width == 0 else { return glyph }
      let box = Box(x0: glyph.box.x0 + 7, y0: glyph.box.y0 - 4, x1: glyph.box.x1 + 7, y1: glyph.box.y1 - 4)
      return Glyph(
        scalar: glyph.scalar, box: box, baseline: glyph.baseline - 4, fontSize: 16, font: 0, code: glyph.code)
    }
    #expect(analyze(page).prose == ["ที่นี่มีผู้รู้"])
  }

  @Test("Marks drawn after all letters find their bases")
  func strayMarks() {
    var page = SyntheticPage()
    page.text("ทีนา มาก", x: 72, y: 100)
    page.text("ปลายหน้า", x: 72, y: 700)
    let base = page.glyphs[0].box
    page.glyphs.append(
      Glyph(
        scalar: "\u{0E48}", box: Box(x0: base.x1, y0: base.y0, x1: base.x1, y1: base.y1), baseline: 100,
        fontSize: 16, font: 0, code: 1))
    #expect(analyze(page).prose == ["ที่นา มาก", "ปลายหน้า"])
  }

  @Test("Gaps of distributed text are no spaces, wide gaps are", arguments: [0.03, 0.08, 0.13])
  func distributed(spacing: Double) {
    var page = SyntheticPage()
    page.text("โปร่งใสทุกขั้นตอน", x: 72, y: 100, spacing: spacing)
    page.text("ขวา", x: 400, y: 100)
    #expect(analyze(page).prose == ["โปร่งใสทุกขั้นตอน ขวา"])
  }

  @Test("Runs are sorted along the line, glyphs inside a run are not")
  func runOrder() {
    var page = SyntheticPage()
    page.text("คะแนน", x: 200, y: 100)
    page.text("ตัวชี้วัด", x: 72, y: 100.4)
    #expect(analyze(page).prose == ["ตัวชี้วัด คะแนน"])
  }

  @Test("Text printed twice for bold or shadow counts once")
  func doubleDrawn() {
    var page = SyntheticPage()
    page.text("หนา 99 สอง", x: 72, y: 100)
    page.text("หนา 99 สอง", x: 72.4, y: 100.2)
    #expect(analyze(page).prose == ["หนา 99 สอง"])
  }

  @Test("Equal letters side by side are not taken for doubles")
  func repeatedLetters() {
    var page = SyntheticPage()
    page.text("100.00 สสส llll ....", x: 72, y: 100)
    #expect(analyze(page).prose == ["100.00 สสส llll ...."])
  }

  @Test("An invisible layer under visible text is left out; alone it is read")
  func invisible() {
    var page = SyntheticPage()
    page.text("เห็นได้", x: 72, y: 100)
    page.text("1HuLG", x: 72, y: 101, invisible: true)
    page.text("ซ่อนอยู่", x: 72, y: 300, invisible: true)
    #expect(analyze(page).prose == ["เห็นได้", "ซ่อนอยู่"])
  }

  @Test("A letter whose box has no width makes no space behind it")
  func unknownWidth() {
    var page = SyntheticPage()
    page.text("ดำเนิน", x: 72, y: 100)
    page.glyphs[1] = Glyph(
      scalar: "ำ", source: .actualText, box: Box(x0: 80, y0: 86, x1: 80, y1: 105), baseline: 100,
      fontSize: 16,
      font: 0, code: 1)
    #expect(analyze(page).prose == ["ดำเนิน"])
  }

  @Test("Text at right angles is read in its own direction", arguments: [90, 270])
  func rotated(direction: Int) {
    var page = SyntheticPage()
    page.text("เนื้อความส่วนใหญ่ของหน้านี้ตั้งตรงตามปกติ", x: 72, y: 100)
    page.text("ข้างกระดาษ", x: 300, y: 500, direction: direction)
    #expect(analyze(page).prose.sorted() == ["เนื้อความส่วนใหญ่ของหน้านี้ตั้งตรงตามปกติ", "ข้างกระดาษ"].sorted())
  }

  @Test("Every scalar knows its box on the page")
  func places() throws {
    var page = SyntheticPage()
    page.text("ก้าว 12", x: 72, y: 100)
    let text = try #require(analyze(page).paragraphs.first?.text)
    #expect(text.places.count == text.scalars.count)
    let digits = try #require(text.string.unicodeScalars.firstIndex(of: "1"))
    let offset = text.string.unicodeScalars.distance(from: text.string.unicodeScalars.startIndex, to: digits)
    #expect(abs((text.places[offset].box?.x0 ?? 0) - 104) < 0.001)
    #expect(text.places.allSatisfy { $0.page == 1 })
  }
}
