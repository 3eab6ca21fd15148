import Foundation
import TestSupport
import Testing

/// What the program gets out of the corpus, against what a correct reader gets.
@Suite("Accuracy on the corpus")
struct CorpusAccuracyTests {
  /// Key and value of a score; the document without its ending.
  private struct Figure: Hashable, Comparable, CustomStringConvertible {
    let key: [String]
    let value: String

    init(_ row: CorpusRun.Row) {
      let columns = ["fiscal_year", "subject", "code", "part"].map { row[$0] ?? "" }
      key = [CorpusAccuracyTests.name(row)] + columns
      value = row["value"] ?? ""
    }

    var description: String { key.joined(separator: " ") + " = " + value }
    static func < (a: Figure, b: Figure) -> Bool { a.description < b.description }
  }

  private static func name(_ row: CorpusRun.Row) -> String {
    let document = row["document"] ?? ""
    return document.lastIndex(of: ".").map { String(document[..<$0]) } ?? document
  }

  @Test("Scores: F1 at least 0.98, at most 5 in 1000 silently wrong")
  func scores() throws {
    let run = try CorpusRun.corpus.get()
    let expected = Set(try CorpusRun.expected("scores").map(Figure.init))
    let found = Set(run.scores.map(Figure.init))
    let correct = Double(found.intersection(expected).count)
    let f1 = 2 * correct / Double(found.count + expected.count)
    let differences =
      expected.subtracting(found).sorted().map { "- \($0)" }
      + found.subtracting(expected).sorted().map { "+ \($0)" }
    #expect(expected.count > 400)
    #expect(f1 >= 0.98, "F1 \(f1)\n\(differences.joined(separator: "\n"))")
    let silent = run.scores.filter { $0["status"] == "ok" && !expected.contains(Figure($0)) }.map(Figure.init)
    #expect(
      silent.count * 200 <= run.scores.count, "\(silent.sorted().map(\.description).joined(separator: "\n"))")
  }

  @Test("Scores: the printed characters are the expected ones")
  func printed() throws {
    let rows = try CorpusRun.expected("scores").map { (Figure($0), $0["as_printed"] ?? "") }
    let expected = Dictionary(rows) { first, _ in first }
    let differing = try CorpusRun.corpus.get().scores.compactMap { row -> String? in
      guard let printed = expected[Figure(row)], printed != row["as_printed"] else { return nil }
      return "\(Figure(row)): expected \(printed), printed \(row["as_printed"] ?? "")"
    }
    #expect(differing.isEmpty, "\(differing.joined(separator: "\n"))")
  }

  @Test("Scores: at most 5 in 100 correct ones are marked for review without need")
  func review() throws {
    let expected = Dictionary(try CorpusRun.expected("scores").map { (Figure($0), $0["status"] ?? "") }) {
      a, _ in a
    }
    let rows = try CorpusRun.corpus.get().scores.filter { expected[Figure($0)] == "ok" }
    let needless = rows.filter { $0["status"] == "review" }.map(Figure.init)
    #expect(
      needless.count * 20 <= rows.count, "\(needless.sorted().map(\.description).joined(separator: "\n"))")
  }

  @Test("Identity: agency, place, years and kinds of every report")
  func identity() throws {
    let columns = [
      "agency", "agency_type", "district", "province", "province_code", "report_year", "assessed_year",
      "report_kinds", "status",
    ]
    // Kinds may stand in any order.
    let words = { (text: String?) in (text ?? "").split(separator: " ").sorted() }
    let found = Dictionary(try CorpusRun.corpus.get().documents.map { (Self.name($0), $0) }) { first, _ in
      first
    }
    for row in try CorpusRun.expected("documents") {
      let name = Self.name(row)
      let document = try #require(found[name] ?? found[row["document"] ?? ""], "\(name)")
      for column in columns where row[column] != nil {
        let (was, now) = (words(row[column]), words(document[column]))
        #expect(now == was, "\(name) \(column)")
      }
    }
  }

  @Test("Measures: at least 95 in 100 rows are found, with their kind and words")
  func measures() throws {
    let words = { (row: CorpusRun.Row) -> [String] in
      [Self.name(row)]
        + ["kind", "measure", "procedure", "responsible"].map { column in
          String((row[column] ?? "").filter { !$0.isWhitespace })
        }
    }
    let found = Set(try CorpusRun.corpus.get().measures.map(words))
    let expected = try CorpusRun.expected("measures").map(words)
    let missing = expected.filter { !found.contains($0) }
    #expect(expected.count > 40)
    #expect(
      missing.count * 20 <= expected.count,
      "\(missing.map { $0.joined(separator: " | ") }.joined(separator: "\n"))")
  }
}
