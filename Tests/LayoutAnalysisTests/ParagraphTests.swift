import LayoutAnalysis
import PageModel
import Testing

@Suite("Running text")
struct ParagraphTests {
  private let long = "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาค"

  @Test("An indented first line begins a paragraph; wrapped lines are joined")
  func indentation() {
    var page = SyntheticPage()
    page.text(long, x: 112, y: 100)
    page.text(long, x: 72, y: 122)
    page.text(long, x: 112, y: 144)
    page.text("รัฐ", x: 72, y: 166)
    #expect(analyze(page).prose == [long + long, long + "รัฐ"])
  }

  @Test("A number that a wrapped line begins with is no list item; items set in are")
  func lists() {
    var page = SyntheticPage()
    page.text(long, x: 72, y: 100)
    page.text("(๕) การแก้ไขปัญหา " + long.prefix(40), x: 72, y: 122)
    page.text("๑. ข้อแรก", x: 112, y: 144)
    page.text("๒. ข้อสอง", x: 112, y: 166)
    let prose = analyze(page).prose
    #expect(prose.count == 3)
    #expect(prose.suffix(2) == ["๑. ข้อแรก", "๒. ข้อสอง"])
  }

  @Test("Bold and large lines are headings, prose is body")
  func headings() {
    var page = SyntheticPage()
    page.text("๑. หลักการและเหตุผล", x: 72, y: 100, bold: true)
    for row in 0..<6 { page.text(long, x: row == 0 ? 112 : 72, y: 122 + 22 * Double(row)) }
    page.text("ส่วนที่ ๒", x: 250, y: 300, size: 22)
    let roles = analyze(page).paragraphs.map(\.role)
    #expect(roles == [.heading, .body, .heading])
  }

  @Test("Text before, between and after tables keeps its order")
  func order() {
    var page = SyntheticPage()
    page.text("ก่อนตาราง", x: 72, y: 80)
    page.grid(xs: [60, 200, 400], ys: [100, 130])
    page.text("ในตาราง", x: 70, y: 120)
    page.text("หลังตาราง", x: 72, y: 160)
    let kinds = analyze(page).blocks.map { block in
      switch block {
      case .paragraph(let paragraph): paragraph.text.string
      case .table(let table): "[" + (table.text(0, 0) ?? "") + "]"
      }
    }
    #expect(kinds == ["ก่อนตาราง", "[ในตาราง]", "หลังตาราง"])
  }

  @Test("Two columns of prose are read one after the other")
  func columns() {
    var page = SyntheticPage()
    page.text("หัวเรื่องเต็มความกว้างของหน้ากระดาษที่ยาวพาดผ่านช่องว่างกลางหน้า", x: 72, y: 80)
    for row in 0..<10 {
      page.text("ซ้าย\(row)ความยาวเต็มคอลัมน์ด้านซ้าย", x: 72, y: 120 + 22 * Double(row))
      page.text("ขวา\(row)ความยาวเต็มคอลัมน์ด้านขวาง", x: 320, y: 120 + 22 * Double(row))
    }
    let text = analyze(page).prose.joined(separator: " ")
    let left = text.range(of: "ซ้าย9")
    let right = text.range(of: "ขวา0")
    #expect(left != nil && right != nil)
    if let left, let right { #expect(left.lowerBound < right.lowerBound) }
  }
}

@Suite("Edges of pages")
struct PageFurnitureTests {
  private func pages(_ count: Int, _ draw: (inout SyntheticPage, Int) -> Void) -> LayoutResult {
    let pages = (1...count).map { number in
      var page = SyntheticPage(number: number)
      page.text("เนื้อความของหน้า \(number * 7919 % 97) แตกต่างกันไป", x: 72, y: 200 + Double(number))
      draw(&page, number)
      return page.page
    }
    return LayoutAnalyzer().analyze(pages)
  }

  @Test(
    "Page numbers in their usual forms",
    arguments: ["#", "- # -", "หน้า #", "หน้าที่ #", "Page # of 9", "#/9", "-#-"])
  func numbers(form: String) {
    let result = pages(3) { page, number in
      page.text(form.replacing("#", with: String(number)), x: 290, y: 810)
    }
    #expect(result.paragraphs.count { $0.role == .pageNumber } == 3)
    #expect(result.prose.count == 3)
  }

  @Test("A Thai page number at the head, offset from the pages' count")
  func offset() {
    let digits = ["๐", "๑", "๒", "๓", "๔"]
    let result = pages(4) { page, number in
      if number > 1 { page.text("- \(digits[number - 1]) -", x: 280, y: 40) }
    }
    #expect(result.paragraphs.count { $0.role == .pageNumber } == 3)
  }

  @Test("Lines that repeat at the same place are running heads; nothing is lost")
  func runningHeads() {
    let result = pages(4) { page, number in
      page.text("รายงานของเทศบาลตำบลสมมติ \(number)", x: 72, y: 40)
    }
    #expect(result.paragraphs.count { $0.role == .runningHeader } == 4)
    #expect(result.prose.count == 4)
  }

  @Test("Text askew over most pages is set apart from the text it crosses")
  func watermark() {
    let result = pages(4) { page, _ in
      for (index, scalar) in "สำเนาถูกต้อง".unicodeScalars.filter({ !SyntheticPage.isMark($0) }).enumerated() {
        page.text(String(scalar), x: 60 + 14 * Double(index), y: 240 - 12 * Double(index), size: 40)
      }
    }
    #expect(result.prose.count == 4)
    #expect(result.prose.allSatisfy { $0.hasPrefix("เนื้อความของหน้า") && $0.hasSuffix("แตกต่างกันไป") })
    #expect(result.paragraphs.count { $0.role == .runningHeader } == 4)
  }

  @Test("A heading that repeats in a table is no running head")
  func repeatedTableHead() {
    let result = pages(4) { page, number in
      page.grid(xs: [60, 200, 400], ys: [30, 60, 90])
      page.text("ตัวชี้วัด", x: 70, y: 50)
      page.text("ค่า\(number)", x: 210, y: 80)
    }
    #expect(result.tables.map { $0.text(0, 0) } == ["ตัวชี้วัด", "ตัวชี้วัด", "ตัวชี้วัด", "ตัวชี้วัด"])
  }
}

@Suite("Tables without rulings")
struct AlignedTableTests {
  @Test("Aligned columns are a table")
  func aligned() throws {
    var page = SyntheticPage()
    page.text("ผลคะแนนรายแบบวัดของหน่วยงานมีดังต่อไปนี้ ซึ่งได้จากการประเมิน", x: 72, y: 70)
    for (row, cells) in [
      ["ที่", "แบบวัด", "คะแนน"], ["1", "ภายใน", "98.10"], ["2", "ภายนอก", "97.55"], ["3", "เปิดเผย", "100.00"],
    ].enumerated() {
      for (x, text) in zip([72.0, 140, 300], cells) { page.text(text, x: x, y: 100 + 22 * Double(row)) }
    }
    let result = analyze(page)
    let table = try #require(result.tables.first)
    #expect((table.rowCount, table.columnCount) == (4, 3))
    #expect(table.text(2, 1) == "ภายนอก")
    #expect(table.text(3, 2) == "100.00")
    #expect(result.prose.count == 1)
  }

  @Test("Labels with decimal numbers are a table, a contents list is none")
  func twoColumns() {
    var scores = SyntheticPage()
    var contents = SyntheticPage()
    for (row, label) in ["แบบวัดภายใน", "แบบวัดภายนอก", "แบบเปิดเผย", "ภาพรวม"].enumerated() {
      let y = 100 + 22 * Double(row)
      scores.text(label, x: 72, y: y)
      scores.text("9\(row).50", x: 400, y: y)
      contents.text(label, x: 72, y: y)
      contents.text("\(row)", x: 400, y: y)
    }
    #expect(analyze(scores).tables.first?.rowCount == 4)
    #expect(analyze(contents).tables.isEmpty)
  }

  @Test("Justified prose with wide word spaces is no table")
  func justified() {
    var page = SyntheticPage()
    for (row, gaps) in [[40.0, 90], [60, 30], [25, 120], [70, 45], [33, 52]].enumerated() {
      var x = 72.0
      for (word, gap) in zip(["ประเมินผล", "คุณธรรมของ", "หน่วยงาน"], gaps + [0]) {
        page.text(word, x: x, y: 100 + 22 * Double(row))
        x += 8 * Double(word.unicodeScalars.filter { !SyntheticPage.isMark($0) }.count) + gap
      }
    }
    #expect(analyze(page).tables.isEmpty)
  }
}
