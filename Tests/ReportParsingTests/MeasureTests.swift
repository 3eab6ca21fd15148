import ReportModel
import Testing

@testable import ReportParsing

@Suite("Tables of measures")
struct MeasureTests {
  private func text(_ row: MeasureRow?, _ column: MeasureColumn) -> String? { row?.cells[column]?.text }

  @Test("A plan")
  func plan() throws {
    let rows = Readings.measures(
      """
      ประเด็น | มาตรการ | ขั้นตอน/วิธีการ | ผู้รับผิดชอบ | ระยะเวลา
      การให้บริการ (e1, e2) | อบรมเจ้าหน้าที่ | จัดทำโครงการ | สำนักปลัด | ต.ค. 2566 - มี.ค. 2567
      การเปิดเผยข้อมูล o9 - o11 | ปรับปรุงเว็บไซต์ | ตั้งคณะทำงาน | กองคลัง | ไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2567
      """)
    #expect(rows.count == 2)
    let first = try #require(rows.first)
    #expect(first.kind == .plan)
    #expect(first.fiscalYear == 2567)
    #expect(first.itemCodes == ["E1", "E2"])
    #expect(text(first, .measure) == "อบรมเจ้าหน้าที่")
    #expect(text(first, .responsible) == "สำนักปลัด")
    #expect(first.start == "2023-10-01")
    #expect(first.end == "2024-03-31")
    #expect(rows.last?.itemCodes == ["O9", "O10", "O11"])
    #expect(rows.map(\.row) == [1, 2])
    #expect(rows.map(\.table) == [1, 1])
  }

  @Test("Columns of results make a report, none of persons or times an improvement")
  func kinds() {
    let result = Readings.measures("มาตรการ | ผลการดำเนินการ | ผู้รับผิดชอบ\nอบรม | อบรมแล้ว 2 ครั้ง | กองคลัง\n")
    #expect(result.map(\.kind) == [.result])
    let improvement = Readings.measures("ประเด็น | แนวทางการปรับปรุง\nการสื่อสาร | เพิ่มช่องทาง\n")
    #expect(improvement.map(\.kind) == [.improvement])
  }

  @Test("Marks below months or quarters, and nothing else than the measure, make a plan")
  func calendars() {
    let quarters = Readings.measures(
      """
      สิ่งที่จะทำ | ไตรมาส 1 | ไตรมาส 2 | ไตรมาส 3
      อบรมเจ้าหน้าที่เรื่องจริยธรรม | ✓ | |
      ปรับปรุงเว็บไซต์ | | ✓ | ✓
      """)
    #expect(quarters.map { text($0, .measure) } == ["อบรมเจ้าหน้าที่เรื่องจริยธรรม", "ปรับปรุงเว็บไซต์"])
    #expect(quarters.map { text($0, .timeframe) } == ["ไตรมาส 1", "ไตรมาส 2\nไตรมาส 3"])
    #expect(quarters.map(\.kind) == [.plan, .plan])
    let months = Readings.measures(
      """
      มาตรการ | ช่วงเวลาของปีงบประมาณ | < | <
      ^ | ต.ค. | พ.ย. | ธ.ค.
      อบรมเจ้าหน้าที่ | ✓ | |
      """)
    #expect(months.map { text($0, .timeframe) } == ["ต.ค."])
    #expect(
      Readings.measures(
        """
        ปฏิทินการดำเนินงาน
        กิจกรรม | ต.ค. | พ.ย.
        เก็บข้อมูล | ✓ |
        """
      ).isEmpty)
  }

  @Test("Advice for what was found, and work that only its persons and times explain, are measures")
  func everydayHeaders() {
    let advice = Readings.measures(
      """
      ตัวชี้วัด | ข้อค้นพบ | ข้อเสนอแนะ
      การใช้งบประมาณ | บุคลากรไม่ได้รับทราบแผนการใช้จ่าย | เวียนแผนการใช้จ่ายเงินทุกกอง
      """)
    #expect(advice.map(\.kind) == [.improvement])
    #expect(advice.map { text($0, .recommendation) } == ["เวียนแผนการใช้จ่ายเงินทุกกอง"])
    let work = Readings.measures(
      """
      ที่ | ภารกิจของเรา | ผู้รับผิดชอบ | กำหนดแล้วเสร็จ
      1 | รวบรวมข้อมูลที่ยังไม่ขึ้นเว็บไซต์ให้ครบ | งานประชาสัมพันธ์ | ๓๑ มกราคม ๒๕๖๔
      """)
    #expect(work.map { text($0, .measure) } == ["รวบรวมข้อมูลที่ยังไม่ขึ้นเว็บไซต์ให้ครบ"])
    #expect(work.map(\.kind) == [.plan])
  }

  @Test("Codes of the measure count where nothing says what it is about")
  func codesInMeasures() {
    let rows = Readings.measures(
      """
      ประเด็น | มาตรการ | ผู้รับผิดชอบ
      i5 | อบรมเจ้าหน้าที่ตามข้อ E3 | กองคลัง
      การให้บริการ | แก้ไขข้อ i7 และ O15 | สำนักปลัด
      """)
    #expect(rows.map(\.itemCodes) == [["I5"], ["I7", "O15"]])
  }

  @Test("What shall come of a measure makes no report; what came of it does")
  func expectedOutcome() {
    let plan = "มาตรการ | %s | ผู้รับผิดชอบ\nอบรม | ผู้เข้าอบรมร้อยละ 80 | กองคลัง\n"
    func kind(_ header: String) -> [MeasureKind] {
      Readings.measures(plan.replacing("%s", with: header)).map(\.kind)
    }
    #expect(kind("ตัวชี้วัดความสำเร็จ") == [.plan])
    #expect(kind("ผลที่คาดว่าจะได้รับ") == [.plan])
    #expect(kind("ผลลัพธ์ที่เกิดขึ้น") == [.result])
  }

  @Test("Cells say what a column holds where its header does not: scores, times, units, states")
  func contents() throws {
    let plan = try #require(
      Readings.measures(
        """
        หัวข้อ | ผล | สิ่งที่ต้องปรับปรุง | ผู้ดูแล | แล้วเสร็จ
        I8 การใช้จ่ายงบประมาณ | 87.43 | จัดทำสรุปงบประมาณ | กองคลัง | พ.ย. 65
        I27 การแก้ไขปัญหา | 86.49 | เปิดกล่องรับเรื่อง | งานนิติการ | ธ.ค. 65
        """
      ).first)
    #expect(plan.kind == .plan)
    #expect(text(plan, .score) == "87.43")
    #expect(text(plan, .measure) == "จัดทำสรุปงบประมาณ")
    #expect(plan.start == "2022-11-01")
    let report = try #require(
      Readings.measures(
        """
        มาตรการปี 2565 | ฝ่าย | ผลที่เกิดขึ้นจริง | ผลสำเร็จ
        ประกาศหลักเกณฑ์ | ฝ่ายสินเชื่อ | ประกาศแล้ว | สำเร็จ
        ตรวจสอบพัสดุ | ฝ่ายบริหาร | ตรวจแล้ว 3 ไตรมาส | สำเร็จบางส่วน
        """
      ).first)
    #expect(report.kind == .result)
    #expect(text(report, .responsible) == "ฝ่ายสินเชื่อ")
    #expect(text(report, .result) == "ประกาศแล้ว")
    #expect(text(report, .statusText) == "สำเร็จ")
  }

  @Test("Weak points and what is recommended about them are improvements")
  func recommendations() {
    let rows = Readings.measures(
      "ตัวชี้วัดที่เป็นจุดอ่อน | ปัญหาที่พบ | ข้อเสนอแนะต่อผู้บริหาร\nการเปิดเผยข้อมูล | มีเจ้าหน้าที่คนเดียว | ขอให้จัดอบรม\n")
    #expect(rows.map(\.kind) == [.improvement])
    #expect(text(rows.first, .indicator) == "การเปิดเผยข้อมูล")
    #expect(text(rows.first, .recommendation) == "ขอให้จัดอบรม")
  }

  @Test("Several recommendations about one indicator are rows of their own")
  func recommendationsOfOneIndicator() {
    let rows = Readings.measures(
      """
      ตัวชี้วัด | ปัญหาที่พบ | ข้อเสนอแนะ
      การเปิดเผยข้อมูล | มีเจ้าหน้าที่คนเดียว | ขอให้จัดอบรม
      ^ | เว็บไซต์ล่าช้า | ขอให้ปรับปรุงเว็บไซต์
      """, places: .boxes)
    #expect(rows.map { text($0, .recommendation) } == ["ขอให้จัดอบรม", "ขอให้ปรับปรุงเว็บไซต์"])
    #expect(rows.map { text($0, .indicator) } == ["การเปิดเผยข้อมูล", "การเปิดเผยข้อมูล"])
  }

  @Test("The year of a title that speaks of raising the score is that of the measures")
  func titleOfRaising() {
    let rows = Readings.measures(
      "# แผนยกระดับคะแนน ITA ปีงบประมาณ พ.ศ. 2570\n\nมาตรการ | ผู้รับผิดชอบ | กำหนดเวลา\nอบรม | กองคลัง | ไตรมาสที่ 2\n"
    )
    #expect(rows.map(\.fiscalYear) == [2570])
    #expect(rows.map(\.start) == ["2027-01-01"])
  }

  @Test("A row that a page divided is no second row of the header, though its rest looks like one")
  func rowLikeHeader() {
    let header = "ประเด็น | ข้อคำถาม | มาตรการ | ผู้รับผิดชอบ | กรอบเวลา"
    let rows = Readings.measures(
      """
      \(header)
      การป้องกันการทุจริต | i13 ผู้บริหารให้ | จัดทำแนวปฏิบัติ | กองคลัง | 1 พ.ย. 2568 – 31
      ~~~
      \(header)
       | ความสำคัญกับการแก้ไขปัญหาการทุจริต | | | ธ.ค. 2568
      คุณภาพการให้บริการ | e1 เจ้าหน้าที่ปฏิบัติงาน | แยกคิว | กองช่าง | ม.ค. 2569
      """)
    #expect(rows.map(\.start) == ["2025-11-01", "2026-01-01"])
    #expect(rows.map(\.end) == ["2025-12-31", "2026-01-31"])
  }

  @Test("Behind a page break, steps from the first one on begin another measure of the same indicator")
  func restartedSteps() {
    let header = "ตัวชี้วัด | มาตรการ | วิธีดำเนินการ | ผู้รับผิดชอบ"
    let rows = Readings.measures(
      """
      \(header)
      การเปิดเผยข้อมูล | ตรวจสอบเว็บไซต์ | ๑. แบ่งผู้รับผิดชอบ¶๒. ตรวจสอบไขว้ | กองคลัง
      ~~~
      \(header)
       | ปรับปรุงระบบ | ๑. เปลี่ยนเครื่อง¶๒. สำรองข้อมูล | กองช่าง
      """, places: .boxes)
    #expect(rows.map { text($0, .measure) } == ["ตรวจสอบเว็บไซต์", "ปรับปรุงระบบ"])
    #expect(rows.map { text($0, .indicator) } == ["การเปิดเผยข้อมูล", "การเปิดเผยข้อมูล"])
  }

  @Test("Headers below headings that span several of them, in a row that fills all columns")
  func spannedHeaders() {
    let rows = Readings.measures(
      """
      แผนตามมาตรการ | < | < | การดำเนินการ | <
      มาตรการ | ผู้รับผิดชอบ | ระยะเวลา | ผลการดำเนินงาน | สถานะ
      อบรม | กองคลัง | ต.ค. 2567 | ๑. อบรมแล้ว | แล้วเสร็จ
      """)
    #expect(rows.count == 1)
    #expect(text(rows.first, .measure) == "อบรม")
    #expect(text(rows.first, .responsible) == "กองคลัง")
    #expect(text(rows.first, .statusText) == "แล้วเสร็จ")
  }

  @Test("A merged cell of the issue belongs to all its measures")
  func mergedIssue() {
    let rows = Readings.measures(
      """
      ประเด็น | มาตรการ | ผู้รับผิดชอบ
      การให้บริการ | อบรมเจ้าหน้าที่ | สำนักปลัด
      ^ | จัดทำคู่มือ | กองช่าง
      การสื่อสาร | ปรับปรุงเว็บไซต์ | กองคลัง
      """, places: .boxes)
    #expect(rows.map { text($0, .issue) } == ["การให้บริการ", "การให้บริการ", "การสื่อสาร"])
    #expect(rows.map { text($0, .measure) } == ["อบรมเจ้าหน้าที่", "จัดทำคู่มือ", "ปรับปรุงเว็บไซต์"])
  }

  @Test("A merged cell of the measure takes the rows beside it together")
  func mergedMeasure() throws {
    let rows = Readings.measures(
      """
      ประเด็น | มาตรการ | ผู้รับผิดชอบ
      การให้บริการ | อบรมเจ้าหน้าที่ | สำนักปลัด
      การสื่อสาร | ^ | กองช่าง
      """, places: .boxes)
    #expect(rows.count == 1)
    #expect(text(rows.first, .issue) == "การให้บริการ\nการสื่อสาร")
    #expect(text(rows.first, .responsible) == "สำนักปลัด\nกองช่าง")
  }

  @Test(
    "A row divided by a page is one measure, on both pages",
    arguments: [DocumentLiteral.Places.lines, .boxes])
  func continuation(places: DocumentLiteral.Places) throws {
    let rows = Readings.measures(
      """
      มาตรการ | ขั้นตอน | ผู้รับผิดชอบ
      1. อบรมเจ้าหน้าที่ | 1. ขออนุมัติ | สำนักปลัด
      2. จัดทำคู่มือ | 1. ตั้งคณะทำงาน | กองช่าง
      - 3 -
      ===
       | 2. ยกร่างคู่มือ |
      3. เผยแพร่ | 1. ลงเว็บไซต์ | กองคลัง
      """, places: places)
    #expect(rows.count == 3)
    let divided = try #require(rows.dropFirst().first)
    #expect(text(divided, .procedure) == "1. ตั้งคณะทำงาน\n2. ยกร่างคู่มือ")
    #expect(divided.places.map(\.page) == [1, 2])
  }

  @Test("Columns that are none of the canonical ones are notes with their header")
  func notes() {
    let rows = Readings.measures(
      "ที่ | มาตรการ | งบประมาณ | ผู้รับผิดชอบ | หมายเหตุ\n1 | อบรม | 20,000 บาท | กองคลัง | ต่อเนื่อง\n")
    #expect(text(rows.first, .note) == "งบประมาณ: 20,000 บาท\nหมายเหตุ: ต่อเนื่อง")
    #expect(text(rows.first, .measure) == "อบรม")
  }

  @Test("The title's year where the time frame has none")
  func titleYear() {
    let rows = Readings.measures(
      """
      # มาตรการส่งเสริมความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2568
      มาตรการ | ผู้รับผิดชอบ | ระยะเวลา
      อบรม | กองคลัง | ตลอดปีงบประมาณ
      """)
    #expect(rows.map(\.fiscalYear) == [2568])
    #expect(rows.map(\.start) == ["2024-10-01"])
    #expect(rows.map(\.end) == ["2025-09-30"])
  }

  @Test("Steps, those responsible, frequency and issue of a row")
  func details() throws {
    let rows = Readings.measures(
      """
      ประเด็น | มาตรการ | ขั้นตอน | ผู้รับผิดชอบ | ระยะเวลา
      2. การให้บริการและระบบ E-Service | อบรม | 1. ขออนุมัติ 2. จัดอบรม | สำนักปลัด กองคลัง | ทุกไตรมาส ปีงบประมาณ พ.ศ. 2567
      การสื่อสาร | 1. ทำป้าย¶2. ติดป้าย | | กองช่าง/กองการศึกษา ศาสนาและวัฒนธรรม | ต.ค. 2566 - มี.ค. 2567
      การเผยแพร่ | ลงเว็บไซต์ | | | ทุก 6 เดือน
      """)
    #expect(rows.map(\.steps) == [["ขออนุมัติ", "จัดอบรม"], ["ทำป้าย", "ติดป้าย"], []])
    #expect(rows.map(\.units) == [["สำนักปลัด", "กองคลัง"], ["กองช่าง", "กองการศึกษา ศาสนาและวัฒนธรรม"], []])
    #expect(rows.map(\.frequency) == [.quarterly, nil, .halfYearly])
    #expect(rows.map(\.issueNumber) == [2, nil, nil])
  }

  @Test("Duplicate rows are kept")
  func duplicates() {
    let rows = Readings.measures("มาตรการ | ผู้รับผิดชอบ\nอบรม | กองคลัง\nอบรม | กองคลัง\n")
    #expect(rows.count == 2)
  }

  @Test("Figures in the cells are scores of the measures table")
  func figures() {
    let facts = Readings.document(
      """
      ประเด็น | มาตรการ | ผู้รับผิดชอบ
      ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ได้ 77.70 คะแนน | เปิดรับฟังความเห็น | สำนักปลัด
      """)
    #expect(Readings.list(facts.reading) == ["indicator 8 77.70"])
    #expect(facts.reading.occurrences.first?.context == .measuresTable)
  }

  @Test(
    "Tables of scores and of contents are no measures",
    arguments: [
      "ตัวชี้วัด | คะแนน\nการใช้อำนาจ | 90.00\n", "เรื่อง | หน้า\nบทนำ | 1\n", "ก | ข\nค | ง\n",
    ])
  func others(table: String) { #expect(Readings.measures(table).isEmpty) }

  @Test("Headers in everyday words")
  func everydayWords() throws {
    let rows = Readings.measures(
      """
      เรื่องที่ต้องแก้ | สิ่งที่จะทำ | ทำอย่างไร | ใครทำ | เมื่อไร | ติดตามอย่างไร
      แจ้งผลล่าช้า | ทำระบบแจ้งผล | 1. สำรวจ 2. ออกแบบ | กองช่าง | ต.ค. 67 - มี.ค. 68 | นับคำขอทุกเดือน
      """)
    let cells = try #require(rows.first).cells
    #expect(cells[.issue]?.text == "แจ้งผลล่าช้า")
    #expect(cells[.measure]?.text == "ทำระบบแจ้งผล")
    #expect(cells[.procedure]?.text == "1. สำรวจ 2. ออกแบบ")
    #expect(cells[.responsible]?.text == "กองช่าง")
    #expect(cells[.timeframe]?.text == "ต.ค. 67 - มี.ค. 68")
    #expect(cells[.monitoring]?.text == "นับคำขอทุกเดือน")
    #expect(rows.first?.start == "2024-10-01")
  }
}
