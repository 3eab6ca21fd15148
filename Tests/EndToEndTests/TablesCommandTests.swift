import Foundation
import FoundationXML
import TestSupport
import Testing

@Suite("prongsai tables")
struct TablesCommandTests {
  private let folder: Workspace
  /// Page 1 holds text with lost letters and a table, page 2 a picture, page 3 nothing.
  private static let lossy = Repository.corpus.appendingPathComponent("pdf/lost-letters.pdf").path
  /// Two pages; both tables stand on the first.
  private static let scores = Repository.corpus.appendingPathComponent("reports/khomloi-2565.pdf").path
  /// Five pages; two tables each on the first, third and fourth.
  private static let many = Repository.corpus.appendingPathComponent("reports/huaidaoloi-2566.pdf").path

  init() throws { folder = try Workspace() }

  private func tables(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["tables"] + arguments, in: folder)
  }

  private func files(_ name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + name).sorted()
  }

  @Test("prints CSV with Thai repaired; pages without text are told, and the exit code is 3")
  func csv() throws {
    let outcome = try tables(Self.lossy)
    #expect(
      outcome.text == """
        ลำดับ,กิจกรรม,จำนวน
        1,ทำคำขอใช้น้ำประปา,12
        2,"รวบรวมคำร้องและ
        จัดทำบันทึกประจำเดือน",4

        """)
    #expect(outcome.code == 3)
    #expect(
      outcome.errors.hasPrefix("\(Self.lossy): partial: page-needs-ocr: No usable text on 1 of 3 pages (2)"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(try tables(Self.lossy, "--page=1").code == 0)
  }

  @Test(
    "several tables follow each other: CSV and HTML at once, JSON a line each, Markdown with an empty line")
  func stream() throws {
    let rows = DelimitedText.rows(try tables(Self.scores).text)
    #expect(rows.map(\.count) == Array(repeating: 2, count: 4) + Array(repeating: 3, count: 11))
    let lines = try tables(Self.scores, "--format", "json").text.split(separator: "\n")
    #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix("{\"box\":") })
    let html = try tables(Self.scores, "--format=html").text
    #expect(html.split(separator: "<table ").count == 3 && html.hasPrefix("<!DOCTYPE html>\n"))
    #expect(html.split(separator: "<!DOCTYPE").count == 1)
    let markdown = try tables(Self.scores, "--format=markdown").text
    #expect(
      markdown.split(separator: "\n\n").count == 2 && markdown.hasPrefix("| แบบวัด | คะแนน |\n| --- | --- |\n")
    )
  }

  @Test("merged cells have their text once, and their spans in HTML and JSON")
  func merged() throws {
    let file = Repository.corpus.appendingPathComponent("reports/mekkhawitthaya-2567.pdf").path
    let rows = DelimitedText.rows(try tables(file, "--page=2").text)
    #expect(rows.count == 7 && rows.allSatisfy { $0.count == 5 })
    #expect(rows[0] == ["ตัวชี้วัด", "ข้อสังเกตจากผลคะแนน", "แผนดำเนินการ", "", ""])
    #expect(rows[1] == ["", "", "สิ่งที่จะทำ", "ผู้รับผิดชอบ", "ระยะเวลา"])
    #expect(rows[4][3] == "สำนักงานเลขานุการกรม" && rows[5][3].isEmpty && rows[6][3] == "กองคลัง")
    let html = try tables(file, "--page=2", "--format=html").text
    #expect(html.contains("<td colspan=\"3\">แผนดำเนินการ</td>"))
    #expect(html.contains("<td rowspan=\"2\">สำนักงานเลขานุการกรม</td>"))
    let json = try tables(file, "--page=2", "--format=json").output
    let spans = try JSONDecoder().decode(TableSpans.self, from: Data(json)).spans
    #expect(
      spans.map { [$0.row, $0.col, $0.rowspan, $0.colspan] } == [
        [0, 0, 2, 1], [0, 1, 2, 1], [0, 2, 1, 3], [2, 0, 2, 1], [4, 0, 3, 1], [4, 3, 2, 1],
      ])
  }

  @Test("--out writes a CSV and a JSON file for each table, as its numbers say")
  func out() throws {
    let outcome = try tables(Self.many, "--out", "d")
    #expect(outcome.code == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
    let numbers = ["p1-t1", "p1-t2", "p2-t1", "p3-t1", "p3-t2", "p4-t1", "p4-t2", "p5-t1"]
    #expect(
      try files("d") == numbers.flatMap { ["huaidaoloi-2566-\($0).csv", "huaidaoloi-2566-\($0).json"] })
    for number in numbers {
      let json = try #require(folder.read("d/huaidaoloi-2566-\(number).json"))
      let table = try JSONDecoder().decode(TableFile.self, from: Data(json))
      #expect("p\(table.page)-t\(table.table)" == number)
      #expect(table.file == "huaidaoloi-2566.pdf" && table.document == Self.many)
      #expect(table.rowEdges.count == table.rows + 1 && table.columnEdges.count == table.columns + 1)
      let rows = DelimitedText.rows(folder.text("d/huaidaoloi-2566-\(number).csv"))
      #expect(rows.count == table.rows && rows.allSatisfy { $0.count == table.columns })
      for cell in table.cells { #expect(rows[cell.row][cell.col] == cell.text) }
    }
  }

  @Test("what an earlier run found on a page and this one does not is removed; other pages and files stay")
  func stale() throws {
    let ours = "d/huaidaoloi-2566"
    for name in ["\(ours)-p1-t3.csv", "\(ours)-p1-t4.csv", "\(ours)-p2-t9.csv", "d/other.csv"] {
      try folder.write("old".utf8, to: name)
    }
    #expect(try tables(Self.many, "--page", "1", "--out", "d", "--format", "csv").code == 0)
    #expect(
      try files("d") == [
        "huaidaoloi-2566-p1-t1.csv", "huaidaoloi-2566-p1-t2.csv", "huaidaoloi-2566-p2-t9.csv", "other.csv",
      ])
  }

  @Test("--draw draws every page that is asked for, also into the folder of the tables")
  func draw() throws {
    let outcome = try tables(Self.many, "--page=2-3", "--out=d", "--draw=./d/", "--format=markdown")
    #expect(outcome.code == 0 && outcome.output.isEmpty, "\(outcome.errors)")
    let name = "huaidaoloi-2566"
    #expect(
      try files("d") == [
        "\(name)-p2-t1.md", "\(name)-p2.svg", "\(name)-p3-t1.md", "\(name)-p3-t2.md", "\(name)-p3.svg",
      ])
    let drawing = try #require(folder.read("d/\(name)-p3.svg"))
    #expect(XMLParser(data: Data(drawing)).parse())
    #expect(folder.text("d/\(name)-p3.svg").contains("inkscape:label=\"spans\""))
    // With --draw alone the tables are printed.
    #expect(try tables(Self.lossy, "--draw", "e", "-q").text.hasPrefix("ลำดับ,"))
    #expect(try files("e") == ["lost-letters-p1.svg", "lost-letters-p2.svg", "lost-letters-p3.svg"])
  }

  @Test("a file without tables is no fault, and is told")
  func none() throws {
    try folder.write(SamplePDF.plain, to: "a.pdf")
    for format in ["csv", "json", "html", "markdown"] {
      let outcome = try tables("a.pdf", "--format", format)
      #expect(outcome.code == 0 && outcome.output.isEmpty)
      #expect(outcome.errors == "a.pdf: No table was found. / ไม่พบตาราง\n")
    }
    let quiet = try tables("a.pdf", "--quiet", "--out", "d")
    #expect(quiet.code == 0 && quiet.errors.isEmpty)
    #expect(try files("d") == [])
  }

  @Test("--verbose tells of the file and every fact")
  func verbose() throws {
    let outcome = try tables(Self.lossy, "--verbose")
    #expect(
      outcome.errors.contains(" (3 pages, 1 table / หน้า 3 ตาราง 1)\n")
        && outcome.errors.contains("[blank-page]"))
  }

  @Test("what cannot be read is told with the ids of prongsai text")
  func failures() throws {
    try folder.write(SamplePDF.truncated, to: "broken.pdf")
    try folder.write(SamplePDF.encrypted, to: "locked.pdf")
    try folder.write("text\n".utf8, to: "transcript.txt")
    try folder.write([], to: "empty.pdf")
    for (arguments, id) in [
      (["broken.pdf"], "damaged-pdf"), (["locked.pdf"], "encrypted"),
      (["transcript.txt"], "unsupported-format"),
      (["empty.pdf"], "empty-file"), (["gone.pdf"], "unreadable-file"), (["."], "unreadable-file"),
      (["locked.pdf", "--password=x"], "wrong-password"), ([Self.lossy, "--page=4"], "no-such-page"),
      ([Self.lossy, "--page=2"], "page-needs-ocr"),
    ] {
      let outcome = try Program.run(["tables"] + arguments, in: folder)
      #expect(outcome.code == 3 && outcome.output.isEmpty, "\(arguments)")
      #expect(outcome.errors.contains(": failed: \(id): "), "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
      let text = try Program.run(["text"] + arguments, in: folder)
      #expect(text.code == 3 && text.errors == outcome.errors)
    }
    #expect(try tables("locked.pdf", "--password", "open").code == 0)
  }

  @Test("a folder that cannot be written to fails the command")
  func notWritable() throws {
    try folder.write("a file".utf8, to: "file")
    for option in ["--out", "--draw"] {
      let outcome = try tables(Self.scores, option, "file")
      #expect(outcome.code == 2 && outcome.errors.contains("file: Not a directory."), "\(outcome.errors)")
    }
    let full = try Program.shell("prongsai tables '\(Self.scores)' > /dev/full", in: folder)
    #expect(full.code == 2 && full.errors.contains("No space left"))
  }

  @Test("the same file gives the same bytes, and a page the same tables as in the whole")
  func determinism() throws {
    for name in ["d", "e"] { #expect(try tables(Self.many, "--out", name, "--draw", name).code == 0) }
    #expect(try folder.dataFiles("d") == folder.dataFiles("e"))
    let whole = try tables(Self.many, "--format=json").text.split(separator: "\n")
    let parts = try (1...5).flatMap { page in
      try tables(Self.many, "--format=json", "--page=\(page)").text.split(separator: "\n")
    }
    #expect(whole == parts && whole.count == 8)
  }
}

/// The JSON file of a table as a reader decodes it.
private struct TableFile: Decodable {
  struct Cell: Decodable {
    let row: Int
    let col: Int
    let text: String
  }

  let document: String
  let file: String
  let page: Int
  let table: Int
  let rows: Int
  let columns: Int
  let rowEdges: [Double]
  let columnEdges: [Double]
  let cells: [Cell]
}

/// Its merged cells.
private struct TableSpans: Decodable {
  struct Span: Decodable {
    let row: Int
    let col: Int
    let rowspan: Int
    let colspan: Int
  }

  let spans: [Span]
}
