import LayoutAnalysis
import PageModel
import Testing

/// Tables with lines between their columns, but none between their rows.
@Suite("Rows without lines between them")
struct OpenRowTests {
  private static let xs = [68.0, 130, 200, 350, 430, 510]
  private static let head = ["วันที่", "เอกสาร", "รายการ", "รับ", "คงเหลือ"]

  /// Draws rows of cells, each cell a list of lines; gives the y of the last line.
  private func draw(
    _ rows: [[[String]]], top: Double, leading: Double, step: Double, on page: inout SyntheticPage
  ) -> Double {
    var y = top
    for row in rows {
      for (cell, x) in zip(row, Self.xs) {
        for (line, text) in cell.enumerated() {
          page.text(text, x: x + 4, y: y + leading * Double(line), size: 10)
        }
      }
      y += leading * Double((row.map(\.count).max() ?? 1) - 1) + step
    }
    return y - step
  }

  private func rows(_ table: Table) -> [[String]] {
    (0..<table.rowCount).map { row in (0..<table.columnCount).map { table.text(row, $0) ?? "" } }
  }

  private func page(_ body: [[[String]]], step: Double, headRule: Bool = true, total: Bool = false)
    -> SyntheticPage
  {
    var page = SyntheticPage()
    _ = draw([Self.head.map { [$0] }], top: 100, leading: 14, step: 14, on: &page)
    let last = draw(body, top: 122, leading: 14, step: step, on: &page)
    var foot = last + 6
    page.horizontal(86, 68, 510)
    if headRule { page.horizontal(106, 68, 510) }
    page.horizontal(foot, 68, 510)
    if total {
      _ = draw(
        [[["รวม"], [], [], ["20,112.40"], ["86,864.65"]]], top: foot + 14, leading: 14, step: 14, on: &page)
      foot += 20
      page.horizontal(foot, 68, 510)
    }
    for x in Self.xs { page.vertical(x, 86, foot) }
    return page
  }

  private static let ledger = [
    [["1 ต.ค."], [], ["ยอดยกมา"], [], ["84,210.75"]],
    [["3 ต.ค."], ["บค.12"], ["รับเงินบริจาคจากผู้มีจิตศรัทธา", "กองทุนยา"], ["20,000.00"], ["104,210.75"]],
    [["9 ต.ค."], ["บจ.04"], ["ค่าน้ำประปา"], [], ["97,790.75"]],
    [["31 ต.ค."], ["บค.13"], ["ดอกเบี้ยรับ"], ["112.40"], ["86,864.65"]],
  ]
  private static let ledgerRows = [
    ["1 ต.ค.", "", "ยอดยกมา", "", "84,210.75"],
    ["3 ต.ค.", "บค.12", "รับเงินบริจาคจากผู้มีจิตศรัทธากองทุนยา", "20,000.00", "104,210.75"],
    ["9 ต.ค.", "บจ.04", "ค่าน้ำประปา", "", "97,790.75"],
    ["31 ต.ค.", "บค.13", "ดอกเบี้ยรับ", "112.40", "86,864.65"],
  ]

  @Test(
    "Numbers of the last column tell the rows, with or without lines at head and total",
    arguments: [14.0, 19])
  func numbers(step: Double) throws {
    for (headRule, total) in [(true, false), (true, true), (false, false)] {
      let page = page(Self.ledger, step: step, headRule: headRule, total: total)
      let table = try #require(analyze(page).tables.first)
      let wanted = [Self.head] + Self.ledgerRows + (total ? [["รวม", "", "", "20,112.40", "86,864.65"]] : [])
      #expect(rows(table) == wanted, "head \(headRule) total \(total)")
    }
  }

  @Test("Words stand in rows where steps between them are wider than inside cells")
  func words() throws {
    let body = [
      [["ม.ค."], ["คู่มือ"], ["จัดทำคู่มือบริการ", "ให้ครบทุกงาน"], ["คลัง"], ["เสร็จ"]],
      [["ก.พ."], ["อบรม"], ["อบรมเจ้าหน้าที่"], ["ช่าง"], ["เสร็จ"]],
      [["มี.ค."], ["ประกาศ"], ["เผยแพร่ข้อมูลของหน่วยงานต่อ", "สาธารณะทุกเดือน"], ["ปลัด"], ["รอ"]],
    ]
    let table = try #require(analyze(page(body, step: 21)).tables.first)
    #expect(table.rowCount == 4)
    #expect((1...3).map { table.text($0, 0) } == ["ม.ค.", "ก.พ.", "มี.ค."])
    #expect(table.text(3, 2) == "เผยแพร่ข้อมูลของหน่วยงานต่อสาธารณะทุกเดือน")
  }

  @Test("Cells of one row keep their lines: scores stacked beside one label, and wrapped words")
  func oneRow() throws {
    let stacked = [
      [["หน่วยงาน"], ["IIT", "EIT", "OIT"], ["ภายใน", "ภายนอก", "เปิดเผย"], [], ["91.20", "88.10", "79.50"]]
    ]
    let prose = "จัดทำคู่มือการปฏิบัติงานของเจ้าหน้าที่"
    let wrapped = [
      [["หนึ่งสองสาม", "สี่ห้าหกเจ็ด", "แปดเก้าสิบ"], ["ก"], [prose, prose, prose], ["คลัง"], ["เสร็จ"]]
    ]
    for body in [stacked, wrapped] {
      let table = try #require(analyze(page(body, step: 14)).tables.first)
      #expect(table.rowCount == 2)
    }
  }

  @Test("Without lines, a row that lacks the number of the others is told by its step")
  func withoutNumber() throws {
    var page = SyntheticPage()
    page.text("การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงาน", x: 72, y: 60, size: 10)
    let rows = [
      [["R-1"], ["คลัง"], ["ถังดับเพลิงไม่ได้ตรวจ", "ตั้งแต่เดือนมีนาคม"], ["14,500"], ["เปิด"]],
      [["R-2"], ["ช่าง"], ["บันทึกไม่ครบ"], ["0"], ["ปิด"]],
      [["R-3"], ["ยา"], ["สัญญาณตู้เย็นไปยัง", "หมายเลขเก่า"], ["3,900"], ["เปิด"]],
      [["R-4"], ["ยา"], ["ไม่มีลายมือชื่อที่สอง"], [], ["ปิด"]],
    ]
    _ = draw([Self.head.map { [$0] }] + rows, top: 100, leading: 14, step: 21, on: &page)
    let table = try #require(analyze(page).tables.first)
    #expect((table.rowCount, table.columnCount) == (5, 5))
    #expect((1...4).map { table.text($0, 0) } == ["R-1", "R-2", "R-3", "R-4"])
    #expect(table.text(4, 3) == "")
  }
}
