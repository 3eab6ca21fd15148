import Testing

@testable import ReportParsing

/// Tables in which position, arithmetic or a legend says what a figure is.
@Suite("Score tables without a label for each figure")
struct UnlabelledShapeTests {
  @Test("Subjects across and no column of labels")
  func noLabelColumn() {
    #expect(
      Readings.scores(
        """
        ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล | < | ตัวชี้วัดที่ 10 การป้องกันการทุจริต | <
        9.1 ข้อมูลพื้นฐาน | 9.2 การบริหารงาน | 10.1 การดำเนินการเพื่อป้องกันการทุจริต | 10.2 มาตรการภายในเพื่อป้องกันการทุจริต
        77.78 | 87.50 | 75.00 | 57.14
        """)
        == [
          "subindicator 9.1 77.78", "subindicator 9.2 87.50", "subindicator 10.1 75.00",
          "subindicator 10.2 57.14",
        ])
  }

  @Test("Indicators by their numbers below the instrument whose they are; a year in each row")
  func numbersBelowInstruments() {
    #expect(
      Readings.scores(
        """
        ปีงบประมาณ | IIT (ตัวชี้วัดที่ ๑ – ๕) | < | < | < | < | EIT (ตัวชี้วัดที่ ๖ – ๘) | < | < | OIT | < | คะแนนรวม
         | ๑ | ๒ | ๓ | ๔ | ๕ | ๖ | ๗ | ๘ | ๙ | ๑๐ |
        ๒๕๖๕ | 91.00 | 88.74 | 93.41 | 89.36 | 88.91 | 90.95 | 92.73 | 90.43 | 85.48 | 86.61 | 88.91
        """)
        == [
          "indicator 1 91.00 (2565)", "indicator 2 88.74 (2565)", "indicator 3 93.41 (2565)",
          "indicator 4 89.36 (2565)", "indicator 5 88.91 (2565)", "indicator 6 90.95 (2565)",
          "indicator 7 92.73 (2565)", "indicator 8 90.43 (2565)", "indicator 9 85.48 (2565)",
          "indicator 10 86.61 (2565)", "overall 88.91 (2565)",
        ])
  }

  @Test("Numbers below an instrument that are not its indicators' name none")
  func otherNumbers() {
    #expect(
      Readings.scores(
        """
        ปี | IIT | < | EIT | < | OIT | <
         | 1 | 2 | 1 | 2 | 1 | 2
        2566 | 91.00 | 88.74 | 93.41 | 89.36 | 88.91 | 90.95
        """
      ).allSatisfy { !$0.hasPrefix("indicator 6") && !$0.hasPrefix("indicator 9") })
  }

  @Test("A form: labels and values side by side")
  func form() {
    #expect(
      Readings.scores(
        """
        คะแนนรวม | ๙๔.๗๓ | ระดับ | A | เพิ่มขึ้น/ลดลง จากปี ๒๕๖๕ | ๑.๘๖ คะแนน
        IIT | ๙๕.๒๓ | EIT | ๙๕.๗๐ | OIT | ๙๓.๖๓
        """)
        == [
          "overall 94.73", "level A", "change 1.86", "instrument IIT 95.23", "instrument EIT 95.70",
          "instrument OIT 93.63",
        ])
  }

  @Test("A target beside its label is no score of the form")
  func formWithTarget() {
    #expect(
      Readings.scores(
        "คะแนนรวม | 94.73 | เป้าหมายคะแนนรวม | 95.00\nIIT | 95.23 | EIT | 95.70")
        == ["overall 94.73", "instrument IIT 95.23", "instrument EIT 95.70"])
  }

  @Test("A merged cell that prints the figure of the indicator or instrument that it names")
  func labelledGroup() {
    #expect(
      Readings.scores(
        """
        เครื่องมือ | ตัวชี้วัด | คะแนน
        IIT (96.01 คะแนน) | 1. การปฏิบัติหน้าที่ | 94.00
        ^ | 2. การใช้งบประมาณ | 97.30
        """) == ["instrument IIT 96.01", "indicator 1 94.00", "indicator 2 97.30"])
    #expect(
      Readings.scores(
        """
        ตัวชี้วัด | ข้อคำถาม | คะแนน
        1. การปฏิบัติหน้าที่ (เฉลี่ย 98.81) | i1 เจ้าหน้าที่ปฏิบัติงาน | 96.43
        ^ | i2 เจ้าหน้าที่ให้บริการ | 100.00
        """) == ["indicator 1 98.81", "item I1 96.43", "item I2 100.00"])
  }

  @Test("A weight beside the name of an instrument is no figure of it")
  func weightOfGroup() {
    #expect(
      Readings.scores(
        """
        เครื่องมือ | ตัวชี้วัด | คะแนน
        IIT (น้ำหนัก 30.00) | 1. การปฏิบัติหน้าที่ | 94.00
        ^ | 2. การใช้งบประมาณ | 97.30
        """) == ["indicator 1 94.00", "indicator 2 97.30"])
  }

  @Test("Columns of means, maxima and minima below a group are others'")
  func group() {
    #expect(
      Readings.scores(
        """
        ที่ | ตัวชี้วัด | เทศบาล | กลุ่มเทศบาลนคร (30 แห่ง) | < | <
         | | | เฉลี่ย | สูงสุด | ต่ำสุด
        5 | การแก้ไขปัญหาการทุจริต | 92.04 | 80.16 | 92.91 | 60.91
        6 | คุณภาพการดำเนินงาน | 94.91 | 89.19 | 97.58 | 76.94
        """) == ["indicator 5 92.04", "indicator 6 94.91"])
  }

  @Test("The mean of an issue is no mean of the items beside it")
  func issueMean() {
    #expect(
      Readings.scores(
        """
        ประเด็นการวิเคราะห์ | ข้อ | ส่วนที่ 1 | ส่วนที่ 2 | เฉลี่ยประเด็น
        กลไกและมาตรการในการแก้ไขและป้องกันการทุจริต | e10 | 94.27 | 94.65 | 95.22
        """) == ["item E10 public 94.27", "item E10 survey 94.65"])
  }

  @Test("Means of the parts below all indicators of an instrument, where the arithmetic says so")
  func instrumentMeans() {
    let table = """
      ที่ | ตัวชี้วัด | ส่วนที่ 1 | ส่วนที่ 2
      6 | คุณภาพการดำเนินงาน | 98.13 | 98.93
      7 | ประสิทธิภาพการสื่อสาร | 95.22 | 97.85
      8 | การปรับปรุงระบบการทำงาน | 97.72 | 98.93
      """
    #expect(
      Readings.scores(table + "\nค่าเฉลี่ยแต่ละส่วน | < | 97.02 | 98.57").suffix(2)
        == ["instrument EIT public 97.02", "instrument EIT survey 98.57"])
    #expect(
      !Readings.scores(table + "\nค่าเฉลี่ยแต่ละส่วน | < | 90.00 | 98.57").contains { $0.hasPrefix("instrument") })
  }

  @Test("A chart in the text layer: names, each before its figure")
  func chart() {
    #expect(
      Readings.scores("การปฏิบัติหน้าที่ ๙๓.๙๙ คุณภาพการดำเนินงาน ๙๓.๐๓ การแก้ไขปัญหาการทุจริต ๙๒.๘๑")
        == ["indicator 1 93.99", "indicator 6 93.03", "indicator 5 92.81"])
  }

  @Test("Figures in brackets behind others have the year of the legend, and none without it")
  func bracketLegend() {
    let line = "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ : 99.41 (97.32)"
    #expect(
      Readings.scores("คะแนนรายตัวชี้วัด (ในวงเล็บคือคะแนนปีงบประมาณ พ.ศ. 2565)\n" + line)
        == ["indicator 1 99.41", "indicator 1 97.32 (2565)"])
    #expect(Readings.scores("คะแนนรายตัวชี้วัด\n" + line) == ["indicator 1 99.41"])
  }

  @Test("A single figure of an item whose mean is known is that mean; one of a part's value stays single")
  func singleFigureOfMean() {
    let table = """
      ข้อ | ส่วนที่ 1 | ส่วนที่ 2 | เฉลี่ย
      e1 | 94.27 | 96.77 | 95.52
      """
    #expect(Readings.scores(table + "\n\nข้อ e1 ได้ 95.52 คะแนน").last == "item E1 mean 95.52")
    #expect(Readings.scores(table + "\n\nข้อ e1 ได้ 94.27 คะแนน").last == "item E1 94.27")
  }

  @Test("Cards: each cell a name and its figure")
  func cards() {
    #expect(
      Readings.scores("คะแนนรวม¶95.14 | IIT¶96.46 | EIT¶98.18 | OIT¶91.88")
        == ["overall 95.14", "instrument IIT 96.46", "instrument EIT 98.18", "instrument OIT 91.88"])
    #expect(Readings.scores("ตัวชี้วัดที่ 9.1 | ตัวชี้วัดที่ 9.2").isEmpty)
  }

  @Test("Numbers below one heading for all indicators")
  func numbersBelowIndicators() {
    #expect(
      Readings.scores("ปีงบประมาณ | ตัวชี้วัดที่ | < | <\n | 1 | 2 | 3\n2565 | 93.57 | 95.50 | 94.91")
        == ["indicator 1 93.57 (2565)", "indicator 2 95.50 (2565)", "indicator 3 94.91 (2565)"])
  }

  @Test("Lists side by side, told by headers that begin again or by their codes")
  func sideBySide() {
    let rows = "o1 | โครงสร้าง | 100 | o23 | สรุปผลการจัดซื้อจัดจ้าง | 0"
    #expect(Readings.scores("ข้อ | รายการ | ผล | ข้อ | รายการ | ผล\n" + rows) == ["item O1 100", "item O23 0"])
    #expect(Readings.scores(rows) == ["item O1 100", "item O23 0"])
  }

  @Test(
    "Lists side by side stay apart where the header of the first one's scores is missing, or its scores are")
  func sideBySideWithoutHeader() {
    #expect(
      Readings.scores(
        """
        ตัวชี้วัด | | ตัวชี้วัด | คะแนน
        2. การใช้งบประมาณ | 62.10 | 7. ประสิทธิภาพการสื่อสาร | 71.85
        """) == ["indicator 2 62.10", "indicator 7 71.85"])
    #expect(
      Readings.scores("ตัวชี้วัด | ตัวชี้วัด | คะแนน\n2. การใช้งบประมาณ | 7. ประสิทธิภาพการสื่อสาร | 71.85")
        == ["indicator 7 71.85"])
  }

  @Test("A first row that holds the header and the first data")
  func headerAndRow() {
    #expect(
      Readings.scores(
        """
        ตัวชี้วัด¶คนใน (IIT) | ปี 2565¶94.90 | ปี 2566¶97.43 | ผลต่าง¶+2.53
        1. การปฏิบัติหน้าที่ | 93.55 | 96.11 | +2.56
        """)
        == [
          "instrument IIT 94.90 (2565)", "instrument IIT 97.43", "indicator 1 93.55 (2565)",
          "indicator 1 96.11",
        ])
  }

  @Test(
    "Cards and forms whose labels say more than a subject state no scores",
    arguments: [
      "คะแนนรวม ปี 2565 93.05 | เป้า IIT 96.46 | IIT ประเทศ 98.18",
      "IIT ถ่วงน้ำหนัก | 28.90 | EIT ถ่วงน้ำหนัก | 29.10\nOIT ถ่วงน้ำหนัก | 36.46 | น้ำหนัก IIT | 30.00",
      "คะแนนรวม -1.20 | IIT - 2.46 | EIT -1.18",
    ])
  func qualifiedLabels(_ table: String) { #expect(Readings.scores(table).isEmpty) }

  @Test(
    "The label of a total says whose and when it is",
    arguments: [
      ("คะแนนรวมทั้งประเทศ", []), ("คะแนนรวมปีที่ผ่านมา", []), ("คะแนนรวมระดับจังหวัด", []),
      ("คะแนนรวม ปี 2565", ["overall 93.00 (2565)"]), ("คะแนนรวม", ["overall 93.00"]),
    ])
  func scopeOfTotal(label: String, scores: [String]) {
    #expect(
      Readings.scores("รายการ | คะแนน\n1. การปฏิบัติหน้าที่ | 90.00\n\(label) | 93.00")
        == ["indicator 1 90.00"] + scores)
  }

  @Test("A percentage of counted items is the score, not their number")
  func countedItems() {
    #expect(
      Readings.scores(
        """
        ตัวชี้วัดย่อย | จำนวนข้อ | ได้คะแนน | ร้อยละ
        9.2 การบริหารงาน | 7 | 6 | 85.71
        9.3 การจัดซื้อจัดจ้าง | 2 | 2 | 100.00
        """) == ["subindicator 9.2 85.71", "subindicator 9.3 100.00"])
  }

  @Test("A legend that names differences or targets dates nothing, and one ends with its section")
  func otherLegends() {
    let line = "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ : 99.41 (97.32)"
    for legend in ["ในวงเล็บคือผลต่างจากปี 2565", "ในวงเล็บคือค่าเป้าหมายปี 2567"] {
      #expect(Readings.scores("# คะแนน (\(legend))\n" + line) == ["indicator 1 99.41"])
    }
    #expect(
      Readings.scores("# คะแนน (ในวงเล็บคือคะแนนปี พ.ศ. 2565)\nมีดังนี้\n# หัวข้ออื่น\n" + line) == ["indicator 1 99.41"]
    )
  }
}
