import Foundation
import ReportExport
import TestSupport
import Testing

@Suite struct CanonicalJSONTests {
  private func text(_ value: CanonicalJSON) -> String { String(decoding: value.bytes, as: UTF8.self) }

  @Test func layoutIsFixed() {
    let value = CanonicalJSON.object([
      .init("list", .array([.integer(-3), .array([]), .object([])])),
      .init("empty", .null), .init("box", .decimal(.coordinate(12.3))), .init("yes", .bool(true)),
    ])
    let expected = """
      {
        "box": 12.30,
        "empty": null,
        "list": [
          -3,
          [],
          {}
        ],
        "yes": true
      }

      """
    #expect(text(value) == expected)
  }

  @Test func aLineHoldsTheSameTokens() {
    let value = CanonicalJSON.object([
      .init("b", .array([.integer(1), .string("a: b, c\n")])), .init("a", .object([])),
    ])
    #expect(String(decoding: value.line, as: UTF8.self) == #"{"a":{},"b":[1,"a: b, c\n"]}"# + "\n")
  }

  @Test func namesAreSortedByTheirBytes() {
    let names = ["é", "z", "ก", "Z", "e\u{301}", "a1", "a", "\u{10000}", "\u{FFFD}", ""]
    let lines = text(.object(names.map { .init($0, .integer(1)) })).split(separator: "\n").dropFirst()
      .dropLast()
    let written = lines.map { String($0.dropFirst(3).prefix { $0 != "\"" }) }
    let sorted = names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    #expect(written.map { Array($0.utf8) } == sorted.map { Array($0.utf8) })
  }

  @Test func onlyWhatMustBeIsEscaped() {
    let source = "\u{0}\u{8}\t\n\u{B}\u{C}\r\u{1F}\"\\/\u{7F}\u{2028}น้ำ๙😀"
    let expected =
      "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\\\"\\\\/\u{7F}\u{2028}น้ำ๙😀\"\n"
    #expect(Array(text(.string(source)).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func whatIsWrittenReadsBackTheSame() throws {
    var generator = SeededGenerator(seed: 2566)
    for _ in 0..<200 {
      let value = Self.random(depth: 4, using: &generator)
      let bytes = CanonicalJSON.array([value]).bytes
      let parsed = try JSONSerialization.jsonObject(with: Data(bytes))
      let list = try #require(parsed as? [Any])
      #expect(Self.same(list[0], value))
      #expect(bytes == CanonicalJSON.array([Self.shuffled(value, using: &generator)]).bytes)
      #expect(bytes.last == 0x0A && bytes.dropLast().last != 0x0A && !bytes.contains(0x0D))
    }
  }

  @Test(arguments: [
    (0.0, "0.00"), (-0.0, "0.00"), (12.3, "12.30"), (0.125, "0.13"), (-0.125, "-0.13"), (0.375, "0.38"),
    (-0.004, "0.00"), (-0.006, "-0.01"), (99.999, "100.00"), (841.89, "841.89"), (1e300, "1000000000000.00"),
    (.nan, "0.00"), (-.infinity, "0.00"),
  ])
  func coordinatesHaveTwoDecimals(_ value: Double, _ expected: String) {
    #expect(FixedDecimal.coordinate(value).text == expected)
  }

  @Test(arguments: [
    (0.0, "0.000"), (1.0, "1.000"), (0.9, "0.900"), (0.98765, "0.988"), (1.2, "1.000"), (-0.1, "0.000"),
    (.nan, "0.000"), (0.0625, "0.063"),
  ])
  func confidencesHaveThreeDecimals(_ value: Double, _ expected: String) {
    #expect(FixedDecimal.confidence(value).text == expected)
  }

  private static func random(depth: Int, using generator: inout SeededGenerator) -> CanonicalJSON {
    let letters = ["a", "ก", "\u{E33}", "\"", "\\", "\n", "\u{1}", "😀", "๙", " "]
    func word(_ g: inout SeededGenerator) -> String {
      (0..<Int.random(in: 0...6, using: &g)).map { _ in letters.randomElement(using: &g) ?? "" }.joined()
    }
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .integer(Int.random(in: -1_000_000...1_000_000, using: &generator))
    case 3: return .decimal(.coordinate(Double.random(in: -900...900, using: &generator)))
    case 4: return .string(word(&generator))
    case 5:
      return .array(
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in random(depth: depth - 1, using: &generator)
        })
    default:
      return .object(
        (0..<Int.random(in: 0...4, using: &generator)).map {
          .init("\($0)" + word(&generator), random(depth: depth - 1, using: &generator))
        })
    }
  }

  private static func shuffled(
    _ value: CanonicalJSON, using generator: inout SeededGenerator
  ) -> CanonicalJSON {
    switch value {
    case .array(let list): return .array(list.map { shuffled($0, using: &generator) })
    case .object(let members):
      let shuffledMembers = members.map {
        CanonicalJSON.Member($0.name, shuffled($0.value, using: &generator))
      }
      return .object(shuffledMembers.shuffled(using: &generator))
    default: return value
    }
  }

  private static func same(_ parsed: Any, _ value: CanonicalJSON) -> Bool {
    switch value {
    case .null: return parsed is NSNull
    case .bool(let truth): return parsed as? Bool == truth
    case .integer(let number): return parsed as? Int == number
    case .decimal(let number): return parsed as? Double == Double(number.text)
    case .string(let text): return (parsed as? String)?.utf8.elementsEqual(text.utf8) == true
    case .array(let list):
      guard let other = parsed as? [Any], other.count == list.count else { return false }
      return zip(other, list).allSatisfy { same($0, $1) }
    case .object(let members):
      guard let other = parsed as? [String: Any], other.count == members.count else { return false }
      return members.allSatisfy { member in other[member.name].map { same($0, member.value) } ?? false }
    }
  }
}
