import Testing

@testable import ReportParsing

@Suite("Tables of scores")
struct ScoreTableTests {
  @Test("Serial numbers and ranks are no numbers of indicators")
  func ranks() {
    let table = """
      อันดับ | ตัวชี้วัด | คะแนน
      1 | การเปิดเผยข้อมูล | 99.10
      2 | การปฏิบัติหน้าที่ | 97.20
      3 | การใช้ทรัพย์สินของราชการ | 80.30
      """
    #expect(Readings.scores(table) == ["indicator 9 99.10", "indicator 1 97.20", "indicator 4 80.30"])
  }

  @Test("A column of serial numbers that fits no name is a rank, whatever its header")
  func serialNumbers() {
    let table = """
      ที่ | ตัวชี้วัด | คะแนนที่ได้
      1 | คุณภาพการดำเนินงาน | 99.10
      2 | การใช้งบประมาณ | 97.20
      3 | การป้องกันการทุจริต | 80.30
      """
    #expect(Readings.scores(table) == ["indicator 6 99.10", "indicator 2 97.20", "indicator 10 80.30"])
  }

  @Test("Indicators by number alone")
  func numbers() {
    let table = """
      ตัวชี้วัดที่ | คะแนน
      1 | 91.00
      ๒ | ๙๒.๐๐
      10 | 100.00
      """
    #expect(Readings.scores(table) == ["indicator 1 91.00", "indicator 2 92.00", "indicator 10 100.00"])
  }

  @Test("A merged instrument cell, its score beside the indicators'")
  func instrumentColumn() {
    let table = """
      แบบวัด | คะแนนรายแบบวัด | ตัวชี้วัด | คะแนน
      EIT | 90.00 | คุณภาพการดำเนินงาน | 91.00
      ^ | ^ | ประสิทธิภาพการสื่อสาร | 90.00
      ^ | ^ | การปรับปรุงระบบการทำงาน | 89.00
      """
    #expect(
      Set(Readings.scores(table)) == [
        "instrument EIT 90.00", "indicator 6 91.00", "indicator 7 90.00", "indicator 8 89.00",
      ])
  }

  @Test("A row of headings above items")
  func headings() throws {
    let table = """
      ข้อ | คำถาม | คะแนน
      ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ | < | <
      i1 | ความตรงต่อเวลา | 90.00
      i2 | ความเท่าเทียม | 92.00
      ตัวชี้วัดที่ 2 การใช้งบประมาณ | < | 88.10
      i4 | ความรู้แผน | 88.10
      """
    let facts = Readings.document(table)
    #expect(
      Readings.list(facts.reading) == [
        "item I1 90.00", "item I2 92.00", "indicator 2 88.10", "item I4 88.10",
      ])
    let headings = facts.reading.occurrences.map(\.headingIndicator)
    #expect(headings == [1, 1, nil, 2])
    #expect(facts.reading.occurrences.first?.label == "ความตรงต่อเวลา")
  }

  @Test("A row called total whose figure is the assessment's total")
  func total() {
    let table = """
      รายการ | คะแนน
      IIT | 90.00
      EIT | 80.00
      OIT | 95.00
      รวม | 89.00
      """
    #expect(Readings.scores(table).last == "overall 89.00")
  }

  @Test("A row of the total with level and difference")
  func totalRow() {
    let table = """
      รายการ | ปี 2565 | ปี 2566 | เพิ่ม/ลด | ระดับ
      การใช้อำนาจ | 80.10 | 90.20 | +10.10 | ผ่านดี
      คะแนนภาพรวม | 92.30 | 91.20 | -1.10 | ผ่านดี
      """
    #expect(
      Readings.scores(table) == [
        "indicator 3 80.10 (2565)", "indicator 3 90.20", "overall 92.30 (2565)", "overall 91.20",
        "level ผ่านดี",
        "change -1.10",
      ])
  }

  @Test("A row called total whose figure is not the assessment's total is not read")
  func wrongTotal() {
    let table = """
      รายการ | คะแนน
      IIT | 90.00
      EIT | 80.00
      OIT | 95.00
      รวม | 265.00
      """
    #expect(!Readings.scores(table).contains { $0.hasPrefix("overall") })
  }

  @Test("Years as rows")
  func years() {
    let table = """
      ปีงบประมาณ | คะแนน ITA | ระดับ
      2564 | 71.20 | C
      2565 | 86.30 | A
      2566 | 91.40 | ผ่านดี
      """
    let scores = Readings.scores(table)
    #expect(scores.contains("overall 71.20 (2564)"))
    #expect(scores.contains("overall 86.30 (2565)"))
    #expect(scores.contains("overall 91.40"))
  }

  @Test("Full marks, weights and bands are no scores")
  func otherColumns() {
    let table = """
      ตัวชี้วัด | คะแนนเต็ม | น้ำหนัก | คะแนนที่ได้
      การใช้อำนาจ | 100.00 | 6.00 | 88.40
      การใช้งบประมาณ | 100.00 | 6.00 | 87.40
      """
    #expect(Readings.scores(table) == ["indicator 3 88.40", "indicator 2 87.40"])
    let bands = """
      ระดับ | ช่วงคะแนน
      ผ่านดีเยี่ยม | 95.00 - 100.00
      ผ่านดี | 85.00 - 94.99
      """
    #expect(Readings.scores(bands).isEmpty)
  }

  @Test("A table of contents holds no scores")
  func contents() {
    let table = """
      เรื่อง | หน้า
      ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ | 4
      ตัวชี้วัดที่ 2 การใช้งบประมาณ | 6
      """
    #expect(Readings.scores(table).isEmpty)
  }

  @Test("Numbers that cannot be are told with their key")
  func malformed() {
    let table = """
      ข้อ | คำถาม | คะแนน
      i1 | ก | 97.61.00
      i2 | ข | 120.00
      i3 | ค | 90.00
      """
    let reading = Readings.document(table).reading
    #expect(Readings.list(reading) == ["item I3 90.00"])
    #expect(reading.malformed.map(\.reason) == ["two-decimal-points", "above-100"])
    #expect(reading.malformed.map { $0.key?.code } == ["I1", "I2"])
  }

  @Test("Targets, marks of passing and counts beside the score")
  func neighbours() {
    let table = """
      ตัวชี้วัด | ค่าเป้าหมาย | เกณฑ์ | ผลคะแนน | ผ่าน/ไม่ผ่าน
      การใช้อำนาจ | 85.00 | 80.00 | 88.40 | ผ่าน
      การใช้งบประมาณ | 85.00 | 80.00 | 87.40 | ผ่าน
      """
    #expect(Readings.scores(table) == ["indicator 3 88.40", "indicator 2 87.40"])
    #expect(
      Readings.scores("เครื่องมือ | จำนวนผู้ตอบ | คะแนน\nIIT | 45 | 90.00\nEIT | 120 | 80.00\n") == [
        "instrument IIT 90.00", "instrument EIT 80.00",
      ])
  }

  @Test("Years above scores and levels")
  func yearsAbove() {
    let table = """
      ตัวชี้วัด | ปี 2566 | < | ปี 2565 | <
      ^ | คะแนน | ระดับ | คะแนน | ระดับ
      การใช้อำนาจ | 88.40 | ผ่านดี | 77.30 | B
      """
    #expect(Readings.scores(table) == ["indicator 3 88.40", "indicator 3 77.30 (2565)"])
  }

  @Test("Percent signs, decimal commas and blanks within figures")
  func figures() {
    let table = """
      ตัวชี้วัด | คะแนน
      การใช้อำนาจ | 88.40%
      การใช้งบประมาณ | ๘๗.๔๐ %
      การปฏิบัติหน้าที่ | ๑๐๐.๐๐
      คุณภาพการดำเนินงาน | -
      """
    #expect(Readings.scores(table) == ["indicator 3 88.40", "indicator 2 87.40", "indicator 1 100.00"])
  }

  @Test("A table without header")
  func headless() {
    let table = """
      i1 | ความรวดเร็ว | 90.00
      i2 | ความเท่าเทียม | 92.00
      """
    #expect(Readings.scores(table) == ["item I1 90.00", "item I2 92.00"])
  }

  @Test("Tables about other things hold no scores")
  func others() {
    let table = """
      โครงการ | งบประมาณ | ผู้รับผิดชอบ
      อบรมเจ้าหน้าที่ | 25,000.00 | สำนักปลัด
      ปรับปรุงเว็บไซต์ | 98.50 | สำนักปลัด
      """
    #expect(Readings.scores(table).isEmpty)
  }
}

@Suite("Labels and scores stacked in cells")
struct StackedCellTests {
  @Test("Equal numbers are zipped in order")
  func counts() {
    let table = """
      ข้อ | คะแนน
      o1 โครงสร้าง¶o2 ผู้บริหาร¶o3 อำนาจ | 100¶0¶100
      """
    #expect(Readings.scores(table) == ["item O1 100", "item O2 0", "item O3 100"])
    #expect(Readings.document(table).reading.occurrences.allSatisfy { $0.context == .stackedCell })
  }

  @Test("A sub-indicator above its items has no figure")
  func subindicator() {
    let table = """
      รายการ | คะแนน
      ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน¶o1 โครงสร้าง¶o2 ผู้บริหาร | 100¶0
      """
    #expect(Readings.scores(table) == ["item O1 100", "item O2 0"])
  }

  @Test("Where counts differ and no geometry helps, nothing is guessed")
  func unequal() {
    let table = """
      รายการ | คะแนน
      o1 โครงสร้าง¶o2 ผู้บริหาร¶o3 อำนาจ | 100¶0
      """
    let facts = Readings.document(table)
    #expect(facts.reading.occurrences.isEmpty)
    #expect(facts.diagnostics.map(\.id.rawValue) == ["score-row-not-read"])
  }

  @Test("The heading of the next rows in a cell leaves the parts of its own row")
  func headingBelow() {
    let table = """
      ข้อคำถาม | EP | ES | เฉลี่ย
      E6 การตอบข้อซักถาม¶ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน | 90.38 | 93.33 | 91.86
      E7 การมีส่วนร่วม | 89.19 | 94.47 | 91.83
      """
    let found = Readings.document(table).reading
    #expect(
      Readings.list(found) == [
        "item E6 public 90.38", "item E6 survey 93.33", "item E6 mean 91.86", "item E7 public 89.19",
        "item E7 survey 94.47", "item E7 mean 91.83",
      ])
    #expect(found.occurrences.map(\.headingIndicator) == [nil, nil, nil, 8, 8, 8])
  }

  @Test("A list whose column of scores lost its header is read as the like list beside it")
  func lostHeader() {
    let table = """
      ตัวชี้วัด | | ตัวชี้วัด | คะแนน
      1. การปฏิบัติหน้าที่¶2. การใช้งบประมาณ | 86.75¶78.70 | 6. คุณภาพการดำเนินงาน¶7. ประสิทธิภาพการสื่อสาร | 81.58¶71.85
      """
    let facts = Readings.document(table)
    #expect(
      Readings.list(facts.reading) == [
        "indicator 1 86.75", "indicator 2 78.70", "indicator 6 81.58", "indicator 7 71.85",
      ])
  }

  @Test("Baselines decide where counts differ")
  func baselines() {
    let table = """
      รายการ | คะแนน
      o1 โครงสร้าง¶o2 ผู้บริหาร¶o3 อำนาจ | 100¶50
      """
    #expect(Readings.scores(table, places: .boxes) == ["item O1 100", "item O2 50"])
  }

  @Test("Indicators named one below the other")
  func names() {
    let table = """
      ตัวชี้วัด | คะแนน
      การปฏิบัติหน้าที่¶การใช้งบประมาณ¶การใช้อำนาจ | 90.10¶91.20¶92.30
      """
    #expect(Readings.scores(table) == ["indicator 1 90.10", "indicator 2 91.20", "indicator 3 92.30"])
  }

  @Test("Of two lists of names the one beside the figures")
  func twoLists() {
    let table = """
      ตัวชี้วัด | ตัวชี้วัด | คะแนน
      การปฏิบัติหน้าที่¶การใช้งบประมาณ | คุณภาพการดำเนินงาน¶ประสิทธิภาพการสื่อสาร | 81.58¶71.85
      """
    #expect(Readings.scores(table) == ["indicator 6 81.58", "indicator 7 71.85"])
  }
}

@Suite("Tables that stand on their side")
struct TransposedTableTests {
  @Test("Indicators by number across, years down")
  func numbers() {
    let table = """
      ตัวชี้วัดที่ | 1 | 2 | 3 | 4
      ปี 2565 | 80.00 | 81.00 | 82.00 | 83.00
      ปี 2566 | 90.00 | 91.00 | 92.00 | 93.00
      """
    let scores = Readings.scores(table)
    #expect(scores.count == 8)
    #expect(scores.first == "indicator 1 80.00 (2565)")
    #expect(scores.last == "indicator 4 93.00")
  }

  @Test("Instruments across")
  func instruments() {
    let table = """
      เครื่องมือ | IIT | EIT | OIT
      คะแนน | 90.10 | 91.20 | 92.30
      """
    #expect(
      Readings.scores(table) == ["instrument IIT 90.10", "instrument EIT 91.20", "instrument OIT 92.30"])
  }

  @Test("Items across, parts of EIT down")
  func parts() {
    let table = """
      ข้อ | e1 | e2 | e3
      EP | 90.10 | 91.20 | 92.30
      ES | 80.10 | 81.20 | 82.30
      """
    #expect(
      Readings.scores(table) == [
        "item E1 public 90.10", "item E2 public 91.20", "item E3 public 92.30", "item E1 survey 80.10",
        "item E2 survey 81.20", "item E3 survey 82.30",
      ])
  }

  @Test("Other rows of such a table hold no scores")
  func otherRows() {
    let table = """
      เครื่องมือ | IIT | EIT | OIT
      น้ำหนัก | 30.00 | 30.00 | 40.00
      คะแนน | 90.10 | 91.20 | 92.30
      """
    #expect(
      Readings.scores(table) == ["instrument IIT 90.10", "instrument EIT 91.20", "instrument OIT 92.30"])
  }
}

@Suite("Lists side by side")
struct RowSegmentTests {
  @Test("Label and score twice in a row")
  func twice() {
    let table = """
      ข้อ | คะแนน | ข้อ | คะแนน
      o1 | 100 | o3 | 0
      o2 | 0 | o4 | 100
      """
    #expect(Readings.scores(table) == ["item O1 100", "item O3 0", "item O2 0", "item O4 100"])
  }

  @Test("A shorter list at the right")
  func shorter() {
    let table = """
      ตัวชี้วัด | คะแนน | ตัวชี้วัด | คะแนน
      การปฏิบัติหน้าที่ | 91.00 | คุณภาพการดำเนินงาน | 96.00
      การใช้งบประมาณ | 92.00 | |
      """
    #expect(Readings.scores(table) == ["indicator 1 91.00", "indicator 6 96.00", "indicator 2 92.00"])
  }

  @Test("A label at the right without figures makes no list")
  func oneList() throws {
    let columns = try #require(
      Readings.headers.header(of: Readings.tables("ข้อ | คะแนน | ตัวชี้วัด").first?.rows.first ?? Self.none))
    let row = try #require(Readings.tables("i1 | 90.00 | การใช้อำนาจ").first?.rows.first)
    #expect(RowSegments.split(row, columns).count == 1)
  }

  private static let none = LogicalRow(page: 1, sources: [], cells: [])
}
