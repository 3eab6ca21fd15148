import Diagnostics
import Testing

@testable import ReportParsing

/// What looks like scores or measures and is not taken must be told.
@Suite("Tables that were not read")
struct LeftTablesTests {
  /// `score-row-not-read 3`: ids and rows, the first of the table being row 0.
  private func told(_ literal: String) -> [String] {
    Readings.document(literal).diagnostics.map { "\($0.id) \($0.place?.line ?? 0)" }
  }

  @Test("A table with figures beside names of indicators, of which none was taken")
  func wholeTable() {
    #expect(
      told(
        """
        มิติ | การปฏิบัติหน้าที่ | การใช้งบประมาณ | การใช้อำนาจ
        รอบแรก | 91.10 | 92.10 | 93.10
        รอบหลัง | 81.10 | 82.10 | 83.10
        """) == ["score-table-not-read 0"])
  }

  @Test("One row that names what it is about, in a table that was read")
  func oneRow() {
    let found = told(
      """
      หน่วยงาน | IIT | EIT | OIT
      ทต.บ้านธง | 90.10 | 88.20 | 95.00
      ศูนย์ 3 (IIT, EIT) | 80.10 | 78.20 | 85.00
      ทต.หนองเมฆ | 80.10 | 78.20 | 85.00
      ทต.ดงเมฆ | 80.10 | 78.20 | 85.00
      ทต.ธารไผ่ | 81.10 | 78.20 | 85.00
      ค่าเฉลี่ย | 85.10 | 83.20 | 90.00
      """)
    #expect(found == ["score-row-not-read 2"])
  }

  @Test("What is told of a row says why it was not read")
  func reasons() {
    let diagnostics = Readings.document("i10 การตรวจสอบ | 98.10\ni11 การป้องกัน | 98.20\nรวมสามข้อ | 98.50\n")
      .diagnostics
    #expect(diagnostics.map(\.message.english).contains { $0.contains("names no item") })
  }

  @Test("A row without a name among rows that were read, in a table without a header")
  func namelessRow() {
    let found = told(
      """
      ข้อ 10 (i10) หน่วยงานของท่านมีการตรวจสอบ | 98.10
      ข้อ 11 (i11) หน่วยงานของท่านมีการป้องกัน | 98.20
      รวมสามข้อ | 98.50
      ค่าเป้าหมาย | 95.00
      """)
    #expect(found == ["score-row-not-read 2"])
  }

  @Test("Targets, differences, counts and means of others are no loss")
  func noLoss() {
    #expect(
      told(
        """
        ตัวชี้วัด | เป้าหมาย | น้ำหนัก | ผลต่าง
        ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ | 91.10 | 10.00 | 1.20
        """) == [])
    #expect(
      told(
        """
        ระดับ | ช่วงคะแนน
        IIT ผ่าน | 85.00
        """) == [])
    #expect(
      told(
        """
        ที่ | กระบวนงาน | เหตุการณ์ความเสี่ยง | โอกาส | ผลกระทบ
        1 | การออกใบอนุญาต | ผู้ยื่นคำขอเสนอของตอบแทน | 2 | 4
        """) == [])
  }

  @Test("A table that looks like measures by its header or by its contents")
  func measures() {
    #expect(
      told(
        """
        แผนกิจกรรมย่อย | เสร็จภายในเดือนใด
        อบรมเจ้าหน้าที่เรื่องจริยธรรม | มกราคม 2567
        """) == ["measure-table-not-read 0"])
    #expect(
      told(
        """
        งาน | คนทำ | ตอนไหน
        อบรมเจ้าหน้าที่เรื่องจริยธรรม | กองคลัง | มกราคม 2567
        ปรับปรุงเว็บไซต์ให้เป็นปัจจุบัน | สำนักปลัด | กุมภาพันธ์ 2567
        """) == ["measure-table-not-read 0"])
  }

  @Test("Rating levels beside their scores, and units beside the items of a checklist, are no loss")
  func levelsAndChecklists() {
    #expect(
      told(
        """
        ผล | ช่วง | หมายเหตุ
        ผ่านดีเยี่ยม | 95.00 – 100.00 คะแนน | IIT EIT OIT ทุกแบบวัด
        ผ่านดี | 85.00 – 94.99 คะแนน | IIT EIT OIT ทุกแบบวัด
        ต้องปรับปรุง | 70.00 – 84.99 คะแนน | –
        """) == [])
    #expect(
      told(
        """
        ข้อ | ข้อมูลที่ต้องเปิดเผย | เจ้าของข้อมูล | ครบ
        O1 | โครงสร้างหน่วยงานของเรา | กองคลัง | ✓
        O2 | ข้อมูลผู้บริหารของหน่วยงาน | กองกลาง | ✓
        """) == [])
  }

  @Test("Tables of risks, contents and dates are kept without a word")
  func others() {
    #expect(
      told(
        """
        ประเภทเรื่อง | รับเรื่อง | ยุติแล้ว | อยู่ระหว่างดำเนินการ
        ไฟฟ้าสาธารณะดับ | 41 | 40 | 1
        ถนนชำรุดในเขตเทศบาล | 17 | 12 | 5
        """) == [])
    #expect(
      told(
        """
        ชื่อ | ตำแหน่ง
        นายสมชาย ใจดี | ปลัดเทศบาล
        นางสาวสมหญิง รักงาน | ผู้อำนวยการกองคลัง
        """) == [])
  }
}
