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

  @Test(
    "What lies behind a limit is told, of a document about other things too",
    arguments: [
      (ParsingLimits(blocks: 3), "block-limit"), (ParsingLimits(pages: 3), "page-limit"),
      (ParsingLimits(cells: 3), "cell-limit"),
    ])
  func limits(limits: ParsingLimits, id: String) {
    let blocks = (1...4).map { page in
      Block.table(
        Table(page: page, place: Place(page: page), rowCount: 1, columnCount: 1, cells: []))
    }
    let parser = ReportParser(codebooks: .bundled, limits: limits)
    #expect(parser.parse(Array(blocks.dropLast())).diagnostics.map(\.id) == [.notAnITAReport])
    let parsed = parser.parse(blocks)
    #expect(
      parsed.diagnostics.map { "\($0.severity) \($0.id)" } == ["error \(id)", "warning not-an-ita-report"])
    #expect(parsed.tree.root.children.count == 4)
  }

  @Test("A title that names what the report does not hold leaves a missing node and a diagnostic")
  func absentParts() {
    let analysis = Readings.parse(
      "# การวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566\n# เทศบาลตำบลดอนหมอก\nไม่มีตัวเลข")
    #expect(analysis.diagnostics.map(\.id) == [.scoresNotFound])
    #expect(analysis.tree.dump.contains("absent missing: scores"))
    let action = Readings.parse(
      "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี 2566\n# เทศบาลตำบลดอนหมอก\nไม่มีตาราง")
    #expect(action.diagnostics.map(\.id) == [.measuresNotFound])
    #expect(action.tree.dump.contains("absent missing: measures"))
  }

  @Test("What a text or table has beyond the limit is told")
  func otherLimits() {
    let long = String(repeating: "ก ", count: ParsingLimits.scalars)
    #expect(Readings.parse(Self.cover + long).diagnostics.map(\.id.rawValue).contains("text-limit"))
    let wide = Table(
      page: 1, place: Place(page: 1), rowCount: 1, columnCount: ParsingLimits.columns + 1, cells: [])
    #expect(
      ReportParser(codebooks: .bundled).parse([.table(wide)]).diagnostics.contains {
        $0.id == .tableLimit && $0.severity == .error
      })
  }

  @Test("Joined lines have an end: none of many is lost")
  func manyLines() {
    let lines = (0..<1_500).map { "คะแนนรายตัวชี้วัดของหน่วยงาน ตัวชี้วัดที่ 2 การใช้งบประมาณ ได้ 8\($0 % 10).10 คะแนน" }
    let report = Readings.parse(Self.cover + lines.joined(separator: "\n")).report
    #expect(report.occurrences.count == lines.count)
  }

  @Test("Text may be drawn anywhere")
  func farAway() {
    let far = Box(x0: -1e25, y0: 1e25, x1: .infinity, y1: .nan)
    let text = SourcedText("คะแนน", at: Place(page: 1, box: far))
    let parsed = ReportParser(codebooks: .bundled).parse([
      .paragraph(Paragraph(role: .body, text: text, raw: "คะแนน", page: 1))
    ])
    #expect(parsed.tree.dump.contains("@p1["))
  }

  @Test("Rows of measures are not called unread scores")
  func rowsOfMeasures() {
    let parsed = Readings.parse(
      Self.cover
        + "ลำดับ | ประเด็น | มาตรการ | คะแนน | ผู้รับผิดชอบ\n1 | การสื่อสาร | อบรม | 80.00 | กองคลัง\n"
        + "2 | การป้องกัน | จัดอบรม | 81.00 | กองช่าง\n")
    #expect(parsed.report.measures.count == 2)
    #expect(!parsed.diagnostics.map(\.id.rawValue).contains("score-row-not-read"))
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
    #expect(parsed.diagnostics.map(\.id.rawValue) == ["not-an-ita-report"])
  }

  @Test("What is missing is told once, in tree and diagnostics")
  func missing() {
    let parsed = Readings.parse("# รายงานผลการประเมิน ITA\nบทนำของรายงาน\n")
    #expect(parsed.diagnostics.map(\.id.rawValue) == ["agency-not-found", "year-not-found"])
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
