import Testing

@testable import ReportParsing

@Suite("Sentences that set a total beside that of another year")
struct StatedComparisonTests {
  private func scores(_ sentence: String) -> [String] { Readings.list(Readings.prose(sentence)).sorted() }

  @Test("The year after a remark in brackets dates the figure before it, and no other")
  func yearAfterRemark() {
    #expect(
      scores("คะแนน ITA ลดลง 0.72 คะแนน จาก 94.96 คะแนน (ระดับ A) ในปีงบประมาณ พ.ศ. 2565 เหลือ 94.24 คะแนน")
        == ["change -0.72", "level A (2565)", "overall 94.24", "overall 94.96 (2565)"])
    #expect(
      scores("ผลคะแนนในภาพรวม 94.95 คะแนน (ระดับ A) จากเดิม 89.51 คะแนน (ระดับ B) ในปีงบประมาณ พ.ศ. 2565")
        == ["level A", "level B (2565)", "overall 89.51 (2565)", "overall 94.95"])
  }

  @Test("Figures of an unnamed earlier year are none of the assessed one")
  func unnamedEarlierYear() {
    #expect(scores("ผลคะแนนในภาพรวม 94.95 คะแนน จากเดิม 89.51 คะแนน") == ["overall 94.95"])
  }

  @Test("A goal ends where words of another year begin")
  func goalBeforeYear() {
    #expect(
      scores(
        "ผลการประเมินในภาพรวม ประจำปีงบประมาณ พ.ศ. 2566 มีค่าคะแนนเท่ากับ 95.84 คะแนน ซึ่งสูงกว่าค่าเป้าหมาย 85 คะแนน "
          + "และเมื่อเปรียบเทียบกับปีงบประมาณ พ.ศ. 2565 ซึ่งได้ 91.55 คะแนน พบว่าเพิ่มขึ้น 4.29 คะแนน")
        == ["change +4.29", "overall 91.55 (2565)", "overall 95.84"])
  }

  @Test("Numbers of respondents keep no figure and no level from the total")
  func respondents() {
    #expect(
      scores(
        "มีผู้ตอบแบบวัด IIT จำนวน 412 คน และ EIT จำนวน 638 คน ผลปรากฏว่า ในปีงบประมาณ พ.ศ. 2566 มหาวิทยาลัยได้ 96.47 คะแนน "
          + "ผลอยู่ในระดับ “ผ่านดี” เมื่อเทียบกับปีงบประมาณ พ.ศ. 2565 (96.21 คะแนน ระดับ “ผ่านดีเยี่ยม”) คะแนนขยับเพิ่มขึ้น 0.26 คะแนน"
      )
        == ["change +0.26", "level ผ่านดี", "level ผ่านดีเยี่ยม (2565)", "overall 96.21 (2565)", "overall 96.47"])
  }

  @Test("A difference of the instrument named since the last figure is not the total's")
  func differenceOfInstrument() {
    #expect(
      scores("ผลการประเมินในภาพรวม 95.84 คะแนน โดย OIT เพิ่มขึ้น 4.29 คะแนน") == ["overall 95.84"])
  }
}

@Suite("Lists of subjects in sentences")
struct StatedListTests {
  private func scores(_ sentence: String) -> [String] { Readings.list(Readings.prose(sentence)) }

  @Test("A figure with the number of its items is that of each of them")
  func sharedFigure() {
    #expect(
      scores(
        "มีข้อที่ได้ 0 คะแนน จำนวน 3 ข้อ ได้แก่ (1) ข้อ o14 คู่มือการปฏิบัติงาน (2) ข้อ o15 คู่มือการให้บริการ (3) ข้อ o36 แผนปฏิบัติการ ส่วนข้ออื่นได้คะแนนเต็ม"
      ) == ["item O14 0", "item O15 0", "item O36 0"])
  }

  @Test("The number of its items may be a word")
  func countInWords() {
    #expect(
      scores("ข้อที่ได้ 0 คะแนน มีสามข้อ คือ o13 รายงานผล o14 แผนการบริหาร และ o26 รายงาน")
        == ["item O13 0", "item O14 0", "item O26 0"])
  }

  @Test("A mean of the two figures before it is the mean of the parts")
  func meanOfParts() {
    #expect(
      scores("ข้อที่ต่ำสุดคือ e1 เจ้าหน้าที่ให้บริการ ประชาชนตอบเองให้ 94.80 ผู้สำรวจเก็บได้ 93.58 เฉลี่ยแล้ว 94.19 คะแนน")
        == ["item E1 mean 94.19"])
  }

  @Test("A list that is shorter than told gives nothing")
  func shortList() {
    #expect(scores("มีข้อที่ได้ 0 คะแนน จำนวน 4 ข้อ ได้แก่ ข้อ o14 และข้อ o15").isEmpty)
  }

  @Test("A member of a list with a figure of its own has that")
  func ownFigure() {
    #expect(
      scores("ข้อที่ได้ 100.00 คะแนน ได้แก่ i9 และ i10 รองลงมา i13 ได้ 99.11 คะแนน")
        == ["item I9 100.00", "item I10 100.00", "item I13 99.11"])
  }

  @Test("Indicators follow one another by their names, each with its figure in brackets")
  func namesWithFigures() {
    #expect(
      scores(
        "ตัวชี้วัดที่ได้คะแนนน้อยที่สุด ได้แก่ การเปิดเผยข้อมูล (88.81 คะแนน) ประสิทธิภาพการสื่อสาร (96.53 คะแนน) และการปฏิบัติหน้าที่ (97.30 คะแนน)"
      ) == ["indicator 9 88.81", "indicator 7 96.53", "indicator 1 97.30"])
  }
}

@Suite("Totals that the word for an amount introduces")
struct StatedAmountTests {
  private func scores(_ sentence: String) -> [String] { Readings.list(Readings.prose(sentence)) }

  @Test("With nothing that sets two figures apart it is the total")
  func total() {
    #expect(
      scores("ได้ผลคะแนนการประเมิน ITA ประจำปี 2566 จำนวน 88.37 คะแนน จากคะแนนเต็ม 100 คะแนน") == ["overall 88.37"])
  }

  @Test(
    "Differences are no totals",
    arguments: [
      "ผลการประเมิน ITA สูงกว่าค่าเฉลี่ยของจังหวัด จำนวน 58.37 คะแนน",
      "ผลการประเมิน ITA ห่างจากเกณฑ์ จำนวน 62.00 คะแนน",
      "ผลการประเมิน ITA จำนวน 3.25 คะแนน",
    ])
  func difference(_ sentence: String) { #expect(scores(sentence).isEmpty) }
}

@Suite("Figures and levels that stand side by side")
struct StatedRatingTests {
  private func scores(_ sentence: String) -> [String] { Readings.list(Readings.prose(sentence)).sorted() }

  @Test(
    "A rated number of points is the total, whether anything is named or not",
    arguments: [
      "ทำได้ 91.48 คะแนน อยู่ในระดับ A", "ได้ระดับ A ด้วยคะแนน 91.48 คะแนน", "อยู่ในระดับ A ได้ 91.48 คะแนน จากทั้งหมด",
      "ได้ที่ 91.48 คะแนน จากคะแนนเต็ม 100 คะแนน อยู่ในระดับ A", "ได้ 91.48 คะแนน อยู่ในระดับ A (85.00-94.99 คะแนน)",
      "โดยภาพรวมเทศบาลได้ร้อยละ 91.48 จัดอยู่ในระดับ A",
    ])
  func ratedTotal(_ sentence: String) { #expect(scores(sentence) == ["level A", "overall 91.48"]) }

  @Test(
    "Neither shares nor figures of groups are",
    arguments: ["กลุ่มนี้มีคะแนนเฉลี่ย 94.77 คะแนน", "ผู้ตอบร้อยละ 91.48", "ตัวชี้วัดย่อยอื่น ๆ ได้ 91.48"])
  func unrated(_ sentence: String) { #expect(scores(sentence).isEmpty) }

  @Test("A level that is over has the year of the figure that it rated")
  func formerLevel() {
    #expect(
      scores(
        "คะแนนรวม 98.65 คะแนน จึงเลื่อนจากระดับ “ผ่านดี” (93.39 คะแนน ในปีงบประมาณ พ.ศ. 2565) ขึ้นเป็นระดับ “ผ่านดีเยี่ยม”"
      )
      .filter { $0.hasPrefix("level") } == ["level ผ่านดี (2565)", "level ผ่านดีเยี่ยม"])
    #expect(scores("หน่วยงานเลื่อนจากระดับ B เป็นระดับ A") == ["level A"])
  }

  @Test("A year in brackets dates the figure in them, not the one before")
  func datedBrackets() {
    #expect(
      scores("ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ร้อยละ 86.36 (ปี 2565 ได้ 86.20)")
        == ["indicator 1 86.20 (2565)", "indicator 1 86.36"])
    #expect(
      scores("แบบวัด IIT ร้อยละ 83.99 (ปีก่อน 87.44)") == ["instrument IIT 83.99", "instrument IIT 87.44 (2565)"])
  }

  @Test("The day of a date ends no topic")
  func dayOfDate() {
    #expect(scores("ค่าเฉลี่ยระดับประเทศ ณ วันที่ 26 สิงหาคม 2566 มีคะแนนเฉลี่ยภาพรวม 81.25 คะแนน").isEmpty)
  }

  @Test("What a total would become is none")
  func forecast() {
    #expect(scores("หากทำครบทุกข้อคะแนนรวมจะเพิ่มเป็นร้อยละ 96.08").isEmpty)
  }
}

@Suite("Figures in sentences that are none of the agency's scores")
struct StatedOtherFigureTests {
  private func scores(_ sentence: String) -> [String] { Readings.list(Readings.prose(sentence)) }

  @Test(
    "Other assessments, several agencies, respondents, an earlier year without its number",
    arguments: [
      "จากการประเมิน LPA ปี 2566 ได้คะแนนรวม 92.34 คะแนน", "ความพึงพอใจของผู้รับบริการ ร้อยละ 87.50 อยู่ในระดับ A",
      "อปท. ส่วนใหญ่ได้ 92.10 คะแนน อยู่ในระดับ A", "แบบวัด IIT มีผู้เข้าตอบร้อยละ 85.20",
      "เมื่อปีที่ผ่านมา หน่วยงานได้ 84.10 คะแนน", "ควรเพิ่มคะแนนอีก 5 คะแนน ได้แก่ ข้อ i1 และข้อ i2",
      "ค่าเฉลี่ยของกลุ่ม 93.10 คะแนน ได้แก่ ข้อ i1 และข้อ i2",
    ])
  func others(_ sentence: String) { #expect(scores(sentence).filter { !$0.hasPrefix("level") }.isEmpty) }

  @Test("A list ends where some are left out")
  func leftOut() {
    #expect(
      scores("ข้อที่ได้ 100 คะแนน ได้แก่ o1 o2 o3 ไม่รวม o4") == ["item O1 100", "item O2 100", "item O3 100"])
  }

  @Test("A number of an indicator that no machine can hold")
  func hugeNumber() {
    #expect(
      scores("ตัวชี้วัดที่ -9223372036854775808 ถึงตัวชี้วัดที่ 9 ได้ 90.1, 91.2 ตามลำดับ").allSatisfy {
        $0.hasPrefix("indicator")
      })
  }
}
