import Diagnostics
import TestSupport
import Testing

@testable import PDFExtraction

struct PDFFileTests {
  private let sound = MinimalPDF("BT /F1 10 Tf 100 700 Td (Score) Tj ET")

  @Test func metadata() throws {
    let file = try PDFFile(bytes: sound.bytes)
    #expect(file.pageCount == 1)
    #expect(
      file.metadata
        == PDFMetadata(
          title: "A report", creator: nil, producer: "By hand", version: "1.7", isEncrypted: false))
    #expect(file.diagnostics.isEmpty)
    #expect(PDFFile.libraryVersion.hasPrefix("22.12."))
  }

  @Test func pagesAreNumberedFromOne() throws {
    var pdf = sound
    pdf.sheets = ["one", "two", "three"].map {
      MinimalPDF.Sheet(content: "BT /F1 10 Tf 100 700 Td (\($0)) Tj ET")
    }
    let file = try PDFFile(bytes: pdf.bytes)
    #expect(file.pageCount == 3)
    #expect((1...3).map { file.page($0).page.text } == ["one", "two", "three"])
    #expect((1...3).map { file.page($0).page.number } == [1, 2, 3])
  }

  @Test func emptyFile() {
    #expect(error([])?.code == .emptyFile)
  }

  @Test(arguments: ["hello", "<html><body>404</body></html>", "PK\u{3}\u{4}", "\u{0}"])
  func somethingElse(text: String) {
    #expect(error(Array(text.utf8))?.code == .notAPDF)
  }

  @Test func headerWithoutBody() {
    let found = error(Array("%PDF-1.7\n".utf8))
    #expect(found?.code == .damagedPDF)
    #expect(found?.detail?.isEmpty == false)
  }

  @Test func truncatedBeforeThePageTree() {
    let bytes = sound.bytes
    let half = bytes.count / 10
    #expect(error(Array(bytes.prefix(half)))?.code == .damagedPDF)
  }

  @Test func noPages() {
    var pdf = sound
    pdf.sheets = []
    #expect(error(pdf.bytes)?.code == .noPages)
  }

  @Test(arguments: [6, 18]) func lostEndIsSaidSo(count: Int) throws {
    let file = try PDFFile(bytes: Array(sound.bytes.dropLast(count)))
    #expect(file.page(1).page.text == "Score")
    #expect(file.diagnostics.map(\.id.rawValue) == ["pdf-cut-off"])
    #expect(file.diagnostics.first?.severity == .error)
  }

  @Test func lostEndIsSeenBehindAnEarlierEndMark() throws {
    let first = "%PDF-1.4\nstartxref\n0\n%%EOF\n"
    let rest = String(decoding: sound.bytes, as: UTF8.self)
    #expect(try PDFFile(bytes: Array((first + rest).utf8)).diagnostics.map(\.id.rawValue) != ["pdf-cut-off"])
    let cut = try PDFFile(bytes: Array((first + rest).utf8.dropLast(6)))
    #expect(cut.page(1).page.text == "Score")
    #expect(cut.diagnostics.map(\.id.rawValue) == ["pdf-cut-off"])
  }

  @Test func wrongTableIsRepairedAndSaidSo() throws {
    let text = String(decoding: sound.bytes, as: UTF8.self)
    let file = try PDFFile(bytes: Array(text.replacing("startxref\n", with: "startxref\n7").utf8))
    #expect(file.page(1).page.text == "Score")
    #expect(file.diagnostics.map(\.id.rawValue) == ["pdf-repaired"])
  }

  @Test func garbageAroundIsTolerated() throws {
    let before = Array("HTTP/1.1 200 OK\r\n\r\n".utf8) + sound.bytes
    #expect(try PDFFile(bytes: before).page(1).page.text == "Score")
    let far = [UInt8](repeating: 0x20, count: 5_000) + sound.bytes
    #expect(try PDFFile(bytes: far).page(1).page.text == "Score")
    let after = sound.bytes + [UInt8](repeating: 0, count: 3_000)
    #expect(try PDFFile(bytes: after).page(1).page.text == "Score")
  }

  @Test func missingPageObjectIsUnreadableNotFatal() throws {
    var pdf = sound
    pdf.sheets.append(MinimalPDF.Sheet(content: "BT /F1 10 Tf 100 700 Td (two) Tj ET"))
    let text = String(decoding: pdf.bytes, as: UTF8.self)
    // The first page's reference in /Kids leads nowhere.
    let file = try PDFFile(bytes: Array(text.replacing("[5 0 R 7 0 R]", with: "[99 0 R 7 0 R]").utf8))
    let texts = (1...file.pageCount).map { file.page($0).page.text }
    #expect(texts.contains("two"))
  }

  @Test func damagedContentIsSaidSo() throws {
    let found = try firstPage(MinimalPDF("BT /F1 10 Tf 100 700 Td (A) Tj ET ] >> 1 2 3 nonsense"))
    #expect(found.page.text == "A")
    #expect(found.diagnostics.map(\.id.rawValue) == ["page-drawn-with-errors"])
  }

  @Test func selfReferringFormEnds() throws {
    var pdf = MinimalPDF("BT /F1 10 Tf 100 700 Td (A) Tj ET /Form Do")
    pdf.extras = [
      MinimalPDF.stream(
        "/Form Do",
        entries: "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Form 5 0 R >> >>")
    ]
    pdf.resources = "/XObject << /Form 5 0 R >>"
    #expect(try firstPage(pdf).page.text == "A")
  }

  @Test func tooManyGlyphsAreCutAndSaidSo() throws {
    let line = "(\(String(repeating: "A", count: 1_000))) Tj 100 700 Td "
    let content = "BT /F1 0.1 Tf 100 700 Td " + String(repeating: "\(line) -100 -700 Td ", count: 501) + "ET"
    let found = try firstPage(MinimalPDF(content))
    #expect(found.page.glyphs.count == 500_000)
    #expect(found.diagnostics.map(\.id.rawValue) == ["page-truncated"])
  }

  /// Ten forms, each drawing the next one ten times.
  @Test(.timeLimit(.minutes(1))) func formsThatMultiplyAreCutAndSaidSo() throws {
    var pdf = MinimalPDF("/Form Do")
    pdf.extras = (0..<10).map { level in
      MinimalPDF.stream(
        String(repeating: "/Form Do ", count: 10),
        entries: "/Type /XObject /Subtype /Form /BBox [0 0 9 9] "
          + "/Resources << /XObject << /Form \(MinimalPDF.firstExtra + level + 1) 0 R >> >>")
    }
    pdf.extras.append(
      MinimalPDF.stream("0 0 m 9 9 l S", entries: "/Type /XObject /Subtype /Form /BBox [0 0 9 9]"))
    pdf.resources = "/XObject << /Form 5 0 R >>"
    #expect(try firstPage(pdf).diagnostics.contains { $0.id == .pageTruncated })
  }

  // MARK: Passwords

  @Test(arguments: ["encrypted-aes256.pdf", "encrypted-rc4.pdf"])
  func passwordIsNeeded(name: String) throws {
    let bytes = try fixture(name)
    #expect(error(bytes)?.code == .encrypted)
    #expect(error(bytes, password: "")?.code == .encrypted)
    #expect(error(bytes, password: "wrong")?.code == .wrongPassword)
    #expect(error(bytes, password: "ผิด")?.code == .wrongPassword)
    #expect(error(bytes, password: "é")?.code == .wrongPassword)
  }

  @Test(arguments: [
    ("encrypted-aes256.pdf", "โปร่งใส"), ("encrypted-aes256.pdf", "owner-secret"),
    ("encrypted-rc4.pdf", "secret"), ("encrypted-rc4.pdf", "owner-secret"),
  ])
  func passwordOpens(name: String, password: String) throws {
    let file = try PDFFile(bytes: try fixture(name), password: password)
    #expect(file.page(1).page.text == "Score 95.50")
    #expect(file.metadata.isEncrypted && file.metadata.title == "รายงาน")
  }

  @Test func emptyPasswordOpensByItself() throws {
    let file = try PDFFile(bytes: try fixture("encrypted-empty-password.pdf"))
    #expect(file.metadata.isEncrypted && file.page(1).page.text == "Score 95.50")
  }

  @Test func needlessPasswordIsIgnored() throws {
    let open = try PDFFile(bytes: try fixture("encrypted-empty-password.pdf"), password: "for another file")
    #expect(open.page(1).page.text == "Score 95.50")
    #expect(try PDFFile(bytes: sound.bytes, password: "secret").pageCount == 1)
  }

  @Test func compressedObjectsAreRead() throws {
    let file = try PDFFile(bytes: try fixture("object-streams.pdf"))
    #expect(file.page(1).page.text == "Score 95.50" && file.page(1).page.rulings.count == 4)
    #expect(file.metadata.title == "รายงาน" && !file.metadata.isEncrypted)
  }

  @Test func everyErrorSaysWhatToDo() {
    for code in PDFError.Code.allCases {
      let message = PDFError(code).message
      #expect(message.english.hasSuffix(".") && message.english.count > 30 && !message.thai.isEmpty)
      #expect(PDFError(code, detail: "why").description == "\(PDFError(code).id): \(message.english) (why)")
    }
  }
}
