import Foundation
import Testing

@Suite("Bad input")
struct BadInputTests {
  private let folder: Workspace

  init() throws { folder = try Workspace() }

  private func row(_ document: String) throws -> [String: String] {
    try #require(folder.table("d/documents.csv").first { $0["document"] == document })
  }

  @Test("every bad file has its row, error id and message, and harms nothing else")
  func files() throws {
    try folder.write([], to: "in/empty.pdf")
    try folder.write([], to: "in/empty.txt")
    try folder.write("not a PDF at all".utf8, to: "in/text.pdf")
    try folder.write(SamplePDF.truncated, to: "in/truncated.pdf")
    try folder.write(SamplePDF.encrypted, to: "in/locked.pdf")
    try folder.write(SamplePDF.withoutPages, to: "in/no-pages.pdf")
    try folder.write((0..<4000).map { UInt8(truncatingIfNeeded: $0 * $0) }, to: "in/binary.txt")
    try folder.write(SamplePDF.plain, to: "in/good.pdf")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/in/dangling.pdf", withDestinationPath: "nowhere")
    let outcome = try Program.run(["ingest", "in", "--out", "d"], in: folder)
    #expect(outcome.code == 3)
    #expect(outcome.output.isEmpty)
    let errors = [
      "binary.txt": "not-text", "dangling.pdf": "unreadable-file", "empty.pdf": "empty-file",
      "empty.txt": "empty-file", "locked.pdf": "encrypted", "no-pages.pdf": "no-pages",
      "text.pdf": "not-a-pdf", "truncated.pdf": "damaged-pdf",
    ]
    for (document, error) in errors {
      let row = try row(document)
      #expect(row["status"] == "failed")
      #expect(row["error"] == error, "\(document)")
      // One line: English, then Thai.
      #expect(row["message"]?.contains(/^[A-Z][^\u{E01}-\u{E5B}]+\. \/ [^\n]*[\u{E01}-\u{E5B}]/) == true)
      #expect(outcome.errors.contains("\(document): failed: \(error): "))
      #expect(folder.text("d/reports/\(document).json").contains("\"\(error)\""))
    }
    #expect(try row("good.pdf")["status"] == "ok")
    #expect(folder.table("d/documents.csv").count == errors.count + 1)
    #expect(outcome.errors.contains("9 documents: 1 ok, 0 partial, 8 failed"))
  }

  @Test("an empty file is told in the same words, whatever its name")
  func empty() throws {
    for name in ["in/a.pdf", "in/b.txt", "in/c.html"] { try folder.write([], to: name) }
    _ = try Program.run(["ingest", "in", "--out", "d"], in: folder)
    #expect(Set(folder.table("d/documents.csv").map { $0["message"] }).count == 1)
  }

  @Test("a transcript whose table is cut is partial, and --verbose tells where")
  func partial() throws {
    let row = (1...300).map(String.init).joined(separator: "\t")
    try folder.write("first\n\n\(row)\n\(row)\n".utf8, to: "wide.txt")
    let outcome = try Program.run(["ingest", "wide.txt", "--out", "d", "--verbose"], in: folder)
    #expect(outcome.code == 3)
    #expect(try self.row("wide.txt")["status"] == "partial")
    #expect(try self.row("wide.txt")["error"] == "table-too-wide")
    let line = /wide\.txt:1:3: error: A table has .+\. \/ ตารางมีเกิน .+ \[table-too-wide\]/
    #expect(outcome.errors.split(separator: "\n").contains { $0.wholeMatch(of: line) != nil })
    #expect(
      outcome.errors.contains("1 document: 0 ok, 1 partial, 0 failed; 0 scores, 0 measures, 0 findings; d\n"))
    let warning = "wide.txt: warning: The document is no ITA report"
    #expect(outcome.errors.contains(warning))
    let brief = try Program.run(["ingest", "wide.txt", "--out", "d"], in: folder)
    #expect(!brief.errors.contains("[table-too-wide]"))
  }

  @Test("an encrypted PDF opens with the right password only, from the option or the environment")
  func password() throws {
    try folder.write(SamplePDF.encrypted, to: "locked.pdf")
    let ingest = ["ingest", "locked.pdf", "--out", "d"]
    #expect(try Program.run(ingest + ["--password", "open"], in: folder).code == 0)
    #expect(try row("locked.pdf")["pages"] == "1")
    let secret = ["PRONGSAI_PASSWORD": "open"]
    #expect(try Program.run(ingest, in: folder, environment: secret).code == 0)
    #expect(try Program.run(ingest + ["--password=wrong"], in: folder, environment: secret).code == 3)
    #expect(try row("locked.pdf")["error"] == "wrong-password")
    #expect(try Program.run(ingest, in: folder).code == 3)
    #expect(try row("locked.pdf")["error"] == "encrypted")
  }

  @Test("a PDF that opens without its end is partial and says so")
  func cutOff() throws {
    try folder.write(SamplePDF.plain.dropLast(6), to: "cut.pdf")
    #expect(try Program.run(["ingest", "cut.pdf", "--out", "d"], in: folder).code == 3)
    let row = try row("cut.pdf")
    #expect(row["status"] == "partial" && row["error"] == "pdf-cut-off" && row["pages"] == "1")
    #expect(row["message"]?.isEmpty == false)
  }

  @Test("places without a report have their row")
  func places() throws {
    try folder.write("x".utf8, to: "empty folder/notes.docx")
    try folder.write(SamplePDF.plain, to: "good.pdf")
    try folder.write("x".utf8, to: "sheet.xlsx")
    let outcome = try Program.run(
      ["ingest", "empty folder", "gone.pdf", "good.pdf", "sheet.xlsx", "--out", "d"], in: folder)
    #expect(outcome.code == 3)
    let found = folder.table("d/documents.csv").map { "\($0["document"] ?? "") \($0["error"] ?? "")" }
    #expect(
      found == [
        "empty folder no-reports", "gone.pdf unreadable-file", "good.pdf ", "sheet.xlsx unsupported-format",
      ])
  }

  @Test("the same file twice is read once and told")
  func sameFile() throws {
    try folder.write(SamplePDF.plain, to: "a/good.pdf")
    let outcome = try Program.run(["ingest", "a/good.pdf", "./a/good.pdf", "--out", "d"], in: folder)
    #expect(outcome.code == 3)
    #expect(folder.table("d/documents.csv").count == 1)
    #expect(try row("good.pdf")["status"] == "ok")
    #expect(try row("good.pdf")["error"] == "duplicate-input")
    #expect(outcome.errors.contains("given 2 times"))
  }

  @Test("the same bytes under two names are read twice, and the second row names the first")
  func sameBytes() throws {
    for name in ["in/b.pdf", "in/a.pdf"] { try folder.write(SamplePDF.plain, to: name) }
    #expect(try Program.run(["ingest", "in", "--out", "d"], in: folder).code == 0)
    #expect(try row("a.pdf")["message"] == "")
    #expect(try row("b.pdf")["message"]?.contains("a.pdf") == true)
    #expect(try row("b.pdf")["status"] == "ok")
  }

  @Test("an output folder that cannot be made fails the command")
  func unwritable() throws {
    try folder.write(SamplePDF.plain, to: "good.pdf")
    try folder.write("a file".utf8, to: "file")
    let outcome = try Program.run(["ingest", "good.pdf", "--out", "file/d"], in: folder)
    #expect(outcome.code == 2)
    #expect(
      outcome.errors == "prongsai: Cannot create folder file/d: Not a directory.\n"
        + "prongsai: สร้างโฟลเดอร์ file/d ไม่ได้: ไม่ใช่โฟลเดอร์\n")
  }

  @Test("extract prints a document that says what is wrong")
  func extract() throws {
    try folder.write("not a PDF".utf8, to: "x.pdf")
    let outcome = try Program.run(["extract", "x.pdf"], in: folder)
    #expect(outcome.code == 3)
    #expect(outcome.text.contains("\"not-a-pdf\""))
    let gone = try Program.run(["extract", "gone.pdf"], in: folder)
    #expect(gone.code == 3)
    #expect(gone.text.contains("\"unreadable-file\""))
    let directory = try Program.run(["extract", "."], in: folder)
    #expect(directory.code == 3)
    #expect(directory.text.contains("\"unreadable-file\""))
  }
}
