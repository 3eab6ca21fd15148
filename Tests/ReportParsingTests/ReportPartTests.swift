import PageModel
import ReportModel
import Testing

@testable import ReportParsing

@Suite("Submissions within one document")
struct ReportPartTests {
  private static let result = """
    มาตรการ | ผลการดำเนินการ | ผู้รับผิดชอบ
    1. อบรมเจ้าหน้าที่ | อบรมแล้ว 2 ครั้ง | กองคลัง
    2. จัดทำคู่มือ | จัดทำแล้ว | กองช่าง

    """
  private static let scores = """
    ตัวชี้วัดที่ | ชื่อตัวชี้วัด | คะแนน
    1 | การปฏิบัติหน้าที่ | 91.20
    2 | การใช้งบประมาณ | 88.10
    3 | การใช้อำนาจ | 90.40

    """

  private func parts(_ text: String, places: DocumentLiteral.Places = .boxes) -> [String] {
    Readings.parse(text, places: places).report.parts.map { part in
      let year = part.fiscalYear.map(String.init) ?? "-"
      return "\(part.kind) \(part.pageFirst)-\(part.pageLast) \(year) \(part.title)"
    }
  }

  @Test("A report on measures taken, then an analysis", arguments: [DocumentLiteral.Places.lines, .boxes])
  func two(places: DocumentLiteral.Places) {
    let text = """
      # รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส
      # ประจำปีงบประมาณ พ.ศ. 2566
      # เทศบาลตำบลหนองสมมุติ
      \(Self.result)
      ===
      # การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
      # ประจำปีงบประมาณ พ.ศ. 2566
      # เทศบาลตำบลหนองสมมุติ
      ===
      # 1. ผลการประเมิน
      \(Self.scores)
      """
    let title = "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2566"
    let second = "การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2566"
    #expect(
      parts(text, places: places) == [
        "implementation-report 1-1 2566 \(title)", "analysis 2-3 2566 \(second)",
      ])
    let tree = Readings.parse(text, places: places).tree.dump
    #expect(tree.contains("\n  part recognised: implementation-report"))
    #expect(tree.contains("\n  part recognised: analysis"))
  }

  @Test(
    "Headings of parts, read as running headers too", arguments: [Paragraph.Role.heading, .runningHeader])
  func partHeadings(role: Paragraph.Role) {
    let text = """
      # ส่วนที่ ๑
      # รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม
      # ประจำปีงบประมาณ พ.ศ. 2566
      # เทศบาลตำบลหนองสมมุติ
      \(Self.result)
      ===
      # ส่วนที่ ๒
      # ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2566
      \(Self.scores)
      """
    let blocks = DocumentLiteral(text, places: .boxes).blocks.map { block in
      guard case .paragraph(let paragraph) = block, paragraph.raw.hasPrefix("ส่วนที่") else { return block }
      return Block.paragraph(
        Paragraph(role: role, text: paragraph.text, raw: paragraph.raw, page: paragraph.page))
    }
    let parsed = Readings.parser.parse(blocks)
    #expect(parsed.report.parts.map(\.kind) == ["implementation-report", "analysis"])
    #expect(parsed.report.parts.map(\.pageFirst) == [1, 2] && parsed.report.parts.map(\.pageLast) == [1, 2])
    #expect(parsed.tree.rawText == ReportTree(of: blocks, by: TreeBuilder(accounts: BlockAccounts())).rawText)
  }

  @Test("A lettered section is a part only where it names another kind of report")
  func lettered() {
    let start = "# การวิเคราะห์ผลการประเมิน ITA ปี 2565\n# เทศบาลตำบลหนองสมมุติ\n\(Self.scores)\n"
    let other = start + "# ค. ผลการดำเนินการตามมาตรการ ปีงบประมาณ พ.ศ. 2566\n" + Self.result
    #expect(
      parts(other) == [
        "analysis 1-1 2565 การวิเคราะห์ผลการประเมิน ITA ปี 2565",
        "implementation-report 1-1 2566 ค. ผลการดำเนินการตามมาตรการ ปีงบประมาณ พ.ศ. 2566",
      ])
    let same = start + "# ค. การวิเคราะห์ผลรายตัวชี้วัด ปีงบประมาณ พ.ศ. 2565\n" + Self.scores
    #expect(parts(same).count == 1)
    let unnamed = start + "# ค. ข้อสังเกต\n" + Self.result
    #expect(parts(unnamed).count == 1)
  }

  @Test("Of two covers with nothing between, the second tells what the part is")
  func cover() {
    let text = """
      # รายงานผลการดำเนินการตามมาตรการ ปี 2566
      # เทศบาลตำบลหนองสมมุติ
      ===
      # การวิเคราะห์ผลการประเมิน ITA ปี 2566
      # เทศบาลตำบลหนองสมมุติ
      \(Self.scores)
      """
    #expect(parts(text) == ["analysis 1-2 2566 การวิเคราะห์ผลการประเมิน ITA ปี 2566"])
  }

  @Test("An analysis and the plan that follows from it are one")
  func plan() {
    let text = """
      # รายงานการวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2566
      # เทศบาลตำบลหนองสมมุติ
      \(Self.scores)
      ===
      # มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2567
      # เทศบาลตำบลหนองสมมุติ
      มาตรการ | ขั้นตอน | ผู้รับผิดชอบ
      อบรมเจ้าหน้าที่ | ขออนุมัติ | สำนักปลัด

      """
    #expect(parts(text).count == 1)
    #expect(!Readings.parse(text).tree.dump.contains("\n  part "))
  }

  @Test(
    "What is no title begins no part",
    arguments: [
      // A second cover of the same kind, a table of contents, a mention, a section, a heading within a page.
      "===\n# รายงานการวิเคราะห์ผลการประเมิน ITA\n# ประจำปีงบประมาณ พ.ศ. 2566\n# เทศบาลตำบลหนองสมมุติ",
      "===\nสารบัญ\nผลการดำเนินการตามมาตรการ ปีงบประมาณ พ.ศ. 2566\nเทศบาลตำบลหนองสมมุติ",
      "===\nผลการดำเนินการตามมาตรการ ปีงบประมาณ พ.ศ. 2566 ........ 12",
      "===\nเทศบาลตำบลหนองสมมุติได้จัดทำรายงานผลการดำเนินการตามมาตรการ ปี 2566 แล้ว",
      "===\n# 3. ผลการดำเนินการตามมาตรการ ปีงบประมาณ พ.ศ. 2566",
      "# ผลการดำเนินการตามมาตรการ ปีงบประมาณ พ.ศ. 2566",
      "===\n# ผลการดำเนินการตามมาตรการ",
      "===\n# ตารางที่ 2 ผลการดำเนินการตามมาตรการ ปีงบประมาณ พ.ศ. 2566",
    ])
  func noPart(insertion: String) {
    let text = """
      # รายงานการวิเคราะห์ผลการประเมิน ITA
      # ประจำปีงบประมาณ พ.ศ. 2566
      # เทศบาลตำบลหนองสมมุติ
      \(Self.scores)
      \(insertion)
      \(Self.result)
      """
    #expect(
      parts(text).map { $0.split(separator: " ").first } == ["analysis"])
  }

  @Test("A title with nothing below it begins no part")
  func empty() {
    let text = """
      # การวิเคราะห์ผลการประเมิน ITA ปี 2566
      # เทศบาลตำบลหนองสมมุติ
      \(Self.scores)
      ===
      # รายงานผลการดำเนินการตามมาตรการ ปี 2566
      # เทศบาลตำบลหนองสมมุติ
      จะรายงานในภายหลัง
      """
    #expect(parts(text).count == 1)
  }

  @Test("A report without a title that tells its kind is one part of a kind that it has")
  func untitled() throws {
    let text = "# ถอดบทเรียน ITA ปีงบประมาณ พ.ศ. 2566\n# เทศบาลตำบลหนองสมมุติ\n" + Self.scores
    let report = Readings.parse(text).report
    #expect(report.parts.map(\.kind) == report.kinds)
    #expect(try #require(report.parts.first).place?.page == 1)
  }

  @Test("A document that is no report has no part")
  func other() { #expect(Readings.parse("บันทึกการประชุมชมรม\nครั้งที่ 3").report.parts.isEmpty) }

  @Test("A running header above a title belongs to the part that the title begins")
  func runningHeader() {
    let text = """
      # รายงานผลการดำเนินการตามมาตรการ ปี 2566
      # เทศบาลตำบลหนองสมมุติ
      \(Self.result)
      ===
      - 2 -
      # การวิเคราะห์ผลการประเมิน ITA ปี 2566
      # เทศบาลตำบลหนองสมมุติ
      \(Self.scores)
      """
    #expect(Readings.parse(text).report.parts.map(\.pageLast) == [1, 2])
  }
}
