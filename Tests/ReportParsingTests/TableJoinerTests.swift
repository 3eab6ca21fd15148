import Testing

@testable import ReportParsing

@Suite("Tables divided by pages")
struct TableJoinerTests {
  private let head = """
    ที่ | มาตรการ | ผู้รับผิดชอบ
    1. | อบรมเจ้าหน้าที่ | สำนักปลัด
    2. | ปรับปรุงเว็บไซต์ | กองคลัง

    """

  /// The rows' cells of each joined table.
  private func rows(_ text: String, places: DocumentLiteral.Places = .lines) -> [[[String]]] {
    Readings.tables(text, places: places).map { table in
      table.rows.map { $0.cells.map(\.text.string) }
    }
  }

  @Test("A repeated header is kept once")
  func repeated() {
    let found = rows(head + "- 4 -\n===\nที่ | มาตรการ | ผู้รับผิดชอบ\n3. | เผยแพร่คู่มือ | กองช่าง\n")
    #expect(found.count == 1)
    #expect(found.first?.map { $0[0] } == ["ที่", "1.", "2.", "3."])
  }

  @Test("The rest of a row below a repeated header is not lost, whatever words it has")
  func restBelowHeader() {
    let found = rows(head + "===\nที่ | มาตรการ | ผู้รับผิดชอบ\n | และกิจกรรมร่วม | \n3. | เผยแพร่คู่มือ | กองช่าง\n")
    #expect(found.count == 1)
    #expect(found.first?.flatMap { $0 }.contains { $0.contains("และกิจกรรมร่วม") } == true)
  }

  @Test("A header repeated with small differences is the same")
  func reworded() {
    let found = rows(head + "===\nที่ | มาตรการ | ผู้ รับผิดชอบ\n3. | เผยแพร่คู่มือ | กองช่าง\n")
    #expect(found.map(\.count) == [4])
  }

  @Test("Rows of a repeated header that name no columns are no part of the rows around the break")
  func repeatedSubjects() {
    let header = """
      ที่ | หน่วยงาน | คะแนนรายแบบวัด | < | < | ผลรวม
      ^ | ^ | IIT | EIT | OIT | ^
      ^ | ^ | บุคลากร | ผู้ติดต่อ | เอกสาร | ^

      """
    let first = header + "1 | ทต.บ้านธง | 90.10 | 88.20 | 95.00 | 91.49\n"
    let found = rows(first + "===\n" + header + "2 | อบต.หนองเมฆ | 80.10 | 78.20 | 85.00 | 81.49\n")
    #expect(found.count == 1)
    #expect(found.first?.map { $0[1] } == ["หน่วยงาน", "หน่วยงาน", "หน่วยงาน", "ทต.บ้านธง", "อบต.หนองเมฆ"])
  }

  @Test("A row that repeats one of data is kept")
  func repeatedData() {
    let first = "มาตรการ | ผู้รับผิดชอบ\nอบรมเจ้าหน้าที่ | สำนักปลัด\nปรับปรุงเว็บไซต์ | กองคลัง\n"
    let found = rows(first + "===\nมาตรการ | ผู้รับผิดชอบ\nอบรมเจ้าหน้าที่ | สำนักปลัด\n")
    #expect(found.map(\.count) == [4])
  }

  @Test("Another header begins another table")
  func another() {
    let found = rows(head + "===\nตัวชี้วัด | คะแนน | ระดับ\nการใช้อำนาจ | 88.10 | A\n")
    #expect(found.map(\.count) == [3, 2])
  }

  @Test("Without a header the table goes on")
  func headless() {
    let found = rows(head + "===\n3. | เผยแพร่คู่มือ | กองช่าง\n")
    #expect(found.map(\.count) == [4])
  }

  @Test("Text between two tables keeps them apart, page furniture and \"continued\" do not")
  func between() {
    let next = "3. | เผยแพร่คู่มือ | กองช่าง\n"
    #expect(rows(head + "===\nส่วนที่สองว่าด้วยเรื่องอื่นทั้งหมด\n" + next).count == 2)
    #expect(rows(head + "- 7 -\n===\n" + next).count == 1)
    #expect(rows(head + "===\n(ต่อ)\n" + next).count == 1)
  }

  @Test("Other numbers of columns are other tables")
  func columns() {
    #expect(rows(head + "===\n3. | เผยแพร่คู่มือ\n").count == 2)
  }

  @Test("A blank first cell goes on with the row before", arguments: [DocumentLiteral.Places.lines, .boxes])
  func blankFirst(places: DocumentLiteral.Places) throws {
    let text = head + "===\n | ให้ทันสมัย | กองช่าง\n3. | เผยแพร่คู่มือ | กองช่าง\n"
    let tables = Readings.tables(text, places: places)
    let table = try #require(tables.first)
    #expect(tables.count == 1)
    #expect(table.rows.count == 4)
    let row = try #require(table.rows.dropFirst(2).first)
    let words = row.cells.map { $0.text.string.filter { !$0.isWhitespace } }
    #expect(words == ["2.", "ปรับปรุงเว็บไซต์ให้ทันสมัย", "กองคลังกองช่าง"])
    #expect(row.sources.count == 2)
  }

  @Test("A grid open at the bottom goes on even without a header")
  func openGrid() {
    let text = "ก้าวแรก | ข้อความยาว\nก้าวสอง | ข้อความที่ยัง\n~~~\n | ไม่จบ\nก้าวสาม | จบ\n"
    let found = rows(text)
    #expect(found.count == 1)
    #expect(found.first?.count == 3)
    let closed = rows("ก้าวแรก | ข้อความยาว\nก้าวสอง | ข้อความ\n===\nก้าวสาม | จบ\n")
    #expect(closed.count == 2)
  }

  @Test("A row with an item of its own stands alone, though its first cell is blank")
  func ownItem() throws {
    let text = """
      ตัวชี้วัด | ข้อคำถาม | คะแนน
      การปฏิบัติหน้าที่ | i1 ความเร็ว | 90.00
      ===
       | i2 ความเท่าเทียม | 91.00
      """
    #expect(Readings.scores(text) == ["item I1 90.00", "item I2 91.00"])
  }

  @Test("Blank rows are noise of the break, but stay accounted for")
  func blankRows() throws {
    let tables = Readings.tables(head + "===\n | - | \n3. | เผยแพร่คู่มือ | กองช่าง\n")
    let table = try #require(tables.first)
    #expect(table.rows.count == 4)
    #expect(table.rows.flatMap(\.sources).count == 5)
  }

  @Test("Spans cover their cells")
  func spans() throws {
    let table = try #require(Readings.tables("ก | < | ข\n^ | < | ค\n").first)
    // The first cell spans both columns of the first row only: the second row has one of its own.
    #expect(table.rows[0].cells.map(\.coverage) == [.own, .left, .own])
    #expect(table.rows[0].cells.map(\.text.string) == ["ก", "ก", "ข"])
    #expect(table.rows[1].cells[0].coverage == .above)
  }

  @Test("Scores go on over the page without a header")
  func scores() {
    let text = """
      ตัวชี้วัด | คะแนน
      การปฏิบัติหน้าที่ | 90.00
      ===
      การใช้งบประมาณ | 91.00
      ===
      ตัวชี้วัด | คะแนน
      การใช้อำนาจ | 92.00
      """
    #expect(Readings.scores(text) == ["indicator 1 90.00", "indicator 2 91.00", "indicator 3 92.00"])
  }

  private let plan = """
    ประเด็น | ข้อค้นพบ | มาตรการ | ผู้รับผิดชอบ | ระยะเวลา
    การให้บริการ | รอนาน | นัดหมายล่วงหน้า | สำนักปลัด | ต.ค. 2566 - มี.ค. 2567
    ===ROW
    การใช้งบประมาณ | ล่าช้า | 1. ทำปฏิทิน¶2. แจ้งทุกเดือน | กองคลัง | ม.ค. 2567

    """

  @Test(
    "A whole row beside a merged cell is one of its own",
    arguments: [DocumentLiteral.Places.lines, .boxes])
  func mergedCell(places: DocumentLiteral.Places) {
    let own = plan.replacing(
      "ROW", with: "\n | ไม่รู้ขั้นตอน | ติดป้ายขั้นตอน | กองช่าง | ตลอดปีงบประมาณ พ.ศ. 2567")
    #expect(rows(own, places: places).map(\.count) == [4])
    let measures = Readings.measures(own, places: places)
    #expect(measures.map { $0.cells[.issue]?.text } == ["การให้บริการ", "การให้บริการ", "การใช้งบประมาณ"])
  }

  @Test(
    "The rest of a row is none, though it has a time",
    arguments: [
      " | และไม่รู้ขั้นตอน | ทุกงานบริการ | กองช่าง | พ.ศ. 2567", " | | ทุกงาน | | เม.ย. 2567",
      " | รอนานมาก | ทุกงานบริการ | กองช่าง | ถึง ก.ย. 2567",
    ])
  func restOfRow(rest: String) {
    #expect(rows(plan.replacing("ROW", with: "\n" + rest)).map(\.count) == [3])
  }

  @Test("A list that goes on belongs to the row in which it begins")
  func listGoesOn() {
    let text =
      plan.replacing("ROW", with: "").replacing("===\n", with: "")
      + "===\n | | 3. ติดตามผล | สำนักปลัด | ก.พ. 2567\nการใช้อำนาจ | - | สำรวจความเห็น | กองช่าง | มี.ค. 2567"
    #expect(rows(text).map(\.count) == [4])
    #expect(
      rows(text.replacing(" | | 3. ติดตามผล", with: " | ช้า | 3. ติดตามผล")).map(\.count) == [4])
  }

  @Test("Rows of totals and levels at the top of a page are rows of their own")
  func totals() {
    let text = """
      ตัวชี้วัด | คะแนน
      1) การปฏิบัติหน้าที่ | 90.00
      2) การใช้งบประมาณ | 91.00
      ===
      ระดับผลการประเมิน | ผ่านดี
      """
    #expect(Readings.scores(text) == ["indicator 1 90.00", "indicator 2 91.00", "level ผ่านดี"])
    let sum = """
      แบบวัด | ตัวชี้วัด | คะแนน
      IIT | ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ | 90.00
      ^ | ตัวชี้วัดที่ 2 การใช้งบประมาณ | 91.00
      ===
      คะแนนภาพรวมของหน่วยงาน | < | 90.50
      """
    #expect(Readings.scores(sum) == ["indicator 1 90.00", "indicator 2 91.00", "overall 90.50"])
  }

  @Test("The last row of a plan in words that headers have is no header of its own")
  func rowLikeHeader() {
    let text = """
      มาตรการ | ผู้รับผิดชอบ | ผลการดำเนินการ | ปัญหา/ข้อเสนอแนะ
      จัดทำป้ายขั้นตอน | สำนักปลัด | ติดตั้งแล้ว 6 ป้าย | ป้ายกลางแจ้งซีดเร็ว
      ===
      กำหนดแนวทางยืมทรัพย์สิน | งานพัสดุ | ผลการประกาศใช้ | ปัญหาแบบยาวไป
      """
    #expect(rows(text).map(\.count) == [3])
    #expect(Readings.measures(text).count == 2)
  }

  @Test("Figures below the same words go on over the page, though the words are unknown")
  func sameShape() {
    let text = "หมู่ | รอบแรก | รอบหลัง\nบ้านธง | 80.10 | 81.10\n===\nบ้านไผ่ | 82.10 | 83.10\n"
    #expect(rows(text).map(\.count) == [3])
    #expect(rows(text.replacing("83.10", with: "มาก")).map(\.count) == [2, 1])
  }
}
