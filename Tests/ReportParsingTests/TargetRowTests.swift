import Testing

@testable import ReportParsing

@Suite("Rows and columns of targets")
struct TargetRowTests {
  @Test(
    "A row or column that its label calls a target gives no scores",
    arguments: [
      (
        """
        ปีงบประมาณ | IIT | EIT | OIT | รวม | ระดับ
        พ.ศ. 2566 | 90.10 | 89.20 | 95.50 | 91.25 | ผ่านดี
        พ.ศ. 2567 (เป้าหมาย) | 95 | 95 | 100 | 97 | ผ่านดีเยี่ยม
        """,
        [
          "level ผ่านดี", "instrument IIT 90.10", "instrument EIT 89.20", "instrument OIT 95.50",
          "overall 91.25",
        ]
      ),
      (
        "ปีงบประมาณ | IIT | EIT | OIT\n2566 | 90.10 | 89.20 | 95.50\nคาดการณ์ ปี 2567 | 95.00 | 95.00 | 99.00",
        ["instrument IIT 90.10", "instrument EIT 89.20", "instrument OIT 95.50"]
      ),
      (
        "รายการ | IIT | EIT | OIT\nคะแนน | 90.10 | 89.20 | 95.50\nTarget score | 95.00 | 95.00 | 99.00",
        ["instrument IIT 90.10", "instrument EIT 89.20", "instrument OIT 95.50"]
      ),
      (
        "รายการ | IIT | EIT | OIT | เป้าหมาย OIT\nคะแนน | 90.10 | 89.20 | 95.50 | 99.00",
        ["instrument IIT 90.10", "instrument EIT 89.20", "instrument OIT 95.50"]
      ),
      ("ปีงบประมาณ | คะแนน\n2566 | 91.25\n2567 (เป้าหมาย) | 95.00", ["overall 91.25"]),
      ("คะแนนรวม | ระดับ\n90.63 | ผ่านดี", ["overall 90.63", "level ผ่านดี"]),
      ("รายการ | คะแนนรวม | คะแนน IIT\nเป้าหมาย | 95.00 | 96.00", []),
    ])
  func target(table: String, scores: [String]) {
    #expect(Readings.scores(table + "\n") == scores)
  }
}
