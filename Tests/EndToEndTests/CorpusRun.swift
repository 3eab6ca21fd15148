import Foundation
import TestSupport
import Testing

/// One ingestion of a folder of reports, shared by the tests that look at its tables.
final class CorpusRun: Sendable {
  /// `Corpus/reports`.
  static let corpus = Result { try CorpusRun(of: Repository.corpus.appendingPathComponent("reports")) }
  /// Reports that stand beside the repository.
  static let shared = Result { try CorpusRun(of: sharedFolder) }
  /// Where those reports are.
  static let sharedFolder = Repository.root.deletingLastPathComponent()
    .appendingPathComponent("shared/reports/pdf")
  /// Whether they are there.
  static var isSharedPresent: Bool { FileManager.default.fileExists(atPath: sharedFolder.path) }

  /// A row of a table, by column.
  typealias Row = [String: String]

  /// Where the inputs are.
  let inputs: URL
  let documents: [Row]
  let scores: [Row]
  let measures: [Row]

  private init(of inputs: URL) throws {
    self.inputs = inputs
    let folder = try Workspace()
    let outcome = try Program.run(["ingest", inputs.path, "--out", "data", "--quiet"], in: folder)
    try #require([0, 3].contains(outcome.code), "\(outcome.code): \(outcome.errors)")
    documents = folder.table("data/documents.csv")
    scores = folder.table("data/scores.csv")
    measures = folder.table("data/measures.csv")
  }

  /// The rows of an expected table of the corpus.
  static func expected(_ table: String) throws -> [Row] {
    let folder = Repository.corpus.appendingPathComponent("expected")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".\(table).csv") }.flatMap { name -> [Row] in
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let rows = DelimitedText.rows(text)
      guard let header = rows.first else { return [] }
      return rows.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
    }
  }
}
