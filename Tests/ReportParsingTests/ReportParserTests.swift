import Codebook
import PageModel
import Testing

@testable import ReportParsing

@Suite("Reports as a whole")
struct ReportParserTests {
  private static let plan = """
    ประเด็น | มาตรการ | ผู้รับผิดชอบ | ระยะเวลา
    การสื่อสาร | เพิ่มช่องทาง | สำนักปลัด | ตลอดปีงบประมาณ พ.ศ. 2567

    """
  private static let cover = "# รายงานผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566\n# เทศบาลตำบลดอนหมอก\n"

  @Test("What lies behind the limit is told, of a document about other things too")
  func blockLimit() {
    let block = Block.paragraph(Paragraph(role: .pageNumber, text: Readings.text("1"), raw: "1", page: 1))
    let parsed = ReportParser(codebooks: .bundled).parse(
      Array(repeating: block, count: ParsingLimits.blocks + 1))
    #expect(
      parsed.diagnostics.map { "\($0.severity) \($0.id)" } == [
        "error block-limit", "warning not-an-ita-report",
      ])
  }

  @Test("A report with scores is an analysis, one with a plan holds measures")
  func kinds() {
    let scores = "ตัวชี้วัด | คะแนน\nการปฏิบัติหน้าที่ | 90.00\nการใช้อำนาจ | 91.00\nการใช้งบประมาณ | 92.00\n"
    #expect(Readings.parse(Self.cover + scores).report.kinds == ["analysis"])
    #expect(Readings.parse(Self.cover + Self.plan).report.kinds.contains("measures-plan"))
    let result = "มาตรการ | ผลการดำเนินการ | ผู้รับผิดชอบ\nอบรม | อบรมแล้ว | กองคลัง\n"
    #expect(Readings.parse(Self.cover + result).report.kinds.contains("implementation-report"))
  }

  @Test(
    "Documents about other things are none",
    arguments: [
      "# บันทึกการประชุมสภา เทศบาลตำบลดอนหมอก ประจำปี 2566\nสมาชิกเข้าประชุม 12 คน\n",
      "# รายงานการเงิน\nรายการ | จำนวนเงิน\nค่าวัสดุ | 98.50\n",
      "# ประกาศผลสอบ\nผู้สอบ | คะแนน\nนายหนึ่ง | 88.00\nนายสอง | 77.00\n",
      "# แผนพัฒนา\n\(plan)",
      "",
    ])
  func others(literal: String) {
    let parsed = Readings.parse(literal)
    #expect(parsed.report.kinds == ["other"])
    #expect(parsed.report.occurrences.isEmpty)
    #expect(parsed.report.measures.isEmpty)
    #expect(parsed.report.agency.name.isEmpty)
    #expect(parsed.diagnostics.map(\.id) == ["not-an-ita-report"])
  }

  @Test("What is missing is told once, in tree and diagnostics")
  func missing() {
    let parsed = Readings.parse("# รายงานผลการประเมิน ITA\nบทนำของรายงาน\n")
    #expect(parsed.diagnostics.map(\.id) == ["agency-not-found", "year-not-found"])
    #expect(parsed.tree.dump.contains("absent missing: agency"))
    #expect(parsed.tree.dump.contains("absent missing: year"))
  }

  @Test("Tables that nobody understands are unexpected, tables of contents ignored")
  func accounts() {
    let parsed = Readings.parse(Self.cover + "ก | ข\nค | ง\n\nเรื่อง | หน้า\nบทนำ | 1\n")
    #expect(parsed.tree.dump.contains("table unexpected: a table whose columns name nothing known"))
    #expect(parsed.tree.dump.contains("table ignored: table of contents"))
  }

  @Test("Sections begin at headings, and nest nothing else")
  func sections() {
    let parsed = Readings.parse(Self.cover + "บทนำ\n\(Self.plan)")
    #expect(parsed.tree.root.children.map(\.kind) == [.section, .section])
    #expect(parsed.tree.root.children.last?.children.map(\.kind) == [.paragraph, .paragraph, .table])
  }

  @Test("A score of the cover's year where the assessed one is not stated")
  func assessedYear() {
    let scores = Readings.parse(Self.cover + "ตัวชี้วัด | คะแนน\nการใช้อำนาจ | 91.00\n").report
    #expect(scores.occurrences.map(\.key.fiscalYear) == [2566])
    #expect(scores.years.assessed == 2566)
  }
}
