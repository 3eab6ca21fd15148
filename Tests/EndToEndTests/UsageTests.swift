import Foundation
import Testing

@Suite("Command line")
struct UsageTests {
  private static var thai: Regex<Substring> { /[\u{E01}-\u{E5B}]/ }
  private let folder: Workspace

  init() throws { folder = try Workspace() }

  @Test("help goes to standard output, in English and Thai, with all exit codes")
  func help() throws {
    for arguments in [["--help"], ["-h"], ["help"]] {
      let outcome = try Program.run(arguments, in: folder)
      #expect(outcome.code == 0)
      #expect(outcome.errors.isEmpty)
      for word in ["ingest", "extract", "text", "tables", "validate", "help COMMAND", "โปร่งใส"] {
        #expect(outcome.text.contains(word), "\(word)")
      }
      for code in ["0", "2", "3", "64", "69", "130", "143"] {
        #expect(outcome.text.contains("\n  \(code) "), "\(code)")
      }
    }
  }

  @Test("each command has its help", arguments: ["ingest", "extract", "text", "tables", "validate", "help"])
  func commandHelp(command: String) throws {
    let long = try Program.run(["help", command], in: folder)
    #expect(long.code == 0)
    #expect(long.text.hasPrefix("usage: prongsai \(command) "))
    #expect(try Program.run([command, "--help"], in: folder).text == long.text)
    for option in ["--quiet", "--verbose", "--help", "--version"] { #expect(long.text.contains(option)) }
    #expect(long.text.contains("--out DIR") == ["ingest", "tables"].contains(command))
    #expect(long.text.split(separator: "\n").allSatisfy { $0.count <= 110 })
  }

  @Test("the version is one line")
  func version() throws {
    let outcome = try Program.run(["--version"], in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.text.wholeMatch(of: /prongsai \d+\.\d+\.\d+\n/) != nil)
  }

  @Test(
    "wrong use exits with 64, says what is meant, and points at the help",
    arguments: [
      ([], "No command", "prongsai --help"),
      (["ingets", "x"], "Did you mean ingest?", "prongsai --help"),
      (["valid", "x"], "Did you mean validate?", "prongsai --help"),
      (["help", "extrct"], "Did you mean extract?", "prongsai --help"),
      (["ingest", "x", "--uot", "d"], "Did you mean --out?", "prongsai help ingest"),
      (["ingest", "x", "--passwrod=y", "--out=d"], "Did you mean --password?", "prongsai help ingest"),
      (["extract", "x", "--out", "d"], "no option '--out'", "prongsai help extract"),
      (["--out", "d", "extract", "x"], "extract takes no --out", "prongsai help extract"),
      (["ingest", "x"], "--out DIR", "prongsai help ingest"),
      (["ingest", "--out", "d"], "ingest needs at least one file or folder.", "prongsai help ingest"),
      (["ingest", "x", "--out"], "--out needs a value", "prongsai help ingest"),
      (["ingest", "x", "--out", "d", "--out", "e"], "--out is given twice", "prongsai help ingest"),
      (["ingest", "x", "--out="], "--out is empty", "prongsai help ingest"),
      (["extract"], "extract needs one file.", "prongsai help extract"),
      (["validate"], "validate needs at least one JSON file.", "prongsai help validate"),
      (["ingest", "", "--out=d"], "empty path", "prongsai help ingest"),
      (["ingest", "x", "--quiet=1", "--out=d"], "--quiet takes no value", "prongsai help ingest"),
      (["ingest", "-x.pdf", "--out=d"], "./-x.pdf", "prongsai help ingest"),
      (["extract", "a", "b"], "Unexpected argument 'b'; extract takes one file.", "prongsai help extract"),
      (["txet", "a.pdf"], "Did you mean text?", "prongsai --help"),
      (["text"], "text needs at least one PDF.", "prongsai help text"),
      (["text", "a.pdf", "--repair"], "Did you mean --repairs?", "prongsai help text"),
      (["text", "a.pdf", "--out=d"], "no option '--out'", "prongsai help text"),
      (["--fonts", "extract", "a.pdf"], "extract takes no --fonts", "prongsai help extract"),
      (["text", "--raw", "a.pdf", "--json"], "--raw and --json exclude each other.", "prongsai help text"),
      (
        ["text", "--repairs", "--json", "a"], "--json and --repairs exclude each other.", "prongsai help text"
      ),
      (["text", "--fonts", "--raw", "a"], "--raw and --fonts exclude each other.", "prongsai help text"),
      (["text", "--page", "0", "a"], "'0' is neither", "prongsai help text"),
      (["tables"], "tables needs one PDF.", "prongsai help tables"),
      (["tables", "a", "b"], "Unexpected argument 'b'; tables takes one PDF.", "prongsai help tables"),
      (["tables", "a", "--page", "x"], "'x' is neither", "prongsai help tables"),
      (["tables", "a", "--format=htm"], "'htm' is none of them. Did you mean html?", "prongsai help tables"),
      (["tables", "a", "--format="], "'' is none of them.", "prongsai help tables"),
      (["tables", "a", "--draw="], "--draw is empty", "prongsai help tables"),
      (["tables", "a", "--out", ""], "--out is empty", "prongsai help tables"),
      (["text", "--page=7-3", "a"], "'7-3' is neither", "prongsai help text"),
      (["--zzzzzzzzzz"], "no option '--zzzzzzzzzz'", "prongsai --help"),
    ])
  func wrongUse(arguments: [String], meant: String, hint: String) throws {
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(meant), "\(outcome.errors)")
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 3 && lines[2] == "See: \(hint) / ดูวิธีใช้: \(hint)", "\(outcome.errors)")
    #expect(lines[0].hasSuffix(".") || lines[0].hasSuffix("?"), "\(outcome.errors)")
    // The second line says it in Thai.
    #expect(lines.last?.hasPrefix("See") == true && lines.dropFirst().first?.contains(Self.thai) == true)
  }

  @Test("two roots that end in the same name are wrong use, and nothing is written")
  func rootClash() throws {
    for name in ["a/r/1.txt", "b/r/1.txt"] { try folder.write("x".utf8, to: name) }
    let outcome = try Program.run(["ingest", "a/r", "b/r", "--out", "d"], in: folder)
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("a/r and b/r"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/d"))
  }

  @Test("options may stand anywhere, values behind = or a space, and -- ends options")
  func optionForms() throws {
    try folder.write(SamplePDF.plain, to: "--odd.pdf")
    let forms: [[String]] = [
      ["--quiet", "ingest", "--out=d", "--", "--odd.pdf"], ["-q", "ingest", "-o", "d", "./--odd.pdf"],
      ["ingest", "-qod", "./--odd.pdf"], ["ingest", "--out", "d", "-q", "--", "--odd.pdf"],
    ]
    for arguments in forms {
      try? FileManager.default.removeItem(atPath: folder.path + "/d")
      let outcome = try Program.run(arguments, in: folder)
      #expect(outcome.code == 0, "\(arguments): \(outcome.errors)")
      #expect(outcome.errors.isEmpty)
      #expect(folder.read("d/reports/--odd.pdf.json") != nil, "\(arguments)")
    }
  }
}
