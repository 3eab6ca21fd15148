import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("Use of messages in the sources")
struct MessageUseTests {
  /// Sources by path, without the target that holds the messages.
  private static func sources() throws -> [(path: String, text: String)] {
    let folder = Repository.root.appendingPathComponent("Sources")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var found: [(String, String)] = []
    for case let file as URL in files
    where file.pathExtension == "swift" && !file.path.contains("/Sources/Diagnostics/M") {
      found.append((file.lastPathComponent, try String(contentsOf: file, encoding: .utf8)))
    }
    return found.sorted { $0.0 < $1.0 }
  }

  private static let cases = Dictionary(
    uniqueKeysWithValues: MessageName.allCases.map { (String(describing: $0), $0) })

  /// A call that tells a message by its name.
  private struct Use {
    let name: MessageName
    let isDiagnostic: Bool
    /// Names of the values that it gives.
    let values: Set<String>
    let path: String
  }

  /// `Diagnostic(.name, ["value": …], …)`, and the same for other types that take a name.
  private static func uses(in source: (path: String, text: String)) -> [Use] {
    source.text.matches(of: /(\w+)\(\s*\.(\w+)(?=\s*[,)])/).compactMap { match in
      guard ["Diagnostic", "UserMessage", "DocumentFailure", "init"].contains(match.1),
        let name = cases[String(match.2)]
      else { return nil }
      let arguments = balanced(source.text[match.range.upperBound...])
      return Use(
        name: name, isDiagnostic: match.1 == "Diagnostic",
        values: Set(arguments.matches(of: /"([a-z]+)": \./).map { String($0.1) }), path: source.path)
    }
  }

  /// The text up to the parenthesis that closes what was open before it.
  private static func balanced(_ text: Substring) -> Substring {
    var depth = 1
    let end = text.firstIndex { character in
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
      return depth == 0
    }
    return text[..<(end ?? text.endIndex)]
  }

  @Test("a call fills all gaps of its message and gives no other values; diagnostics are of that kind")
  func values() throws {
    let file = try CatalogueFile()
    let uses = try Self.sources().flatMap(Self.uses)
    try #require(uses.count > 25)
    for use in uses {
      let section = try #require(file.sections.first { $0.id == use.name.id.rawValue })
      let english = try #require(section.part("en", of: use.name.rawValue))
      #expect(use.values == CatalogueFile.gaps(english), "\(use.path): \(use.name.rawValue)")
      #expect(!use.isDiagnostic || section.kinds.contains("diagnostic"), "\(use.path): \(use.name.rawValue)")
    }
  }

  @Test("every message is told somewhere")
  func complete() throws {
    let text = try Self.sources().map(\.text).joined(separator: "\n")
    let named = Set(text.matches(of: /\.(\w+)/).map { String($0.1) })
    let unused = Self.cases.filter { !named.contains($0.key) }
    #expect(unused.values.map(\.rawValue).sorted() == [])
  }

  @Test("ids of errors and diagnostics stand nowhere else as text")
  func literals() throws {
    let ids = Set(DiagnosticID.allCases.map { "\"\($0.rawValue)\"" }.filter { $0.contains("-") })
    for source in try Self.sources() where source.path != "DiagnosticID.swift" {
      let found = source.text.matches(of: /"[a-z-]+"/).map { String($0.0) }.filter(ids.contains)
      #expect(found == [], "\(source.path)")
    }
  }
}
