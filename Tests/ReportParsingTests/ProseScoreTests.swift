import Testing

@testable import ReportParsing

@Suite("Scores that sentences state")
struct ProseScoreTests {
  struct Case: CustomTestStringConvertible {
    let sentence: String
    let scores: [String]
    init(_ sentence: String, _ scores: String...) {
      self.sentence = sentence
      self.scores = scores
    }
    var testDescription: String { sentence }
  }

  @Test(
    "A figure belongs to what the sentence names",
    arguments: [
      Case("คะแนนรวมของเราอยู่ที่ร้อยละ ๙๑.๒๕", "overall 91.25"),
      Case("เทศบาลได้คะแนนเฉลี่ยรวม 91.25 คะแนน", "overall 91.25"),
      Case("ผลการประเมินในภาพรวมเท่ากับร้อยละ 91.25", "overall 91.25"),
      Case("IIT (90.10) EIT (89.20)", "instrument IIT 90.10", "instrument EIT 89.20"),
      Case("i1 = 94.24, i2 = 95.10", "item I1 94.24", "item I2 95.10"),
      Case("ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร อยู่ที่ 88.55", "indicator 7 88.55"),
      Case("โดยรวมได้คะแนน ๙๓,๒๐ คะแนน", "overall 93.20"),
      Case("ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ได้ 88.10 คะแนน", "indicator 4 88.10"),
      Case("ตัวชี้วัดที่ ๖ ได้คะแนนร้อยละ ๗๙.๐๔", "indicator 6 79.04"),
      Case("ตัวชี้วัดการใช้อำนาจ คะแนน 92.98", "indicator 3 92.98"),
      Case("ด้านการใช้งบประมาณได้คะแนน 80.33", "indicator 2 80.33"),
      Case("ตัวชี้วัดย่อยที่ 9.2 การบริหารงาน ได้คะแนน 75.00", "subindicator 9.2 75.00"),
      Case("ตัวชี้วัดที่ 10.1 ได้คะแนน 87.50", "subindicator 10.1 87.50"),
      Case("ข้อ i๗ ได้คะแนน ๙๒.๔๐ คะแนน", "item I7 92.40"),
      Case("o14 ได้ 0 คะแนน", "item O14 0"),
      Case(
        "แบบวัด IIT ได้คะแนน 90.11 แบบวัด EIT ได้คะแนน 89.55 และแบบวัด OIT ได้คะแนน 95.00", "instrument IIT 90.11",
        "instrument EIT 89.55", "instrument OIT 95.00"),
      Case(
        "EIT ส่วนที่ 1 ได้คะแนน 90.20 และ EIT ส่วนที่ 2 ได้คะแนน 88.40", "instrument EIT public 90.20",
        "instrument EIT survey 88.40"),
      Case("การเปิดเผยข้อมูลสาธารณะได้คะแนน 95.00", "instrument OIT 95.00"),
    ])
  func subject(_ example: Case) { expect(example) }

  @Test(
    "The name decides where a sentence counts in order of score",
    arguments: [
      Case("ตัวชี้วัดที่ 1 การใช้อำนาจ ได้คะแนน 92.00", "indicator 3 92.00"),
      Case("ตัวชี้วัดที่ 2 การเปิดเผยข้อมูล ได้คะแนน 61.30", "indicator 9 61.30"),
    ])
  func rank(_ example: Case) { expect(example) }

  @Test(
    "Thresholds, maxima and weights are no scores",
    arguments: [
      Case("แผนกำหนดให้คะแนนรวมของหน่วยงานไม่น้อยกว่า 85.00 คะแนน"),
      Case("ตัวชี้วัดที่ 3 การใช้อำนาจ ต้องได้คะแนนไม่ต่ำกว่าร้อยละ 90.00"),
      Case("หน่วยงานที่ได้คะแนนรวมตั้งแต่ 95.00 คะแนน"),
      Case("คะแนนรวม 85.00 คะแนนขึ้นไป ถือว่าผ่าน"),
      Case("คะแนนรวมเต็ม 100.00 คะแนน"),
      Case("แบบวัด IIT มีน้ำหนักร้อยละ 30.00"),
      Case("ตั้งเป้าหมายคะแนนรวมไว้ โดยเป้าหมาย 92.00 คะแนน"),
      Case("ตัวชี้วัดที่ 5 มีคะแนนไม่ถึง 80.00 คะแนน"),
    ])
  func threshold(_ example: Case) { expect(example) }

  @Test(
    "Ranges are no scores",
    arguments: [
      Case("คะแนนรวมระหว่าง 85.00 - 94.99 คะแนน"),
      Case("ระดับดีของหน่วยงาน มีคะแนน 75.00–84.99"),
      Case("ช่วงคะแนน ๖๕.๐๐ - ๗๔.๙๙ ของหน่วยงาน"),
    ])
  func range(_ example: Case) { expect(example) }

  @Test(
    "Counts are no scores",
    arguments: [
      Case("แบบวัด IIT มีผู้ตอบจำนวน 45 คน"),
      Case("หน่วยงานได้คะแนนเพิ่มขึ้น 3 ตัวชี้วัด"),
      Case("แบบวัด OIT ประกอบด้วย 2 ตัวชี้วัด 43 ข้อ"),
      Case("คะแนนรวมคิดจาก 10 ตัวชี้วัด"),
      Case("หน่วยงานประชุมแล้ว 4 ครั้ง ใช้งบ 12,500.50 บาท"),
      Case("ตัวชี้วัดที่ 2 การใช้งบประมาณ ใช้จ่ายไป 98.50 ล้านบาท"),
    ])
  func count(_ example: Case) { expect(example) }

  @Test(
    "A figure has the year that stands beside it",
    arguments: [
      Case(
        "ปี 2565 ได้คะแนนรวม 84.20 คะแนน ส่วนปี 2566 ได้คะแนนรวม 91.25 คะแนน", "overall 84.20 (2565)",
        "overall 91.25"),
      Case("คะแนนภาพรวม 84.20 คะแนนในปี 2565", "overall 84.20 (2565)"),
      Case("ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ ได้คะแนน ๗๐.๑๕", "overall 70.15 (2564)"),
      Case("ผลการประเมิน ITA ปี 2565 ตัวชี้วัดที่ 7 ได้คะแนน 66.50", "indicator 7 66.50 (2565)"),
    ])
  func year(_ example: Case) { expect(example) }

  @Test(
    "Differences are signed where the direction is stated",
    arguments: [
      Case("คะแนนภาพรวมเพิ่มขึ้น 7.05 คะแนน", "change +7.05"),
      Case("ผลการประเมินในภาพรวมลดลง 2.10 คะแนน", "change -2.10"),
      Case("คะแนนภาพรวมเพิ่มขึ้นจากปี 2565 จำนวน 7.05 คะแนน", "change +7.05"),
      Case("คะแนนภาพรวมต่ำลงจำนวน ๐.๔๐ คะแนน", "change -0.40"),
      Case("คะแนนภาพรวมเพิ่มขึ้น/ลดลง 2.10 คะแนน", "change 2.10"),
      Case("คะแนนภาพรวมสูงกว่าปี 2565 จำนวน 3.00 คะแนน", "change +3.00"),
      Case("ตัวชี้วัดที่ 3 การใช้อำนาจ เพิ่มขึ้น 4.00 คะแนน"),
    ])
  func change(_ example: Case) { expect(example) }

  @Test(
    "The previous year's score is no difference",
    arguments: [
      Case(
        "คะแนนภาพรวม 91.25 คะแนน เพิ่มขึ้นจากปี 2565 ซึ่งได้ 84.20 คะแนน", "overall 91.25", "overall 84.20 (2565)"),
      Case(
        "คะแนนภาพรวม 91.25 คะแนน เพิ่มขึ้นจากปี 2565 ที่ได้ 84.20 คะแนน จำนวน 7.05 คะแนน", "overall 91.25",
        "overall 84.20 (2565)", "change +7.05"),
    ])
  func previousYear(_ example: Case) { expect(example) }

  @Test(
    "Highest and lowest belong to the indicator that is named",
    arguments: [
      Case("ได้คะแนนต่ำสุดร้อยละ 70.15 คือ ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", "indicator 9 70.15"),
      Case("ตัวชี้วัดที่ได้คะแนนสูงสุด คือ ตัวชี้วัดที่ 2 การใช้งบประมาณ ได้คะแนน 98.20", "indicator 2 98.20"),
      Case("คะแนนสูงสุด 99.10 คะแนน คะแนนต่ำสุด 60.10 คะแนน"),
    ])
  func extreme(_ example: Case) { expect(example) }

  @Test(
    "Rating levels",
    arguments: [
      Case("ผลการประเมินในภาพรวม อยู่ในระดับ ผ่านดี", "level ผ่านดี"),
      Case("ผลการประเมิน ITA ระดับผลการประเมิน \"AA\"", "level AA"),
      Case("คะแนนภาพรวม 86.00 คะแนน อยู่ในระดับผ่านดีเยี่ยม", "overall 86.00", "level ผ่านดีเยี่ยม"),
      Case("ตัวชี้วัดที่ 3 การใช้อำนาจ อยู่ในระดับ A"),
      Case("จัดประชุมระดับ Academy ของหน่วยงาน"),
    ])
  func level(_ example: Case) { expect(example) }

  @Test("Issues and lists of items have no score of their own")
  func topic() {
    expect(Case("ประเด็นที่ 2 การให้บริการ ได้คะแนนเฉลี่ย 97.15"))
    expect(Case("ข้อ o12-o18 ได้คะแนน 100.00"))
  }

  @Test("A cell states only what it names")
  func cell() {
    #expect(Readings.list(Readings.prose("คะแนนรวม 91.25 คะแนน", scope: .tableCell)).isEmpty)
    let found = Readings.prose("ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ได้ 77.70 คะแนน", scope: .tableCell)
    #expect(Readings.list(found) == ["indicator 8 77.70"])
    #expect(found.occurrences.first?.context == .measuresTable)
  }

  @Test("The heading above names the first figure of a paragraph")
  func heading() {
    let found = Readings.prose("ได้คะแนน 83.15 คะแนน", heading: .indicator(6))
    #expect(Readings.list(found) == ["indicator 6 83.15"])
  }

  @Test(
    "Numbers that cannot be are told, not read",
    arguments: [
      ("ตัวชี้วัดที่ 3 การใช้อำนาจ ได้คะแนน 97.61.00", "two-decimal-points"),
      ("คะแนนภาพรวม 985.00 คะแนน", "above-100"),
      ("ตัวชี้วัดที่ 7 ได้คะแนน 100.50 คะแนน", "above-100"),
    ])
  func malformed(sentence: String, reason: String) {
    let found = Readings.prose(sentence)
    #expect(Readings.list(found).isEmpty)
    #expect(found.malformed.map(\.reason) == [reason])
  }

  @Test("A value keeps its printed characters and its own place")
  func printed() throws {
    let found = Readings.prose("ตัวชี้วัดที่ ๖ ได้คะแนนร้อยละ ๗๙.๐๔ คะแนน").occurrences
    let only = try #require(found.first)
    #expect(only.asPrinted == "๗๙.๐๔")
    #expect(only.value.exported == "79.04")
  }

  private func expect(_ example: Case) {
    #expect(Readings.list(Readings.prose(example.sentence)) == example.scores, "\(example.sentence)")
  }
}
