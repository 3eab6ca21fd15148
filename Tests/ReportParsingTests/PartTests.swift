import ReportModel
import Testing

@testable import ReportParsing

@Suite("Parts of EIT figures")
struct PartTests {
  private func parts(_ text: String) -> [ScorePart] {
    PartLabels().labels(in: SqueezedText(Readings.text(text))).map(\.meaning)
  }

  @Test(
    "Labels, however written",
    arguments: [
      ("eitPublic", [ScorePart.publicUsers]), ("EIT Survey", [.survey]), ("EP", [.publicUsers]),
      ("(ES)", [.survey]),
      ("EIT ส่วนที่ ๑", [.publicUsers]), ("ส่วนที่ 2", [.survey]), ("EIT Part 2", [.survey]),
      ("EP = 90.00 ES = 91.00 เฉลี่ย 90.50", [.publicUsers, .survey, .mean]),
    ])
  func labels(text: String, expected: [ScorePart]) { #expect(parts(text) == expected) }

  @Test(
    "Words that hold the letters are no labels",
    arguments: ["best", "steps", "report", "คะแนนเฉลี่ย", "republic"])
  func words(text: String) { #expect(parts(text).isEmpty) }

  @Test(
    "The first digit of a score is no part", arguments: ["EIT 100.00", "EIT 19.94", "EIT ๑๙.๙๔", "EIT 2.50"])
  func firstDigits(text: String) { #expect(parts(text).isEmpty) }

  @Test("An EIT of 100 in a sentence is no part, and OIT has none")
  func hundred() {
    let reading = Readings.prose("คะแนนเฉลี่ยรายแบบวัด IIT 88.88 EIT 100.00 OIT 95.00")
    #expect(
      Readings.list(reading) == ["instrument IIT 88.88", "instrument EIT 100.00", "instrument OIT 95.00"])
  }

  @Test("Columns give the parts, in any order")
  func columns() {
    let table = """
      ข้อ | ข้อคำถาม | ES | EP | ค่าเฉลี่ย
      e1 | ความรวดเร็วของงาน | 91.00 | 90.00 | 90.50
      e2 | ความเท่าเทียม | 81.00 | 80.00 | 80.50
      """
    #expect(
      Readings.scores(table) == [
        "item E1 survey 91.00", "item E1 public 90.00", "item E1 mean 90.50", "item E2 survey 81.00",
        "item E2 public 80.00", "item E2 mean 80.50",
      ])
  }

  @Test("A spanning header with the parts below")
  func spanning() {
    let table = """
      ข้อ | ข้อคำถาม | คะแนน | <
      ^ | ^ | EIT ส่วนที่ 1 | EIT ส่วนที่ 2
      e4 | ช่องทางเผยแพร่ | 92.10 | 93.20
      """
    #expect(Readings.scores(table) == ["item E4 public 92.10", "item E4 survey 93.20"])
  }

  @Test("Labels inside the cell")
  func inCell() {
    let table = """
      ข้อคำถาม | คะแนน
      e5 การรับฟังความเห็น | EP 92.10¶ES 93.20
      e6 การชี้แจง | eitSurvey = 70.20¶eitPublic = 71.30
      """
    #expect(
      Readings.scores(table) == [
        "item E5 public 92.10", "item E5 survey 93.20", "item E6 survey 70.20", "item E6 public 71.30",
      ])
  }

  @Test("Without labels two or three figures of EIT are its parts in order, one is the figure")
  func order() {
    let table = """
      ข้อคำถาม | คะแนน
      e7 ช่องทางร้องเรียน | 92.10¶93.20¶92.65
      e8 การปรับปรุงงาน | 80.00¶81.00
      e9 การมีส่วนร่วม | 70.00
      """
    #expect(
      Readings.scores(table) == [
        "item E7 public 92.10", "item E7 survey 93.20", "item E7 mean 92.65", "item E8 public 80.00",
        "item E8 survey 81.00", "item E9 70.00",
      ])
  }

  @Test("A column of instrument scores that lost its header is no part of EIT")
  func instrumentsWithoutHeader() {
    let rows = """
      IIT | 1. การปฏิบัติหน้าที่ | 91.99 | 86.76
      %@ | 2. การใช้งบประมาณ | 86.25 | %@
      EIT | 6. คุณภาพการดำเนินงาน | 91.68 | 87.20
      %@ | 7. ประสิทธิภาพการสื่อสาร | 87.10 | %@
      """
    let header = "แบบวัด | ตัวชี้วัด | คะแนนตัวชี้วัด | \n"
    let figures = ["indicator 1 91.99", "indicator 2 86.25", "indicator 6 91.68", "indicator 7 87.10"]
    let merged = Readings.scores(header + rows.replacing("%@", with: "^"))
    #expect(Set(merged) == Set(figures + ["instrument IIT 86.76", "instrument EIT 87.20"]))
    #expect(Readings.scores(header + rows.replacing("%@", with: "")) == figures)
  }

  @Test("What two columns are of which one has no header is for a person to tell")
  func partWithoutHeader() {
    let found = Readings.document("ข้อคำถาม | คะแนน |\ne8 การปรับปรุงงาน | 80.00 | 81.00").reading
    #expect(found.occurrences.allSatisfy { $0.confidence < 0.6 })
    let proven = Readings.document("ข้อคำถาม | คะแนน | |\ne8 การปรับปรุงงาน | 80.00 | 81.00 | 80.50").reading
    #expect(
      Readings.list(proven) == ["item E8 public 80.00", "item E8 survey 81.00", "item E8 mean 80.50"])
    #expect(proven.occurrences.allSatisfy { $0.confidence > 0.6 })
  }

  @Test("Figures outside EIT have no parts")
  func outside() {
    let table = """
      ตัวชี้วัด | EP | ES
      การใช้อำนาจ | 88.00 | -
      การเปิดเผยข้อมูล | | 95.00
      คุณภาพการดำเนินงาน | 80.00 | 81.00
      """
    #expect(
      Readings.scores(table) == [
        "indicator 3 88.00", "indicator 9 95.00", "indicator 6 public 80.00", "indicator 6 survey 81.00",
      ])
  }

  @Test("Columns of two years each have their own")
  func years() {
    let table = """
      ตัวชี้วัด | ปี 2565 | ปี 2566 | ผลต่าง
      คุณภาพการดำเนินงาน | 80.10 | 84.30 | +4.20
      ประสิทธิภาพการสื่อสาร | 81.10 | 85.30 | +4.20
      """
    #expect(
      Readings.scores(table) == [
        "indicator 6 80.10 (2565)", "indicator 6 84.30", "indicator 7 81.10 (2565)", "indicator 7 85.30",
      ])
  }
}
