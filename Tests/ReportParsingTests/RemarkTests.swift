import ReportModel
import Testing

@testable import ReportParsing

/// What running text says of the figures.
@Suite("Remarks")
struct RemarkTests {
  private func remarks(_ literal: String) -> [String] {
    let head = "# รายงานผลการประเมิน ITA ปี 2566\n# เทศบาลตำบลดอนหมอก\n"
    return Readings.parse(head + literal).report.remarks.map { remark in
      let targets = remark.targets.map { $0.code.isEmpty ? $0.subject.rawValue : $0.code }
      let count = remark.count.map { ["n=\($0)"] } ?? []
      return ([remark.kind.rawValue] + targets + count + [remark.date].filter { !$0.isEmpty })
        .joined(separator: " ")
    }
  }

  @Test(
    "Highest, lowest, strong and weak figures",
    arguments: [
      ("ตัวชี้วัดที่ได้คะแนนสูงสุด คือ ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน ได้ 94.50 คะแนน", ["highest 8"]),
      (
        "โดยตัวชี้วัดที่ทำได้ดีที่สุด (จุดแข็ง) คือ การปรับปรุงระบบการทำงาน ได้ร้อยละ 94.50 ส่วนจุดอ่อน คือ การป้องกันการทุจริต ได้ร้อยละ 70.65",
        ["strength 8", "weakness 10"]
      ),
      ("ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ได้คะแนนต่ำที่สุด", ["lowest 4"]),
      ("ข้อที่ต้องปรับปรุง จำนวน 3 ข้อ ได้แก่ i4, e2 และ o14", ["weakness I4 E2 O14 n=3"]),
      ("ข้อที่ไม่ได้คะแนน ได้แก่ o11-o13", ["low-items O11 O12 O13"]),
      ("แบบวัดที่มีคะแนนต่ำสุด ได้แก่ แบบวัด OIT", ["lowest OIT"]),
    ])
  func sentences(text: String, expected: [String]) {
    #expect(remarks(text) == expected)
  }

  @Test("A list after the words names what they are about")
  func list() {
    let found = remarks(
      """
      ข้อคำถามที่ได้คะแนนน้อยที่สุด 2 ลำดับแรก ได้แก่
      (1) ข้อ I30 หากท่านพบเห็นแนวโน้มการทุจริต ได้คะแนนร้อยละ 81.08
      (2) ข้อ E10 หน่วยงานมีช่องทางร้องเรียน ได้คะแนนร้อยละ 85.45
      จึงเรียนมาเพื่อทราบ
      """)
    #expect(found == ["lowest I30 E10 n=2"])
  }

  @Test("An announcement gives its day")
  func announcement() {
    #expect(remarks("ประกาศ ณ วันที่ 19 สิงหาคม พ.ศ. 2567") == ["announcement 2024-08-19"])
  }

  @Test(
    "No figure named, no remark",
    arguments: [
      "คะแนนสูงสุดของประเทศเป็นของหน่วยงานอื่น", "ประกาศเจตนารมณ์นโยบายไม่รับของขวัญ", "จุดแข็งของหน่วยงานคือบุคลากร",
      "ข้อ E10 มีช่องทางร้องเรียนหรือไม่ ได้คะแนน 85.45",
    ])
  func none(text: String) {
    #expect(remarks(text).isEmpty)
  }
}
