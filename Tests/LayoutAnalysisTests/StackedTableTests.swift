import LayoutAnalysis
import PageModel
import Testing

/// Tables that stand between horizontal rules, one under the other, on one page.
@Suite("Tables of equal width, one under the other")
struct StackedTableTests {
  /// Where the rules of a table are drawn.
  enum Rules: CaseIterable {
    case aroundHeadAndFoot, everywhere
  }

  private static let prose = "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงาน"
  private static let scores = [
    ["ที่", "ตัวชี้วัด", "ปี 2566", "ปี 2567"], ["1", "การปฏิบัติหน้าที่", "91.52", "90.83"],
    ["2", "การใช้งบประมาณ", "82.65", "86.10"], ["3", "การใช้อำนาจ", "87.24", "87.78"],
  ]
  private static let items = [
    ["ข้อ", "คะแนน"], ["เจ้าหน้าที่ปฏิบัติงานตามขั้นตอน", "92.10"], ["เจ้าหน้าที่ให้บริการเท่าเทียม", "88.40"],
    ["หน่วยงานเปิดเผยข้อมูล", "79.95"],
  ]
  private static let years = [
    ["ด้าน", "2565", "2566", "2567"], ["หนึ่ง", "81.52", "80.83", "84.20"],
    ["สอง", "72.65", "76.10", "78.88"],
  ]
  private static let plans = [
    ["มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา"], ["จัดทำคู่มือบริการ", "สำนักปลัด", "ตลอดปี"],
    ["เผยแพร่ข้อมูล", "กองคลัง", "รายเดือน"], ["อบรมเจ้าหน้าที่", "กองช่าง", "ไตรมาสแรก"],
  ]
  private static let xs = [
    2: [72.0, 400], 3: [72.0, 260, 380], 4: [72.0, 110, 330, 420],
  ]

  /// Draws a table with its first rule at a height and gives the y of its last.
  private func draw(
    _ rows: [[String]], at top: Double, rules: Rules, bold: Bool = false, on page: inout SyntheticPage,
    xs: [Double]? = nil
  ) -> Double {
    let xs = xs ?? Self.xs[rows[0].count, default: []]
    var y = top
    page.horizontal(y, 68, 470)
    for (index, row) in rows.enumerated() {
      for (text, x) in zip(row, xs) { page.text(text, x: x, y: y + 14, size: 12, bold: bold && index == 0) }
      y += 20
      if rules == .everywhere || index == 0 || index == rows.count - 1 { page.horizontal(y, 68, 470) }
    }
    return y
  }

  private func rows(_ table: Table) -> [[String]] {
    (0..<table.rowCount).map { row in (0..<table.columnCount).map { table.text(row, $0) ?? "" } }
  }

  /// What stands between two tables, and how far the second begins below the first.
  static let between: [(lines: [String], distance: Double)] = [
    ([], 22), ([], 34), (["ตารางที่ 2 คะแนนรายข้อ"], 26), (["ผลการประเมินแยกรายแบบวัด"], 24),
    ([prose + " " + prose.prefix(20)], 28), ([prose, prose], 42), (["ที่มา: สำนักงาน", "ตารางที่ 2"], 40),
    ([prose, "ของปีก่อน มีดังนี้ :"], 40), ([prose, prose, prose], 60),
  ]

  @Test("Two, whatever stands between them", arguments: between.indices, Rules.allCases)
  func pair(between index: Int, rules: Rules) {
    let between = Self.between[index]
    let sets = [
      [Self.scores, Self.scores], [Self.scores, Self.items], [Self.items, Self.scores],
      [Self.scores, Self.years], [Self.plans, Self.items], [Self.years, Self.years],
      [Self.scores, Self.items, Self.years],
    ]
    for (number, tables) in sets.enumerated() {
      var page = SyntheticPage()
      var y = 80.0
      for (table, rows) in tables.enumerated() {
        let foot = draw(rows, at: y, rules: rules, on: &page)
        guard table + 1 < tables.count else { break }
        for (line, text) in between.lines.enumerated() {
          page.text(text, x: 72, y: foot + 16 + Double(line) * 16, size: 12)
        }
        y = foot + between.distance
      }
      #expect(analyze(page).tables.map(rows) == tables, "set \(number)")
    }
  }

  @Test("Two of words only", arguments: between.indices.dropFirst(2), Rules.allCases)
  func words(between index: Int, rules: Rules) {
    let between = Self.between[index]
    for tables in [[Self.plans, Self.plans], [Self.plans, Self.scores], [Self.items, Self.plans]] {
      var page = SyntheticPage()
      let foot = draw(tables[0], at: 80, rules: rules, on: &page)
      for (line, text) in between.lines.enumerated() {
        page.text(text, x: 72, y: foot + 16 + Double(line) * 16, size: 12)
      }
      _ = draw(tables[1], at: foot + between.distance, rules: rules, on: &page)
      #expect(analyze(page).tables.map(rows) == tables)
    }
  }

  @Test("A rule before the next section, or before the total, divides no table")
  func sectionRule() {
    for cut in [2, 3] {
      var page = SyntheticPage()
      _ = draw(Self.scores, at: 80, rules: .aroundHeadAndFoot, on: &page)
      page.horizontal(80 + 20 * Double(cut), 68, 470)
      #expect(analyze(page).tables.map(rows) == [Self.scores])
    }
  }

  @Test("The name of a section between rules divides no table", arguments: Rules.allCases)
  func sectionLabel(rules: Rules) throws {
    var page = SyntheticPage()
    let top = Array(Self.scores.prefix(3))
    let foot = draw(top, at: 80, rules: rules, on: &page)
    page.text("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", x: 72, y: foot + 14, size: 12)
    page.horizontal(foot + 20, 68, 470)
    let below = [["4", "คุณภาพการดำเนินงาน", "81.52", "80.83"], ["5", "การสื่อสาร", "72.65", "76.10"]]
    for (index, row) in below.enumerated() {
      for (text, x) in zip(row, Self.xs[4, default: []]) {
        page.text(text, x: x, y: foot + 34 + 20 * Double(index), size: 12)
      }
      if rules == .everywhere || index == 1 { page.horizontal(foot + 40 + 20 * Double(index), 68, 470) }
    }
    let tables = analyze(page).tables
    #expect(tables.count == 1)
    let table = try #require(tables.first)
    #expect((table.rowCount, table.columnCount) == (6, 4))
    #expect(table.text(3, 0)?.hasPrefix("แบบวัด") ?? false)
  }

  @Test("An empty row divides no table")
  func emptyRow() {
    var page = SyntheticPage()
    let table = Self.scores + [["", "", "", ""], ["5", "การสื่อสาร", "72.65", "76.10"]]
    _ = draw(table, at: 80, rules: .everywhere, on: &page)
    let found = analyze(page).tables.map(rows)
    #expect(found.count == 1)
    #expect(found.first?.filter { $0 != ["", "", "", ""] } == table.filter { $0 != ["", "", "", ""] })
  }
}
