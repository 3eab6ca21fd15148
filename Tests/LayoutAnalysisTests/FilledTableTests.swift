import LayoutAnalysis
import PageModel
import Testing

@Suite("Tables whose cells or rows are painted")
struct FilledTableTests {
  private static let xs = [68.0, 106, 326, 416, 480]
  private static let head = ["ที่", "ตัวชี้วัด", "ปี 2566", "ปี 2567"]
  private static let body = [
    ["1", "การปฏิบัติหน้าที่", "91.52", "90.83"], ["2", "การใช้งบประมาณ", "82.65", "86.10"],
    ["3", "การใช้อำนาจ", "87.24", "87.78"], ["4", "การเปิดเผยข้อมูล", "78.45", "82.36"],
  ]
  private static let prose = "ผลการประเมิน ได้คะแนนรวม 84.40 คะแนน ระดับ B ซึ่งผ่านเกณฑ์ ที่กำหนด"
  private static let all = [head] + body

  private func row(_ cells: [String], y: Double, on page: inout SyntheticPage, bold: Bool = false) {
    for (text, x) in zip(cells, Self.xs) { page.text(text, x: x + 4, y: y, size: 12, bold: bold) }
  }

  /// Prose close above and below a table of five rows, each 20 points high, from y = 100.
  private func page() -> SyntheticPage {
    var page = SyntheticPage()
    page.text(Self.prose, x: 72, y: 96, size: 12)
    for (index, cells) in Self.all.enumerated() {
      row(cells, y: 114 + Double(index) * 20, on: &page, bold: index == 0)
    }
    page.text(Self.prose, x: 72, y: 214, size: 12)
    return page
  }

  private func rows(_ table: Table) -> [[String]] {
    (0..<table.rowCount).map { row in (0..<table.columnCount).map { table.text(row, $0) ?? "" } }
  }

  private func expectTable(_ page: SyntheticPage) throws {
    let result = analyze(page)
    #expect(rows(try #require(result.tables.first)) == Self.all)
    #expect(result.tables.count == 1)
    #expect(result.prose == [Self.prose, Self.prose])
  }

  @Test("Cells apart by white gaps draw the grid", arguments: [0.0, 1.5, 3])
  func everyCell(gap: Double) throws {
    var page = page()
    for index in 0..<5 {
      page.fillRow(
        Self.xs, 100 + Double(index) * 20, 120 + Double(index) * 20, gap: gap,
        luminance: index == 0 ? 0.3 : 0.9)
    }
    try expectTable(page)
  }

  @Test("White cells on a dark area draw the grid")
  func whiteOnDark() throws {
    var page = page()
    page.fill(68, 100, 480, 200, luminance: 0.4)
    for index in 0..<5 {
      page.fillRow(Self.xs, 100 + Double(index) * 20, 120 + Double(index) * 20, gap: 1, luminance: 1)
    }
    try expectTable(page)
  }

  /// Also where the first rows, the head among them, and the last row are not painted.
  @Test("Every other row painted", arguments: [[0, 2, 4], [1, 3], [0, 1, 3], [2, 4], [0, 3]])
  func stripes(painted: [Int]) throws {
    var page = page()
    for index in painted {
      page.fillRow(
        Self.xs, 100 + Double(index) * 20, 120 + Double(index) * 20, luminance: index == 0 ? 0.3 : 0.9)
    }
    try expectTable(page)
  }

  @Test("Rows painted in one piece, after a head or without one", arguments: [[0, 2, 4], [0, 1, 2, 3, 4]])
  func wholeRows(painted: [Int]) throws {
    var page = page()
    for index in painted {
      page.fill(
        68, 100 + Double(index) * 20, 480, 120 + Double(index) * 20, luminance: index == 0 ? 0.3 : 0.9)
    }
    try expectTable(page)
  }

  @Test("A painted head over rows that nothing divides", arguments: [true, false])
  func headOnly(perCell: Bool) throws {
    var page = page()
    if perCell { page.fillRow(Self.xs, 100, 120) } else { page.fill(68, 100, 480, 120) }
    try expectTable(page)
  }

  @Test("A painted head in two rows keeps its spans")
  func headInTwoRows() throws {
    var page = SyntheticPage()
    page.fillRow([326, 480], 80, 100, luminance: 0.4)
    page.fillRow([68, 106, 326], 80, 120, luminance: 0.4)
    page.fillRow([326, 416, 480], 100, 120, luminance: 0.4)
    row(["ที่", "ตัวชี้วัด", "คะแนน"], y: 94, on: &page, bold: true)
    row(["", "", "ปี 2566", "ปี 2567"], y: 114, on: &page, bold: true)
    for (index, cells) in Self.body.enumerated() { row(cells, y: 134 + Double(index) * 20, on: &page) }
    let table = try #require(analyze(page).tables.first)
    #expect((table.rowCount, table.columnCount) == (6, 4))
    #expect(table.cell(0, 2)?.columnSpan == 2)
    #expect(table.cell(0, 1)?.rowSpan == 2)
    #expect(rows(table).suffix(4) == Self.body[...])
  }

  @Test("Names of groups painted across rows that nothing divides")
  func groups() throws {
    var page = SyntheticPage()
    page.fillRow(Self.xs, 80, 100, luminance: 0.3)
    row(Self.head, y: 94, on: &page, bold: true)
    for group in 0..<2 {
      let y = 100 + Double(group) * 80
      page.fill(68, y, 480, y + 20)
      page.text("แบบวัดส่วนที่ \(group + 1)", x: 72, y: y + 14, size: 12, bold: true)
      for index in 0..<3 { row(Self.body[index], y: y + 34 + Double(index) * 20, on: &page) }
    }
    let table = try #require(analyze(page).tables.first)
    let names = ["แบบวัดส่วนที่ 1", "แบบวัดส่วนที่ 2"].map { [$0, "", "", ""] }
    #expect(
      rows(table) == [Self.head, names[0]] + Self.body.prefix(3) + [names[1]] + Self.body.prefix(3))
  }

  @Test("A painted head belongs to the ruled rows below it")
  func ruledBody() throws {
    var page = page()
    page.fillRow(Self.xs, 100, 120, luminance: 0.3)
    page.grid(xs: Self.xs, ys: [121, 140, 160, 180, 200])
    try expectTable(page)
  }

  @Test("Cells that have each a border of its own")
  func bordersApart() throws {
    var page = page()
    for index in 0..<5 {
      for (x0, x1) in zip(Self.xs, Self.xs.dropFirst()) {
        page.grid(xs: [x0 + 2, x1 - 2], ys: [102 + Double(index) * 20, 118 + Double(index) * 20])
      }
    }
    try expectTable(page)
  }

  @Test("Painted tables side by side stay two")
  func sideBySide() throws {
    var page = SyntheticPage()
    for (left, number) in [(60.0, 1), (310, 6)] {
      page.fill(left, 100, left + 220, 120, luminance: 0.3)
      page.text("ตัวชี้วัด", x: left + 4, y: 114, size: 12, bold: true)
      page.text("คะแนน", x: left + 160, y: 114, size: 12, bold: true)
      for index in 0..<4 {
        page.text("ตัวชี้วัดที่ \(number + index)", x: left + 4, y: 134 + Double(index) * 20, size: 12)
        page.text("9\(index).50", x: left + 160, y: 134 + Double(index) * 20, size: 12)
      }
    }
    let tables = analyze(page).tables
    #expect(tables.map(\.rowCount) == [5, 5])
    #expect(tables.map(\.columnCount) == [2, 2])
    #expect(tables.compactMap { $0.text(1, 0) } == ["ตัวชี้วัดที่ 1", "ตัวชี้วัดที่ 6"])
  }
}

@Suite("Painted areas that are no table")
struct NoFilledTableTests {
  private static let prose = "การประเมินคุณธรรม และความโปร่งใส ในการดำเนินงาน ของหน่วยงานภาครัฐ"

  private func paragraph(_ y: Double, on page: inout SyntheticPage) {
    for line in 0..<4 {
      page.text(
        Self.prose, x: 72, y: y + Double(line) * 18, size: 12, spacing: 0.02 * Double(line % 3))
    }
  }

  @Test("Notes on coloured ground, one below the other")
  func notes() {
    var page = SyntheticPage()
    for note in 0..<3 {
      let y = 100 + Double(note) * 120
      page.fill(68, y - 16, 520, y + 62)
      paragraph(y, on: &page)
    }
    #expect(analyze(page).tables.isEmpty)
  }

  @Test("Headings on bars with prose between them")
  func bars() {
    var page = SyntheticPage()
    for part in 0..<3 {
      let y = 100 + Double(part) * 120
      page.fill(68, y - 16, 520, y + 6, luminance: 0.2)
      page.text("ส่วนที่ \(part + 1)", x: 72, y: y, size: 12, bold: true)
      page.text("ผลการประเมิน", x: 180, y: y, size: 12, bold: true)
      paragraph(y + 24, on: &page)
    }
    #expect(analyze(page).tables.isEmpty)
  }

  @Test("Bars of a chart, words on coloured ground, and lines of a contents list on stripes")
  func other() {
    var page = SyntheticPage()
    for (bar, height) in [60.0, 90, 40, 75].enumerated() {
      let x = 80 + Double(bar) * 50
      page.fill(x, 200 - height, x + 50, 200)
      page.text("\(height)", x: x + 10, y: 214 - height, size: 10)
    }
    paragraph(240, on: &page)
    page.fill(72, 230, 150, 246)
    page.fill(200, 248, 260, 264)
    for line in 0..<6 {
      let y = 340 + Double(line) * 20
      if line % 2 == 0 { page.fill(68, y - 14, 520, y + 6) }
      page.text("บทที่ \(line + 1)", x: 72, y: y, size: 12)
      page.text("การปฏิบัติหน้าที่", x: 150, y: y, size: 12)
      page.text("\(line * 3 + 1)", x: 500, y: y, size: 12)
    }
    #expect(analyze(page).tables.isEmpty)
  }

  @Test("Stacked bars, whose parts end anywhere")
  func stackedBars() {
    var page = SyntheticPage()
    for (bar, parts) in [[100.0, 260, 330], [180, 240, 400], [120, 300, 350]].enumerated() {
      let y = 100 + Double(bar) * 20
      page.fillRow([60] + parts + [500], y, y + 20)
    }
    page.text(Self.prose, x: 72, y: 200, size: 12)
    #expect(analyze(page).tables.isEmpty)
  }
}
