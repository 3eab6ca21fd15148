import Testing

@testable import ReportParsing

/// Tables that list the figures of several agencies.
@Suite("Tables of several agencies")
struct AgencyTableTests {
  private func figures(_ literal: String) -> [String] {
    Readings.document(literal).reading.occurrences.map { occurrence in
      let words = [occurrence.key.subject.rawValue, occurrence.key.code, occurrence.value.exported]
      let year = occurrence.key.fiscalYear == 2566 ? [] : ["(\(occurrence.key.fiscalYear))"]
      return ([occurrence.agency ?? "-"] + words.filter { !$0.isEmpty } + year).joined(separator: " ")
    }
  }

  @Test("A row for each agency, a column for each instrument")
  func rowEach() {
    let found = figures(
      """
      | ที่ | หน่วยงาน | IIT | EIT | OIT | คะแนนรวม | ระดับ |
      | 1 | ทต.บ้านธง | 90.10 | 88.20 | 95.00 | 91.49 | ผ่านดี |
      | 2 | อบต.หนองเมฆ | 80.10 | 78.20 | 85.00 | 81.49 | ต้องปรับปรุง |
      | | ค่าเฉลี่ย | 85.10 | 83.20 | 90.00 | 86.49 | |
      """)
    #expect(
      found == [
        "เทศบาลตำบลบ้านธง instrument IIT 90.10", "เทศบาลตำบลบ้านธง instrument EIT 88.20",
        "เทศบาลตำบลบ้านธง instrument OIT 95.00", "เทศบาลตำบลบ้านธง overall 91.49",
        "เทศบาลตำบลบ้านธง level ผ่านดี",
        "องค์การบริหารส่วนตำบลหนองเมฆ instrument IIT 80.10",
        "องค์การบริหารส่วนตำบลหนองเมฆ instrument EIT 78.20",
        "องค์การบริหารส่วนตำบลหนองเมฆ instrument OIT 85.00",
        "องค์การบริหารส่วนตำบลหนองเมฆ overall 81.49", "องค์การบริหารส่วนตำบลหนองเมฆ level ต้องปรับปรุง",
      ])
  }

  @Test("Agencies go on over the page without a header")
  func overPage() {
    let found = figures(
      """
      หน่วยงาน | IIT | EIT | OIT
      ทต.บ้านธง | 90.10 | 88.20 | 95.00
      ===
      อบต.หนองเมฆ | 80.10 | 78.20 | 85.00
      """)
    #expect(found.count == 6)
    #expect(found.last == "องค์การบริหารส่วนตำบลหนองเมฆ instrument OIT 85.00")
  }

  @Test("A number that no score can be is told, though it is of another agency")
  func impossible() {
    let reading = Readings.document(
      "หน่วยงาน | IIT | EIT\nทต.บ้านธง | 90.10 | 188.20\nอบต.หนองเมฆ | 80.10 | 78.20"
    )
    .reading
    #expect(reading.malformed.map(\.asPrinted) == ["188.20"])
    #expect(reading.malformed.allSatisfy { $0.key == nil })
  }

  @Test("A column for each year holds the totals")
  func years() {
    let found = figures(
      """
      | หน่วยงาน | ปี 2565 | ปี 2566 | ผลต่าง |
      | เทศบาลตำบลบ้านธง | 80.10 | 90.10 | 10.00 |
      | เทศบาลตำบลดอนไผ่ | 82.10 | 81.10 | -1.00 |
      """)
    #expect(
      found == [
        "เทศบาลตำบลบ้านธง overall 80.10 (2565)", "เทศบาลตำบลบ้านธง overall 90.10",
        "เทศบาลตำบลบ้านธง change 10.00",
        "เทศบาลตำบลดอนไผ่ overall 82.10 (2565)", "เทศบาลตำบลดอนไผ่ overall 81.10",
        "เทศบาลตำบลดอนไผ่ change -1.00",
      ])
  }

  @Test("A difference beside other figures than the totals of two years is nobody's")
  func changes() {
    let found = figures(
      """
      | หน่วยงาน | IIT | EIT | ผลต่าง |
      | ทต.บ้านธง | 90.10 | 88.20 | +2.00 |
      | ทต.ดอนไผ่ | 91.10 | 89.20 | +1.00 |
      """)
    #expect(!found.contains { $0.contains("change") })
    let later = figures(
      """
      | หน่วยงาน | ปี 2566 | ปี 2567 | ผลต่าง |
      | ทต.บ้านธง | 90.10 | 88.20 | -1.90 |
      | ทต.ดอนไผ่ | 91.10 | 92.20 | +1.10 |
      """)
    #expect(later.filter { $0.contains("change") }.allSatisfy { $0.hasSuffix("(2567)") })
    #expect(later.count { $0.contains("change") } == 2)
  }

  @Test("Several rows for each agency, its name in a column or in a row of its own")
  func groups() {
    let inColumn = figures(
      """
      | หน่วยงาน | ตัวชี้วัด | คะแนน |
      | อบต.ดงเมฆ | ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ | 90.10 |
      | อบต.ดงเมฆ | ตัวชี้วัดที่ 2 การใช้งบประมาณ | 91.10 |
      | อบต.ธารไผ่ | ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ | 80.10 |
      | อบต.ธารไผ่ | ตัวชี้วัดที่ 2 การใช้งบประมาณ | 81.10 |
      """)
    let inRows = figures(
      """
      | ตัวชี้วัด | คะแนน |
      | อบต.ดงเมฆ | |
      | ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ | 90.10 |
      | ตัวชี้วัดที่ 2 การใช้งบประมาณ | 91.10 |
      | อบต.ธารไผ่ | |
      | ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ | 80.10 |
      | ตัวชี้วัดที่ 2 การใช้งบประมาณ | 81.10 |
      """)
    let expected = [
      "องค์การบริหารส่วนตำบลดงเมฆ indicator 1 90.10", "องค์การบริหารส่วนตำบลดงเมฆ indicator 2 91.10",
      "องค์การบริหารส่วนตำบลธารไผ่ indicator 1 80.10", "องค์การบริหารส่วนตำบลธารไผ่ indicator 2 81.10",
    ]
    #expect(inColumn == expected)
    #expect(inRows == expected)
  }

  @Test("A responsible unit in each row makes no table of several agencies")
  func responsible() {
    let found = figures(
      """
      | ตัวชี้วัด | คะแนน | ผู้รับผิดชอบ |
      | ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ | 90.10 | สำนักปลัด |
      | ตัวชี้วัดที่ 2 การใช้งบประมาณ | 91.10 | กองคลัง |
      """)
    #expect(found == ["- indicator 1 90.10", "- indicator 2 91.10"])
  }

  @Test("The reporting agency's own row gives figures of the report, the others are no foreign names")
  func own() {
    let report = Readings.parse(
      """
      # รายงานผลการประเมิน ITA ปี 2566
      # เทศบาลตำบลบ้านธง
      # อำเภอม่านเมฆ จังหวัดน่าน
      | หน่วยงาน | IIT | EIT | OIT | รวม |
      | ทต.บ้านธง | 90.10 | 88.20 | 95.00 | 91.49 |
      | ทต.หนองเมฆ | 80.10 | 78.20 | 85.00 | 81.49 |
      """
    ).report
    #expect(report.agency.name == "เทศบาลตำบลบ้านธง")
    #expect(Set(report.occurrences.map(\.agency)) == [nil, "เทศบาลตำบลหนองเมฆ"])
    #expect(report.agencyMentions.filter { $0.relation == .listed }.map(\.name) == ["เทศบาลตำบลหนองเมฆ"])
    #expect(!report.agencyMentions.contains { $0.relation == .foreign })
  }

  @Test("A column for each agency")
  func columns() {
    let found = figures(
      """
      | ตัวชี้วัดที่ | ชื่อตัวชี้วัด | หน่วยงาน | < |
      | ^ | ^ | ทต.บ้านธง | อบต.หนองเมฆ |
      | 1 | การปฏิบัติหน้าที่ | 90.10 | 80.10 |
      | 2 | การใช้งบประมาณ | 91.10 | 81.10 |
      """)
    #expect(
      found == [
        "เทศบาลตำบลบ้านธง indicator 1 90.10", "เทศบาลตำบลบ้านธง indicator 2 91.10",
        "องค์การบริหารส่วนตำบลหนองเมฆ indicator 1 80.10", "องค์การบริหารส่วนตำบลหนองเมฆ indicator 2 81.10",
      ])
  }

  @Test("A report of a district whose tables list its agencies has none of its own")
  func district() {
    let report = Readings.parse(
      """
      # สรุปผลการประเมิน ITA ปี 2566 ในเขตอำเภอม่านเมฆ จังหวัดน่าน
      | หน่วยงาน | IIT | EIT | OIT | รวม |
      | ทต.บ้านธง | 90.10 | 88.20 | 95.00 | 91.49 |
      | ทต.หนองเมฆ | 80.10 | 78.20 | 85.00 | 81.49 |
      | อบต.ดงไผ่ | 80.10 | 78.20 | 85.00 | 81.49 |
      | อบต.ธารทอง | 80.10 | 78.20 | 85.00 | 81.49 |
      เทศบาลตำบลบ้านธงได้คะแนนสูงที่สุด คือ 91.49 คะแนน
      """
    ).report
    #expect(report.agency.name.isEmpty)
    #expect(report.agency.district == "ม่านเมฆ")
    #expect(report.agency.provinceCode == "TH-55")
    #expect(report.occurrences.filter { $0.key.subject == .instrument }.allSatisfy { $0.agency != nil })
  }
}
