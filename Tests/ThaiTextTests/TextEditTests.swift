import PageModel
import TestSupport
import Testing

@testable import ThaiText

@Suite struct TextEditTests {
  /// Edits in one pass must do what `SourcedText.replace` does one after the other.
  @Test func editsInOnePassEqualReplacementsInTurn() {
    var generator = SeededGenerator(seed: 12)
    let alphabet = Array("กขคง".unicodeScalars)
    for _ in 0..<2_000 {
      let count = Int.random(in: 1...20, using: &generator)
      var source = SourcedText(
        scalars: (0..<count).map { _ in alphabet[0] },
        places: (0..<count).map { Place(page: 1, line: $0 + 1) })
      let early = Int.random(in: 0..<count, using: &generator)
      source.replace(early..<(early + 1), with: [alphabet[1]], rule: "early")
      let edits = randomEdits(count: count, alphabet: alphabet, using: &generator)
      let atOnce = source.applying(edits, rule: "late")
      var inTurn = source
      for edit in edits.reversed() { inTurn.replace(edit.range, with: edit.replacement, rule: "late") }
      #expect(atOnce.scalars == inTurn.scalars)
      #expect(atOnce.places == inTurn.places)
      #expect(
        atOnce.repairs.filter { $0.rule == "late" }.map(\.range)
          == inTurn.repairs.filter { $0.rule == "late" }.map(\.range).reversed())
      #expect(atOnce.repairs.first?.range == inTurn.repairs.first?.range, "\(early) \(edits)")
    }
  }

  private func randomEdits(
    count: Int, alphabet: [Unicode.Scalar], using generator: inout SeededGenerator
  ) -> [TextEdit] {
    var edits: [TextEdit] = []
    var start = Int.random(in: 0..<3, using: &generator)
    while start < count {
      let end = min(count, start + Int.random(in: 1...3, using: &generator))
      let length = Int.random(in: 0...3, using: &generator)
      edits.append(TextEdit(range: start..<end, replacement: (0..<length).map { alphabet[$0] }))
      start = end + Int.random(in: 1...4, using: &generator)
    }
    return edits
  }
}
