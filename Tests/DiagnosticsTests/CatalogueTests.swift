import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("Catalogue of messages")
struct CatalogueTests {
  private let file: CatalogueFile

  init() throws { file = try CatalogueFile() }

  @Test("sections are sorted, each once, and say what the kind asks for")
  func sections() throws {
    try #require(file.sections.count > 60)
    #expect(file.faults == [])
    #expect(file.sections.map(\.id) == Set(file.sections.map(\.id)).sorted())
    for section in file.sections {
      let kinds = section.kinds
      #expect(
        [["error"], ["diagnostic"], ["error", "diagnostic"], ["finding"]].contains(kinds), "\(section.id)")
      #expect((section.settings["status"] != nil) == kinds.contains("error"), "\(section.id)")
      #expect(section.list("severity").isEmpty == (kinds == ["error"]), "\(section.id)")
      #expect(section.messages.isEmpty == (kinds == ["finding"]), "\(section.id)")
      let known = /(kind|status|severity|(meaning|advice)\.(en|th)|message(\/[a-z-]+)?\.(en|th|severity))/
      #expect(section.settings.keys.allSatisfy { $0.wholeMatch(of: known) != nil }, "\(section.id)")
    }
  }

  @Test("ids and messages of the program are those of the catalogue")
  func names() {
    let told = file.sections("error").map(\.id) + file.sections("diagnostic").map(\.id)
    #expect(DiagnosticID.allCases.map(\.rawValue).sorted() == Set(told).sorted())
    #expect(MessageName.allCases.map(\.rawValue).sorted() == file.sections.flatMap(\.messages).sorted())
    for name in MessageName.allCases { #expect(name.rawValue.hasPrefix(name.id.rawValue)) }
  }

  @Test("rules of the audit are those of the catalogue")
  func rules() throws {
    let source = Repository.root.appendingPathComponent("Sources/ReportAudit/RuleID.swift")
    let text = try String(contentsOf: source, encoding: .utf8)
    let ids = text.matches(of: /static let \w+ = "([a-z-]+)"/).map { String($0.1) }
    #expect(ids.sorted() == file.sections("finding").map(\.id))
  }

  @Test(
    "a loss makes a document partial, and all other errors of documents are no diagnostics of severity error")
  func losses() {
    for section in file.sections where section.kinds != ["finding"] {
      let isLoss = section.kinds.contains("diagnostic") && section.list("severity") == ["error"]
      #expect(isLoss == (section.settings["status"]?.hasPrefix("partial") ?? false), "\(section.id)")
      #expect(section.list("severity").allSatisfy { Diagnostic.Severity(rawValue: $0) != nil })
    }
  }

  @Test("a diagnostic has the severity that the catalogue states, and an id of several says which is whose")
  func severities() throws {
    for section in file.sections("diagnostic") {
      let stated = section.list("severity")
      var met: Set<String> = []
      for message in section.messages {
        let expected = try #require(
          section.part("severity", of: message) ?? (stated.count == 1 ? stated[0] : nil))
        let name = try #require(MessageName(rawValue: message))
        let values = try gaps(of: message, in: section).map { ($0, MessageValue.number(2)) }
        let diagnostic = Diagnostic(name, Dictionary(uniqueKeysWithValues: values))
        #expect(diagnostic.severity.rawValue == expected && diagnostic.id.rawValue == section.id)
        met.insert(expected)
      }
      #expect(met == Set(stated), "\(section.id)")
    }
  }

  private func gaps(of message: String, in section: CatalogueFile.Section) throws -> Set<String> {
    CatalogueFile.gaps(try #require(section.part("en", of: message)))
  }
}

@Suite("Words of the catalogue")
struct CatalogueWordsTests {
  private let file: CatalogueFile

  init() throws { file = try CatalogueFile() }

  @Test("every English text has its Thai one; Thai is Thai, English is English")
  func languages() {
    for section in file.sections {
      for (key, text) in section.settings where key.hasSuffix(".en") {
        let thai = section.settings[key.dropLast(2) + "th"]
        #expect(thai?.contains(/[\u{E01}-\u{E5B}]/) == true, "\(section.id) \(key)")
        #expect(!text.contains(/[\u{E01}-\u{E5B}]/), "\(section.id) \(key)")
      }
      let isPaired = section.settings.keys.allSatisfy {
        !$0.hasSuffix(".th") || section.settings[$0.dropLast(2) + "en"] != nil
      }
      #expect(isPaired, "\(section.id)")
      #expect(section.settings["meaning.en"]?.hasSuffix(".") == false, "\(section.id)")
    }
  }

  @Test("a message is made of sentences; its Thai has no gap that the English has not")
  func messages() throws {
    for section in file.sections {
      for message in section.messages {
        let english = try #require(section.part("en", of: message))
        let thai = try #require(section.part("th", of: message))
        #expect(english.contains(/^[A-Z{].*[.}]$/), "\(message)")
        #expect(CatalogueFile.gaps(thai).isSubset(of: CatalogueFile.gaps(english)), "\(message)")
        // Every brace belongs to a gap, and the noun of a number is English.
        let rest = (english + thai).replacing(/\{[a-z]+(\|[a-z ]+){0,2}\}/, with: "")
        #expect(!rest.contains(/[{}|]/) && !thai.contains("|"), "\(message)")
      }
    }
  }
}
