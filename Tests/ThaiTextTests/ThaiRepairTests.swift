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
    let repaired = ThaiRepair.repair(sourced(scalars(test.input)), knownDefects: test.knownDefects)
    #expect(repaired.scalars == scalars(test.expected), "\(test): \(repaired.string.debugDescription)")
    #expect(Set(repaired.repairs.map(\.rule)).sorted() == test.rules, "\(test)")
  }

  @Test func everyRuleRepairsItsExampleAndHasACase() {
    let rules = ThaiRepair.allRules
    #expect(Set(rules.map(\.id)).count == rules.count)
    let tested = Set(RepairCase.all.flatMap(\.rules))
    let every: TextDefects = [.saraAmForAa, .displacedMarks, .maiThoForNikhahit, .lostSaraAm, .lostTones]
    for rule in rules {
      let isForAnyText = ThaiRepair.rules.contains { $0.id == rule.id }
      let known: TextDefects = isForAnyText ? [] : every
      let repaired = ThaiRepair.repair(sourced(scalars(rule.example.before)), knownDefects: known)
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
