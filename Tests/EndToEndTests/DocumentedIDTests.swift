import Foundation
import PDFExtraction
import TestSupport
import Testing

@Suite("Ids in the README")
struct DocumentedIDTests {
  /// Ids of errors, diagnostics and rules, as the sources write them.
  private static func idsInSources() throws -> Set<String> {
    let sources = Repository.root.appendingPathComponent("Sources")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var ids = Set(PDFError.Code.allCases.map(\.rawValue))
    // Ids in ThaiText are those of repairs.
    for case let file as URL in files
    where file.pathExtension == "swift" && !file.pathComponents.contains("ThaiText") {
      let text = try String(contentsOf: file, encoding: .utf8)
      ids.formUnion(text.matches(of: /\bid: "([a-z]+(?:-[a-z]+)*)"/).map { String($0.1) })
      switch file.lastPathComponent {
      case "RuleID.swift", "DocumentDraft.swift", "LostContent.swift":
        ids.formUnion(text.matches(of: /static let \w+ = "([a-z-]+)"/).map { String($0.1) })
      case "TranscriptError.swift", "DocumentFailure.swift":
        ids.formUnion(text.matches(of: /case [^":]+: "([a-z]+(?:-[a-z]+)+)"/).map { String($0.1) })
      default: break
      }
    }
    return ids
  }

  /// Ids in the first cells of the tables headed `error`, `id` and `rule`.
  private static func idsInReadme() throws -> Set<String> {
    var ids: Set<String> = []
    var isInside = false
    for line in try String(contentsOf: Readme.file, encoding: .utf8).components(separatedBy: "\n") {
      guard line.hasPrefix("|") else {
        isInside = false
        continue
      }
      let first = line.split(separator: "|").first.map(String.init) ?? ""
      if ["`error`", "`id`", "`rule`"].contains(first.trimmingCharacters(in: .whitespaces)) {
        isInside = true
      } else if isInside {
        ids.formUnion(first.matches(of: /`([a-z-]+)`/).map { String($0.1) })
      }
    }
    return ids
  }

  @Test("every id of the sources has its row, and every row its id")
  func complete() throws {
    let (sources, readme) = (try Self.idsInSources(), try Self.idsInReadme())
    try #require(sources.count > 40)
    #expect(sources.subtracting(readme).sorted() == [])
    #expect(readme.subtracting(sources).sorted() == [])
  }
}
