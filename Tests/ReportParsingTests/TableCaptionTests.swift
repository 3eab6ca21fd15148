import Testing

@testable import ReportParsing

/// What the line above a table says of its figures.
@Suite("Captions of tables")
struct TableCaptionTests {
  private func figures(_ caption: String) -> [String] {
    Readings.parse(
      """
      # รายงานการวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567
      # องค์การบริหารส่วนตำบลหนองมะเขือ
      # อำเภอม่านเมฆ จังหวัดน่าน
      ตัวชี้วัด | คะแนน
      3. การใช้อำนาจ | 91.20

      \(caption)
      ตัวชี้วัด | คะแนน
      1. การปฏิบัติหน้าที่ | 61.20
      2. การใช้งบประมาณ | 60.33
      """
    ).report.occurrences.filter { $0.key.code != "3" }.map {
      "\($0.agency ?? "-") \($0.key.fiscalYear) \($0.key.code) \($0.value.exported)"
    }
  }

  @Test(
    "A year, another agency",
    arguments: [
      ("ผลการประเมินปีงบประมาณ พ.ศ. 2566", "- 2566"), ("ผลการประเมินปีที่ผ่านมา", "- 2566"),
      ("ตารางที่ 2 ผลคะแนน ITA ปีงบประมาณ พ.ศ. 2566", "- 2566"),
      ("ผลคะแนนของเทศบาลตำบลทุ่งยาว", "เทศบาลตำบลทุ่งยาว 2567"), ("ตารางที่ 2 คะแนนรายตัวชี้วัด", "- 2567"),
      ("คะแนนรายตัวชี้วัดเทียบกับค่าเป้าหมาย", "- 2567"), ("มาตรการที่จะทำในปีงบประมาณ พ.ศ. 2568", "- 2567"),

    ])
  func captions(caption: String, whose: String) {
    #expect(figures(caption) == ["\(whose) 1 61.20", "\(whose) 2 60.33"])
  }

  @Test("Targets and means of others are no scores", arguments: ["ค่าเป้าหมายรายตัวชี้วัด", "ค่าเฉลี่ยระดับจังหวัด"])
  func others(caption: String) {
    #expect(figures(caption).isEmpty)
  }

  @Test(
    "The figure of another agency in a sentence is not the agency's",
    arguments: [
      "เมื่อเทียบกับ อบต.ป่ามะม่วง ซึ่งได้คะแนนภาพรวม 93.20 คะแนน ถือว่ายังต่ำกว่า",
      "เทศบาลตำบลป่ามะม่วง ได้คะแนนรวม 93.20 คะแนน", "โรงพยาบาลป่ามะม่วง ได้คะแนนรวม 93.20 คะแนน",
    ])
  func otherAgency(sentence: String) {
    let head = "# ผลการประเมิน ITA ปี 2567\n# องค์การบริหารส่วนตำบลหนองมะเขือ\n"
    #expect(Readings.parse(head + sentence).report.occurrences.isEmpty)
    let own = "องค์การบริหารส่วนตำบลหนองมะเขือ ได้คะแนนรวม 93.20 คะแนน"
    #expect(Readings.parse(head + own).report.occurrences.count == 1)
  }
}
