import LayoutAnalysis
import PageModel
import Testing

@Suite("Paragraphs of a cell")
struct CellParagraphTests {
  /// The first cell of a table whose first column is 200 points wide.
  private func cell(_ lines: [String], x: Double = 66, step: Double = 20) throws -> TableCell {
    var page = SyntheticPage()
    page.grid(xs: [60, 260, 500], ys: [100, 110 + step * Double(lines.count + 1)])
    for (index, line) in lines.enumerated() {
      page.text(line, x: x, y: 120 + step * Double(index))
    }
    page.text("ข้าง", x: 266, y: 120)
    return try #require(analyze(page).tables.first?.cell(0, 0))
  }

  @Test("Wrapped lines are one paragraph, physical lines are kept")
  func wrapped() throws {
    let cell = try cell(["คณะกรรมการดำเนินการประชุม", "ชี้แจงทุกส่วนงาน"])
    #expect(cell.paragraphs.map(\.string) == ["คณะกรรมการดำเนินการประชุมชี้แจงทุกส่วนงาน"])
    #expect(cell.lines.count == 2)
    #expect(cell.raw == "คณะกรรมการดำเนินการประชุม\nชี้แจงทุกส่วนงาน")
  }

  @Test("List marks begin paragraphs", arguments: ["๒. ", "2) ", "(2) ", "- ", "• ", "๑.๒ ", "๒ ."])
  func marks(mark: String) throws {
    let cell = try cell(["๑. จัดทำคู่มือการปฏิบัติงานใหม่", mark + "เผยแพร่ทางเว็บไซต์"])
    #expect(cell.paragraphs.count == 2)
  }

  @Test("Decimal numbers, years and compound words are no list marks")
  func numbers() throws {
    #expect(try cell(["ได้คะแนนเฉลี่ยรวมทุกตัวเท่ากับ", "87.13 คะแนนของหน่วยงาน"]).paragraphs.count == 1)
    #expect(try cell(["ตามมาตรการประจำปีงบประมาณ", "2566 ของหน่วยงานของรัฐ"]).paragraphs.count == 1)
    #expect(try cell(["การให้บริการผ่านระบบงาน E", "- Service ของหน่วยงาน"]).paragraphs.count == 1)
    #expect(try cell(["ผลการประเมินรายตัวชี้วัดย่อยที่", "๙.๑ ข้อมูลพื้นฐาน"]).paragraphs.count == 1)
  }

  @Test("A list goes on after a line that ends with a counting word; a range is no list")
  func openLineEnds() throws {
    #expect(try cell(["๑. การปฏิบัติหน้าที่", "๒. การใช้งบประมาณ"]).paragraphs.count == 2)
    #expect(try cell(["๑. จัดคิวด้วยบัตรเลขลำดับ", "๒. หัวหน้าเวียนตรวจ"]).paragraphs.count == 2)
    #expect(try cell(["พ.ย. 2566", "- ก.พ. 2567"]).paragraphs.count == 1)
    #expect(try cell(["ตั้งแต่ปี 2566", "- จัดทำแผนประจำปี"]).paragraphs.count == 2)
  }

  @Test("Item codes and indicators begin paragraphs")
  func itemCodes() throws {
    let cell = try cell(["ตัวชี้วัดที่ ๗ การสื่อสารข้อมูล", "E๗ การเผยแพร่ผลงานต่อสาธารณะ", "o14 คู่มือการให้บริการ"])
    #expect(cell.paragraphs.count == 3)
  }

  @Test("Numbers one under the other are one each")
  func stackedScores() throws {
    let cell = try cell(["๗๗.๐๒", "๗๘.๓๐", "0", "100"], x: 130)
    #expect(cell.paragraphs.map(\.string) == ["๗๗.๐๒", "๗๘.๓๐", "0", "100"])
  }

  @Test("A line that ends early ends its paragraph")
  func shortLine() throws {
    let cell = try cell(["EP ๙๘.๔๓", "ES ๙๘.๓๓", "เฉลี่ย ๙๘.๓๘"])
    #expect(cell.paragraphs.count == 3)
  }

  @Test("A wider step between lines begins a paragraph")
  func leading() throws {
    var page = SyntheticPage()
    page.grid(xs: [60, 260, 500], ys: [100, 240])
    for (y, line) in zip(
      [120.0, 140, 180, 200],
      ["ข้อความแรกยาวเต็มบรรทัดของเซลล์", "และต่ออีกหนึ่งบรรทัดให้เต็มๆ", "ข้อความที่สองยาวเต็มบรรทัดเช่นกัน", "จบ"])
    {
      page.text(line, x: 66, y: y)
    }
    page.text("ข้าง", x: 266, y: 120)
    #expect(analyze(page).tables.first?.cell(0, 0)?.paragraphs.count == 2)
  }
}
