import LayoutAnalysis
import PageModel
import Testing

@Suite("Tables from rulings")
struct RuledTableTests {
  @Test("The gridlines of a chart are no table")
  func mesh() {
    var page = SyntheticPage()
    page.grid(xs: [72, 132, 192, 252, 312, 372], ys: [100, 140, 180, 220, 260, 300])
    page.text("ผู้ป่วยนอก", x: 260, y: 250, size: 10)
    let result = analyze(page)
    #expect(result.tables.isEmpty)
    #expect(result.prose == ["ผู้ป่วยนอก"])
  }

  @Test("Boxes that lines join are no table, nor is what stands in them lost")
  func boxes() {
    var page = SyntheticPage()
    page.grid(xs: [240, 360], ys: [100, 140])
    for x in [80.0, 240, 400] { page.grid(xs: [x, x + 120], ys: [200, 240]) }
    page.grid(xs: [200, 400], ys: [300, 340])
    page.horizontal(170, 140, 460)
    for x in [140.0, 460] { page.vertical(x, 170, 200) }
    page.vertical(300, 140, 200)
    page.vertical(300, 240, 300)
    page.text("ประธาน", x: 260, y: 125)
    for (text, x) in zip(["ข้อมูล", "ติดตาม", "เผยแพร่"], [90.0, 250, 410]) { page.text(text, x: x, y: 225) }
    page.text("ประชาชน", x: 250, y: 325)
    let result = analyze(page)
    #expect(result.tables.isEmpty)
    let text = result.paragraphs.map(\.text.string).joined()
    for word in ["ประธาน", "ข้อมูล", "ติดตาม", "เผยแพร่", "ประชาชน"] { #expect(text.contains(word)) }
  }

  @Test("A line between two of many columns leaves the others columns")
  func partlyDrawnColumns() throws {
    var page = SyntheticPage()
    let xs = [72.0, 200, 280, 380, 460]
    let texts = [
      ["องค์ประกอบ", "เต็ม", "ได้", "เต็ม", "ได้"], ["แผนพัฒนา", "20", "18", "20", "16"],
      ["การเงิน", "30", "25", "30", "27"], ["สาธารณสุข", "25", "24", "25", "21"],
    ]
    for (index, cells) in texts.enumerated() {
      for (text, x) in zip(cells, xs) { page.text(text, x: x, y: 116 + 24 * Double(index), size: 12) }
    }
    for y in [100.0, 124, 148, 172, 196] { page.horizontal(y, 66, 500) }
    page.vertical(340, 100, 196)
    let table = try #require(analyze(page).tables.first)
    #expect((table.rowCount, table.columnCount) == (4, 5))
    #expect((0..<4).map { row in (0..<5).compactMap { table.text(row, $0) } } == texts)
  }

  @Test("A name of two columns over labels of groups, where lines are drawn for each cell by itself")
  func sharedName() throws {
    var page = SyntheticPage()
    let xs = [66.0, 160, 300, 360, 420, 480, 540]
    page.text("องค์ประกอบ", x: 139, y: 122, size: 12)
    page.text("ระดับตำบล", x: 333, y: 112, size: 12)
    page.text("ระดับอำเภอ", x: 450, y: 112, size: 12)
    for x in [318.0, 438] { page.text("เต็ม", x: x, y: 132, size: 12) }
    for x in [381.0, 501] { page.text("ได้", x: x, y: 132, size: 12) }
    for (index, name) in ["แผนพัฒนา", "การเงิน", "สาธารณสุข", "การศึกษา", "ป้องกันภัย"].enumerated() {
      let y = 160 + 24 * Double(index)
      page.text(name, x: 170, y: y, size: 12)
      for column in 0..<4 { page.text("\(column + 1)\(index)", x: 324 + 60 * Double(column), y: y, size: 12) }
    }
    page.text("บริหาร", x: 70, y: 172, size: 12)
    page.text("บริการ", x: 70, y: 232, size: 12)
    for y in [98.0, 142, 190, 262] {
      for (x0, x1) in zip(xs, xs.dropFirst()) { page.horizontal(y, x0, x1) }
    }
    page.vertical(420, 98, 262)
    let table = try #require(analyze(page).tables.first)
    #expect((table.rowCount, table.columnCount) == (7, 6))
    #expect([0, 2, 4].map { table.text(0, $0) } == ["องค์ประกอบ", "ระดับตำบล", "ระดับอำเภอ"])
    let name = try #require(table.cell(0, 0))
    #expect((name.rowSpan, name.columnSpan) == (2, 2))
    #expect((2..<6).map { table.text(1, $0) } == ["เต็ม", "ได้", "เต็ม", "ได้"])
    #expect([2, 4].map { table.text($0, 0) } == ["บริหาร", "บริการ"])
    #expect([2, 4].map { table.cell($0, 0)?.rowSpan } == [2, 3])
    #expect((2..<7).map { table.text($0, 5) } == ["40", "41", "42", "43", "44"])
  }

  @Test("Cells, edges and place of a plain grid")
  func plain() throws {
    var page = SyntheticPage()
    page.grid(xs: [60, 200, 400], ys: [100, 130, 160])
    page.text("ก", x: 70, y: 120)
    page.text("ข", x: 210, y: 120)
    page.text("ค", x: 70, y: 150)
    page.text("99.50", x: 210, y: 150)
    let table = try #require(analyze(page).tables.first)
    #expect((table.rowCount, table.columnCount) == (2, 2))
    #expect(table.columnEdges == [60, 200, 400])
    #expect(table.rowEdges == [100, 130, 160])
    #expect(table.place.box == Box(x0: 60, y0: 100, x1: 400, y1: 160))
    #expect(!table.isOpenAtBottom)
    #expect(
      [table.text(0, 0), table.text(0, 1), table.text(1, 0), table.text(1, 1)] == ["ก", "ข", "ค", "99.50"])
  }

  @Test("The box of a cell holds its text, however the page is turned", arguments: [0, 90, 180, 270])
  func turned(direction: Int) throws {
    var page = SyntheticPage()
    page.grid(xs: [100, 200, 300, 400], ys: [100, 200, 300, 400])
    let words = ["กข", "คง", "จฉ", "12", "34", "56", "ab", "cd", "ef"]
    for (index, word) in words.enumerated() {
      page.text(
        word, x: 150 + 100 * Double(index % 3), y: 150 + 100 * Double(index / 3), direction: direction)
    }
    let table = try #require(analyze(page).tables.first)
    #expect(table.direction == direction && table.cells.count == 9)
    for cell in table.cells {
      let box = try #require(table.box(of: cell))
      #expect(box.width == 100 && box.height == 100)
      for place in cell.lines.flatMap(\.places) {
        let text = try #require(place.box)
        #expect(box.contains(x: text.midX, y: text.midY))
      }
    }
  }

  @Test("A missing ruling merges cells down and across")
  func merged() throws {
    var page = SyntheticPage()
    for y in [100.0, 160, 220] { page.horizontal(y, 60, 400) }
    page.horizontal(130, 200, 400)
    page.horizontal(190, 60, 400)
    page.vertical(60, 100, 220)
    page.vertical(400, 100, 220)
    page.vertical(200, 100, 190)
    page.vertical(300, 100, 190)
    page.text("รวม", x: 70, y: 135)
    page.text("เต็มแถว", x: 70, y: 210)
    let table = try #require(analyze(page).tables.first)
    #expect((table.rowCount, table.columnCount) == (4, 3))
    let tall = try #require(table.cell(0, 0))
    #expect((tall.rowSpan, tall.columnSpan) == (2, 1))
    #expect(tall.paragraphs.map(\.string) == ["รวม"])
    let wide = try #require(table.cell(3, 0))
    #expect((wide.rowSpan, wide.columnSpan) == (1, 3))
    #expect(wide.paragraphs.map(\.string) == ["เต็มแถว"])
  }

  @Test("Verticals beyond the last horizontal show a row that goes on over the page")
  func openBottom() throws {
    var page = SyntheticPage()
    page.horizontal(100, 60, 400)
    page.horizontal(130, 60, 400)
    for x in [60.0, 200, 400] { page.vertical(x, 100, 300) }
    page.text("หัว", x: 70, y: 120)
    page.text("ต่อไป", x: 210, y: 150)
    let table = try #require(analyze(page).tables.first)
    #expect((table.rowCount, table.columnCount, table.isOpenAtBottom) == (2, 2, true))
    #expect(table.text(1, 1) == "ต่อไป")
    #expect(table.place.box?.y1 == 300)
  }

  @Test("Verticals above the first horizontal show a row that began on the page before")
  func openTop() throws {
    var page = SyntheticPage()
    page.horizontal(200, 60, 400)
    page.horizontal(230, 60, 400)
    for x in [60.0, 200, 400] { page.vertical(x, 50, 230) }
    page.text("จากหน้าก่อน", x: 70, y: 100)
    page.text("ใหม่", x: 210, y: 220)
    let table = try #require(analyze(page).tables.first)
    #expect((table.rowCount, table.isOpenAtBottom) == (2, false))
    #expect(table.text(0, 0) == "จากหน้าก่อน")
    #expect(table.text(1, 1) == "ใหม่")
  }

  @Test("The inside of a row without head and foot is a table of one row")
  func openBothEnds() throws {
    var page = SyntheticPage()
    for x in [60.0, 200, 400] { page.vertical(x, 60, 780) }
    page.text("กลางแถว", x: 70, y: 100)
    page.text("ด้านขวา", x: 210, y: 100)
    let table = try #require(analyze(page).tables.first)
    #expect((table.rowCount, table.columnCount, table.isOpenAtBottom) == (1, 2, true))
    #expect(table.text(0, 1) == "ด้านขวา")
  }

  @Test("Lines that stick out a little draw no empty row")
  func overhang() throws {
    var page = SyntheticPage()
    page.horizontal(100, 60, 400)
    page.horizontal(130, 60, 400)
    for x in [60.0, 200, 400] { page.vertical(x, 100, 142) }
    page.text("หัว", x: 70, y: 120)
    let table = try #require(analyze(page).tables.first)
    #expect((table.rowCount, table.isOpenAtBottom) == (1, false))
  }

  @Test("Tables side by side are two, the left one first")
  func sideBySide() throws {
    var page = SyntheticPage()
    page.grid(xs: [320, 400, 500], ys: [99, 130, 160])
    page.grid(xs: [60, 150, 280], ys: [100, 130, 160])
    page.text("ขวา", x: 330, y: 120)
    page.text("ซ้าย", x: 70, y: 120)
    let tables = analyze(page).tables
    #expect(tables.map { $0.text(0, 0) } == ["ซ้าย", "ขวา"])
  }

  @Test("A box around a title and a border around the page are no tables")
  func frames() {
    var page = SyntheticPage()
    page.grid(xs: [30, 565], ys: [30, 812])
    page.grid(xs: [150, 450], ys: [80, 120])
    page.text("ในกรอบ", x: 200, y: 105)
    page.text("นอกกรอบ", x: 72, y: 200)
    let result = analyze(page)
    #expect(result.tables.isEmpty)
    #expect(result.prose == ["ในกรอบ", "นอกกรอบ"])
  }

  @Test("Double lines and a rectangle per cell draw the same grid", arguments: [1.2, 2.0])
  func doubleLines(gap: Double) throws {
    var page = SyntheticPage()
    for (x0, x1) in [(60.0, 200.0), (200 + gap, 400)] {
      for (y0, y1) in [(100.0, 130.0), (130 + gap, 160)] { page.grid(xs: [x0, x1], ys: [y0, y1]) }
    }
    page.text("ก", x: 70, y: 120)
    page.text("ข", x: 210, y: 152)
    let table = try #require(analyze(page).tables.first)
    #expect(analyze(page).tables.count == 1)
    #expect((table.rowCount, table.columnCount) == (2, 2))
    #expect(table.text(1, 1) == "ข")
  }

  @Test("An underline inside a cell divides nothing")
  func underline() throws {
    var page = SyntheticPage()
    page.grid(xs: [60, 200, 400], ys: [100, 180])
    page.text("ขีดเส้นใต้", x: 66, y: 120)
    page.horizontal(122, 62.5, 110)
    page.text("ปกติ", x: 66, y: 160)
    let table = try #require(analyze(page).tables.first)
    #expect(table.rowCount == 1)
    #expect(table.cell(0, 0)?.lines.map(\.string) == ["ขีดเส้นใต้", "ปกติ"])
  }

  @Test("A table without outer verticals has its outer columns")
  func openSides() throws {
    var page = SyntheticPage()
    for y in [100.0, 130, 160] { page.horizontal(y, 60, 400) }
    page.vertical(200, 100, 160)
    page.text("ซ้าย", x: 70, y: 120)
    page.text("ขวา", x: 300, y: 150)
    let table = try #require(analyze(page).tables.first)
    #expect(table.columnEdges == [60, 200, 400])
    #expect(table.text(1, 1) == "ขวา")
  }

  @Test("A table set sideways is read upright, boxes stay those of the page")
  func sideways() throws {
    var page = SyntheticPage()
    // Turned a quarter clockwise: rows run down the page, the first column is at its top.
    page.grid(xs: [300, 340, 380], ys: [60, 200, 400])
    page.text("หัวซ้าย", x: 355, y: 70, direction: 90)
    page.text("หัวขวา", x: 355, y: 210, direction: 90)
    page.text("ล่างซ้าย", x: 315, y: 70, direction: 90)
    page.text("99.98", x: 315, y: 210, direction: 90)
    let table = try #require(analyze(page).tables.first)
    #expect((table.rowCount, table.columnCount) == (2, 2))
    #expect(
      [table.text(0, 0), table.text(0, 1), table.text(1, 0), table.text(1, 1)] == [
        "หัวซ้าย", "หัวขวา", "ล่างซ้าย", "99.98",
      ])
    #expect(table.place.box == Box(x0: 300, y0: 60, x1: 380, y1: 400))
    let score = try #require(table.cell(1, 1)?.lines.first?.place?.box)
    #expect(score.x0 > 300 && score.x1 < 340 && score.y0 == 210)
  }

  @Test("A word that runs over the border of its cell stays whole")
  func overflow() throws {
    var page = SyntheticPage()
    page.grid(xs: [60, 120, 200], ys: [100, 130])
    page.text("ประสิทธิภาพ", x: 62, y: 120)
    let table = try #require(analyze(page).tables.first)
    #expect(table.text(0, 0) == "ประสิทธิภาพ")
    #expect(table.text(0, 1) == "")
  }
}
