import Foundation
import LayoutAnalysis
import PDFExtraction
import PageModel
import TestSupport
import Testing

@Suite("Layout of the corpus")
struct CorpusLayoutTests {
  static let names: [String] = {
    let folder = Repository.corpus.appendingPathComponent("reports")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".pdf") && !$0.hasPrefix("damaged") }.sorted()
  }()

  private func pages(_ name: String) throws -> [Page] {
    let file = Repository.corpus.appendingPathComponent("reports").appendingPathComponent(name)
    let pdf = try PDFFile(bytes: Array(Data(contentsOf: file)))
    return (1...max(1, pdf.pageCount)).map { pdf.page($0).page }
  }

  @Test("Every printed character is in exactly one block", arguments: names)
  func accounting(name: String) throws {
    let pages = try pages(name)
    let printed = pages.flatMap(\.glyphs).map(\.scalar)
    let raw = LayoutAnalyzer().analyze(pages).blocks.flatMap { block in
      switch block {
      case .paragraph(let paragraph): [paragraph.raw]
      case .table(let table): table.cells.map(\.raw)
      }
    }
    func inked(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
      scalars.filter { !$0.properties.isWhitespace }.sorted()
    }
    #expect(inked(raw.flatMap(\.unicodeScalars)) == inked(printed))
  }

  @Test("Dumps", arguments: ["bungkaeophrai-2565", "mekkhawitthaya-2567", "khaofarabai-2564"])
  func dump(name: String) throws {
    let golden = Repository.corpus.appendingPathComponent("layout/\(name).txt")
    let blocks = LayoutAnalyzer().analyze(try pages(name + ".pdf")).blocks
    try Golden.check(LayoutDump.text(of: blocks), against: golden)
  }
}
