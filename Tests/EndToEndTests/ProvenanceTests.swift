import Foundation
import PDFExtraction
import PageModel
import TestSupport
import Testing
import ThaiText

/// Every figure leads back to its characters on the page.
@Suite("Provenance of scores")
struct ProvenanceTests {
  @Test("Corpus: every score row of a PDF has page and box, and its text stands there")
  func corpus() throws {
    let run = try CorpusRun.corpus.get()
    #expect(try check(run) > 300)
  }

  @Test(
    "Reports beside the repository: the same",
    .enabled(if: CorpusRun.isSharedPresent, "needs ../shared/reports/pdf"))
  func shared() throws {
    let run = try CorpusRun.shared.get()
    #expect(try check(run) > 300)
  }

  @Test("Corpus: every score row of a transcript has its line, and its text stands there")
  func transcripts() throws {
    let run = try CorpusRun.corpus.get()
    let rows = run.scores.filter { !isPDF($0) }
    #expect(!rows.isEmpty)
    for row in rows {
      let file = run.inputs.appendingPathComponent(row["document"] ?? "")
      let lines = try String(contentsOf: file, encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
      let number = try #require(Int(row["line"] ?? ""), "\(row)")
      try #require(lines.indices.contains(number - 1))
      #expect(inked(String(lines[number - 1])).contains(inked(row["as_printed"] ?? "")), "\(row)")
      #expect(row["x0"] == "" && row["y1"] == "")
    }
  }

  private func isPDF(_ row: CorpusRun.Row) -> Bool { row["document"]?.hasSuffix(".pdf") ?? false }

  /// Reads the text under every box again; the number of rows.
  private func check(_ run: CorpusRun) throws -> Int {
    let rows = Dictionary(grouping: run.scores.filter(isPDF)) { $0["document"] ?? "" }
    var missing: [String] = []
    for name in rows.keys.sorted() {
      let bytes = try Data(contentsOf: run.inputs.appendingPathComponent(name))
      let pdf = try PDFFile(bytes: Array(bytes))
      var pages: [Int: Page] = [:]
      for row in rows[name, default: []] {
        let number = try #require(Int(row["page"] ?? ""), "\(row)")
        let box = try #require(self.box(row), "no box: \(row)")
        try #require((1...pdf.pageCount).contains(number))
        let page = pages[number] ?? pdf.page(number).page
        pages[number] = page
        let found = text(in: box, of: page)
        #expect(row["line"] == "")
        let printed = self.printed(row)
        if !found.contains(printed) || printed.isEmpty {
          let key = ["subject", "code", "part"].map { row[$0] ?? "" }.joined(separator: " ")
          missing.append("\(name) p\(number) \(key): printed \(row["as_printed"] ?? ""), there is \(found)")
        }
      }
    }
    #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
    return rows.values.reduce(0) { $0 + $1.count }
  }

  /// The printed characters; of a difference its digits, for the sign may be an arrow that stands apart.
  private func printed(_ row: CorpusRun.Row) -> String {
    let text = inked(row["as_printed"] ?? "")
    return row["subject"] == "change" ? String(text.drop { $0.wholeNumberValue == nil }) : text
  }

  private func box(_ row: CorpusRun.Row) -> Box? {
    let corners = ["x0", "y0", "x1", "y1"].compactMap { row[$0].flatMap { Double($0) } }
    guard corners.count == 4, corners[0] < corners[2], corners[1] < corners[3] else { return nil }
    return Box(x0: corners[0], y0: corners[1], x1: corners[2], y1: corners[3])
  }

  /// Glyphs whose centre lies in the box, in stream order, repaired as text is.
  private func text(in box: Box, of page: Page) -> String {
    let grown = box.expanded(by: 1)
    let glyphs = page.glyphs.filter { grown.contains(x: $0.box.midX, y: $0.box.midY) }
    let place = Place(page: page.number)
    let raw = SourcedText(scalars: glyphs.map(\.scalar), places: glyphs.map { _ in place })
    return inked(ThaiRepair.repair(raw).string)
  }

  private func inked(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
}
