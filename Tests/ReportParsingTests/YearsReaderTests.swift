import ReportModel
import Testing

@testable import ReportParsing

@Suite("Years of a report")
struct YearsReaderTests {
  private func years(_ literal: String) -> ReportYears {
    YearsReader().years(in: DocumentText.texts(of: Readings.elements(literal)))
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
}
