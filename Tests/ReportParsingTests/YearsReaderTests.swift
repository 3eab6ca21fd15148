import ReportModel
import Testing

@testable import ReportParsing

@Suite("Years of a report")
struct YearsReaderTests {
  private func years(_ literal: String) -> ReportYears {
    YearsReader(levels: Readings.levels, codebooks: Readings.codebooks, titles: Readings.titles).years(
      in: DocumentText.texts(of: Readings.elements(literal)))
  }

  @Test("The cover's year and the assessed year are kept apart")
  func coverAndAssessed() {
    let found = years(
      """
      # รายงานการวิเคราะห์เพื่อยกระดับความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๗

      ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2566 หน่วยงานได้คะแนน 91.25 คะแนน ซึ่งสูงกว่าเดิม
      """)
    #expect(found.report == 2567)
    #expect(found.assessed == 2566)
  }

  @Test("One year for both")
  func same() {
    let found = years("# ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2565\n")
    #expect(found.report == 2565)
    #expect(found.assessed == 2565)
  }

  @Test("A year of comparison is not the assessed one")
  func comparison() {
    let found = years(
      """
      # รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567
      ผลการประเมิน ITA ปี 2567 ได้คะแนน 88.40 คะแนน เพิ่มขึ้นจากปี 2566 ซึ่งได้คะแนน 84.10 คะแนน และจากปี 2565 ซึ่งได้ 80.00 คะแนน
      """)
    #expect(found.assessed == 2567)
  }

  @Test(
    "A plan made from a result tells the year of the result",
    arguments: [
      "จากผลการประเมินปีงบประมาณ พ.ศ. 2567", "จากผลคะแนน ITA ประจำปี พ.ศ. 2567 พบว่า",
      "ข้อเสนอแนะเกี่ยวกับผลการประเมินปีงบประมาณ พ.ศ. 2567",
    ])
  func leadIn(sentence: String) {
    let literal = """
      # แผนปรับปรุง ITA ประจำปีงบประมาณ พ.ศ. 2568 อบต.สมมติทอง
      \(sentence)
      คะแนนภาพรวม 86.80 คะแนน
      """
    #expect(years(literal).report == 2568)
    #expect(years(literal).assessed == 2567)
    let scores = Readings.list(Readings.document(literal, year: 2567).reading, year: 2567)
    #expect(scores == ["overall 86.80"])
  }

  @Test(
    "A letter that names no year of its result is about the last one made known before its day",
    arguments: [("21 สิงหาคม 2566", 2566), ("9 มกราคม 2567", 2566)])
  func letter(day: String, assessed: Int) {
    let found = years(
      """
      # บันทึกข้อความ
      ที่ ขก 73501/287 วันที่ \(day)
      เรื่อง รายงานผลการประเมินคุณธรรมและความโปร่งใส
      เทศบาลได้คะแนนภาพรวม 89.73 คะแนน
      เมื่อย้อนดูปีงบประมาณ พ.ศ. 2565 ซึ่งครั้งนั้นได้ 82.71 คะแนน
      """)
    #expect(found.assessed == assessed)
  }

  @Test("The year since which an agency takes part is none of a result")
  func since() {
    let found = years(
      "# ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2565\nได้คะแนน ITA 96.65 คะแนน สูงสุดนับแต่ร่วมการประเมินตั้งแต่ปี 2557\n")
    #expect(found.assessed == 2565)
  }

  @Test("The result that a plan is made from wins over the results that its title aims at")
  func basis() {
    let found = years(
      "# แผนยกระดับผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568\nจากผลการประเมินปีงบประมาณ พ.ศ. 2567 พบว่า\n")
    #expect(found.report == 2568)
    #expect(found.assessed == 2567)
  }

  @Test(
    "Years that a result rose or fell from, or is compared with",
    arguments: [
      "ลดลงจากปี 2566", "คะแนนเพิ่มขึ้น 3.20 คะแนน จากผลการประเมินปี 2566", "เปรียบเทียบคะแนนกับปี 2566",
      "ผลคะแนนสูงกว่าปี 2566", "คะแนนจากปี 2566 ซึ่งได้ 84.10 คะแนน เพิ่มขึ้นเป็น 88.40 คะแนน",
      "ผลคะแนนดีขึ้นจากปีงบประมาณ พ.ศ. 2566",
    ])
  func compared(sentence: String) {
    let found = years("# แผนพัฒนาองค์กร พ.ศ. 2567\nผลการประเมินของหน่วยงาน \(sentence)\n")
    #expect(found.assessed == nil)
  }

  @Test(
    "A figure after a year is its score, with or without a word after it",
    arguments: [
      "คะแนน ITA ปี 2566: 89.91 (ผ่านดี)", "คะแนน ITA ปี 2566 : 89.91/100",
      "ผลคะแนน ITA ปีงบประมาณ พ.ศ. 2566 = 89.91",
      "คะแนน ITA ประจำปี 2566 ได้ 89.91", "คะแนนรวม (ปี 2566) 89.91",
    ])
  func statedScore(sentence: String) {
    let literal = """
      # มาตรการส่งเสริมคุณธรรมและความโปร่งใส พ.ศ. 2567 เทศบาลตำบลสมมติพัฒนา
      \(sentence)
      - IIT: 90.11
      """
    #expect(years(literal).assessed == 2566)
    let scores = Readings.parse(literal).report.occurrences.filter { $0.key.subject != .level }
    #expect(Readings.list(ScoreReading(occurrences: scores)) == ["overall 89.91", "instrument IIT 90.11"])
  }

  @Test("Years with their figures in a row")
  func series() {
    let sentence = "ผลคะแนน ITA ปี 2565 = 80.10, ปี 2566 = 85.20 คะแนน และปี 2567 = 90.30/100"
    let scores = Readings.list(Readings.prose(sentence), year: 2567)
    #expect(scores == ["overall 80.10 (2565)", "overall 85.20 (2566)", "overall 90.30"])
  }

  @Test("A figure that the words of another thing introduce states no score of the year before it")
  func otherFigure() {
    let found = years(
      "# มาตรการ ITA พ.ศ. 2567\nแผนตามการประเมิน ITA ปี 2566 ใช้งบประมาณ 25.50 ล้านบาท\nผลคะแนนปี 2565 ได้ 88.10 คะแนน\n"
    )
    #expect(found.assessed == 2565)
  }

  @Test(
    "This year is the assessed one",
    arguments: [
      "เมื่อปี 2566 หน่วยงานได้ 88.10 คะแนน ปีนี้ได้ 86.80 คะแนน ลดลง 1.30 คะแนน",
      "เมื่อปีงบประมาณ พ.ศ. 2566 เทศบาลตำบลสมมติพัฒนาได้คะแนน 88.10 คะแนน ส่วนในปีปัจจุบันได้คะแนน 86.80 คะแนน ลดลง 1.30 คะแนน",
      "หน่วยงานได้ 88.10 คะแนนในปี 2566 และปีงบประมาณนี้ได้ 86.80 คะแนน ลดลง 1.30 คะแนน",
      "ปีนี้หน่วยงานได้ 86.80 คะแนน ลดลงจากปี 2566 ที่ได้ 88.10 คะแนน จำนวน 1.30 คะแนน",
    ])
  func thisYear(sentence: String) {
    let literal = "# รายงานผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567\n\n\(sentence)\n"
    #expect(years(literal).assessed == 2567)
    let found = Readings.parse(literal).report.occurrences
    #expect(
      Readings.list(ScoreReading(occurrences: found), year: 2567).sorted()
        == ["change -1.30", "overall 86.80", "overall 88.10 (2566)"])
  }

  @Test("This year may have its number beside it")
  func thisYearNumbered() {
    let found = years(
      "# แผน ITA พ.ศ. 2568\nปีนี้ (ปี 2567) หน่วยงานได้คะแนน 86.80 คะแนน เมื่อปี 2566 ได้คะแนน 88.10 คะแนน ลดลง\n")
    #expect(found.assessed == 2567)
  }

  @Test("The year of the manual is none of the report's")
  func manual() {
    let found = years(
      """
      # รายงานผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2566
      รายละเอียดเป็นไปตามคู่มือการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2567 ของสำนักงานกลาง
      """)
    #expect(found.manuals == [2567])
    #expect(found.assessed == 2566)
  }

  @Test("The common era and short years count too")
  func forms() {
    #expect(years("# รายงานผลการประเมิน ITA ปีงบประมาณ 2566 (Fiscal Year 2023)\n").report == 2566)
    #expect(years("# ผลการประเมิน ITA ประจำปี พ.ศ. ๒๕๖๘\n").assessed == 2568)
  }

  @Test(
    "A number of four digits beside the words of a title is its year",
    arguments: [
      "# รายงาน ITA 2566 เทศบาลตำบลสมมติพัฒนา", "# ผลการประเมินคุณธรรมและความโปร่งใส ๒๕๖๖",
      "# รายงานผลการประเมิน ITA (2566)",
      "# รายงานผล ITA ของเทศบาลตำบลสมมติพัฒนา 2566", "# รายงานผลการประเมิน ITA\n2566",
      "# 2566 รายงานผลการประเมิน ITA",
    ])
  func bareTitle(title: String) {
    #expect(years("\(title)\nคะแนนรวม 90.00 คะแนน\n").report == 2566)
    let parsed = Readings.parse("\(title)\nคะแนนรวม 90.00 คะแนน\n")
    #expect(Readings.list(.init(occurrences: parsed.report.occurrences)) == ["overall 90.00"])
  }

  @Test(
    "A number of four digits that is no year",
    arguments: [
      "# รายงาน ITA เลขที่ 2566", "# บันทึกข้อความที่ ชร 52301/2566", "# โทร. 2566", "# รายงาน ITA ณ 30 กันยายน 2566",
      "# รายงาน ITA งบประมาณ 2566 บาท",
      "รายงาน ITA ของหน่วยงานมีผู้ตอบ 2566 คน",
    ])
  func noYear(title: String) { #expect(years("\(title)\n").report == nil) }

  @Test("The bare year of a cover is assessed, whatever year the text compares with")
  func bareAssessed() {
    let found = years(
      "# รายงานผลการประเมิน ITA 2566\n\nคะแนนรวม 90.00 คะแนน เพิ่มขึ้นจากปี 2565 ซึ่งได้คะแนน 84.20 คะแนน\n")
    #expect(found.assessed == 2566)
  }

  @Test("A year with its word wins over a bare number on the same cover")
  func bareAndNamed() {
    #expect(years("# รายงาน ITA 2566\n# ประจำปีงบประมาณ พ.ศ. 2567\n").report == 2567)
  }

  @Test("Nothing is invented")
  func none() {
    let found = years("# บันทึกการประชุม\nที่ประชุมรับทราบ\n")
    #expect(found.report == nil)
    #expect(found.assessed == nil)
    #expect(found.evidence.isEmpty)
  }

  @Test("Every decision has its evidence")
  func evidence() {
    let found = years(
      "# รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2566\nผลการประเมิน ITA ปี 2566 ได้ 90.10 คะแนน\n")
    #expect(found.evidence.contains { $0.role == "report" && $0.year == 2566 })
    #expect(found.evidence.contains { $0.role == "assessed" && $0.year == 2566 })
    #expect(found.evidence.allSatisfy { $0.quote.contains("2566") })
  }

  @Test("Headings of plans are no years of results, though figures stand before them")
  func planHeading() {
    let found = years(
      """
      # สรุปผลและข้อเสนอแนะจากการประเมินคุณธรรมและความโปร่งใส ปี พ.ศ. 2565
      # ข้อคำถามที่ได้คะแนนน้อยที่สุด
      # ประเด็นที่ต้องปรับปรุงในปีงบประมาณ พ.ศ. 2566
      """)
    #expect(found.assessed == 2565)
  }

  @Test("Ratings and questions tell that the result is of the year before the cover's")
  func form() {
    let found = years(
      """
      # รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2566
      ช่วงคะแนน | ระดับ
      95.00 - 100 | AA
      85.00 - 94.99 | A
      75.00 - 84.99 | B
      65.00 - 74.99 | C
      """)
    #expect(found.report == 2566)
    #expect(found.assessed == 2565)
    #expect(found.evidence.contains { $0.role == "assessed" && $0.quote == "AA" })
  }

  @Test(
    "The year of a report is the last of a span, or the year in which a result is used",
    arguments: [
      ("แนวโน้มผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2565 - 2567", 2567, nil),
      ("แนวโน้มผลการประเมิน ITA ปี 2565 ถึง ปี 2567", 2567, nil),
      ("การนำผลการประเมิน ITA ปี 2565 ไปใช้ในปีงบประมาณ พ.ศ. 2566", 2566, 2565),
    ] as [(String, Int, Int?)])
  func spans(title: String, report: Int, assessed: Int?) {
    let found = years("# \(title)\n")
    #expect(found.report == report)
    #expect(found.assessed == assessed)
  }

  @Test("The day on which a result was made known, and the number of items, tell its year")
  func news() {
    let told = years(
      """
      # แผนปรับปรุงการเปิดเผยข้อมูล ปีงบประมาณ พ.ศ. 2563
      จากการประเมิน ITA รอบที่ผ่านมา ซึ่งประกาศผลเมื่อเดือนสิงหาคม 2562 ได้ 87.82 คะแนน
      """)
    #expect(told.report == 2563)
    #expect(told.assessed == 2562)
    let counted = years(
      """
      # แผนปรับปรุงการเปิดเผยข้อมูล ปีงบประมาณ พ.ศ. 2563
      จากการประเมิน ITA รอบที่ผ่านมา แบบตรวจ OIT ทั้ง 48 ข้อ ได้คะแนนเฉลี่ย 80.91 คะแนน
      """)
    #expect(counted.assessed == 2562)
  }

  @Test("What the agency once had is not the result of this year")
  func once() {
    let found = years(
      """
      # รายงาน ITA ฉบับประชาชน ปีงบประมาณ พ.ศ. 2566
      ปีนี้เทศบาลสอบผ่านในระดับ ผ่านดี ส่วนปีงบประมาณ พ.ศ. 2565 เทศบาลเคยได้คะแนนรวม 93.65 คะแนน ระดับ A
      """)
    #expect(found.assessed != 2565)
  }

  @Test(
    "Targets, forecasts and asides about an earlier year are not the assessed year",
    arguments: [
      "มีผลคะแนนภาพรวม 88.41 คะแนน โดยตั้งเป้าหมายปี 2568 ไว้ที่ 92.00 คะแนน",
      "มีผลคะแนนภาพรวม 88.41 คะแนน คาดว่าปี 2568 จะได้คะแนน 95.00",
      "คะแนนภาพรวม 85.22 คะแนน ตัวชี้วัดที่ต่ำสุดคือ การใช้งบประมาณ (70.1) ซึ่งปี 2566 ได้ 65.3 คะแนน",
    ])
  func asides(sentence: String) {
    let found = years("# ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567\n\(sentence)")
    #expect(found.assessed == 2567)
  }
}
