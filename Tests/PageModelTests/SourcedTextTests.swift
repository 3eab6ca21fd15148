import PageModel
import TestSupport
import Testing

@Suite struct SourcedTextTests {
  /// Text whose scalar `i` stands at line `first + i`, so that a place tells where a scalar came from.
  private func traced(_ text: String, firstLine: Int = 1) -> SourcedText {
    let scalars = Array(text.unicodeScalars)
    return SourcedText(
      scalars: scalars, places: scalars.indices.map { Place(page: 1, line: firstLine + $0) })
  }

  private func word(_ count: ClosedRange<Int>, using generator: inout SeededGenerator) -> String {
    let scalars = Array("กขน้ำ่์ๆ๐๙ab \n".unicodeScalars)
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: count, using: &generator) {
      view.append(scalars.randomElement(using: &generator) ?? "ก")
    }
    return String(view)
  }

  @Test func offsetsAreScalarsNotCharacters() {
    let text = SourcedText("น้ำ", at: Place(page: 1))
    #expect(text.count == 3)
    #expect(text.string(in: 1..<2) == "\u{E49}")
    #expect(text[0..<1].string == "น")
  }

  @Test func rangesAreClamped() {
    let text = traced("กขค")
    #expect(text[1..<99].string == "ขค")
    #expect(text.string(in: 7..<9).isEmpty && text.places(in: 7..<9).isEmpty && text.place(in: 3..<3) == nil)
    #expect(SourcedText()[0..<5].isEmpty)
  }

  @Test func replacingRemembersWhatWasThere() throws {
    var text = traced("ป้ องกัน")
    text.replace(2..<3, with: [], rule: "space-in-word")
    #expect(text.string == "ป้องกัน")
    let repair = try #require(text.repairs.first)
    #expect(
      repair.rule == "space-in-word" && repair.before == " " && repair.after.isEmpty && repair.range == 2..<2)
    #expect(text.places.map(\.line) == [1, 2, 4, 5, 6, 7, 8])
    #expect(text.repairRules(in: 0..<3) == ["space-in-word"])
    #expect(text.repairRules(in: 3..<7) == [])
  }

  @Test func replacementOfEqualLengthKeepsPlacesScalarByScalar() {
    var text = traced("\u{E4D}\u{E32}ก")
    text.replace(0..<2, with: ["a", "b"], rule: "r")
    #expect(text.places.map(\.line) == [1, 2, 3])
    text.replace(0..<2, with: ["\u{E33}"], rule: "sara-am")
    #expect(text.string == "\u{E33}ก" && text.places.map(\.line) == [1, 3])
    #expect(text.repairRules(in: 0..<1) == ["r", "sara-am"])
  }

  @Test func earlierRepairsKeepPointingAtTheirText() {
    var text = traced("abcdef")
    text.replace(4..<5, with: ["E"], rule: "upper-e")
    text.replace(0..<2, with: ["x", "y", "z", "w"], rule: "start")
    #expect(text.string == "xyzwcdEf")
    #expect(text.repairs.map { text.string(in: $0.range) } == ["E", "xyzw"])
    text.replace(1..<4, with: [], rule: "cut")
    #expect(text.string == "xcdEf")
    #expect(text.repairs.first.map { text.string(in: $0.range) } == "E")
  }

  @Test func countsAndMapHoldUnderAnyEdits() {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<300 {
      var text = traced(word(0...12, using: &generator), firstLine: 1)
      var model = text.scalars
      for step in 0..<Int.random(in: 1...8, using: &generator) {
        let low = Int.random(in: 0...model.count, using: &generator)
        let high = Int.random(in: low...model.count, using: &generator)
        let replacement = Array(word(0...3, using: &generator).unicodeScalars)
        if step.isMultiple(of: 3) {
          let added = word(0...4, using: &generator)
          text.append(traced(added, firstLine: 100))
          model += Array(added.unicodeScalars)
        } else if !model.isEmpty {
          text.replace(low..<high, with: replacement, rule: "rule-\(step)")
          model.replaceSubrange(low..<high, with: replacement)
        }
        #expect(text.scalars == model && text.places.count == model.count)
        #expect(text.repairs.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= model.count })
      }
    }
  }

  @Test func partsAppendedAgainGiveTheWhole() {
    var generator = SeededGenerator(seed: 43)
    for _ in 0..<200 {
      var text = traced(word(1...15, using: &generator))
      for rule in ["a", "b"] {
        let low = Int.random(in: 0..<text.count, using: &generator)
        let high = Int.random(in: low...text.count, using: &generator)
        let replacement = Array(word(1...3, using: &generator).unicodeScalars)
        text.replace(low..<high, with: replacement, rule: rule)
      }
      let cut = Int.random(in: 0...text.count, using: &generator)
      var joined = text[0..<cut]
      joined.append(text[cut..<text.count])
      #expect(joined.scalars == text.scalars && joined.places == text.places)
      #expect(joined.repairRules(in: 0..<joined.count) == text.repairRules(in: 0..<text.count))
      for repair in text[0..<cut].repairs { #expect(repair.range.upperBound <= cut) }
    }
  }
}
