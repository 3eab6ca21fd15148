import PageModel
import TestSupport
import Testing

@testable import ThaiText

@Suite struct OffsetMapTests {
  @Test func aSwapIsOneSpan() {
    let repaired = ThaiRepair.repair(scalars: Array("เม\u{0E48}\u{0E37}อ".unicodeScalars))
    #expect(repaired.map.spans.map(\.source) == [0..<2, 2..<4, 4..<5])
    #expect(repaired.map.spans.map(\.isRepair) == [false, true, false])
  }

  @Test func aRemovalIsASpanWithoutAResult() {
    let repaired = ThaiRepair.repair(scalars: ["ก", "\u{200B}", "ข"])
    #expect(repaired.map.spans.map(\.result) == [0..<1, 1..<1, 1..<2])
    #expect(repaired.map.sourceRange(ofResult: 1..<2) == 2..<3)
    #expect(repaired.map.resultRange(ofSource: 1..<2) == 1..<1)
    #expect(repaired.map.resultRange(ofSource: 0..<3) == 0..<2)
  }

  @Test func rangesOutsideAreClamped() {
    let map = OffsetMap(identity: 3)
    #expect(map.sourceRange(ofResult: 2..<9) == 2..<3)
    #expect(map.sourceRange(ofResult: 7..<9) == 3..<3)
    #expect(OffsetMap().resultRange(ofSource: 0..<5) == 0..<0)
    #expect(map.isIdentity && OffsetMap().isIdentity)
  }

  @Test func aSpanChangedTwiceIsOneSpan() {
    var first = OffsetMap()
    first.appendIdentity(2)
    first.appendRepair(source: 2, result: 3)
    first.appendIdentity(2)
    var second = OffsetMap()
    second.appendIdentity(1)
    second.appendRepair(source: 2, result: 1)
    second.appendIdentity(4)
    let both = first.composed(with: second)
    #expect(both.spans.map(\.source) == [0..<1, 1..<4, 4..<6])
    #expect(both.spans.map(\.result) == [0..<1, 1..<4, 4..<6])
  }

  /// A scalar of the last result comes, by the composed map, from where it comes from by the two maps in turn.
  @Test func compositionGoesThroughBothMaps() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<3_000 {
      let first = randomMap(source: Int.random(in: 0...20, using: &generator), using: &generator)
      let second = randomMap(source: first.resultCount, using: &generator)
      let both = first.composed(with: second)
      #expect(both.sourceCount == first.sourceCount)
      #expect(both.resultCount == second.resultCount)
      for offset in 0..<second.resultCount {
        let inTurn = first.sourceRange(ofResult: second.sourceRange(ofResult: offset..<(offset + 1)))
        let atOnce = both.sourceRange(ofResult: offset..<(offset + 1))
        #expect(atOnce.lowerBound <= inTurn.lowerBound && inTurn.upperBound <= atOnce.upperBound)
        let isPlain = both.spans.contains { !$0.isRepair && $0.result.contains(offset) }
        #expect(!isPlain || atOnce == inTurn)
      }
    }
  }

  private func randomMap(source: Int, using generator: inout SeededGenerator) -> OffsetMap {
    var map = OffsetMap()
    while map.sourceCount < source {
      let count = Int.random(in: 1...min(4, source - map.sourceCount), using: &generator)
      if Bool.random(using: &generator) {
        map.appendIdentity(count)
      } else {
        map.appendRepair(source: count, result: Int.random(in: 0...3, using: &generator))
      }
    }
    return map
  }
}
