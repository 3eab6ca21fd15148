import Foundation
import TestSupport
import Testing

@Suite("prongsai text")
struct TextCommandTests {
  private let folder: Workspace
  /// Page 1 holds text with lost letters and a table, page 2 a picture, page 3 nothing.
  private static let lossy = Repository.corpus.appendingPathComponent("pdf/lost-letters.pdf").path
  private static let reports = Repository.corpus.appendingPathComponent("reports")

  init() throws { folder = try Workspace() }

  private func text(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["text"] + arguments, in: folder)
  }

  @Test("text is repaired from the fonts, rows of tables are lines, and every page ends with a form feed")
  func repaired() throws {
    let outcome = try text(Self.lossy)
    #expect(
      outcome.text == """
        แนวทางการดำเนินงานประจำปี 2566
        กำหนดให้ทุกฝ่ายจัดทำคำสั่งและนำส่งรายงาน ก่อนเริ่มโครงการน้ำสะอาด
        ลำดับ\tกิจกรรม\tจำนวน
        1\tทำคำขอใช้น้ำประปา\t12
        2
        รวบรวมคำร้องและ
        จัดทำบันทึกประจำเดือน
        4
        เอกสารสมมติเพื่อทดสอบโปรแกรม
        \u{C}\u{C}\u{C}
        """)
    #expect(outcome.code == 3)
    let told = outcome.errors.split(separator: "\n")
    #expect(told.count == 1)
    #expect(
      told.first?.hasPrefix("\(Self.lossy): partial: page-needs-ocr: No usable text on 1 of 3 pages (2)")
        == true)
    #expect(told.first?.contains(/\. \/ .*[\u{E01}-\u{E5B}]/) == true)
  }

  @Test("--raw shows the text layer, in the same order")
  func raw() throws {
    let outcome = try text("--raw", Self.lossy)
    #expect(outcome.text.hasPrefix("แนวทางการด าเนินงานประจ าปี 2566\n"))
    #expect(outcome.text.hasSuffix("เอกสารสมมติเพื อทดสอบโปรแกรม\n\u{C}\u{C}\u{C}"))
    let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false).count }
    #expect(try lines(outcome.text) == lines(text(Self.lossy).text))
  }

  @Test("--page picks pages, whose text is the same as in the whole")
  func pages() throws {
    let whole = try text(file("huaidaoloi-2566")).text.split(
      separator: "\u{C}", omittingEmptySubsequences: false)
    #expect(whole.count == 6)
    for (pages, range) in [("1", 0..<1), ("3", 2..<3), ("2-4", 1..<4), ("4-90", 3..<5)] {
      let outcome = try text("--page", pages, file("huaidaoloi-2566"))
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.text == whole[range].joined(separator: "\u{C}") + "\u{C}", "\(pages)")
    }
    // Neither the picture nor the blank page is asked for.
    #expect(try text("--page=1", Self.lossy).code == 0)
    #expect(try text("--page=3", Self.lossy).text == "\u{C}")
    let behind = try text("--page", "4", Self.lossy)
    #expect(behind.code == 3 && behind.output.isEmpty)
    #expect(behind.errors.contains("failed: no-such-page: There is no page 4: the PDF has 3 pages."))
  }

  @Test("several files come in the order given; one that fails is told, the others go on")
  func brokenAmongGood() throws {
    try folder.write(SamplePDF.plain, to: "z.pdf")
    try folder.write(SamplePDF.truncated, to: "broken.pdf")
    try folder.write("text\n".utf8, to: "transcript.txt")
    try folder.write(SamplePDF.plain, to: "pdf without ending")
    let files = ["z.pdf", "broken.pdf", ".", "transcript.txt", "gone.pdf", "pdf without ending"]
    let outcome = try Program.run(["text"] + files, in: folder)
    #expect(outcome.code == 3)
    #expect(outcome.text == String(repeating: "A page with plain text, no report.\n\u{C}", count: 2))
    let told = outcome.errors.split(separator: "\n").map(String.init)
    let expected = [
      "broken.pdf: failed: damaged-pdf: ", ".: failed: unreadable-file: This is a folder",
      "transcript.txt: failed: unsupported-format: The file is no PDF, and only PDFs are read here",
      "gone.pdf: failed: unreadable-file: ",
    ]
    #expect(told.count == expected.count)
    for (line, start) in zip(told, expected) {
      #expect(line.hasPrefix(start), "\(line)")
      #expect(line.contains(/\. \/ .*[\u{E01}-\u{E5B}]/), "\(line)")
    }
    let quiet = try Program.run(["text", "--quiet"] + files, in: folder)
    #expect(quiet.code == 3 && quiet.errors.isEmpty && quiet.output == outcome.output)
  }

  @Test("--verbose tells of every file and every fact, on stderr")
  func verbose() throws {
    let outcome = try text("--verbose", Self.lossy)
    #expect(
      outcome.errors.contains("\(Self.lossy):2: error: ") && outcome.errors.contains("[page-needs-ocr]"))
    #expect(outcome.errors.contains("\(Self.lossy):3: info: ") && outcome.errors.contains("[blank-page]"))
    try folder.write(SamplePDF.plain, to: "a.pdf")
    let plain = try text("-v", "a.pdf")
    #expect(plain.errors.contains("a.pdf: ok (1 page / หน้า 1)\n") && !plain.text.contains("ok (1 page"))
  }

  @Test("an encrypted PDF opens with its password")
  func password() throws {
    try folder.write(SamplePDF.encrypted, to: "locked.pdf")
    #expect(try text("locked.pdf", "--password", "open").text == "A page with plain text, no report.\n\u{C}")
    let refused = try text("locked.pdf", "--password=wrong")
    #expect(refused.code == 3 && refused.output.isEmpty && refused.errors.contains("wrong-password"))
    let environment = ["PRONGSAI_PASSWORD": "open"]
    #expect(try Program.run(["text", "locked.pdf"], in: folder, environment: environment).code == 0)
    #expect(try text("locked.pdf").errors.contains("failed: encrypted: "))
  }

  @Test("a PDF whose end is missing gives its text, and says so")
  func cutOff() throws {
    try folder.write(SamplePDF.plain.dropLast(6), to: "cut.pdf")
    let outcome = try text("cut.pdf")
    #expect(outcome.code == 3 && outcome.text == "A page with plain text, no report.\n\u{C}")
    #expect(outcome.errors.contains("cut.pdf: partial: pdf-cut-off: "))
  }

  @Test("a reader that goes away ends the program quietly; a full disk is told")
  func brokenPipe() throws {
    let file = file("huaidaoloi-2566")
    let piped = try Program.shell(
      "prongsai text '\(file)' '\(file)' | head -n 1; echo ${PIPESTATUS[0]}", in: folder)
    #expect(piped.text.hasSuffix("\n0\n") && piped.errors.isEmpty, "\(piped.text) \(piped.errors)")
    let full = try Program.shell("prongsai text '\(file)' > /dev/full", in: folder)
    #expect(full.code == 2 && full.errors.contains("No space left"))
    #expect(try Program.shell("prongsai text '\(file)' >&-", in: folder).code == 2)
  }

  @Test(
    "each form gives the same bytes twice",
    arguments: [[], ["--raw"], ["--json"], ["--repairs"], ["--fonts"]])
  func determinism(form: [String]) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.reports.path).sorted()
    let files = names.filter { $0.hasSuffix(".pdf") }.map { Self.reports.appendingPathComponent($0).path }
    let arguments = ["text"] + form + files + [Self.lossy]
    let first = try Program.run(arguments, in: folder)
    #expect(try Program.run(arguments, in: folder).output == first.output)
    #expect(!first.output.isEmpty && first.code == 3)
    #expect(String(validating: first.output, as: UTF8.self) != nil)
  }

  private func file(_ report: String) -> String { Self.reports.appendingPathComponent("\(report).pdf").path }
}
