import Foundation
import TestSupport
import Testing

/// The forms of `prongsai text` that programs read.
@Suite("prongsai text as JSON Lines")
struct TextFormsTests {
  private let folder: Workspace
  private static let lossy = Repository.corpus.appendingPathComponent("pdf/lost-letters.pdf").path

  init() throws { folder = try Workspace() }

  private struct Page: Decodable {
    struct Line: Decodable {
      let text: String
      let raw: String?
      let box: [Double]
      let direction: Int
      let repairs: [String]
      let review: Bool?
      let table: Int?
      let row: Int?
      let column: Int?
    }
    let document: String
    let page: Int
    let width: Double
    let height: Double
    let status: String
    let lines: [Line]
    let watermarks: [Line]
  }

  private struct Repair: Decodable {
    let document: String
    let page: Int
    let rule: String
    let box: [Double]
    let before: String
    let after: String
    let review: Bool
  }

  private struct Font: Decodable {
    let document: String
    let font: String
    let kind: String
    let object: Int
    let program: String
    let toUnicode: Bool
    let codes: [String: Int]
  }

  private func objects<Object: Decodable>(
    _ arguments: [String], as type: Object.Type = Object.self
  ) throws -> [Object] {
    let lines = try Program.run(["text"] + arguments, in: folder).output.split(separator: UInt8(ascii: "\n"))
    return try lines.map { try JSONDecoder().decode(Object.self, from: Data($0)) }
  }

  private func isInside(_ box: [Double], _ page: Page) -> Bool {
    box.count == 4 && box[0] <= box[2] && box[1] <= box[3] && box[0] >= 0 && box[1] >= 0
      && box[2] <= page.width && box[3] <= page.height
  }

  @Test("a page says its size, its status and its lines; one that needs OCR has none")
  func pages() throws {
    let pages = try objects(["--json", Self.lossy], as: Page.self)
    #expect(pages.map(\.page) == [1, 2, 3])
    #expect(pages.map(\.status) == ["ok", "needs-ocr", "blank"])
    #expect(pages.allSatisfy { $0.document == Self.lossy && $0.width == 595 && $0.height == 842 })
    #expect(pages.dropFirst().allSatisfy { $0.lines.isEmpty })
    let first = try #require(pages.first)
    #expect(first.lines.map(\.text).first == "แนวทางการดำเนินงานประจำปี 2566")
    #expect(first.lines.first?.raw == "แนวทางการด าเนินงานประจ าปี 2566")
    for line in first.lines {
      #expect(isInside(line.box, first), "\(line)")
      #expect(line.direction == 0)
      // What the text layer has right is not told twice, and what it has wrong was repaired.
      #expect((line.raw == nil) == line.repairs.isEmpty, "\(line)")
      #expect(line.raw != line.text)
    }
    let cells = first.lines.filter { $0.table == 1 }.map { "\($0.row ?? 0) \($0.column ?? 0) \($0.text)" }
    #expect(
      cells == [
        "1 1 ลำดับ", "1 2 กิจกรรม", "1 3 จำนวน", "2 1 1", "2 2 ทำคำขอใช้น้ำประปา", "2 3 12", "3 1 2",
        "3 2 รวบรวมคำร้องและ", "3 2 จัดทำบันทึกประจำเดือน", "3 3 4",
      ])
  }

  @Test("a repair says what it changed, and its box lies on its line's")
  func repairs() throws {
    let pages = try objects(["--json", Self.lossy], as: Page.self)
    let repairs = try objects(["--repairs", Self.lossy], as: Repair.self)
    let page = try #require(pages.first)
    #expect(repairs.count >= 17)
    for repair in repairs {
      #expect(repair.document == Self.lossy && repair.page == 1 && repair.before != repair.after)
      #expect(isInside(repair.box, page), "\(repair)")
      let holders = page.lines.filter { line in
        line.repairs.contains(repair.rule) && line.box[1] <= repair.box[3] && repair.box[1] <= line.box[3]
          && line.box[0] <= repair.box[2] + 1 && repair.box[0] <= line.box[2] + 1
      }
      #expect(!holders.isEmpty, "\(repair)")
      #expect(repair.review == false)
    }
    #expect(repairs.contains { $0.after == "ำ" } && repairs.contains { $0.after.contains("้") })
    // In order of the lines, which run down the page here.
    #expect(Set(repairs.map(\.rule)) == Set(page.lines.flatMap(\.repairs)))
    #expect(repairs.first.map { $0.box[1] < 70 } == true)
    #expect(try objects(["--repairs", "--page=2-3", Self.lossy], as: Repair.self).isEmpty)
  }

  @Test("pages of one file follow those of the other; a file that cannot be opened has none")
  func severalFiles() throws {
    try folder.write(SamplePDF.plain, to: "b.pdf")
    try folder.write(SamplePDF.truncated, to: "a.pdf")
    let pages = try objects(["--json", "-q", "b.pdf", "a.pdf", Self.lossy, "--page", "1"], as: Page.self)
    #expect(pages.map(\.document) == ["b.pdf", Self.lossy])
    #expect(pages.first?.lines.map(\.text) == ["A page with plain text, no report."])
    #expect(pages.first?.lines.first?.raw == nil)
  }

  @Test("--fonts tells what decided the characters of each font")
  func fonts() throws {
    let line = try Program.run(["text", "--fonts", "--quiet", Self.lossy], in: folder).text
    let form =
      /[^:]+: Laksaman \(CIDFontType2\): \d+ codes from the font program, \d+ codes from the text layer \[object \d+\]\n/
    #expect(line.wholeMatch(of: form) != nil, "\(line)")
    let font = try #require(try objects(["--fonts", "--json", Self.lossy], as: Font.self).first)
    #expect(font.document == Self.lossy && font.font == "Laksaman" && font.kind == "CIDFontType2")
    #expect(font.program == "read" && font.toUnicode && font.object > 0)
    #expect(font.codes["fontProgram"] == 3 && font.codes["unreadable"] == 0)
    #expect(try objects(["--fonts", "--json", "--page", "3", Self.lossy], as: Font.self).isEmpty)
    try folder.write(SamplePDF.plain, to: "a.pdf")
    #expect(
      try Program.run(["text", "--fonts", "a.pdf"], in: folder).text.contains("; not embedded [object 5]\n"))
  }
}
