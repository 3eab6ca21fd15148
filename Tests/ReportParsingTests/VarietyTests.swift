import Testing

@testable import ReportParsing

/// One case of each kind of sentence, table and title that reports vary in.
@Suite("Varieties")
struct VarietyTests {
  @Test(
    "Agencies",
    arguments: [
      ("เทศบาลนครขอนแก่น\n# อำเภอเมืองขอนแก่น จังหวัดขอนแก่น", "เทศบาลนครขอนแก่น"),
      ("เทศบาลตำบลเวียงเชียงของ\n# อำเภอเชียงของ จังหวัดเชียงราย", "เทศบาลตำบลเวียงเชียงของ"),
      ("องค์การบริหารส่วนตำบลหนองขอนไม้", "องค์การบริหารส่วนตำบลหนองขอนไม้"),
      ("องค์การบริหารส่วนตำบลบ้านเขต\n# อำเภอม่านเมฆ จังหวัดชัยภูมิ", "องค์การบริหารส่วนตำบลบ้านเขต"),
      ("องค์การบริหารส่วนตำบล\n# ดอนหมอก\n# อำเภอม่านเมฆ จังหวัดน่าน", "องค์การบริหารส่วนตำบลดอนหมอก"),
      ("เมืองพัทยา", "เมืองพัทยา"),
    ])
  func agency(lines: String, name: String) {
    #expect(Readings.parse("# รายงานผลการประเมิน ITA ปี 2567\n# \(lines)\n").report.agency.name == name)
  }

  @Test("The province beside the agency wins over one that is often named elsewhere")
  func province() {
    let report = Readings.parse(
      """
      # รายงานผลการประเมิน ITA ปี 2567
      # เทศบาลตำบลดอนหมอก
      # อำเภอม่านเมฆ จังหวัดเชียงราย
      ศึกษาดูงานที่จังหวัดพะเยา เดินทางจากจังหวัดพะเยา และกลับจังหวัดพะเยา
      """
    ).report
    #expect(report.agency.province == "เชียงราย")
  }

  @Test("No year is invented")
  func year() {
    let parsed = Readings.parse("# รายงานผลการประเมิน ITA\nคะแนนรวม 90.00 คะแนน\n")
    #expect(parsed.diagnostics.map(\.id.rawValue).contains("year-not-found"))
    #expect(parsed.report.years.assessed == nil)
  }

  @Test(
    "Prose",
    arguments: [
      (
        "คะแนน IIT, EIT และ OIT เท่ากับ 90.10, 89.20 และ 95.50 ตามลำดับ",
        ["instrument IIT 90.10", "instrument EIT 89.20", "instrument OIT 95.50"]
      ),
      ("ตัวชี้วัดที่ 2 และตัวชี้วัดที่ 3 ได้คะแนน 88.10 และ 87.20 ตามลำดับ", ["indicator 2 88.10", "indicator 3 87.20"]),
      (
        "1. การปฏิบัติหน้าที่ ได้คะแนน 90.10 2. การใช้งบประมาณ ได้คะแนน 91.10",
        ["indicator 1 90.10", "indicator 2 91.10"]
      ),
      (
        "คะแนนภาพรวมเพิ่มขึ้นจาก 84.20 คะแนน ในปี 2565 เป็น 91.25 คะแนน ในปี 2566",
        ["overall 84.20 (2565)", "overall 91.25"]
      ),
      ("คะแนนเพิ่มขึ้นจาก 84.20 เป็น 91.25 คะแนน", []),
      (
        "แบบวัด IIT ได้ตัวชี้วัดที่ 1 ถึงตัวชี้วัดที่ 3 เท่ากับ 95.36 95.06 95.67 ตามลำดับ",
        ["indicator 1 95.36", "indicator 2 95.06", "indicator 3 95.67"]
      ),
      ("คะแนนสุทธิของเทศบาลคือ 87.20 คะแนน จัดอยู่ในเกรด A", ["overall 87.20", "level A"]),
      ("(5) ข้อ E10 หน่วยงานมีช่องทางให้ร้องเรียนหรือไม่ ได้คะแนนร้อยละ 85.45", ["item E10 85.45"]),
      ("คะแนนภาพรวมปี 2566 ลดลงจากปี 2565 ร้อยละ 3.15", ["change -3.15"]),
      (
        "คะแนนภาพรวมปี 2566 เท่ากับ 91.25 คะแนน สูงกว่าปี 2565 ที่ได้ 84.20 คะแนน คิดเป็น 7.05 คะแนน",
        ["overall 91.25", "overall 84.20 (2565)", "change +7.05"]
      ),
      ("คะแนนภาพรวม 91.25 คะแนน ลดลงจากปีที่ผ่านมา (93.10 คะแนน) 1.85 คะแนน", ["overall 91.25", "change -1.85"]),
      ("คะแนนรวม 90.10 คะแนน ซึ่งค่าเฉลี่ยของประเทศคือ 92.20 คะแนน", ["overall 90.10"]),
      ("คะแนน ITA ของจังหวัดเฉลี่ย 90.10 คะแนน", []),
      ("แบบวัด EIT มีผู้ตอบร้อยละ 45.60 ของเป้าหมาย", []),
      ("ร้อยละของผู้ตอบแบบวัด EIT คือ 45.60", []),
      ("คะแนนสูงสุดของหน่วยงานในจังหวัด 99.10 คะแนน", []),
      (
        "ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน EIT ส่วนที่ 1 ได้ 90.10 EIT ส่วนที่ 2 ได้ 88.10",
        ["indicator 6 public 90.10", "indicator 6 survey 88.10"]
      ),
      ("ตัวชี้วัดที่ได้คะแนนสูงสุด ได้แก่ การใช้อำนาจ ร้อยละ 97.30", ["indicator 3 97.30"]),
      ("ตัวชี้วัดที่มีคะแนนต่ำที่สุด คือ การป้องกันการทุจริต (61.20 คะแนน)", ["indicator 10 61.20"]),
      ("หน่วยงานที่ผ่านเกณฑ์ 85 คะแนน มีร้อยละ 80.15", []),
      (
        "ตัวชี้วัดที่ 3 การใช้อำนาจ ปี 2565 ได้ 80.10 คะแนน ปี 2566 ได้ 85.20 คะแนน",
        ["indicator 3 80.10 (2565)", "indicator 3 85.20"]
      ),
      ("ผลการประเมินในภาพรวมเท่ากับ 91.25", ["overall 91.25"]),
      ("มาตรฐานขั้นต่ำของ OIT คือ 85.00 คะแนน", []),
      ("ผลต่างระหว่าง IIT กับ EIT คือ 12.50 คะแนน", []),
      ("ตัวชี้วัดที่ 10 การป้องกันการทุจริต ขาดอีก 6.25 คะแนน", []),
      ("ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน ยังต้องเพิ่มอีก 5 คะแนนจึงจะถึง 90 คะแนน", []),
      ("แบบวัด EIT มีค่าเบี่ยงเบนมาตรฐาน 4.50 คะแนน", []),
      ("IIT: เก็บข้อมูลแล้ว 45 คน จาก 50 คน (90.00%)", []),
      ("การเปิดเผยข้อมูล (OIT) ครบร้อยละ 100 ของรายการ", []),
      ("ข้อ e2 ผู้รับบริการให้ 4.50 คะแนน จากเต็ม 5", []),
      ("ปีงบประมาณ พ.ศ. 2568 ตั้งเป้าคะแนนภาพรวม 95.00 คะแนน IIT 96.00 EIT 94.00", []),
      ("เป้าหมาย: IIT 96.00 คะแนน EIT 94.00 คะแนน", []),
      ("หน่วยงานต้องได้ระดับผ่านดีเยี่ยมในปีต่อไป", []),
      ("จำนวนหน่วยงานที่ได้ระดับผ่านดี จำนวน 35 แห่ง", []),
      ("คะแนนเฉลี่ยแบบวัด EIT ของหน่วยงานในสังกัด 91.11 คะแนน", []),
      ("คะแนน ITA ของอำเภอแม่ริมเฉลี่ย 91.22 คะแนน", []),
      ("1. การปฏิบัติหน้าที่ 90.10 88.10 91.00", []),
      ("ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต -5.00 คะแนน", []),
      ("ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต - 85.00 คะแนน", ["indicator 5 85.00"]),
      ("ภาพรวมเพิ่มขึ้นจาก 80.00 เป็น 85.50 คะแนน คิดเป็นร้อยละ 6.88", ["overall 85.50"]),
      (
        "แบบวัด EIT ได้ 90.20 คะแนน โดย EIT ส่วนที่ 1 ได้ 91.00 คะแนน และส่วนที่ 2 ได้ 89.40 คะแนน",
        ["instrument EIT 90.20", "instrument EIT public 91.00", "instrument EIT survey 89.40"]
      ),
      ("(1) การปฏิบัติหน้าที่ = 90.10 (2) การใช้งบประมาณ = 91.10", ["indicator 1 90.10", "indicator 2 91.10"]),
      ("การปฏิบัติหน้าที่ : 92.98", ["indicator 1 92.98"]),
      ("แบบวัด IIT ได้ 27.69 จาก 30 คะแนน", []),
      ("แบบวัด IIT ได้ 27.69 คะแนน จากคะแนนเต็ม 30 คะแนน", []),
      ("แบบวัด IIT ได้ 92.31 คะแนน จากคะแนนเต็ม 100 คะแนน", ["instrument IIT 92.31"]),
      (
        "IIT ร้อยละ 90.10, EIT ร้อยละ 89.20 และ OIT ร้อยละ 100",
        ["instrument IIT 90.10", "instrument EIT 89.20", "instrument OIT 100"]
      ),
      (
        "ผลคะแนน IIT เท่ากับ 91 คะแนน EIT เท่ากับ 92 คะแนน และ OIT เท่ากับ 100 คะแนน",
        ["instrument IIT 91", "instrument EIT 92", "instrument OIT 100"]
      ),
    ])
  func prose(sentence: String, scores: [String]) {
    #expect(Readings.list(Readings.prose(sentence)) == scores, "\(sentence)")
  }

  @Test(
    "Tables",
    arguments: [
      ("ตัวชี้วัด | คะแนนของหน่วยงาน | คะแนนเฉลี่ยระดับประเทศ\nการใช้อำนาจ | 85.00 | 88.40", ["indicator 3 85.00"]),
      ("ตัวชี้วัด | คะแนนสูงสุด | คะแนนต่ำสุด | คะแนนเฉลี่ย\nการใช้อำนาจ | 100.00 | 60.00 | 88.40", ["indicator 3 88.40"]),
      (
        "แบบวัด | ร้อยละผู้ตอบ | คะแนน\nIIT | 45.50 | 90.00\nEIT | 80.00 | 85.00",
        ["instrument IIT 90.00", "instrument EIT 85.00"]
      ),
      (
        "ข้อคำถาม | ระดับความคิดเห็น | < | < | คะแนน\n^ | มากที่สุด | มาก | น้อย | ^\ni1 ความรวดเร็ว | 60.00 | 30.00 | 10.00 | 88.20",
        ["item I1 88.20"]
      ),
      (
        "ตัวชี้วัด | คะแนน ปี 65 | คะแนน ปี 66\nการใช้อำนาจ | 80.10 | 90.20",
        ["indicator 3 80.10 (2565)", "indicator 3 90.20"]
      ),
      (
        "1. การปฏิบัติหน้าที่ | 90.10 | 6. คุณภาพการดำเนินงาน | 80.10\n2. การใช้งบประมาณ | 91.10 | 7. ประสิทธิภาพการสื่อสาร | 81.10",
        ["indicator 1 90.10", "indicator 6 80.10", "indicator 2 91.10", "indicator 7 81.10"]
      ),
      (
        "ตัวชี้วัด | คะแนน\n1) การปฏิบัติหน้าที่ (IIT) | 91.00\nคุณภาพการดำเนินงาน (Service Quality) | 92.00",
        ["indicator 1 91.00", "indicator 6 92.00"]
      ),
      (
        "ปี | IIT | EIT | OIT | รวม\n2566 | 90.10 | 91.20 | 92.30 | 91.31",
        ["instrument IIT 90.10", "instrument EIT 91.20", "instrument OIT 92.30", "overall 91.31"]
      ),
      (
        "รายการ | คะแนน | ระดับ\nIIT | 90.00 | ผ่านดี\nEIT | 80.00 | ผ่านดี\nOIT | 95.00 | ผ่านดี\nรวม | 89.00 | ผ่านดี",
        [
          "instrument IIT 90.00", "instrument EIT 80.00", "instrument OIT 95.00", "overall 89.00",
          "level ผ่านดี",
        ]
      ),
    ])
  func tables(table: String, scores: [String]) { #expect(Readings.scores(table) == scores) }

  @Test(
    "Percentages beside scores, and columns that differ, are no parts of EIT",
    arguments: [
      (
        "เครื่องมือ | จำนวนผู้ตอบ | ร้อยละ | คะแนน\nIIT | 35 | 87.50 | 81.25\nEIT | 140 | 70.00 | 84.75",
        ["instrument IIT 81.25", "instrument EIT 84.75"]
      ),
      (
        "เครื่องมือ | กลุ่มตัวอย่าง (คน) | คิดเป็นร้อยละ | คะแนน\nIIT | 35 | 87.50 | 81.25\nEIT | 140 | 70.00 | 84.75",
        ["instrument IIT 81.25", "instrument EIT 84.75"]
      ),
      (
        "แบบวัด | คะแนน | ร้อยละ\nIIT | 24.38 | 81.25\nEIT | 25.43 | 84.75\nOIT | 38.00 | 95.00",
        ["instrument IIT 81.25", "instrument EIT 84.75", "instrument OIT 95.00"]
      ),
      ("แบบวัด | จำนวนผู้ตอบ | ร้อยละ\nEIT | 140 | 70.00", []),
      ("แบบวัด | ผลคะแนน | ผลประเมิน\nEIT | 84.75 | 81.20", []),
      ("แบบวัด | คะแนน | ค่าเฉลี่ย\nEIT | 84.75 | 81.20", ["instrument EIT 84.75"]),
      (
        "แบบวัด | คะแนน | <\nEIT | 84.75 | 81.20",
        ["instrument EIT public 84.75", "instrument EIT survey 81.20"]
      ),
    ])
  func percentages(table: String, scores: [String]) { #expect(Readings.scores(table) == scores) }

  @Test(
    "Means of a country, a province or a group are not the agency's score",
    arguments: [
      "ค่าเฉลี่ยประเทศ", "ค่าเฉลี่ยจังหวัด", "ค่าเฉลี่ยภาค", "ค่าเฉลี่ย อปท.", "คะแนนเฉลี่ยทั่วประเทศ", "เฉลี่ยรวมทั้งจังหวัด",
      "ค่าเฉลี่ยของ อปท. ทั้งหมด", "ค่าเฉลี่ยประเทศ 2567", "คะแนนเป้าหมาย", "National average",
    ])
  func others(header: String) {
    let rows = "1 การปฏิบัติหน้าที่ | 95.10 | 81.25\n7 ประสิทธิภาพการสื่อสาร | 96.10 | 82.25\n"
    #expect(
      Readings.scores("ตัวชี้วัด | \(header) | คะแนนหน่วยงาน\n\(rows)") == [
        "indicator 1 81.25", "indicator 7 82.25",
      ])
  }

  @Test("Of several columns of a year only one is the agency's")
  func columnsOfAYear() {
    #expect(
      Readings.scores(
        "ข้อ | คะแนน 2567 | ค่าเฉลี่ยจังหวัด 2567\ni1 | 81.00 | 90.00\ne1 | 82.00 | 91.00\n", year: 2567)
        == ["item I1 81.00", "item E1 82.00"])
    #expect(
      Readings.scores(
        "ข้อ | EIT Public 2566 | EIT Survey 2566 | EIT Public 2567 | EIT Survey 2567\ne1 | 82.00 | 91.00 | 83.00 | 92.00\n",
        year: 2567) == [
          "item E1 public 82.00 (2566)", "item E1 survey 91.00 (2566)", "item E1 public 83.00",
          "item E1 survey 92.00",
        ])
  }

  @Test("The mean of a provincial organisation is its own")
  func provincialOrganisation() {
    #expect(
      Readings.scores("ตัวชี้วัด | คะแนนเฉลี่ยองค์การบริหารส่วนจังหวัด\nการใช้อำนาจ | 85.00") == ["indicator 3 85.00"])
  }

  @Test(
    "Codes of items and instruments in a column of serial numbers",
    arguments: ["ที่", "ลำดับ", "ลำดับที่", "เลขที่", "No.", "อันดับ"])
  func codesAsNumbers(header: String) {
    #expect(
      Readings.scores(
        "\(header) | ข้อคำถาม | คะแนน\ni1 | เจ้าหน้าที่ปฏิบัติงานรวดเร็ว | 91.11\nE12 | เปิดเผยข้อมูล | 92.22\n")
        == ["item I1 91.11", "item E12 92.22"])
    #expect(
      Readings.scores("\(header) | แบบวัด | คะแนน\nIIT | ภายใน | 91.11\nOIT | การเปิดเผย | 92.22\n")
        == ["instrument IIT 91.11", "instrument OIT 92.22"])
  }

  @Test("Serial numbers of indicators sorted by score claim nothing; a wrong number among right ones does")
  func sortedIndicators() {
    let sorted = Readings.document(
      "ลำดับ | ตัวชี้วัด | คะแนน\n1 | การป้องกันการทุจริต | 100\n2 | การปฏิบัติหน้าที่ | 97.20\n3 | การใช้อำนาจ | 96.10\n4 | การใช้งบประมาณ | 95.10\n"
    )
    #expect(
      Readings.list(sorted.reading) == [
        "indicator 10 100", "indicator 1 97.20", "indicator 3 96.10", "indicator 2 95.10",
      ])
    #expect(sorted.reading.indicatorMentions.filter { $0.namedIndicator != $0.number }.isEmpty)
    let numbered = Readings.document(
      "ลำดับ | ตัวชี้วัด | คะแนน\n1 | การปฏิบัติหน้าที่ | 97.20\n2 | การใช้งบประมาณ | 96.10\n4 | การใช้อำนาจ | 95.10\n")
    #expect(
      numbered.reading.indicatorMentions.filter { $0.namedIndicator != $0.number }.map(\.number) == ["4"])
  }

  @Test("Years in rows: totals and levels of each, and no targets")
  func yearRows() {
    let scores = Readings.scores(
      "ปีงบประมาณ | IIT | EIT | OIT | รวม | ระดับ\nพ.ศ. 2565 | 80.00 | 81.00 | 82.00 | 81.10 | B\nพ.ศ. 2566 | 88.00 | 87.00 | 95.00 | 90.50 | ผ่านดี\nพ.ศ. 2567 (เป้าหมาย) | 95 | 95 | 100 | 97 | ผ่านดีเยี่ยม\n"
    )
    #expect(
      scores.sorted() == [
        "instrument EIT 81.00 (2565)", "instrument EIT 87.00", "instrument IIT 80.00 (2565)",
        "instrument IIT 88.00", "instrument OIT 82.00 (2565)", "instrument OIT 95.00", "level B (2565)",
        "level ผ่านดี", "overall 81.10 (2565)", "overall 90.50",
      ])
  }

  @Test("Several agencies in a table: none of their figures is the reporting agency's total")
  func agencies() {
    let scores = Readings.scores(
      "หน่วยงาน | IIT | EIT | OIT | คะแนน ITA\nเทศบาลตำบลดอนหมอก | 90.10 | 91.20 | 92.30 | 91.31\nเทศบาลตำบลดอนเมฆ | 80.10 | 81.20 | 82.30 | 81.31\n"
    )
    #expect(!scores.contains("overall 90.10"))
    #expect(!scores.contains("overall 82.30"))
  }

  @Test("Two columns of a row outside EIT that disagree are no two scores")
  func undecided() {
    #expect(Readings.scores("ตัวชี้วัด | EP | ES\nการใช้งบประมาณ | 87.00 | 85.00").count < 2)
  }

  @Test("Rows of headings between measures are no measures")
  func headings() {
    let rows = Readings.measures(
      "มาตรการ | ระยะเวลา | ผู้รับผิดชอบ\nตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ | < | <\nอบรม | มี.ค. 2567 | กองคลัง\n")
    #expect(rows.map { $0.cells[.measure]?.text } == ["อบรม"])
  }

  @Test("Months under a year are a calendar, not a measure")
  func calendar() {
    let rows = Readings.measures(
      "มาตรการ | ผู้รับผิดชอบ | ปีงบประมาณ พ.ศ. 2567 | < | <\n^ | ^ | ต.ค. - ธ.ค. | ม.ค. - มี.ค. | เม.ย. - มิ.ย.\nอบรม | กองคลัง | / | |\nคู่มือ | กองช่าง | | / | /\n"
    )
    #expect(rows.map { $0.cells[.measure]?.text } == ["อบรม", "คู่มือ"])
    #expect(rows.allSatisfy { $0.cells[.score] == nil })
  }

  @Test("Marks below quarters are the time, and the sum of the costs is no measure")
  func quarters() {
    let rows = Readings.measures(
      "# มาตรการ ปีงบประมาณ พ.ศ. 2567\nมาตรการ | ผู้รับผิดชอบ | ไตรมาส 1 | ไตรมาส 2 | ไตรมาส 3 | ไตรมาส 4 | งบประมาณ\nอบรม | กองคลัง | ✓ | ✓ | | | 10,000\nคู่มือ | กองช่าง | | | ✓ | | 30,000\nรวม | | | | | | 40,000\n"
    )
    #expect(rows.map { $0.cells[.measure]?.text } == ["อบรม", "คู่มือ"])
    #expect(rows.map { $0.cells[.timeframe]?.text } == ["ไตรมาส 1\nไตรมาส 2", "ไตรมาส 3"])
    #expect(rows.map(\.start) == ["2023-10-01", "2024-04-01"])
    #expect(rows.map(\.end) == ["2024-03-31", "2024-06-30"])
  }

  @Test("Begin and end in columns of their own")
  func dates() {
    let rows = Readings.measures(
      "มาตรการ | ผู้รับผิดชอบ | วันเริ่มต้น | วันสิ้นสุด\nอบรม | กองคลัง | 1 ต.ค. 2566 | 31 มี.ค. 2567\n")
    #expect(rows.map(\.start) == ["2023-10-01"])
    #expect(rows.map(\.end) == ["2024-03-31"])
  }

  @Test("A caption that says continued does not divide a table")
  func caption() {
    let head = "ที่ | มาตรการ | ผู้รับผิดชอบ\n1. | อบรมเจ้าหน้าที่ | สำนักปลัด\n===\n"
    #expect(Readings.tables(head + "ตารางมาตรการ (ต่อ)\n2. | เผยแพร่คู่มือ | กองช่าง\n").count == 1)
  }
}
