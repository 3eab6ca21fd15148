import Testing

@testable import ReportParsing

/// Shapes of score tables beyond a row for each subject.
@Suite("Shapes of score tables")
struct TableShapeTests {
  @Test("Indicators across below their instruments: a figure belongs to the name just as wide")
  func twoHeaderRows() {
    let found = Readings.scores(
      """
      เครื่องมือ | IIT | < | EIT | < | OIT | <
      ตัวชี้วัดที่ | 1 | 2 | 6 | 7 | 9 | 10
      คะแนน | 96.86 | 97.31 | 96.41 | 97.32 | 96.67 | 93.75
      คะแนนรายเครื่องมือ | 97.09 | < | 96.87 | < | 95.21 | <
      """)
    #expect(
      found == [
        "indicator 1 96.86", "indicator 2 97.31", "indicator 6 96.41", "indicator 7 97.32",
        "indicator 9 96.67",
        "indicator 10 93.75", "instrument IIT 97.09", "instrument EIT 96.87", "instrument OIT 95.21",
      ])
  }

  @Test("A column of figures before that of the names")
  func figuresFirst() {
    #expect(
      Readings.scores("ปี 2566 | ตัวชี้วัด | ปี 2567\n90.23 | 1) การปฏิบัติหน้าที่ | 95.56", year: 2567)
        == ["indicator 1 90.23 (2566)", "indicator 1 95.56"])
    #expect(
      Readings.scores("คะแนน | ตัวชี้วัด | คะแนน\n90.23 | 6) คุณภาพการดำเนินงาน | 95.56") == ["indicator 6 95.56"])
  }

  @Test("Two indicators across, where nothing else stands there")
  func twoAcross() {
    let found = Readings.scores(
      """
       | ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล | ตัวชี้วัดที่ 10 การป้องกันการทุจริต
      คะแนน | 89.29 | 93.75
      """)
    #expect(found == ["indicator 9 89.29", "indicator 10 93.75"])
  }

  @Test("A row of means below rows of others is theirs, below none the agency's")
  func meansBelowOthers() {
    #expect(
      Readings.scores(
        """
        แห่ง | IIT | EIT | OIT
        สถานที่ 1 | 90.10 | 88.20 | 95.00
        สถานที่ 2 | 80.10 | 78.20 | 85.00
        ค่าเฉลี่ย | 85.10 | 83.20 | 90.00
        """) == [])
    #expect(
      Readings.scores(
        """
        แบบวัด | IIT | EIT | OIT
        ค่าเฉลี่ย | 85.10 | 83.20 | 90.00
        """) == ["instrument IIT 85.10", "instrument EIT 83.20", "instrument OIT 90.00"])
  }

  @Test("A figure below several names is none of theirs")
  func ambiguous() {
    let found = Readings.scores(
      """
      รายการ | IIT | < | EIT | OIT
      คะแนน | 96.86 | 97.31 | 96.41 | 97.32
      """)
    #expect(found == ["instrument EIT 96.41", "instrument OIT 97.32"])
  }

  @Test("A column of means is that of the parts of EIT only beside them")
  func means() {
    #expect(
      Readings.scores("ตัวชี้วัด | คะแนนเฉลี่ย\nตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน | 93.66") == ["indicator 6 93.66"])
    #expect(
      Readings.scores(
        "ตัวชี้วัด | EP | ES | เฉลี่ย\nตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน | 93.00 | 94.32 | 93.66")
        == ["indicator 6 public 93.00", "indicator 6 survey 94.32", "indicator 6 mean 93.66"])
  }

  @Test("Two years in one header cell and two figures in each cell below it")
  func yearsInCell() {
    #expect(
      Readings.scores("ตัวชี้วัด | คะแนน ปี 2565 ปี 2566\n6. คุณภาพการดำเนินงาน | 97.28 97.62")
        == ["indicator 6 97.28 (2565)", "indicator 6 97.62"])
  }

  @Test("A figure merged over the rows of an indicator is the indicator's")
  func merged() {
    let found = Readings.scores(
      """
      ตัวชี้วัด | ข้อคำถาม | คะแนนรายข้อ | คะแนนตัวชี้วัด
      1 การปฏิบัติหน้าที่ | i1 เจ้าหน้าที่ปฏิบัติงานตามขั้นตอน | 91.16 | 95.08
      ^ | i2 เจ้าหน้าที่ให้บริการเท่าเทียม | 96.89 | ^
      """)
    #expect(Set(found) == ["indicator 1 95.08", "item I1 91.16", "item I2 96.89"])
  }

  @Test("The mean of an instrument is no total")
  func instrumentTotal() {
    #expect(
      Readings.scores("ข้อคำถาม | ร้อยละ\nคะแนนเฉลี่ยรวม IIT | 95.15\nคะแนนรวมของแบบวัด EIT | 95.32")
        == ["instrument IIT 95.15", "instrument EIT 95.32"])
  }

  @Test("Scores of items that are told one after the other, with their titles between")
  func respectively() {
    let found = Readings.list(
      Readings.prose(
        "ได้แก่ ข้อ o6 ถามตอบกับเจ้าหน้าที่ และข้อ o16 ความก้าวหน้าการจัดซื้อจัดจ้าง ซึ่งได้ 0 คะแนน และ 0 คะแนนตามลำดับ"))
    #expect(found == ["item O6 0", "item O16 0"])
  }

  @Test("The mean of the items above it is the indicator's, where the arithmetic says so")
  func meanOfItems() {
    let table = """
      ข้อคำถาม | คะแนน
      ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ | <
      i1 เจ้าหน้าที่ปฏิบัติงานตามขั้นตอน | 90.00
      i2 เจ้าหน้าที่ให้บริการเท่าเทียม | 92.00
      """
    #expect(Readings.scores(table + "\nเฉลี่ย 2 ข้อ | 91.00").contains("indicator 1 91.00"))
    #expect(!Readings.scores(table + "\nเฉลี่ย 2 ข้อ | 95.00").contains { $0.hasPrefix("indicator") })
  }

  @Test("Names in one row and their figures in the next")
  func pairs() {
    let found = Readings.scores(
      """
      1. การปฏิบัติหน้าที่ | 2. การใช้งบประมาณ | 3. การใช้อำนาจ
      98.50 | 97.59 | 97.31
      6. คุณภาพการดำเนินงาน | 7. ประสิทธิภาพการสื่อสาร | 8. การปรับปรุงระบบการทำงาน
      99.65 | 97.48 | 97.72
      """)
    #expect(
      found == [
        "indicator 1 98.50", "indicator 2 97.59", "indicator 3 97.31", "indicator 6 99.65",
        "indicator 7 97.48",
        "indicator 8 97.72",
      ])
  }

  @Test("Means of a province and of the country, wrapped in their headers, are no scores of the agency")
  func meansOfOthers() {
    let found = Readings.scores(
      """
      ตัวชี้วัดที่ | ชื่อตัวชี้วัด | เทศบาล | ค่าเฉลี่ย¶จังหวัด | ค่าเฉลี่ย¶ประเทศ | ต่างจาก¶ประเทศ
      1 | การปฏิบัติหน้าที่ | 95.20 | 85.07 | 94.65 | +0.55
      2 | การใช้งบประมาณ | 96.85 | 86.17 | 95.65 | +1.20
      """)
    #expect(found == ["indicator 1 95.20", "indicator 2 96.85"])
    let total = Readings.scores(
      """
      รายการ | คะแนน | ต่างจาก¶ประเทศ | ห่างจาก¶เป้าหมาย
      คะแนนรวม | 95.20 | +0.55 | +10.20
      """)
    #expect(total == ["overall 95.20"])
  }

  @Test(
    "A code at the begin of a line labels its row, though the end of the question before stands there too")
  func codeOnItsLine() {
    let found = Readings.scores(
      """
      คำถาม (EIT) | ผู้มาติดต่อประเมินเอง | สำรวจโดยผู้ประเมิน | เฉลี่ย
      ท่าน เป็นไปตามขั้นตอนและระยะเวลา¶ข้อ 2 (e2) หน่วยงานปฏิบัติอย่างเท่าเทียม | 92.22 | 95.71 | 93.96
      """)
    #expect(found == ["item E2 public 92.22", "item E2 survey 95.71", "item E2 mean 93.96"])
  }

  @Test("Means of answers from 1 to 5 are doubted")
  func scaleOfFive() {
    let reading = Readings.document(
      "ตัวชี้วัด | คะแนนเฉลี่ย | S.D.\n1. การปฏิบัติหน้าที่ | 4.12 | 0.55\n2. การใช้งบประมาณ | 3.90 | 0.61"
    ).reading
    #expect(!reading.occurrences.isEmpty)
    #expect(reading.occurrences.allSatisfy { $0.confidence < 0.6 })
  }
}
