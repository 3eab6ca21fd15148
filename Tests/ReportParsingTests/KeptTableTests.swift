import PageModel
import ReportModel
import Testing

@testable import ReportParsing

/// Tables that hold neither scores nor measures are kept as they are printed.
@Suite("Kept tables")
struct KeptTableTests {
  private let head = """
    # รายงานการวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566
    # เทศบาลตำบลบ้านธง

    """

  private func tables(_ literal: String) -> [ReportTable] { Readings.parse(head + literal).report.tables }

  @Test(
    "What they are",
    arguments: [
      (
        ReportTable.Kind.risks,
        """
        กระบวนงาน | เหตุการณ์ความเสี่ยง | โอกาส | ผลกระทบ
        การตรวจรับพัสดุ | กรรมการลงชื่อโดยไม่ได้เห็นของ | 3 | 4
        """
      ),
      (
        .followUp,
        """
        ประเภทเรื่อง | รับเรื่อง | ยุติแล้ว
        ถนนชำรุด | 17 | 12
        """
      ),
      (
        .checklist,
        """
        รายการ | มี | ไม่มี
        O1 โครงสร้าง | ✓ |
        O2 ข้อมูลผู้บริหาร | ✓ |
        """
      ),
      (
        .ratingLevels,
        """
        ช่วงคะแนน | ระดับ
        95.00 - 100 | AA
        85.00 - 94.99 | A
        """
      ),
      (
        .contents,
        """
        เรื่อง | หน้า
        บทนำ | 1
        """
      ),
      (
        .analysis,
        """
        ประเด็น | ผลการวิเคราะห์
        การให้บริการ | ผู้รับบริการพอใจกับการให้บริการตามลำดับก่อนหลัง
        """
      ),
      (
        .other,
        """
        พืช | จำนวนซอง
        คะน้า | 12
        """
      ),
    ])
  func kinds(_ kind: ReportTable.Kind, _ literal: String) {
    let found = tables(literal)
    #expect(found.map(\.kind) == [kind])
    #expect(found.map(\.headerRows) == [1])
  }

  @Test("Targets below a caption that says so are kept, and are no scores")
  func targets() {
    let parsed = Readings.parse(
      head + """
        ค่าเป้าหมายของปีถัดไป
        ตัวชี้วัด | คะแนน
        ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ | 91.10
        ตัวชี้วัดที่ 2 การใช้งบประมาณ | 92.10
        """)
    #expect(parsed.report.occurrences.isEmpty)
    #expect(parsed.report.tables.map(\.kind) == [.referenceFigures])
    #expect(parsed.report.tables.map(\.caption) == ["ค่าเป้าหมายของปีถัดไป"])
    #expect(!parsed.diagnostics.contains { $0.id == .scoreTableNotRead || $0.id == .scoreRowNotRead })
  }

  @Test("Tables of scores and of measures are not kept a second time")
  func own() {
    let found = tables(
      """
      ตัวชี้วัด | คะแนน
      ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ | 91.10

      มาตรการ | ผู้รับผิดชอบ
      อบรมเจ้าหน้าที่ | กองคลัง
      """)
    #expect(found.isEmpty)
  }

  @Test("Pages of one table, its caption and header rows")
  func pages() {
    let found = tables(
      """
      ตารางที่ 2 บัญชีความเสี่ยง
      ลำดับ | รายการ | หมายเหตุ
      1 | การตรวจรับพัสดุ | ก
      ===
      ลำดับ | รายการ | หมายเหตุ
      2 | การใช้รถส่วนกลาง | ข
      """)
    #expect(found.map(\.kind) == [.risks, .risks])
    #expect(found.map(\.caption) == ["ตารางที่ 2 บัญชีความเสี่ยง", ""])
    #expect(found.map(\.isContinued) == [false, true])
    #expect(found.map(\.headerRows) == [1, 1])
  }

  @Test("A header of two rows, with spans")
  func spans() {
    let found = tables(
      """
      กระบวนงาน | ระดับความเสี่ยง | <
      ^ | โอกาส | ผลกระทบ
      การตรวจรับพัสดุ | 3 | 4
      """)
    #expect(found.map(\.headerRows) == [2])
    #expect(found.first?.cells.map(\.columnSpan) == [1, 2, 1, 1, 1, 1, 1])
  }

  @Test("Cells above the limit are left out, and that is told")
  func limit() {
    var limits = ParsingLimits.standard
    limits.keptCells = 5
    let literal = head + "พืช | ซอง\nคะน้า | 12\n\nข้อความ\n\nสัตว์ | ตัว\nวัว | 3\n"
    let parsed = ReportParser(codebooks: .bundled, limits: limits).parse(DocumentLiteral(literal).blocks)
    #expect(parsed.report.tables.map(\.isCut) == [false, true])
    #expect(parsed.diagnostics.contains { $0.id == .keptTableLimit })
  }
}
