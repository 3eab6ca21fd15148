import LayoutAnalysis
import PageModel
import Testing

@Suite("Tables without lines between their columns")
struct TextTableTests {
  private static let xs = [72.0, 110, 330, 420]
  private static let head = ["ที่", "ตัวชี้วัด", "ปี 2566", "ปี 2567"]
  private static let body = [
    ["1", "การปฏิบัติหน้าที่", "91.52", "90.83"], ["2", "การใช้งบประมาณ", "82.65", "86.10"],
    ["3", "การใช้อำนาจ", "87.24", "87.78"], ["4", "การเปิดเผยข้อมูล", "78.45", "82.36"],
  ]
  private static let prose = "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ"

  private func row(
    _ cells: [String], y: Double, on page: inout SyntheticPage, xs: [Double] = xs, bold: Bool = false
  ) {
    for (text, x) in zip(cells, xs) { page.text(text, x: x, y: y, size: 12, bold: bold) }
  }

  private func rows(_ table: Table) -> [[String]] {
    (0..<table.rowCount).map { row in (0..<table.columnCount).map { table.text(row, $0) ?? "" } }
  }

  private func page(rules: [Double] = [], total: Bool = false) -> SyntheticPage {
    var page = SyntheticPage()
    page.text(Self.prose, x: 72, y: 60, size: 12)
    row(Self.head, y: 100, on: &page, bold: true)
    for (index, cells) in Self.body.enumerated() { row(cells, y: 124 + Double(index) * 20, on: &page) }
    if total { row(["คะแนนรวม", "84.97", "86.77"], y: 204, on: &page, xs: [180, 330, 420]) }
    page.text(Self.prose, x: 72, y: 250, size: 12)
    for y in rules { page.horizontal(y, 68, 470) }
    return page
  }

  @Test(
    "Rules around the head and at the foot, between all rows, under the head only, or none",
    arguments: [[86, 108, 192], [86, 108, 132, 152, 172, 192], [108], []] as [[Double]])
  func horizontalRules(rules: [Double]) throws {
    let result = analyze(page(rules: rules))
    #expect(result.tables.count == 1)
    #expect(rows(try #require(result.tables.first)) == [Self.head] + Self.body)
    #expect(result.prose == [Self.prose, Self.prose])
  }

  @Test(
    "A label over the first columns begins a row of its own", arguments: [[86, 108, 212], []] as [[Double]])
  func total(rules: [Double]) throws {
    let table = try #require(analyze(page(rules: rules, total: true)).tables.first)
    #expect(rows(table).last == ["", "คะแนนรวม", "84.97", "86.77"])
    #expect(rows(table).dropLast() == [Self.head] + Self.body)
  }

  @Test("A line above the total alone leaves the head a row of its own")
  func totalRule() throws {
    var page = page(total: true)
    page.horizontal(190, 68, 470)
    let table = try #require(analyze(page).tables.first)
    #expect(rows(table).dropLast() == [Self.head] + Self.body)
    #expect(table.text(5, 2) == "84.97")
  }

  @Test("Rows behind a gap stand in the columns of the table above; other lines do not")
  func followingRows() throws {
    var page = page()
    row(["5", "การป้องกันการทุจริต", "91.20", "90.10"], y: 240, on: &page)
    row(["6", "การแก้ไขปัญหา", "81.20", "80.10"], y: 262, on: &page)
    page.glyphs.removeAll { $0.baseline == 250 }
    page.text("ผู้รายงาน", x: 110, y: 320, size: 12)
    page.text("วันที่ 5", x: 330, y: 320, size: 12)
    let result = analyze(page)
    let found = result.tables.flatMap(rows)
    #expect(
      found.suffix(2) == [
        ["5", "การป้องกันการทุจริต", "91.20", "90.10"], ["6", "การแก้ไขปัญหา", "81.20", "80.10"],
      ])
    #expect(result.prose.last?.contains("ผู้รายงาน") ?? false)
  }

  @Test("Labels printed upwards stand in a second row of the head, below the label of all")
  func turnedLabels() throws {
    var page = SyntheticPage()
    let xs = [72.0, 200, 300]
    page.text("ตัวชี้วัด", x: 72, y: 150, size: 12, bold: true)
    page.text("คะแนนของหน่วยงาน", x: 205, y: 95, size: 12, bold: true)
    page.text("เทศบาลหนึ่ง", x: 215, y: 165, size: 12, direction: 270)
    page.text("เทศบาลสอง", x: 315, y: 165, size: 12, direction: 270)
    row(["การปฏิบัติหน้าที่", "91.52", "90.83"], y: 190, on: &page, xs: xs)
    row(["การใช้งบประมาณ", "82.65", "86.10"], y: 210, on: &page, xs: xs)
    row(["การใช้อำนาจ", "87.24", "87.78"], y: 230, on: &page, xs: xs)
    for y in [82.0, 172, 196, 216, 236] { page.horizontal(y, 68, 345) }
    page.horizontal(100, 196, 345)
    let table = try #require(analyze(page).tables.first)
    #expect(table.text(1, 1) == "เทศบาลหนึ่ง")
    #expect(table.text(1, 2) == "เทศบาลสอง")
    #expect(table.cell(0, 1)?.columnSpan == 2)
    #expect(table.cell(0, 0)?.rowSpan == 2)
    #expect(table.text(2, 0) == "การปฏิบัติหน้าที่")
  }

  @Test("Labels over labels over names of columns make a head of three rows, however short they are")
  func levels() throws {
    var page = SyntheticPage()
    func write(_ texts: [String], y: Double, middles: [Double]) {
      for (text, middle) in zip(texts, middles) {
        let letters = text.unicodeScalars.count { !SyntheticPage.isMark($0) }
        page.text(text, x: middle - 3 * Double(letters), y: y, size: 12, bold: true)
      }
    }
    write(["จำนวนผู้รับเงิน (คน)"], y: 92, middles: [263])
    write(["จำนวนเงิน"], y: 104, middles: [460])
    write(["หมู่ที่", "ผู้สูงอายุ", "คนพิการทุกวัย"], y: 116, middles: [90, 198, 328])
    write(["บาทต่อเดือน"], y: 128, middles: [460])
    write(["ชาย", "หญิง", "ชาย", "หญิง"], y: 140, middles: [165, 231, 295, 361])
    for index in 0..<10 {
      row(
        ["หมู่ \(index + 1)", "6\(index)", "7\(index)", "1\(index)", "3\(index)", "13\(index),900"],
        y: 164 + 24 * Double(index), on: &page, xs: [72, 178, 244, 310, 371, 470])
    }
    page.grid(xs: [66, 530], ys: [76, 392])
    let table = try #require(analyze(page).tables.first)
    #expect((table.rowCount, table.columnCount) == (13, 6))
    #expect(table.text(0, 1) == "จำนวนผู้รับเงิน (คน)")
    #expect(table.cell(0, 1)?.columnSpan == 4)
    #expect([1, 3].map { table.text(1, $0) } == ["ผู้สูงอายุ", "คนพิการทุกวัย"])
    #expect([1, 3].map { table.cell(1, $0)?.columnSpan } == [2, 2])
    #expect((1...4).map { table.text(2, $0) } == ["ชาย", "หญิง", "ชาย", "หญิง"])
    #expect([0, 5].map { table.cell(0, $0)?.rowSpan } == [3, 3])
    #expect(table.text(3, 1) == "60")
  }

  @Test("Bold names of sections are rows, however near they stand")
  func sections() throws {
    var page = SyntheticPage()
    let xs = [72.0, 230, 300, 400]
    row(["รายการ", "หมายเหตุ", "ปี 2567", "ปี 2566"], y: 100, on: &page, xs: xs, bold: true)
    row(["สินทรัพย์หมุนเวียน"], y: 121, on: &page, xs: xs, bold: true)
    row(["เงินสด", "5", "480,119.25", "902,330.00"], y: 142, on: &page, xs: xs)
    row(["ลูกหนี้ค่าภาษี", "6", "310,400.50", "288,915.75"], y: 163, on: &page, xs: xs)
    row(["วัสดุคงเหลือ", "144,062.00", "151,730.00"], y: 184, on: &page, xs: [72, 300, 400])
    row(["สินทรัพย์ไม่หมุนเวียน"], y: 205, on: &page, xs: xs, bold: true)
    row(["ที่ดินและอาคาร", "7", "775,840.10", "902,114.88"], y: 226, on: &page, xs: xs)
    row(["รวมสินทรัพย์", "610,421.85", "145,090.63"], y: 247, on: &page, xs: [72, 300, 400], bold: true)
    let table = try #require(analyze(page).tables.first)
    #expect(
      rows(table).map(\.first) == [
        "รายการ", "สินทรัพย์หมุนเวียน", "เงินสด", "ลูกหนี้ค่าภาษี", "วัสดุคงเหลือ", "สินทรัพย์ไม่หมุนเวียน",
        "ที่ดินและอาคาร", "รวมสินทรัพย์",
      ])
    #expect(table.text(2, 2) == "480,119.25")
  }

  @Test("A row that lacks the figure which the others have is told by the other one")
  func missingKey() throws {
    var page = SyntheticPage()
    let xs = [72.0, 180, 310, 400]
    row(["ชุมชน", "กลุ่ม", "สมาชิก", "เงินออม"], y: 100, on: &page, xs: xs, bold: true)
    row(["สัจจะสะสมทรัพย์", "112", "845,900"], y: 124, on: &page, xs: [180, 310, 400])
    row(["ริมคลอง", "กองทุนสวัสดิการ", "196", "212,040"], y: 148, on: &page, xs: xs)
    row(["ธนาคารขยะ", "118,775"], y: 172, on: &page, xs: [180, 400])
    row(["กลุ่มแม่บ้าน", "134"], y: 196, on: &page, xs: [180, 310])
    row(["หลังตลาด"], y: 208, on: &page, xs: xs)
    row(["กองทุนหมู่บ้าน", "188", "240,000"], y: 220, on: &page, xs: [180, 310, 400])
    row(["บ้านเนิน", "วันละบาท", "161", "144,530"], y: 244, on: &page, xs: xs)
    for y in [84.0, 108, 180, 228, 252] { page.horizontal(y, 68, 460) }
    let table = try #require(analyze(page).tables.first)
    #expect(
      rows(table).map { $0[1] } == [
        "กลุ่ม", "สัจจะสะสมทรัพย์", "กองทุนสวัสดิการ", "ธนาคารขยะ", "กลุ่มแม่บ้าน", "กองทุนหมู่บ้าน", "วันละบาท",
      ])
    #expect((1..<7).map { table.text($0, 3) } == ["845,900", "212,040", "118,775", "", "240,000", "144,530"])
    #expect([1, 4, 6].map { table.text($0, 0) } == ["ริมคลอง", "หลังตลาด", "บ้านเนิน"])
    #expect([1, 4].map { table.cell($0, 0)?.rowSpan } == [3, 2])
  }

  @Test("A head and one row of numbers between rules")
  func twoRows() throws {
    var page = SyntheticPage()
    row(["แบบวัด", "IIT", "EIT"], y: 100, on: &page, xs: [72, 200, 300], bold: true)
    row(["คะแนนที่ได้", "91.30", "90.76"], y: 120, on: &page, xs: [72, 200, 300])
    for y in [86.0, 106, 126] { page.horizontal(y, 68, 400) }
    let table = try #require(analyze(page).tables.first)
    #expect(rows(table) == [["แบบวัด", "IIT", "EIT"], ["คะแนนที่ได้", "91.30", "90.76"]])
  }

  /// Cells of three lines in the second column; the number stands beside the first, the second or the
  /// last of them.
  @Test("Wrapped cells belong to the row that they stand beside", arguments: [0.0, 15, 30])
  func wrapped(number: Double) throws {
    var page = SyntheticPage()
    row(["ที่", "มาตรการ", "เวลา"], y: 100, on: &page, xs: [72, 110, 330], bold: true)
    for index in 0..<3 {
      let y = 125 + Double(index) * 55
      row(["\(index + 1)"], y: y + number, on: &page)
      for (line, text) in ["จัดทำคู่มือการปฏิบัติ", "งานของหน่วยงานและ", "เผยแพร่"].enumerated() {
        page.text(text, x: 110, y: y + Double(line) * 15, size: 12)
      }
      page.text("ม.ค.", x: 330, y: y + number, size: 12)
    }
    for y in [86.0, 108, 275] { page.horizontal(y, 68, 400) }
    let table = try #require(analyze(page).tables.first)
    #expect((table.rowCount, table.columnCount) == (4, 3))
    for row in 1...3 {
      #expect(table.text(row, 0) == "\(row)")
      #expect(table.cell(row, 1)?.lines.count == 3)
      #expect(table.text(row, 2) == "ม.ค.")
    }
  }

  @Test("A first cell merged over rows keeps its wrapped lines together")
  func merged() throws {
    var page = SyntheticPage()
    row(["เครื่องมือ", "ตัวชี้วัด", "คะแนน"], y: 100, on: &page, xs: [72, 200, 400], bold: true)
    for index in 0..<6 {
      let y = 124 + Double(index) * 18
      row(["ตัวชี้วัดที่ \(index)", "9\(index).50"], y: y, on: &page, xs: [200, 400])
    }
    page.text("แบบวัดการรับรู้ของ", x: 72, y: 124, size: 12)
    page.text("บุคลากรภายใน", x: 72, y: 142, size: 12)
    for y in [86.0, 106, 224] { page.horizontal(y, 68, 460) }
    let table = try #require(analyze(page).tables.first)
    #expect(table.rowCount == 7)
    #expect(table.cell(1, 0)?.lines.map(\.string) == ["แบบวัดการรับรู้ของ", "บุคลากรภายใน"])
    #expect((2...6).allSatisfy { table.text($0, 0)?.isEmpty ?? true })
  }

  @Test("A label over two columns with a line under it makes a head of two rows")
  func twoRowHead() throws {
    var page = SyntheticPage()
    row(["ตัวชี้วัด", "ผลต่าง"], y: 108, on: &page, xs: [72, 420], bold: true)
    page.text("คะแนน", x: 265, y: 100, size: 12, bold: true)
    row(["ปี 2566", "ปี 2567"], y: 117, on: &page, xs: [220, 310], bold: true)
    for (index, cells) in Self.body.enumerated() {
      row(Array(cells[1...]) + ["1.20"], y: 140 + Double(index) * 18, on: &page, xs: [72, 220, 310, 420])
    }
    for y in [86.0, 122, 200] { page.horizontal(y, 68, 470) }
    page.horizontal(104, 215, 365)
    let table = try #require(analyze(page).tables.first)
    #expect((table.rowCount, table.columnCount) == (6, 4))
    #expect(table.cell(0, 1)?.columnSpan == 2)
    #expect(table.cell(0, 0)?.rowSpan == 2)
    #expect((table.text(1, 1), table.text(1, 2)) == ("ปี 2566", "ปี 2567"))
  }

  @Test("Vertical lines only, with or without a frame", arguments: [true, false])
  func verticalOnly(framed: Bool) throws {
    var page = page()
    for x in [68.0, 105, 320, 410, 470] { page.vertical(x, 86, 192) }
    if framed { for y in [86.0, 192] { page.horizontal(y, 68, 470) } }
    let table = try #require(analyze(page).tables.first)
    #expect(rows(table) == [Self.head] + Self.body)
  }

  @Test("A frame around a table without lines inside, and around one with lines between rows")
  func framed() throws {
    for rules in [[86.0, 192], [86, 108, 132, 152, 172, 192]] {
      var page = page(rules: rules)
      for x in [68.0, 470] { page.vertical(x, 86, 192) }
      let table = try #require(analyze(page).tables.first)
      #expect(rows(table) == [Self.head] + Self.body)
    }
  }

  @Test("A table that goes on over the page has no rule at its foot, then no head")
  func pageBroken() throws {
    var first = SyntheticPage()
    row(Self.head, y: 700, on: &first, bold: true)
    for y in [686.0, 708] { first.horizontal(y, 68, 470) }
    for (index, cells) in Self.body.enumerated() { row(cells, y: 724 + Double(index) * 20, on: &first) }
    var second = SyntheticPage()
    second.number = 2
    row(Self.head, y: 60, on: &second, bold: true)
    for (index, cells) in Self.body.enumerated() { row(cells, y: 84 + Double(index) * 20, on: &second) }
    for y in [46.0, 68, 152] { second.horizontal(y, 68, 470) }
    let tables = analyze(first, second).tables
    #expect(tables.map(rows) == [[Self.head] + Self.body, [Self.head] + Self.body])
  }

  @Test(
    "A rule below each row but the last: that stands as the others do, and a note does not",
    arguments: [true, false])
  func withoutFoot(note: Bool) throws {
    var page = page(rules: [86, 108, 132, 152, 172])
    page.glyphs.removeAll { $0.baseline == 184 }
    let last = ["4", note ? "ที่มา" : "การเปิดเผยข้อมูล", note ? "" : "78.45"]
    row(last, y: note ? 192 : 188, on: &page)
    // All rows stand sixteen points below their rules.
    for (index, y) in [124.0, 144, 164].enumerated() {
      page.glyphs.removeAll { $0.baseline == y }
      row(Self.body[index], y: y + 4, on: &page)
    }
    let table = try #require(analyze(page).tables.first)
    #expect(table.rowCount == (note ? 4 : 5))
    #expect(table.text(4, 2) == (note ? nil : "78.45"))
  }

  @Test("Two tables of equal width with a caption between them stay two")
  func caption() throws {
    var page = page(rules: [86, 108, 192])
    page.text("ตารางที่ 2 คะแนนรายข้อ", x: 110, y: 216, size: 12)
    page.glyphs.removeAll { $0.baseline == 250 }
    row(Self.head, y: 244, on: &page, bold: true)
    for (index, cells) in Self.body.enumerated() { row(cells, y: 268 + Double(index) * 20, on: &page) }
    for y in [228.0, 250, 336] { page.horizontal(y, 68, 470) }
    let result = analyze(page)
    #expect(result.tables.map(rows) == [[Self.head] + Self.body, [Self.head] + Self.body])
    #expect(result.prose == [Self.prose, "ตารางที่ 2 คะแนนรายข้อ"])
  }

  @Test("A sentence above the rule over the head is no row", arguments: [2, 4])
  func sentenceAbove(columns: Int) throws {
    let sentence = "คะแนนภาพรวม ปี 2565 เท่ากับ 84.40 คะแนน ระดับ B"
    var page = SyntheticPage()
    page.text(sentence, x: 72, y: 82, size: 12)
    let (head, xs) = (Array(Self.head.suffix(columns)), columns == 2 ? [72.0, 330] : Self.xs)
    row(head, y: 100, on: &page, xs: xs)
    let body = Self.body.map { columns == 2 ? [$0[1], $0[2]] : $0 }
    for (index, cells) in body.enumerated() { row(cells, y: 124 + Double(index) * 20, on: &page, xs: xs) }
    for y in [88.0, 108, 192] { page.horizontal(y, 68, 470) }
    let result = analyze(page)
    #expect(rows(try #require(result.tables.first)) == [head] + body)
    #expect(result.prose == [sentence])
  }

  /// The figures of the second table stand as near to its full lines as words do; the first shows the column.
  @Test("A table with rules and columns as another of the page has")
  func sister() throws {
    var page = SyntheticPage()
    for (table, y) in [100.0, 240].enumerated() {
      for rule in [y - 14, y + 6, y + 70] { page.horizontal(rule, 68, 470) }
      page.text("ข้อคำถาม", x: 150, y: y, size: 12, bold: true)
      page.text("คะแนน", x: 400, y: y, size: 12, bold: true)
      for index in 0..<3 {
        // Each base advances half an em: 54 of them fill the first column but for 0.3 em.
        let text = "i\(index + 1) " + String(repeating: "ก", count: table == 0 ? 20 : 50)
        page.text(text, x: 72, y: y + 22 + Double(index) * 20, size: 12)
        page.text("9\(index).50", x: 400, y: y + 22 + Double(index) * 20, size: 12)
      }
    }
    let tables = analyze(page).tables
    #expect(tables.map(\.rowCount) == [4, 4])
    #expect(tables.map(\.columnCount) == [2, 2])
    #expect(tables.last?.text(3, 1) == "92.50")
  }

  @Test("A label half-way down its rows covers them")
  func centredLabels() throws {
    var page = SyntheticPage()
    row(["ภาค", "จังหวัด", "คะแนน"], y: 100, on: &page, xs: [72, 200, 400], bold: true)
    for index in 0..<6 {
      let y = 124 + Double(index) * 18
      row(["จังหวัดที่ \(index)", "9\(index).50"], y: y, on: &page, xs: [200, 400])
    }
    for (label, y) in [("เหนือ", 142.0), ("กลาง", 187), ("ใต้", 214)] {
      page.text(label, x: 72, y: y, size: 12)
    }
    for y in [86.0, 106, 224] { page.horizontal(y, 68, 460) }
    let table = try #require(analyze(page).tables.first)
    #expect(table.rowCount == 7)
    #expect([1, 4, 6].map { table.cell($0, 0)?.rowSpan } == [3, 2, 1])
    #expect([1, 4, 6].map { table.text($0, 0) } == ["เหนือ", "กลาง", "ใต้"])
  }

  /// The day stands apart from the month by a word space in every row.
  @Test("A line under the head that is drawn for each column by itself shows the columns")
  func headRuleInPieces() throws {
    var page = SyntheticPage()
    row(["รายการ", "ราคา", "วันที่ลงนาม"], y: 100, on: &page, xs: [72, 270, 380], bold: true)
    for (x0, x1) in [(68.0, 260.0), (260, 370), (370, 500)] { page.horizontal(106, x0, x1) }
    for index in 0..<5 {
      row(
        ["จัดซื้อวัสดุ", "9\(index),000.00", "2\(index) ก.พ. 67"], y: 124 + Double(index) * 20, on: &page,
        xs: [72, 270, 380])
    }
    let table = try #require(analyze(page).tables.first)
    #expect((table.rowCount, table.columnCount) == (6, 3))
    #expect(table.text(1, 2) == "20 ก.พ. 67")
  }

  @Test("Two tables side by side whose rules end where they do")
  func sideBySide() throws {
    var page = SyntheticPage()
    for (left, number) in [(60.0, 1), (310, 6)] {
      for y in [86.0, 106, 186] { page.horizontal(y, left, left + 220) }
      row(["ตัวชี้วัด", "คะแนน"], y: 100, on: &page, xs: [left + 4, left + 160], bold: true)
      for index in 0..<4 {
        row(
          ["ตัวชี้วัดที่ \(number + index)", "9\(index).50"], y: 122 + Double(index) * 20, on: &page,
          xs: [left + 4, left + 160])
      }
    }
    let tables = analyze(page).tables
    #expect(tables.map(\.rowCount) == [5, 5])
    #expect(tables.compactMap { $0.text(1, 0) } == ["ตัวชี้วัดที่ 1", "ตัวชี้วัดที่ 6"])
  }

  @Test("Labels over one line share its columns")
  func labelsOverOneLine() throws {
    var page = SyntheticPage()
    row(["หน่วยงาน", "ปี 2566", "ปี 2567"], y: 100, on: &page, xs: [72, 220, 340], bold: true)
    row(["แผน", "ผล", "แผน", "ผล"], y: 120, on: &page, xs: [220, 280, 340, 400], bold: true)
    for index in 0..<4 {
      row(
        ["กองที่ \(index + 1)", "1\(index)", "2\(index)", "3\(index)", "4\(index)"],
        y: 140 + Double(index) * 18, on: &page, xs: [72, 220, 280, 340, 400])
    }
    for y in [86.0, 126, 200] { page.horizontal(y, 68, 470) }
    page.horizontal(106, 215, 470)
    let table = try #require(analyze(page).tables.first)
    #expect((table.rowCount, table.columnCount) == (6, 5))
    #expect((table.text(0, 1), table.text(0, 3)) == ("ปี 2566", "ปี 2567"))
    #expect((table.cell(0, 1)?.columnSpan, table.cell(0, 3)?.columnSpan) == (2, 2))
  }
}

@Suite("Text that is no table")
struct NoTableTests {
  @Test("Signatures side by side")
  func signatures() {
    var page = SyntheticPage()
    let lines = [
      ["(ลงชื่อ).........", "(ลงชื่อ).........", "(ลงชื่อ)........."],
      ["(นายสมชาย ใจดี)", "(นางสมศรี ดีใจ)", "(นายมานะ อดทน)"],
      ["นักวิเคราะห์นโยบาย", "หัวหน้าสำนักปลัด", "ปลัดเทศบาล"], ["วันที่ 1 ม.ค.", "วันที่ 2 ม.ค.", "วันที่ 3 ม.ค."],
    ]
    for (row, cells) in lines.enumerated() {
      for (column, text) in cells.enumerated() {
        page.text(text, x: 72 + Double(column) * 160, y: 100 + Double(row) * 20, size: 12)
      }
    }
    #expect(analyze(page).tables.isEmpty)
  }

  @Test("A contents list with page numbers")
  func contents() {
    var page = SyntheticPage()
    for index in 1...8 {
      let y = 100 + Double(index) * 20
      page.text("บทที่ \(index)", x: 72, y: y, size: 12)
      page.text("การปฏิบัติหน้าที่", x: 150, y: y, size: 12)
      page.text("\(index * 3)", x: 500, y: y, size: 12)
    }
    #expect(analyze(page).tables.isEmpty)
  }

  @Test("Names with their values, also with a line under each")
  func values() {
    for isRuled in [true, false] {
      var page = SyntheticPage()
      for (index, pair) in [("หน่วยงาน", "เทศบาลตำบลบางพลี"), ("จังหวัด", "สมุทรปราการ"), ("ประเภท", "เทศบาลตำบล")]
        .enumerated()
      {
        let y = 100 + Double(index) * 20
        page.text(pair.0, x: 72, y: y, size: 12)
        page.text(pair.1, x: 300, y: y, size: 12)
        if isRuled { page.horizontal(y + 6, 68, 500) }
      }
      #expect(analyze(page).tables.isEmpty)
    }
  }

  @Test("Prose between rules at head and foot of the page, with a head line of two parts")
  func proseBetweenRules() {
    var page = SyntheticPage()
    page.text("รายงานผล", x: 72, y: 60, size: 12)
    page.text("ปีงบประมาณ", x: 430, y: 60, size: 12)
    for index in 0..<10 {
      page.text(
        "การประเมินคุณธรรม และความโปร่งใส ในการดำเนินงาน ของหน่วยงานภาครัฐ", x: 72, y: 100 + Double(index) * 20,
        size: 12,
        spacing: 0.02 * Double(index % 3))
    }
    for y in [66.0, 320] { page.horizontal(y, 68, 520) }
    #expect(analyze(page).tables.isEmpty)
  }
}
