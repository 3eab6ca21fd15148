import Diagnostics
import Foundation
import ReportExport
import SchemaValidation
import TestSupport
import Testing

@Suite struct SchemaValidationTests {
  private func violations(_ text: String) -> [SchemaViolation] {
    ReportSchema.bundled.violations(in: Array(text.utf8))
  }

  @Test func fullDocumentIsValid() throws {
    #expect(ReportSchema.bundled.violations(in: ReportJSON.encode(try SampleDocument.document())) == [])
  }

  @Test func failedDocumentIsValid() {
    #expect(ReportSchema.bundled.violations(in: ReportJSON.encode(SampleDocument.failed)) == [])
  }

  @Test func schemaNameOfTheExportIsKnown() {
    #expect(ReportSchema.bundled.names.contains(ReportJSON.schema))
  }

  @Test(arguments: ["{\"schema\": \"report.v9\"}", "{\"schema\": 1}", "{}", "[]", "null", "3"])
  func unknownSchemaIsOneViolation(_ text: String) {
    #expect(violations(text).map(\.pointer) == ["/schema"])
  }

  @Test(arguments: ["", "{", "{\"a\": 1,}", "{\"a\": 01}", "[1] 2", "{'a': 1}", "\"\u{1}\"", "[1e999]"])
  func whatIsNoJSONIsOneViolation(_ text: String) {
    let found = violations(text)
    #expect(found.map(\.pointer) == [""])
    #expect(found.first?.message.english.hasPrefix("Not JSON: ") == true)
  }

  @Test func invalidUTF8IsRefused() {
    for bad in [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE0, 0xB8]] as [[UInt8]] {
      let json = Array("{\"schema\": \"".utf8) + bad + Array("\"}".utf8)
      #expect(ReportSchema.bundled.violations(in: json).map(\.pointer) == [""])
    }
  }

  @Test func deepNestingIsRefusedWithoutOverflow() {
    for open in ["[", "{\"a\":"] {
      let found = violations(String(repeating: open, count: 1_000_000))
      #expect(found.count == 1)
      #expect(found.first?.message.english.contains("Nested deeper") == true)
    }
  }

  @Test func nameGivenTwiceIsFoundAtItsPlace() throws {
    let found = violations("{\"schema\": \"report.v9\", \"a/b\": [0, {\"~\": 1, \"~\": 2}]}")
    #expect(found.map(\.pointer) == ["/a~1b/1/~0", "/schema"])
  }

  @Test func everyViolationIsReported() throws {
    var json = try EditableJSON(ReportJSON.encode(SampleDocument.document()))
    try json.apply(.set("x"), at: "/scores/0/value")
    try json.apply(.set("y"), at: "/scores/2/status")
    try json.apply(.set(1), at: "/scores/2/first")
    try json.apply(.set(2), at: "/scores/2/second~third/fourth".replacingOccurrences(of: "/fourth", with: ""))
    try json.apply(.remove, at: "/findings/0/rule")
    let found = ReportSchema.bundled.violations(in: try json.bytes())
    #expect(
      found.map(\.pointer) == [
        "/findings/0", "/scores/0/value", "/scores/2/first", "/scores/2/second~0third", "/scores/2/status",
      ])
  }

  @Test func wrongTypeIsOneViolation() throws {
    for place in ["/scores/0", "/findings/0/evidence/0", "/diagnostics/0", "/agency/name"] {
      var json = try EditableJSON(ReportJSON.encode(SampleDocument.document()))
      try json.apply(.set(0), at: place)
      #expect(ReportSchema.bundled.violations(in: try json.bytes()).map(\.pointer) == [place])
    }
  }

  @Test(arguments: [
    ("/scores/0", "object"), ("/scores/0/value", "string"), ("/reportKinds", "array"),
    ("/scores/0/occurrences/0/asPrinted", "string"), ("/agency/name/value", "string"),
  ])
  func wrongTypeNamesBothTypes(place: String, type: String) throws {
    for (value, found) in [(7, "integer"), (true, "boolean"), (1.5, "number")] as [(any Sendable, String)] {
      var json = try EditableJSON(ReportJSON.encode(SampleDocument.document()))
      try json.apply(.set(value), at: place)
      let violations = ReportSchema.bundled.violations(in: try json.bytes()).filter { $0.pointer == place }
      #expect(
        violations.contains {
          $0.message.english == "The value is of type \(found); the schema asks for \(type)."
        },
        "\(violations)")
    }
  }

  /// What the document's author has to read is never English alone.
  @Test func everyMessageIsInBothLanguages() throws {
    var json = try EditableJSON(ReportJSON.encode(SampleDocument.document()))
    for breakage in SchemaKeywordTests.breakages { try? json.apply(breakage.edit, at: breakage.at) }
    let texts = [
      "{", "{\"schema\": \"report.v9\"}", "{}", "{\"a\": 1, \"a\": 2}", String(repeating: "[", count: 100),
    ]
    var found = texts.flatMap(violations) + ReportSchema.bundled.violations(in: try json.bytes())
    for breakage in SchemaKeywordTests.breakages {
      var one = try EditableJSON(ReportJSON.encode(SampleDocument.document()))
      try one.apply(breakage.edit, at: breakage.at)
      found += ReportSchema.bundled.violations(in: try one.bytes())
    }
    let unknown = found.filter { $0.message.thai == "ข้อมูลไม่ตรงตามสคีมา" }
    #expect(unknown.map(\.message.english) == [])
    #expect(
      found.allSatisfy { $0.message.thai.unicodeScalars.contains { (0x0E00...0x0E7F).contains($0.value) } })
  }

  @Test func orderIsThatOfPlaces() throws {
    var json = try EditableJSON(ReportJSON.encode(SampleDocument.document()))
    try json.apply(.set(Array(repeating: 0, count: 12)), at: "/reportKinds")
    let found = ReportSchema.bundled.violations(in: try json.bytes())
    let indexes = found.compactMap { Int($0.pointer.dropFirst("/reportKinds/".count)) }
    #expect(indexes == indexes.sorted())
    #expect(Set(indexes) == Set(0..<12))
  }

  @Test(arguments: [5_000, 300_000])
  func violationsAreLimited(_ count: Int) throws {
    var json = try EditableJSON(ReportJSON.encode(SampleDocument.document()))
    try json.apply(.set(Array(repeating: 0, count: count)), at: "/scores")
    let found = ReportSchema.bundled.violations(in: try json.bytes())
    #expect(found.count == ReportSchema.violationLimit + 1)
    #expect(found.last?.severity == .warning)
  }

  @Test func longTextDoesNotExhaustTheStack() throws {
    var json = try EditableJSON(ReportJSON.encode(SampleDocument.document()))
    let long = String(repeating: "9", count: 200_000)
    for place in ["/scores/0/value", "/document/sha256", "/measures/0/start", "/scores/0/repairs/0"] {
      try json.apply(.set(long), at: place)
    }
    #expect(ReportSchema.bundled.violations(in: try json.bytes()).count == 4)
  }

  @Test func damagedDocumentsNeverCrash() throws {
    let valid = ReportJSON.encode(try SampleDocument.document())
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      var bytes = valid
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      let first = ReportSchema.bundled.violations(in: bytes)
      #expect(first == first.sorted() || first.last?.severity == .warning)
    }
    for length in stride(from: 0, to: valid.count, by: 97) {
      #expect(!ReportSchema.bundled.violations(in: Array(valid.prefix(length))).isEmpty)
    }
  }

  @Test func manyThreadsShareTheSchema() async throws {
    let valid = ReportJSON.encode(try SampleDocument.document())
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<16 { group.addTask { ReportSchema.bundled.violations(in: valid).count } }
      return await group.reduce(0, +)
    }
    #expect(counts == 0)
  }

  @Test("The order of places is strict: indices by number before names by bytes")
  func order() {
    let steps = ["1a", "2", "10", "3b", "02", "0", "-1", "+2", "a", "99999999999999999999", ""]
    let all = steps.map {
      SchemaViolation(severity: .error, pointer: "/" + $0, message: UserMessage(english: "m", thai: "ม"))
    }
    for a in all {
      for b in all {
        #expect((a < b ? 1 : 0) + (b < a ? 1 : 0) == (a == b ? 0 : 1))
        for c in all where a < b && b < c { #expect(a < c) }
      }
    }
    #expect(
      all.sorted().map(\.pointer) == [
        "/0", "/2", "/10", "/99999999999999999999", "/", "/+2", "/-1", "/02", "/1a", "/3b", "/a",
      ])
  }
}
