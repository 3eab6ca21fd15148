import LayoutAnalysis
import PageModel
import Testing

/// Reads the text of pages in code.
func read(_ pages: SyntheticPage...) -> [PageText] { readText(of: pages.map(\.page)) }

func readText(of pages: [Page]) -> [PageText] {
  var reader = PageTextReader()
  return pages.flatMap { reader.add($0) } + reader.finish()
}

extension PageText {
  /// Lines as strings.
  var strings: [String] { lines.map(\.text.string) }
}

@Suite("Text of pages")
struct PageTextTests {
  @Test("Lines come from top to bottom with box, direction and a place for every scalar")
  func lines() throws {
    var page = SyntheticPage()
    page.text("บรรทัดที่สอง", x: 72, y: 130)
    page.text("บรรทัดแรก", x: 72, y: 100)
    page.text("ข้าง", x: 500, y: 600, direction: 270)
    let text = try #require(read(page).first)
    #expect(text.strings == ["บรรทัดแรก", "บรรทัดที่สอง", "ข้าง"])
    #expect(text.lines.map(\.direction) == [0, 0, 270])
    #expect(abs(text.lines[0].box.x0 - 72) < 0.01 && abs(text.lines[0].box.y1 - 104.8) < 0.01)
    #expect(text.lines.allSatisfy { $0.text.places.count == $0.text.count && $0.cell == nil })
    #expect((text.number, text.width, text.height) == (1, 595, 842))
  }

  @Test("Characters that fonts corrected are repairs; the text layer is kept beside")
  func corrections() throws {
    var page = SyntheticPage()
    page.text("ดํานา", x: 72, y: 100)
    let plain = page.page
    let fixed = page.glyphs.enumerated().map { index, glyph in
      Glyph(
        scalar: glyph.scalar, source: index == 1 ? .fontProgram : index == 3 ? .substitution : .textLayer,
        box: glyph.box, baseline: glyph.baseline, fontSize: glyph.fontSize, font: 0, code: glyph.code)
    }
    let line = try #require(
      readText(of: [
        Page(
          number: 1, width: 595, height: 842, rotation: 0, glyphs: fixed, layerTexts: [1: " ", 3: "xy"],
          rulings: [], images: [], fonts: plain.fonts)
      ]).first?.lines.first)
    #expect(line.text.string == "ดำนา")
    #expect(line.layerText == "ด าxyา")
    #expect(line.text.repairs.map(\.rule).contains("font-program"))
    let substituted = try #require(line.text.repairs.first { $0.rule == "font-substitution" })
    #expect((substituted.before, substituted.after) == ("xy", "น"))
    #expect(line.text.string(in: substituted.range) == "น")
  }

  @Test("Tables come row by row, the lines of a cell together, and say where they stand")
  func table() throws {
    var page = SyntheticPage()
    page.text("ก่อนตาราง", x: 72, y: 80)
    page.grid(xs: [60, 200, 400], ys: [100, 150, 190])
    page.text("ตัวชี้วัด", x: 70, y: 120)
    page.text("คะแนนที่", x: 210, y: 120)
    page.text("ได้", x: 210, y: 142)
    page.text("หนึ่ง", x: 70, y: 175)
    page.text("๙๙.๕๐", x: 210, y: 175)
    page.text("หลังตาราง", x: 72, y: 220)
    let text = try #require(read(page).first)
    #expect(text.strings == ["ก่อนตาราง", "ตัวชี้วัด", "คะแนนที่", "ได้", "หนึ่ง", "๙๙.๕๐", "หลังตาราง"])
    #expect(
      text.lines.map(\.cell) == [
        nil, TextCell(table: 0, row: 0, column: 0, line: 0, lineCount: 1),
        TextCell(table: 0, row: 0, column: 1, line: 0, lineCount: 2),
        TextCell(table: 0, row: 0, column: 1, line: 1, lineCount: 2),
        TextCell(table: 0, row: 1, column: 0, line: 0, lineCount: 1),
        TextCell(table: 0, row: 1, column: 1, line: 0, lineCount: 1), nil,
      ])
  }

  @Test("Headers set at right angles are read in their own direction, in their cells", arguments: [90, 270])
  func rotatedHeader(direction: Int) throws {
    var page = SyntheticPage()
    page.grid(xs: [60, 100, 140, 400], ys: [100, 200, 230])
    page.text("ลำดับ", x: 80, y: direction == 90 ? 110 : 190, direction: direction)
    page.text("คะแนน", x: 120, y: direction == 90 ? 110 : 190, direction: direction)
    page.text("ชื่อหน่วยงานที่รับการประเมิน", x: 150, y: 150)
    page.text("๑", x: 70, y: 220)
    page.text("๙๐", x: 110, y: 220)
    page.text("เทศบาล", x: 150, y: 220)
    let text = try #require(read(page).first)
    #expect(text.strings == ["ลำดับ", "คะแนน", "ชื่อหน่วยงานที่รับการประเมิน", "๑", "๙๐", "เทศบาล"])
    #expect(text.lines.map(\.direction) == [direction, direction, 0, 0, 0, 0])
  }

  @Test("A page whose text runs at right angles is read as if it had been turned", arguments: [90, 180, 270])
  func turnedPage(direction: Int) throws {
    var page = SyntheticPage()
    let places: [(Double, Double)] =
      switch direction {
      case 90: [(500, 100), (470, 100)]
      case 180: [(500, 700), (500, 730)].reversed()
      default: [(100, 700), (130, 700)]
      }
    page.text("บรรทัดแรกของหน้าที่หมุน", x: places[0].0, y: places[0].1, direction: direction)
    page.text("บรรทัดที่สองของหน้านี้", x: places[1].0, y: places[1].1, direction: direction)
    let text = try #require(read(page).first)
    #expect(text.strings == ["บรรทัดแรกของหน้าที่หมุน", "บรรทัดที่สองของหน้านี้"])
    #expect(text.lines.allSatisfy { $0.direction == direction })
  }

  @Test("Print too small to read stands on a line of its own, not in the line that it interrupts")
  func tinyPrint() throws {
    var page = SyntheticPage()
    page.text("พระบาทสมเด็จ", x: 72, y: 100)
    page.text("17", x: 144.2, y: 99.5, size: 1)
    page.text("พระเจ้าอยู่หัว", x: 145.5, y: 100)
    #expect(try #require(read(page).first).strings.contains("พระบาทสมเด็จพระเจ้าอยู่หัว"))
  }

  @Test("What limits cut is told")
  func limits() throws {
    var page = SyntheticPage()
    page.text(String(repeating: "ก", count: 50), x: 10, y: 100)
    var reader = PageTextReader(
      limits: LayoutLimits(glyphsPerPage: 20, rulingsPerPage: 10, gridPositionsPerTable: 10))
    let texts = reader.add(page.page) + reader.finish()
    #expect(texts.map(\.exceeded) == [[.characters]])
    #expect(texts.map(\.strings) == [[String(repeating: "ก", count: 20)]])
  }
}

@Suite("Reading pages one by one")
struct PageTextReaderTests {
  private func pages(_ count: Int) -> [Page] {
    (1...count).map { number in
      var page = SyntheticPage(number: number)
      page.text("หน้าที่ \(number) มีข้อความของตนเอง", x: 72, y: 100)
      if number % 7 != 0 { watermark("สำเนาเท่านั้น", on: &page, x: 100 + 3 * Double(number % 5)) }
      return page.page
    }
  }

  @Test("Every page comes out once, in order, at most a window late", arguments: [1, 2, 15, 16, 17, 40, 100])
  func order(count: Int) {
    var reader = PageTextReader()
    var out: [Int] = []
    for (index, page) in pages(count).enumerated() {
      out += reader.add(page).map(\.number)
      #expect(index + 1 - out.count < PageTextReader.window)
    }
    out += reader.finish().map(\.number)
    #expect(out == Array(1...count))
    #expect(reader.finish().isEmpty)
  }

  @Test("A reader may be used again, and gives the same", arguments: [3, 30])
  func again(count: Int) {
    let pages = pages(count)
    var reader = PageTextReader()
    let first = pages.flatMap { reader.add($0) } + reader.finish()
    let second = pages.flatMap { reader.add($0) } + reader.finish()
    #expect(first == second)
    #expect(first.allSatisfy { $0.lines.count == 1 })
    #expect(first.count { !$0.watermarks.isEmpty } == pages.count { $0.number % 7 != 0 })
  }
}
