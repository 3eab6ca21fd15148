import PageModel
import TestSupport
import Testing
import ThaiText

@Suite struct ThaiRepairTests {
  /// Each scalar on a line of its own, so that its origin can be told.
  private func sourced(_ scalars: [Unicode.Scalar]) -> SourcedText {
    SourcedText(scalars: scalars, places: scalars.indices.map { Place(page: 1, line: $0 + 1) })
  }

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  @Test func hasCases() { #expect(RepairCase.all.count >= 40) }

  @Test(arguments: RepairCase.all)
  func repairsAsTheCasesSay(_ test: RepairCase) {
    let repaired = ThaiRepair.repair(sourced(scalars(test.input)))
    #expect(repaired.scalars == scalars(test.expected), "\(test): \(repaired.string.debugDescription)")
    #expect(Set(repaired.repairs.map(\.rule)).sorted() == test.rules, "\(test)")
  }

  @Test func everyRuleRepairsItsExampleAndHasACase() {
    #expect(Set(ThaiRepair.rules.map(\.id)).count == ThaiRepair.rules.count)
    let tested = Set(RepairCase.all.flatMap(\.rules))
    for rule in ThaiRepair.rules {
      let repaired = ThaiRepair.repair(sourced(scalars(rule.example.before)))
      #expect(repaired.scalars == scalars(rule.example.after), "\(rule.id)")
      #expect(repaired.repairs.contains { $0.rule == rule.id }, "\(rule.id)")
      #expect(tested.contains(rule.id), "\(rule.id)")
    }
  }

  @Test func recordsWhatItChangedAndWhereItCameFrom() {
    let repaired = ThaiRepair.repair(sourced(scalars("ก น\u{0E4D}\u{0E49} \u{0E32}\u{200B}ข")))
    #expect(repaired.string == "ก น้ำข")
    #expect(repaired.places.map(\.line) == [1, 2, 3, 4, 4, 9])
    let am = repaired.repairs.first { $0.rule == "sara-am-composed" }
    #expect(am?.range == 3..<5)
    #expect(am.map { Array($0.before.unicodeScalars) } == ["\u{0E4D}", "\u{0E49}", " ", "\u{0E32}"])
    #expect(repaired.repairs.first { $0.rule == "zero-width" }?.range == 5..<5)
  }

  @Test func keepsEarlierRepairsAtTheirText() {
    var text = sourced(scalars("ด\u{0E4D}\u{0E32}เ x"))
    text.replace(5..<6, with: ["y"], rule: "earlier")
    let repaired = ThaiRepair.repair(text)
    #expect(repaired.string == "ดำเ y")
    #expect(repaired.repairs.first { $0.rule == "earlier" }?.range == 4..<5)
  }

  private static let symbols: [Unicode.Scalar] = [
    "ก", " ", "\u{0E49}", "\u{0E34}", "\u{0E4D}", "\u{0E32}", "\u{0E33}", "\u{FFFD}", "\u{0E40}",
  ]

  @Test func isIdempotentOnEveryShortText() {
    var stack: [[Unicode.Scalar]] = [[]]
    while let text = stack.popLast() {
      check(text)
      if text.count < 5 { stack += Self.symbols.map { text + [$0] } }
    }
  }

  @Test func isIdempotentOnRandomText() {
    var generator = SeededGenerator(seed: 41)
    let alphabet =
      Self.symbols
      + scalars("หนพคศ..เแ่้็ํๅฤ\u{0E4C}\u{0E31}\u{0E38}\u{F70B}\u{F889}\u{200B}\u{A0}ÊÓ¹Ña1\n\t")
    for _ in 0..<6_000 {
      check(
        (0..<Int.random(in: 0...40, using: &generator)).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
        })
    }
  }

  private func check(_ text: [Unicode.Scalar]) {
    let once = ThaiRepair.repair(sourced(text))
    let twice = ThaiRepair.repair(once)
    if twice != once { Issue.record("\(text) is not settled: \(once.scalars), \(twice.scalars)") }
    let lines = once.places.compactMap(\.line)
    if lines.count != once.count || lines != lines.sorted() { Issue.record("places out of order: \(text)") }
    if !once.repairs.allSatisfy({ $0.range.upperBound <= once.count }) {
      Issue.record("repair outside the text: \(text)")
    }
  }

  @Test func takesLongText() {
    let defect = "ด\u{0E4D}\u{0E32}เนิน เเละ กรณ ีที่ พ. ศ. ๒๕๖๖\u{200B} ด าเนิน "
    let text = sourced(scalars(String(repeating: defect, count: 2_000)))
    let repaired = ThaiRepair.repair(text)
    #expect(repaired.repairs.count == 12_000)
    // Adversarial: one defect hides the next.
    let nested =
      [Unicode.Scalar](repeating: "\u{0E32}", count: 20_000)
      + [Unicode.Scalar](repeating: "\u{0E49}", count: 20_000)
    #expect(ThaiRepair.repair(sourced(nested)).count > 0)
  }
}
