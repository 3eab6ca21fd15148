import Foundation
import TestSupport
import Testing

/// What `prongsai text` gets out of PDFs whose text layers are damaged in known ways, against what their pages show.
@Suite("Text of damaged PDFs")
struct DamagedTextTests {
  private struct GoldLine: Sendable {
    let file: String
    let page: Int
    let text: String
  }

  private static let folder = Repository.corpus.appendingPathComponent("text")

  private static func rows(_ name: String) throws -> [[String: String]] {
    let table = DelimitedText.rows(
      try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
    let header = try #require(table.first)
    return table.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
  }

  private static let gold: [GoldLine] =
    ((try? rows("gold.csv")) ?? []).map {
      GoldLine(file: $0["file"] ?? "", page: Int($0["page"] ?? "") ?? 0, text: $0["text"] ?? "")
    }

  private static let files = Set(gold.map(\.file)).sorted()

  /// Texts of the pages of a file, and what `--json` says of each.
  private static func pages(_ file: String) throws -> [String] {
    let outcome = try Program.run(
      ["text", "--quiet", folder.appendingPathComponent(file).path], in: Workspace())
    return outcome.text.split(separator: "\u{C}", omittingEmptySubsequences: false).map(String.init)
  }

  /// Without white space, Thai digits as Arabic ones.
  private static func inked(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !$0.properties.isWhitespace }.map { scalar in
          (0x0E50...0x0E59).contains(scalar.value)
            ? Unicode.Scalar(UInt8(0x30 + scalar.value - 0x0E50)) : scalar
        }))
  }

  @Test("Every gold line is read but one or two that only language tells", arguments: files)
  func lines(file: String) throws {
    let pages = try Self.pages(file).map(Self.inked)
    let lines = Self.gold.filter { $0.file == file }
    let missed = lines.filter { line in
      !pages.indices.contains(line.page - 1) || !pages[line.page - 1].contains(Self.inked(line.text))
    }
    // Marks typed on the wrong letter can be put right by words alone; a lone mark of a font without a map, too.
    let allowed = file == "typed-displaced.pdf" ? 2 : ["tis620.pdf"].contains(file) ? 1 : 0
    #expect(missed.count <= allowed, "\(file): \(missed.map { "p\($0.page) \($0.text)" })")
    #expect(lines.count >= 8)
  }

  @Test("Pages that nothing tells are said to need OCR, and no others")
  func verdicts() throws {
    #expect(Self.files.count >= 15)
    var differing: [String] = []
    let expectations = try Self.rows("pages.csv")
    for (file, rows) in Dictionary(grouping: expectations, by: { $0["file"] ?? "" }).sorted(by: {
      $0.key < $1.key
    }) {
      let path = Self.folder.appendingPathComponent(file).path
      let outcome = try Program.run(["text", "--json", "--quiet", path], in: Workspace())
      let statuses = outcome.text.split(separator: "\n").map { line in
        line.contains(#""status":"needs-ocr""#) ? "needs-ocr" : "readable"
      }
      let expected = rows.sorted { (Int($0["page"] ?? "") ?? 0) < (Int($1["page"] ?? "") ?? 0) }
        .map { $0["expectation"] ?? "" }
      if statuses != expected { differing.append("\(file): \(statuses), expected \(expected)") }
    }
    #expect(expectations.count >= 40 && differing.isEmpty, "\(differing)")
  }
}
