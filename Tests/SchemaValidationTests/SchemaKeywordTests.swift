import Foundation
import ReportExport
import SchemaValidation
import TestSupport
import Testing

/// One keyword of the schema broken at one place of a valid document.
struct Breakage: Sendable, CustomTestStringConvertible {
  let keyword: String
  let at: String
  let edit: Edit
  let refusedAt: String

  init(_ keyword: String, _ at: String, _ edit: Edit, refusedAt: String? = nil) {
    self.keyword = keyword
    self.at = at
    self.edit = edit
    self.refusedAt = refusedAt ?? at
  }

  var testDescription: String { "\(keyword) at \(at)" }
}

@Suite struct SchemaKeywordTests {
  static let breakages: [Breakage] = [
    Breakage("type", "/scores", .set("none")),
    Breakage("type", "/years", .set([1])),
    Breakage("type", "/document/pages", .set("12")),
    Breakage("type", "/document/pages", .set(1.5)),
    Breakage("type", "/scores/0/value", .set(99.5)),
    Breakage("type", "/scores/0/box/x0", .set("72.13")),
    Breakage("type", "/diagnostics/0/messageThai", .set(true)),
    Breakage("enum", "/document/status", .set("done")),
    Breakage("enum", "/scores/3/code", .set("IT")),
    Breakage("enum", "/reportKinds/1", .set("plan")),
    Breakage("enum", "/parts/0/kind", .set("other")),
    Breakage("enum", "/measures/0/frequency", .set("often")),
    Breakage("enum", "/scores/0/occurrences/1/context", .set("footnote")),
    Breakage("enum", "/findings/0/verdict", .set("unclear")),
    Breakage("pattern", "/document/sha256", .set(String(repeating: "A", count: 64))),
    Breakage("pattern", "/scores/0/value", .set("๙๙.๕๐")),
    Breakage("pattern", "/scores/0/value", .set("9.95e1")),
    Breakage("pattern", "/scores/0/occurrences/0/value", .set("99,5")),
    Breakage("pattern", "/scores/4/code", .set("11")),
    Breakage("pattern", "/scores/5/code", .set("9")),
    Breakage("pattern", "/scores/6/code", .set("e06")),
    Breakage("pattern", "/scores/6/repairs/0", .set("Sara Am")),
    Breakage("pattern", "/measures/0/start", .set("2023-02-30")),
    Breakage("pattern", "/measures/0/itemCodes/0", .set("O04")),
    Breakage("pattern", "/agency/provinceCode", .set("40")),
    Breakage("required", "/years/evidence", .remove, refusedAt: "/years"),
    Breakage("required", "/scores/0/confidence", .remove, refusedAt: "/scores/0"),
    Breakage("required", "/scores/4/code", .remove, refusedAt: "/scores/4"),
    Breakage("required", "/scores/0/box", .remove, refusedAt: "/scores/0"),
    Breakage("required", "/parts/0/pageLast", .remove, refusedAt: "/parts/0"),
    Breakage("required", "/measures/0/steps", .remove, refusedAt: "/measures/0"),
    Breakage("required", "/measures/0/units", .remove, refusedAt: "/measures/0"),
    Breakage("additionalProperties", "/extra", .set(1)),
    Breakage("additionalProperties", "/parts/0/asPrinted", .set("x")),
    Breakage("additionalProperties", "/document/host", .set("x")),
    Breakage("additionalProperties", "/measures/0/cells/status_text", .set("x")),
    Breakage("minimum", "/scores/0/page", .set(0)),
    Breakage("minimum", "/scores/0/confidence", .set(-0.001)),
    Breakage("minimum", "/measures/0/issueNumber", .set(0)),
    Breakage("minimum", "/parts/1/pageFirst", .set(0)),
    Breakage("minimum", "/tables/0/cells/0/row", .set(0)),
    Breakage("minimum", "/tables/1/cellsLeftOut", .set(-1)),
    Breakage("minimum", "/years/assessed", .set(2023)),
    Breakage("maximum", "/scores/0/confidence", .set(1.001)),
    Breakage("maximum", "/measures/0/issueNumber", .set(8)),
    Breakage("maximum", "/scores/0/fiscalYear", .set(25660)),
    Breakage("minLength", "/agency/district", .set("")),
    Breakage("minLength", "/findings/0/messageThai", .set("")),
    Breakage("minLength", "/parts/0/title", .set("")),
    Breakage("minLength", "/measures/0/steps/1", .set("")),
    Breakage("minLength", "/measures/0/units/0", .set("")),
    Breakage("minLength", "/tables/0/cells/0/text", .set("")),
    Breakage("minItems", "/scores/0/occurrences", .set([Int]())),
    Breakage("minItems", "/measures/0/cells/issue/continuedAt", .set([Int]())),
    Breakage("not", "/scores/0/line", .set(4), refusedAt: "/scores/0"),
    Breakage("not", "/scores/0/code", .set("EIT")),
    Breakage("not", "/findings/0/evidence/0/line", .set(4), refusedAt: "/findings/0/evidence/0"),
    Breakage("not", "/tables/0/line", .set(4), refusedAt: "/tables/0"),
    Breakage("not", "/tables/0/cells/1/line", .set(4), refusedAt: "/tables/0/cells/1"),
    Breakage("not", "/parts/0/line", .set(4), refusedAt: "/parts/0"),
    Breakage("dependencies", "/findings/0/subject", .remove, refusedAt: "/findings/0"),
    Breakage("dependencies", "/diagnostics/1/line", .set(3), refusedAt: "/diagnostics/1"),
    Breakage("if", "/scores/0/value", .set("ผ่านดี")),
    Breakage("then", "/agency/name/line", .set(4), refusedAt: "/agency/name"),
    Breakage("else", "/document/sha256", .remove, refusedAt: "/document"),
    Breakage("allOf", "/scores/2/subject", .set("instrument"), refusedAt: "/scores/2"),
    Breakage("const", "/schema", .set("report.v0")),
    Breakage("items", "/measures/0/cells/note/continuedAt/0", .set("page 3")),
    Breakage("properties", "/years/report", .set("2566")),
    Breakage("$ref", "/findings/0/evidence/1/page", .set("1")),
  ]

  @Test(arguments: breakages)
  func brokenKeywordIsRefusedAtItsPlace(_ breakage: Breakage) throws {
    var json = try EditableJSON(ReportJSON.encode(SampleDocument.document()))
    try json.apply(breakage.edit, at: breakage.at)
    let violations = ReportSchema.bundled.violations(in: try json.bytes())
    #expect(violations.contains { $0.pointer == breakage.refusedAt && $0.severity == .error })
    // Nothing else of the document is blamed: at most spots on the way, or below the change.
    let strangers = violations.filter {
      !$0.pointer.hasPrefix(breakage.refusedAt) && !breakage.refusedAt.hasPrefix($0.pointer)
    }
    #expect(strangers.isEmpty)
  }

  @Test func failedDocumentNeedsAnErrorId() throws {
    var json = try EditableJSON(ReportJSON.encode(SampleDocument.failed))
    try json.apply(.remove, at: "/document/error")
    #expect(ReportSchema.bundled.violations(in: try json.bytes()).map(\.pointer) == ["/document"])
  }

  @Test func everyKeywordOfTheSchemaIsBrokenByATest() throws {
    var keywords: Set<String> = []
    Self.collectKeywords(try Self.schema(), into: &keywords)
    let annotations: Set = ["$schema", "title", "description", "definitions"]
    #expect(keywords.subtracting(annotations).subtracting(Self.breakages.map(\.keyword)).sorted() == [])
  }

  @Test func everyPropertyIsDescribedInBothLanguages() throws {
    let schema = try Self.schema()
    let definitions = try #require(schema["definitions"] as? [String: [String: Any]])
    var undescribed: [String] = []
    func visit(_ value: Any, _ path: String) {
      guard let node = value as? [String: Any] else { return }
      // Only where names are introduced: conditions speak of them again.
      if node["additionalProperties"] != nil, let properties = node["properties"] as? [String: Any] {
        for (name, property) in properties {
          let own = (property as? [String: Any])?["description"] as? String
          let target = ((property as? [String: Any])?["$ref"] as? String)?.split(separator: "/").last
          let text = own ?? target.flatMap { definitions[String($0)]?["description"] as? String } ?? ""
          if !text.contains(". / ไทย: ") { undescribed.append("\(path)/\(name)") }
        }
      }
      for (name, child) in node { visit(child, "\(path)/\(name)") }
    }
    visit(schema, "")
    #expect(undescribed.sorted() == [])
  }

  @Test func everyObjectIsClosedAndEveryReferenceIsLocal() throws {
    func visit(_ value: Any, _ path: String) {
      if let list = value as? [Any] {
        for child in list { visit(child, path) }
        return
      }
      guard let node = value as? [String: Any] else { return }
      // Conditions speak of objects that are closed elsewhere.
      if node["type"] as? String == "object", !path.hasSuffix("/if"), !path.hasSuffix("/not") {
        #expect(node["additionalProperties"] as? Bool == false, "\(path) is open")
      }
      if let reference = node["$ref"] as? String { #expect(reference.hasPrefix("#/definitions/")) }
      if let pattern = node["pattern"] as? String {
        // Backtracking over unbounded repeats may exhaust the stack on hostile text.
        let outsideClasses = pattern.replacing(/\[[^\]]*\]/, with: "")
        #expect(outsideClasses.utf8.allSatisfy { $0 < 0x80 && $0 != 0x2A && $0 != 0x2B })
        #expect(pattern.hasPrefix("^") && pattern.hasSuffix("$"))
      }
      for (name, child) in node { visit(child, "\(path)/\(name)") }
    }
    visit(try Self.schema(), "")
  }

  static let file = Repository.root.appendingPathComponent("Schemas/report.v1.schema.json")

  static func schema() throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    return try #require(json as? [String: Any])
  }

  private static func collectKeywords(_ schema: Any, into keywords: inout Set<String>) {
    guard let node = schema as? [String: Any] else { return }
    for (keyword, value) in node {
      keywords.insert(keyword)
      switch keyword {
      case "properties", "definitions":
        for child in (value as? [String: Any] ?? [:]).values { collectKeywords(child, into: &keywords) }
      case "items", "if", "then", "else", "not":
        collectKeywords(value, into: &keywords)
      case "allOf":
        for child in value as? [Any] ?? [] { collectKeywords(child, into: &keywords) }
      default: break
      }
    }
  }
}
