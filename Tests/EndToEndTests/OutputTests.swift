import Foundation
import TestSupport
import Testing

@Suite("Output")
struct OutputTests {
  private let folder: Workspace

  init() throws { folder = try Workspace() }

  private func lay() throws {
    let text = "รายงานผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566\n\nข้อความ\tคะแนน\nO1\t100\n"
    try folder.write(SamplePDF.plain, to: "r1/a.pdf")
    try folder.write(text.utf8, to: "r1/b.txt")
    try folder.write("# หัวข้อ\n\n| ก | ข |\n|---|---|\n| 1 | 2 |\n".utf8, to: "r2/c.md")
    try folder.write("<p>ย่อหน้า</p><table><tr><td>1</td></tr></table>".utf8, to: "r2/sub/d.html")
    try folder.write("broken".utf8, to: "r2/e.pdf")
  }

  @Test("two runs, and runs over differently ordered inputs, write the same bytes")
  func determinism() throws {
    try lay()
    #expect(try Program.run(["ingest", "r1", "r2", "--out", "one"], in: folder).code == 3)
    #expect(try Program.run(["ingest", "r1", "r2", "--out", "two"], in: folder).code == 3)
    #expect(try Program.run(["ingest", "r2", "r1", "--out", "three"], in: folder).code == 3)
    let first = try folder.dataFiles("one")
    #expect(first.count == 4 + 5)
    #expect(try folder.dataFiles("two") == first)
    #expect(try folder.dataFiles("three") == first)
  }

  @Test("a missing folder is made, an existing one is updated")
  func update() throws {
    try lay()
    #expect(try Program.run(["ingest", "r1", "--out", "new/deep/d"], in: folder).code == 0)
    #expect(folder.table("new/deep/d/documents.csv").map { $0["document"] } == ["a.pdf", "b.txt"])
    try folder.write("kept".utf8, to: "new/deep/d/reports/own.txt")
    try FileManager.default.removeItem(atPath: folder.path + "/r1/b.txt")
    #expect(try Program.run(["ingest", "r1", "--out", "new/deep/d"], in: folder).code == 0)
    #expect(folder.table("new/deep/d/documents.csv").map { $0["document"] } == ["a.pdf"])
    #expect(folder.read("new/deep/d/reports/b.txt.json") == nil)
    #expect(folder.text("new/deep/d/reports/own.txt") == "kept")
  }

  @Test("run.json tells of the run, and no other file does")
  func manifest() throws {
    try lay()
    let start = Date()
    _ = try Program.run(["ingest", "r1", "--out", "d", "--password", "hush-hush"], in: folder)
    let manifest = try JSONDecoder().decode(
      Manifest.self, from: Data(try #require(folder.read("d/run.json"))))
    #expect(manifest.tool["name"] == "prongsai")
    #expect(manifest.libraries["poppler"]?.isEmpty == false)
    #expect(manifest.libraries["icu"]?.isEmpty == false)
    #expect(manifest.counts["documents"] == 2)
    #expect(manifest.documents.map(\.document) == ["a.pdf", "b.txt"])
    #expect(manifest.documents.allSatisfy { $0.sha256.count == 64 && $0.seconds["total"] != nil })
    #expect(manifest.documents.map(\.bytes) == [SamplePDF.plain.count, folder.read("r1/b.txt")?.count])
    #expect(manifest.options.inputs == ["r1"] && manifest.options.output == "d")
    #expect(manifest.options.passwordGiven)
    #expect(Set(manifest.seconds.keys) == ["load", "read", "understand", "encode", "total"])
    let times = [manifest.started, manifest.finished]
    for time in times {
      let date = try Date(time, strategy: .iso8601)
      #expect(date.timeIntervalSince(start) > -2 && date.timeIntervalSinceNow < 2)
    }
    #expect(!folder.text("d/run.json").contains("hush-hush"))
    let facts =
      ["hush-hush", folder.path, "poppler"] + times
      + [manifest.libraries["poppler"], manifest.tool["version"]]
      .compactMap { $0.map { "\"\($0)\"" } }
    for (name, bytes) in try folder.dataFiles("d") {
      let text = String(decoding: bytes, as: UTF8.self)
      for fact in facts { #expect(!text.contains(fact), "\(name): \(fact)") }
    }
  }

  private struct Manifest: Decodable {
    struct Document: Decodable {
      let document: String
      let sha256: String
      let bytes: Int
      let seconds: [String: Double]
    }
    struct Options: Decodable {
      let inputs: [String]
      let output: String
      let passwordGiven: Bool
    }
    let options: Options
    let seconds: [String: Double]
    let started: String
    let finished: String
    let tool: [String: String]
    let libraries: [String: String]
    let counts: [String: Int]
    let documents: [Document]
  }

  @Test("extract prints the document that ingest writes")
  func extract() throws {
    try lay()
    _ = try Program.run(["ingest", "r1/b.txt", "--out", "d"], in: folder)
    let outcome = try Program.run(["extract", "r1/b.txt"], in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.output == folder.read("d/reports/b.txt.json"))
    #expect(outcome.output.last == UInt8(ascii: "\n"))
  }

  @Test("--quiet leaves stderr empty, --verbose tells of every document")
  func detail() throws {
    try lay()
    let quiet = try Program.run(["ingest", "r2", "--out", "d", "--quiet"], in: folder)
    #expect(quiet.code == 3)
    #expect(quiet.errors.isEmpty)
    let verbose = try Program.run(["ingest", "r2", "--out", "d", "--verbose"], in: folder)
    for name in ["c.md: ok", "e.pdf: failed", "sub/d.html: ok"] { #expect(verbose.errors.contains(name)) }
  }

  @Test("validate accepts what ingest writes, and tells every violation with its place")
  func validate() throws {
    try lay()
    _ = try Program.run(["ingest", "r1", "--out", "d"], in: folder)
    let valid = try Program.run(["validate", "d/reports/a.pdf.json", "d/reports/b.txt.json"], in: folder)
    #expect(valid.code == 0)
    #expect(valid.output.isEmpty)
    let broken = folder.text("d/reports/a.pdf.json")
      .replacingOccurrences(of: "\"pages\": 1", with: "\"pages\": \"one\"")
      .replacingOccurrences(of: "\"findings\": []", with: "\"findings\": 7")
    try folder.write(broken.utf8, to: "broken.json")
    try folder.write("{".utf8, to: "cut.json")
    let outcome = try Program.run(["validate", "broken.json", "cut.json", "gone.json"], in: folder)
    #expect(outcome.code == 3)
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("broken.json: error: /document/pages: ") }, "\(outcome.text)")
    #expect(lines.contains { $0.hasPrefix("broken.json: error: /findings: ") })
    #expect(lines.contains { $0.hasPrefix("cut.json: error: : ") })
    #expect(lines.contains { $0.hasPrefix("gone.json: error: : ") })
  }

  @Test("a violation is one line, whatever the document's names hold")
  func validateControlCharacters() throws {
    try folder.write(#"{"schema": "report.v1", "\u001b[31m\nx.json": 1}"#.utf8, to: "bad.json")
    let text = try Program.run(["validate", "bad.json"], in: folder).text
    #expect(text.contains(#"/\u{1b}[31m\u{a}x.json: "#))
    #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("bad.json: error: ") })
  }

  @Test("a reader that goes away ends the program quietly; a full disk is told")
  func brokenPipe() throws {
    let members = (0..<2000).map { "\"unknown-member-with-a-long-name-\($0)\": 1" }.joined(separator: ",")
    try folder.write("{\"schema\": \"report.v1\", \(members)}".utf8, to: "bad.json")
    let piped = try Program.shell("prongsai validate bad.json | head -n 1; echo ${PIPESTATUS[0]}", in: folder)
    #expect(piped.text.hasSuffix("\n0\n"), "\(piped.text)")
    #expect(piped.errors.isEmpty)
    let full = try Program.shell("prongsai --help > /dev/full", in: folder)
    #expect(full.code == 2)
    #expect(full.errors.contains("No space left"))
    #expect(try Program.shell("prongsai --help >&-", in: folder).code == 2)
  }

  @Test("SIGTERM and SIGINT end the program with 143 and 130", arguments: [("TERM", 143), ("INT", 130)])
  func signals(name: String, code: Int) throws {
    let members = (0..<2000).map { "\"unknown-member-with-a-long-name-\($0)\": 1" }.joined(separator: ",")
    try folder.write("{\"schema\": \"report.v1\", \(members)}".utf8, to: "bad.json")
    // Nobody reads the pipe: the program waits in the middle of its output until the signal comes.
    let line = """
      mkfifo pipe; exec 3<>pipe
      env --default-signal=INT prongsai validate bad.json bad.json bad.json bad.json >&3 & program=$!
      sleep 1; kill -\(name) $program; wait $program; echo $?
      """
    #expect(try Program.shell(line, in: folder).text == "\(code)\n")
  }
}
