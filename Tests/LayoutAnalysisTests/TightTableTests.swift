import LayoutAnalysis
import PageModel
import TestSupport
import Testing

/// Tables whose columns stand as near to each other as words do.
@Suite("Columns no further apart than words")
struct TightTableTests {
  private static let size = 12.0
  private static let scores = [
    ["ที่", "ตัวชี้วัด", "2565", "2566", "ผลต่าง"], ["1", "การปฏิบัติหน้าที่", "91.52", "90.83", "-0.69"],
    ["2", "การใช้งบประมาณ", "82.65", "86.10", "3.45"], ["3", "การใช้อำนาจ", "87.24", "87.78", "0.54"],
    ["4", "การใช้ทรัพย์สินของราชการ", "78.45", "82.36", "3.91"], ["5", "การแก้ไขปัญหา", "8.45", "100.00", "91.55"],
  ]
  private static let budget = [
    ["รายการ", "งบ", "จ่าย"], ["ค่าวัสดุ", "1,200", "900"], ["ค่าจ้าง", "21,000", "20,900"],
    ["ค่าเดินทาง", "4,500", "3,250"], ["รวม", "26,700", "25,050"],
  ]
  private static let units = [
    ["รายการ", "หน่วย", "จำนวน", "ผล"], ["จัดอบรม", "ครั้ง", "4", "ผ่าน"], ["เผยแพร่ข้อมูล", "เรื่อง", "12", "ผ่าน"],
    ["ตรวจสอบ", "ครั้ง", "2", "ไม่ผ่าน"], ["ติดตาม", "ครั้ง", "120", "ผ่าน"],
  ]
  private static let pairs = [
    ["ด้าน", "คะแนน"], ["หนึ่ง", "91.52"], ["การมีส่วนร่วม", "8.65"], ["สาม", "100.00"], ["สี่", "78.45"],
  ]
  /// Rows, and for each column whether it is set to the right.
  private static let tables: [(rows: [[String]], toRight: [Bool])] = [
    (scores, [true, false, true, true, true]), (budget, [false, true, true]),
    (units, [false, false, true, false]), (pairs, [false, true]),
  ]

  private static func width(_ text: String) -> Double {
    Double(text.unicodeScalars.count { !SyntheticPage.isMark($0) }) * size * SyntheticPage.advance
  }

  /// A table whose columns are as wide as their longest text, with prose around it.
  private func page(_ table: (rows: [[String]], toRight: [Bool]), gap: Double, rules: Bool) -> SyntheticPage {
    var page = SyntheticPage()
    page.text("การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงาน", x: 72, y: 60, size: Self.size)
    var x = 72.0
    for (column, toRight) in table.toRight.enumerated() {
      let texts = table.rows.map { $0[column] }
      let width = texts.map(Self.width).max() ?? 0
      for (row, text) in texts.enumerated() {
        page.text(
          text, x: toRight ? x + width - Self.width(text) : x, y: 100 + 18 * Double(row), size: Self.size)
      }
      x += width + gap
    }
    if rules {
      for y in [86.0, 104.5, 104.5 + 18 * Double(table.rows.count - 1)] { page.horizontal(y, 70, x) }
    }
    return page
  }

  private func rows(_ table: Table) -> [[String]] {
    (0..<table.rowCount).map { row in (0..<table.columnCount).map { table.text(row, $0) ?? "" } }
  }

  @Test(
    "Two to six points apart, without rules and between them", arguments: [2.0, 2.5, 3, 4, 6], [true, false])
  func tight(gap: Double, rules: Bool) {
    for (index, table) in Self.tables.enumerated() {
      let found = analyze(page(table, gap: gap, rules: rules)).tables.map(rows)
      #expect(found == [table.rows], "table \(index)")
    }
  }

  @Test("A sentence above or below that has a space where the columns part is no row", arguments: [-1, 5])
  func sentence(row: Int) {
    var page = page((Self.budget, [false, true, true]), gap: 3, rules: false)
    let y = 100 + 18 * Double(row)
    // The first column is nine letters wide.
    page.text("ใช้จ่ายตามแ ผนงานที่ตั้งไว้ทุกโครงการ", x: 72, y: y, size: Self.size)
    #expect(analyze(page).tables.map(rows) == [Self.budget])
  }

  @Test("The word before a number, a list and lines of a law are one column", arguments: [3.0, 5])
  func words(gap: Double) {
    let texts = ["การปฏิบัติหน้าที่", "การใช้งบ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหา"]
    for word in ["มาตรา", "ข้อ", "ตัวชี้วัดที่"] {
      var page = SyntheticPage()
      for (index, text) in texts.enumerated() {
        let (y, number) = (100 + 18 * Double(index), 72 + Self.width(word) + gap)
        page.text(word, x: 72, y: y, size: Self.size)
        page.text("\(index + 1)", x: number, y: y, size: Self.size)
        page.text(text, x: number + 6 + gap, y: y, size: Self.size)
      }
      #expect(analyze(page).tables.isEmpty, "\(word)")
    }
  }

  @Test("Figures behind the bars of a chart are no column")
  func chart() {
    var page = SyntheticPage()
    let values = ["93.99", "93.03", "92.81", "91.47", "90.25", "74.34", "66.07"]
    for (index, value) in values.enumerated() {
      let y = 100 + 18 * Double(index)
      let label = Self.scores[1 + index % 5][1]
      page.text(label, x: 250 - Self.width(label), y: y, size: Self.size)
      page.text(value, x: 300 - Double(index * index) * 1.1, y: y, size: Self.size)
    }
    #expect(analyze(page).tables.isEmpty)
  }

  @Test("Justified and ragged prose with many numbers", arguments: 0..<40)
  func prose(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var page = SyntheticPage()
    let isJustified = seed.isMultiple(of: 2)
    for line in 0..<40 {
      let words = (0..<Int.random(in: 5...9, using: &random)).map { _ in
        Int.random(in: 0..<3, using: &random) == 0
          ? "\(Int.random(in: 1...2570, using: &random))"
          : String(repeating: "ก", count: Int.random(in: 2...11, using: &random))
      }
      let free = 450 - words.reduce(0) { $0 + Self.width($1) }
      let gap = isJustified ? max(2, free / Double(words.count - 1)) : 3
      var x = 72.0
      for word in words where x < 560 {
        page.text(word, x: x, y: 80 + 18 * Double(line), size: Self.size)
        x += Self.width(word) + min(9, gap)
      }
    }
    #expect(analyze(page).tables.map(rows).isEmpty)
  }
}
