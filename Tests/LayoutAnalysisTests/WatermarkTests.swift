import LayoutAnalysis
import PageModel
import Testing

/// Sets text askew, letter by letter.
func watermark(
  _ text: String, on page: inout SyntheticPage, x: Double = 60, y: Double = 500, size: Double = 40
) {
  for (index, scalar) in text.unicodeScalars.filter({ !SyntheticPage.isMark($0) }).enumerated() {
    page.text(
      String(scalar), x: x + 0.35 * size * Double(index), y: y - 0.3 * size * Double(index), size: size)
  }
}

@Suite("Watermarks")
struct WatermarkTests {
  /// Pages of prose that differ, with what `decorate` adds.
  private func pages(_ count: Int, _ decorate: (inout SyntheticPage, Int) -> Void) -> [PageText] {
    let words = ["ประเมิน", "คุณธรรม", "โปร่งใส", "หน่วยงาน", "ประชาชน", "บริการ", "งบประมาณ"]
    return readText(
      of: (1...count).map { number in
        var page = SyntheticPage(number: number)
        for line in 0..<12 {
          let text = (0..<5).map { words[(line * 3 + $0 * (number + 1) + number) % words.count] }.joined()
          page.text(text, x: 72, y: 100 + 24 * Double(line), size: 14)
        }
        decorate(&page, number)
        return page.page
      })
  }

  private func prose(_ texts: [PageText]) -> [Int] { texts.map { $0.lines.count } }

  @Test("Text askew at other places of each page is set apart")
  func askew() {
    let texts = pages(4) { page, number in
      watermark("สำเนาถูกต้อง", on: &page, x: 40 + 17 * Double(number), y: 380 + 11 * Double(number))
    }
    #expect(prose(texts) == [12, 12, 12, 12])
    #expect(texts.allSatisfy { !$0.watermarks.isEmpty })
    let letters = texts[0].watermarks.flatMap(\.text.scalars).filter { !$0.properties.isWhitespace }
    #expect(letters.sorted() == "สำเนาถูกต้อง".unicodeScalars.filter { !SyntheticPage.isMark($0) }.sorted())
  }

  @Test(
    "Words set all over the page in a font of their own, between and across its lines", arguments: [0, 9.0])
  func tiles(shift: Double) {
    let texts = pages(4) { page, number in
      for row in 0..<6 {
        for column in 0..<2 {
          page.text(
            "สำนักงานกลางแห่งหนึ่ง", x: 80 + 200 * Double(column) + Double(number),
            y: 100 + 48 * Double(row) + shift, size: 14, bold: true)
        }
      }
    }
    #expect(prose(texts) == [12, 12, 12, 12])
    #expect(texts.allSatisfy { $0.lines.allSatisfy { !$0.text.string.contains("สำนักงานกลาง") } })
  }

  @Test("Large words across the lines, on every page or on the only one", arguments: [1, 3])
  func huge(count: Int) {
    let texts = pages(count) { page, _ in page.text("ร่างฉบับแรก", x: 90, y: 180, size: 60) }
    #expect(prose(texts) == Array(repeating: 12, count: count))
    #expect(texts.allSatisfy { $0.watermarks.map(\.text.string) == ["ร่างฉบับแรก"] })
  }

  @Test("Large text askew on the only page")
  func lone() {
    let texts = pages(1) { page, _ in watermark("ยกเลิกแล้ว", on: &page, y: 420) }
    #expect(prose(texts) == [12])
  }

  @Test("Running heads, heads of tables, page numbers and labels that repeat are text")
  func repeats() {
    let texts = pages(5) { page, number in
      page.text("รายงานผลการประเมินของเทศบาล", x: 72, y: 50, bold: true)
      page.text("- \(number) -", x: 290, y: 800)
      page.grid(xs: [60, 200, 400, 540], ys: (0...10).map { 420 + 30 * Double($0) })
      for row in 0..<10 {
        let isHead = row == 0
        page.text(isHead ? "ตัวชี้วัดที่ประเมิน" : "ดำเนินการแล้วเสร็จ", x: 70, y: 440 + 30 * Double(row), bold: isHead)
        page.text(isHead ? "ผลการดำเนินงาน" : "ดำเนินการแล้วเสร็จ", x: 210, y: 440 + 30 * Double(row), bold: isHead)
      }
    }
    #expect(texts.allSatisfy { $0.watermarks.isEmpty && $0.lines.count == 12 + 2 + 20 })
  }

  @Test("Text that repeats itself all over every page is text where nothing else is set in another font")
  func repetition() {
    let found = readText(
      of: (1...4).map { number in
        var page = SyntheticPage(number: number)
        for row in 0..<12 {
          page.text("ข้อความยาวข้อความยาว", x: row % 2 == 0 ? 72 : 90, y: 100 + Double(row) * 24, size: 14)
          page.text("\(row * number)", x: 400, y: 100 + Double(row) * 24, size: 14, bold: true)
        }
        return page.page
      })
    #expect(found.allSatisfy { $0.watermarks.isEmpty })
    #expect(prose(found).allSatisfy { $0 >= 12 })
  }

  @Test("Small labels askew, as under charts, are text", arguments: [1, 4])
  func labels(count: Int) {
    let texts = pages(count) { page, _ in watermark("มกราคม", on: &page, y: 600, size: 10) }
    #expect(texts.allSatisfy { $0.watermarks.isEmpty })
  }
}
