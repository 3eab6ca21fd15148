import LayoutAnalysis
import PageModel
import Testing

@Suite("How tables were read")
struct TableReadingTests {
  private static let rows = [
    ["ที่", "ตัวชี้วัด", "2566", "2567"], ["1", "การปฏิบัติหน้าที่", "91.52", "90.83"],
    ["2", "การใช้งบประมาณ", "82.65", "86.10"],
    ["3", "การใช้อำนาจ", "87.24", "87.78"],
  ]
  private static let xs = [68.0, 110, 320, 410, 480]
  private static let ys = [86.0, 106, 126, 146, 166]

  private func page(horizontals: [Double] = [], verticals: [Double] = []) -> SyntheticPage {
    var page = SyntheticPage()
    for (row, y) in zip(Self.rows, Self.ys) {
      for (text, x) in zip(row, Self.xs) { page.text(text, x: x + 4, y: y + 14, size: 12) }
    }
    for y in horizontals { page.horizontal(y, 68, 480) }
    for x in verticals { page.vertical(x, 86, 166) }
    return page
  }

  private func reading(_ page: SyntheticPage) throws -> TableReading {
    let table = try #require(analyze(page).tables.first)
    #expect((table.rowCount, table.columnCount) == (4, 4))
    return try #require(table.reading)
  }

  @Test("Lines between all cells, between some, and none")
  func kinds() throws {
    let ruled = try reading(page(horizontals: Self.ys, verticals: Self.xs))
    #expect(ruled == TableReading(kind: .ruled, score: 1000))
    for drawn in [[86.0, 106, 166], Self.ys] {
      #expect(try reading(page(horizontals: drawn)).kind == .partlyRuled)
    }
    #expect(try reading(page(horizontals: [86, 166], verticals: Self.xs)).kind == .partlyRuled)
    #expect(try reading(page()).kind == .unruled)
  }

  @Test("Painted cells are as good as lines")
  func painted() throws {
    var page = page()
    for (y0, y1) in zip(Self.ys, Self.ys.dropFirst()) { page.fillRow(Self.xs, y0, y1, gap: 1.5) }
    #expect(try reading(page).kind == .ruled)
  }

  @Test("Text over a border, a gap in a cell and rows with one cell each lower the score")
  func evidence() throws {
    let lines = (Self.ys, Self.xs)
    var over = page(horizontals: lines.0, verticals: lines.1)
    over.text("กองคลังและกองช่างของหน่วยงาน", x: 210, y: 120, size: 12)
    var gap = page(horizontals: lines.0, verticals: lines.1)
    gap.text("ข", x: 300, y: 160, size: 12)
    var sparse = page(horizontals: lines.0, verticals: lines.1)
    sparse.glyphs.removeAll { $0.baseline > 130 && $0.box.x0 > 110 }
    for page in [over, gap, sparse] {
      let reading = try reading(page)
      #expect(reading.kind == .ruled)
      #expect((500..<1000).contains(reading.score))
    }
  }

  @Test("A table in a cell of another says in which; others say nothing")
  func nested() throws {
    var page = SyntheticPage()
    page.grid(xs: [60, 160, 500], ys: [80, 110, 240, 270])
    for (text, x, y) in [
      ("หัวข้อ", 66.0, 100.0), ("เนื้อหา", 166, 100), ("งบประมาณ", 66, 130), ("ระยะเวลา", 66, 260),
      ("ตลอดปี", 166, 260),
    ] {
      page.text(text, x: x, y: y, size: 12)
    }
    page.grid(xs: [200, 320, 440], ys: [140, 165, 190])
    for (text, x, y) in [
      ("รายการ", 206.0, 158.0), ("บาท", 326, 158), ("ค่าอาหาร", 206, 183), ("9,000", 326, 183),
    ] {
      page.text(text, x: x, y: y, size: 12)
    }
    page.grid(xs: [60, 160, 500], ys: [400, 430, 460])
    for (text, x) in [("ก", 66.0), ("ข", 166)] {
      for y in [420.0, 450] { page.text(text, x: x, y: y, size: 12) }
    }
    let tables = analyze(page).tables
    let outer = try #require(tables.firstIndex { $0.text(0, 0) == "หัวข้อ" })
    let inner = try #require(tables.first { $0.text(0, 0) == "รายการ" })
    #expect(tables.count == 3)
    #expect(inner.host == TableHost(table: outer, row: 1, column: 1))
    #expect(tables.count { $0.host == nil } == 2)
  }
}
