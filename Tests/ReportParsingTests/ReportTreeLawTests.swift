import Foundation
import PageModel
import TestSupport
import Testing
import TranscriptReading

@testable import ReportParsing

/// Blocks of the corpus: its transcripts, and the text of its expected tables as further tables.
enum CorpusBlocks {
  static let names: [String] = {
    let folder = Repository.corpus.appendingPathComponent("reports")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { !$0.hasSuffix(".pdf") }.sorted()
  }()

  static func blocks(_ name: String) throws -> [Block] {
    let file = Repository.corpus.appendingPathComponent("reports/\(name)")
    let format = try #require(TranscriptFormat(fileExtension: file.pathExtension))
    return try TranscriptReader().read([UInt8](Data(contentsOf: file)), format: format).blocks
  }
}

@Suite("Laws of parsing")
struct ReportTreeLawTests {
  private func expectLawful(_ blocks: [Block], _ comment: Comment) {
    let parsed = Readings.parser.parse(blocks)
    #expect(parsed.tree.rawText == ReportLaws.rawText(blocks), comment)
  }

  @Test("Nothing is lost or moved", arguments: CorpusBlocks.names)
  func roundTrip(name: String) throws { expectLawful(try CorpusBlocks.blocks(name), "\(name)") }

  @Test("The same blocks give the same report", arguments: CorpusBlocks.names)
  func determinism(name: String) throws {
    let blocks = try CorpusBlocks.blocks(name)
    let (first, second) = (Readings.parser.parse(blocks), Readings.parser.parse(blocks))
    #expect(first.tree.dump == second.tree.dump)
    #expect(first.diagnostics == second.diagnostics)
    #expect(String(describing: first.report.occurrences) == String(describing: second.report.occurrences))
    #expect(first.report.measures == second.report.measures)
    #expect(first.report.agencyMentions == second.report.agencyMentions)
  }

  @Test("Without any one block", arguments: CorpusBlocks.names)
  func withoutBlock(name: String) throws {
    let blocks = try CorpusBlocks.blocks(name)
    for index in blocks.indices {
      var rest = blocks
      rest.remove(at: index)
      expectLawful(rest, "\(name) without block \(index)")
    }
  }

  @Test("Without any one row", arguments: CorpusBlocks.names)
  func withoutRow(name: String) throws {
    let blocks = try CorpusBlocks.blocks(name)
    for (index, block) in blocks.enumerated() {
      guard case .table(let table) = block else { continue }
      for row in 0..<table.rowCount {
        var changed = blocks
        changed[index] = .table(Self.removing(row, from: table))
        expectLawful(changed, "\(name) without row \(row) of block \(index)")
      }
    }
  }

  private static func removing(_ row: Int, from table: Table) -> Table {
    let cells = table.cells.filter { $0.row != row }.map { cell in
      TableCell(
        row: cell.row > row ? cell.row - 1 : cell.row, column: cell.column, rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan, paragraphs: cell.paragraphs, lines: cell.lines, raw: cell.raw)
    }
    return Table(
      page: table.page, place: table.place, rowCount: table.rowCount - 1, columnCount: table.columnCount,
      cells: cells, columnEdges: table.columnEdges, isOpenAtBottom: table.isOpenAtBottom)
  }

  @Test("Any blocks at all", arguments: 0..<60)
  func random(seed: Int) {
    var blocks = RandomBlocks(seed: UInt64(seed))
    let made = blocks.document()
    expectLawful(made, "seed \(seed)")
  }

  @Test("Blocks of the corpus in any order", arguments: 0..<12)
  func shuffled(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let blocks = try CorpusBlocks.names.flatMap(CorpusBlocks.blocks).shuffled(using: &random)
    expectLawful(blocks, "seed \(seed)")
  }

  @Test("Every figure has the characters of its place", arguments: CorpusBlocks.names)
  func printed(name: String) throws {
    let report = Readings.parser.parse(try CorpusBlocks.blocks(name)).report
    let file = Repository.corpus.appendingPathComponent("reports/\(name)")
    let lines = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for occurrence in report.occurrences {
      let line = try #require(occurrence.place.line)
      #expect(lines[line - 1].contains(occurrence.asPrinted), "\(name):\(line) \(occurrence.asPrinted)")
    }
  }
}
