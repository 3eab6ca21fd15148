import Foundation
import TestSupport

/// `catalogue.ini` as people and scripts read it.
struct CatalogueFile {
  struct Section {
    let id: String
    var settings: [String: String] = [:]

    func list(_ key: String) -> [String] { settings[key]?.components(separatedBy: ", ") ?? [] }
    var kinds: [String] { list("kind") }
    /// Names of messages: the id, or `id/variant`.
    var messages: [String] {
      settings.keys.filter { $0.hasPrefix("message") && $0.hasSuffix(".en") }
        .map { id + $0.dropFirst("message".count).dropLast(".en".count) }.sorted()
    }
    /// A part of a message: `en`, `th` or `severity`; nil where it is absent.
    func part(_ part: String, of message: String) -> String? {
      settings["message\(message.dropFirst(id.count)).\(part)"]
    }
  }

  private(set) var sections: [Section] = []
  /// Keys that stand twice in their section, and lines that are none of the format.
  private(set) var faults: [String] = []

  init() throws {
    let file = Repository.root.appendingPathComponent(
      "Sources/CDiagnosticCatalogue/Resources/catalogue.ini")
    for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
      if line.isEmpty || line.hasPrefix("#") { continue }
      if let match = line.wholeMatch(of: /\[([a-z]+(?:-[a-z]+)*)\]/) {
        sections.append(Section(id: String(match.1)))
      } else if let match = line.wholeMatch(of: /([a-z\/.-]+) = (\S.*\S|\S)/), !sections.isEmpty {
        let old = sections[sections.count - 1].settings.updateValue(String(match.2), forKey: String(match.1))
        if old != nil { faults.append(line) }
      } else {
        faults.append(line)
      }
    }
  }

  /// Sections of a kind.
  func sections(_ kind: String) -> [Section] { sections.filter { $0.kinds.contains(kind) } }

  /// Names of the gaps of a message.
  static func gaps(_ text: String) -> Set<String> {
    Set(text.matches(of: /\{([a-z]+)(?:\|[^{}]*)?\}/).map { String($0.1) })
  }
}
