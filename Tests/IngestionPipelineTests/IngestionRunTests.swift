import Foundation
import IngestionPipeline
import ReportModel
import Testing

@Suite("Ingestion run")
struct IngestionRunTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @discardableResult
  private func run(_ roots: String..., out: String = "out", password: String? = nil) throws -> RunSummary {
    let options = IngestionOptions(
      inputs: roots.map { BytePath(folder.path + "/" + $0) }, output: BytePath(folder.path + "/" + out),
      password: password)
    let run = IngestionRun(options, stages: .fake)
    return try run.run(try run.inputs()) { _ in }
  }

  @Test("every input has a row, in order, and those that can be read a document")
  func rows() throws {
    try folder.write("pages: 2", to: "in/a.txt")
    try folder.write("", to: "in/b.txt")
    try folder.write("pages: 3\nocr: 2\nocr: 3", to: "in/c.txt")
    try folder.write("pages: 2\nocr: 1\nunreadable: 2", to: "in/d.txt")
    try folder.write("fail: not-text", to: "in/e.txt")
    try folder.write("x", to: "in/f.pdf")
    let summary = try run("in")
    #expect(summary.counts == [.ok: 1, .partial: 1, .failed: 4])
    #expect(
      summary.problems.map { "\($0.document) \($0.status) \($0.error)" } == [
        "b.txt failed empty-file", "c.txt partial page-needs-ocr", "d.txt failed page-needs-ocr",
        "e.txt failed not-text", "f.pdf failed encrypted",
      ])
    #expect(summary.problems[1].message.contains("2 of 3 pages (2-3)"))
    let lines = folder.text("out/documents.csv").split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines[1].hasPrefix("a.txt,"))
    for name in "abcdef" {
      #expect(folder.read("out/reports/\(name).\(name == "f" ? "pdf" : "txt").json") != nil)
    }
  }

  @Test(
    "what a stage lost makes the document partial, under the id of the loss",
    arguments: [
      ("page-truncated 2", "1 page (2) drew more than the limit"), ("page-unreadable 3", "1 of 4 pages (3)"),
      (
        "layout-limit/lines 1\nlost: layout-limit/lines 1\nlost: layout-limit/characters 2",
        "2 pages (1-2) held more than the limit"
      ),
      ("block-limit", "more than 5 paragraphs and tables"), ("table-too-large 1", "A table of 7 rows"),
      ("table-too-wide 1", "more than 5 columns"), ("undated-figures", "figures not taken: 9."),
    ])
  func loss(_ loss: String, words: String) throws {
    try folder.write("pages: 4\nlost: \(loss)", to: "in/a.txt")
    let problem = try #require(try run("in").problems.first)
    #expect(problem.status == .partial)
    #expect(loss.hasPrefix(problem.error) && !problem.error.isEmpty)
    #expect(problem.message.contains(words), "\(problem.message)")
    #expect(problem.message.contains(/\. \/ .*[\u{E01}-\u{E5B}]/))
  }

  @Test("several losses are all told, pages without text first; a twice-named file keeps the loss's id")
  func losses() throws {
    try folder.write("pages: 4\nlost: page-truncated 1\nocr: 3", to: "a.txt")
    let problem = try #require(try run("a.txt", "a.txt").problems.first)
    #expect(problem.status == .partial && problem.error == "page-needs-ocr")
    #expect(problem.message.contains("No usable text on 1 of 4 pages (3)"))
    #expect(problem.message.contains("drew more") && problem.message.contains("given 2 times"))
    #expect(problem.message.components(separatedBy: " / ").count == 2)
  }

  @Test("the password reaches the PDF and no file")
  func password() throws {
    try folder.write("pages: 1", to: "in/a.pdf")
    #expect(try run("in", password: "open").problems.isEmpty)
    for name in ["run.json", "documents.csv", "reports/a.pdf.json"] {
      #expect(!folder.text("out/\(name)").contains("\"open\""))
    }
  }

  @Test("a document that breaks the schema is not written, and its row says so")
  func schemaViolation() throws {
    try folder.write("ok: yes", to: "in/a.txt")
    try run("in")
    #expect(folder.read("out/reports/a.txt.json") != nil)
    try folder.write("break: schema", to: "in/a.txt")
    let summary = try run("in")
    #expect(summary.problems.map(\.error) == ["schema-violation"])
    #expect(folder.read("out/reports/a.txt.json") == nil)
    #expect(folder.text("out/documents.csv").contains("failed,schema-violation,"))
  }

  @Test("the same bytes under two names are both read, and the second says so")
  func sameBytes() throws {
    try folder.write("pages: 1", to: "in/b.txt")
    try folder.write("pages: 1", to: "in/a.txt")
    let summary = try run("in")
    #expect(summary.counts == [.ok: 2])
    #expect(summary.problems.isEmpty)
    let lines = folder.text("out/documents.csv").split(separator: "\n")
    #expect(lines[2].hasSuffix("ok,,The file has the same bytes as a.txt. / ไฟล์นี้มีเนื้อหาเดียวกับ a.txt"))
  }

  @Test("the same file twice is read once and told")
  func sameFile() throws {
    try folder.write("pages: 1", to: "a.txt")
    let summary = try run("a.txt", "a.txt")
    #expect(summary.documents == 1)
    #expect(
      summary.problems.map { "\($0.document) \($0.status) \($0.error)" } == ["a.txt ok duplicate-input"])
  }

  @Test("documents of the run before that have no input any more are removed, other files are kept")
  func stale() throws {
    for name in ["a.txt", "x/b.txt", "c.txt"] { try folder.write("pages: 1 \(name)", to: "in/\(name)") }
    try run("in")
    try folder.write("mine", to: "out/reports/mine.json")
    try folder.write("mine", to: "victim.json")
    // A manifest that somebody tampered with removes nothing outside.
    let manifest = folder.text("out/run.json")
      .replacingOccurrences(of: "reports/c.txt.json", with: "reports/../../victim.json")
    try folder.write(manifest, to: "out/run.json")
    try FileManager.default.removeItem(atPath: folder.path + "/in/x")
    try run("in")
    #expect(folder.read("out/reports/x/b.txt.json") == nil)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out/reports/x"))
    #expect(folder.read("out/reports/a.txt.json") != nil)
    #expect(folder.text("out/reports/mine.json") == "mine")
    #expect(folder.text("victim.json") == "mine")
  }

  @Test("all files but the manifest are the same bytes on every run and for every order")
  func determinism() throws {
    for name in ["r1/a.txt", "r1/b.txt", "r2/a.txt", "r2/ก.txt"] {
      try folder.write("pages: 1\nname: \(name)", to: name)
    }
    try run("r1", "r2", out: "one")
    try run("r2", "r1", out: "two")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/one").sorted()
    #expect(names == (try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/two").sorted()))
    for name in names where name != "run.json" {
      #expect(folder.read("one/\(name)") == folder.read("two/\(name)"), "\(name)")
    }
  }

  @Test("an output folder that cannot be made, or is held by another run, is an error")
  func unusableOutput() throws {
    try folder.write("x", to: "in/a.txt")
    try folder.write("a file", to: "file")
    #expect(throws: OutputFolderError.self) { try run("in", out: "file") }
    #expect(throws: OutputFolderError.self) { try run("in", out: "file/below") }
    try run("in", out: "new/deep/out")
    let held = open(folder.path + "/new/deep/out", O_RDONLY)
    defer { close(held) }
    #expect(flock(held, LOCK_EX | LOCK_NB) == 0)
    #expect(throws: OutputFolderError.inUse(BytePath(folder.path + "/new/deep/out"))) {
      try run("in", out: "new/deep/out")
    }
  }
}
