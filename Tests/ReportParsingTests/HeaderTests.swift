import Codebook
import Testing
import ThaiText

@testable import ReportParsing

@Suite("Headers of columns")
struct HeaderTests {
  private let vocabulary = HeaderVocabulary(synonyms: Readings.codebooks.headerSynonyms)

  @Test("Every known header means its role")
  func synonyms() {
    // Texts that differ in spacing only have the role of the first. `#` and `%` have nothing to be known by.
    var seen = Set<[Unicode.Scalar]>()
    for synonym in Readings.codebooks.headerSynonyms where synonym.text.count > 1 {
      guard seen.insert(TextKey.key(synonym.text)).inserted else { continue }
      #expect(vocabulary.role(of: synonym.text) == synonym.role, "\(synonym.text)")
    }
  }

  @Test(
    "Spacing, case, brackets and small damage do not matter",
    arguments: [
      ("ผู้ รับ ผิดชอบ", HeaderRole.responsible), ("EIT   PUBLIC", .scorePublic), ("ระยะเวลาดำเนินกาา", .timeframe),
      ("ข้อค้นพบ จาก การประเมิน", .finding),
    ])
  func tolerance(text: String, role: HeaderRole) { #expect(vocabulary.role(of: text) == role) }

  @Test(
    "Agencies' own wordings",
    arguments: [
      ("ใครเป็นผู้รับผิดชอบงาน", HeaderRole.responsible), ("กรอบเวลาทำงาน", .timeframe),
      ("ข้อสังเกตของเรา", .finding),
      ("สรุปผลที่ทำแล้ว", .result), ("กิจกรรมที่จะทำ", .measure),
    ])
  func likely(text: String, role: HeaderRole) {
    #expect((vocabulary.role(of: text) ?? vocabulary.likelyRole(of: text)) == role)
  }

  @Test("Sentences and nothing are no headers", arguments: ["", " ", "๑๒๓", "กกกก"])
  func none(text: String) {
    #expect(vocabulary.role(of: text) == nil)
    #expect(vocabulary.likelyRole(of: text) == nil)
  }

  private func roles(_ row: String) -> [HeaderRole?]? {
    Readings.tables(row).first?.rows.first.flatMap { Readings.headers.header(of: $0) }?.map(\.role)
  }

  @Test("A header row names most of its columns")
  func headerRow() {
    #expect(roles("ที่ | ตัวชี้วัด | คะแนน") == [.number, .indicator, .score])
    #expect(roles("มาตรการ | ผู้รับผิดชอบ | กำหนดเสร็จของงาน")?.prefix(2) == [.measure, .responsible])
  }

  @Test(
    "Rows with data are none",
    arguments: ["i1 ความเร็ว | 90.00", "การใช้อำนาจ | 88.00", "อบรม | สำนักปลัด", "|", "คะแนน | คะแนน"])
  func dataRow(row: String) { #expect(roles(row) == nil) }

  @Test("Years in headers")
  func years() throws {
    let row = try #require(Readings.tables("ตัวชี้วัด | คะแนนปี 2565 | พ.ศ. ๒๕๖๖").first?.rows.first)
    let columns = try #require(Readings.headers.header(of: row))
    #expect(columns.map(\.fiscalYear) == [nil, 2565, 2566])
    #expect(columns.map(\.isScore) == [false, true, true])
  }

  @Test("Previous year and difference are no scores of the year")
  func others() throws {
    let row = try #require(Readings.tables("ตัวชี้วัด | คะแนนปีก่อน | คะแนน | ผลต่าง").first?.rows.first)
    let columns = try #require(Readings.headers.header(of: row))
    #expect(columns.map(\.role) == [.indicator, .scorePreviousYear, .score, .change])
    #expect(columns.map(\.isScore) == [false, false, true, false])
  }
}
