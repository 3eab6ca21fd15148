import TestSupport
import Testing
import ThaiText

/// Readers meet whatever a broken PDF holds: they must neither trap nor return ranges outside the text.
@Suite struct ReaderRobustnessTests {
  private static let alphabet = Array(
    "๐๑๒๕๖๙0125689oOliIeE.,.,-–/: \n()ขอ้กตคพศมย.ปีำะ็ัเ\u{0E4D}\u{200B}ถึง\u{10FFFF}".unicodeScalars)

  @Test func readersNeverTrapOnRandomText() {
    var generator = SeededGenerator(seed: 2566)
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
        Self.alphabet[Int.random(in: 0..<Self.alphabet.count, using: &generator)]
      }
      let numbers = NumberReader.numbers(in: text)
      let codes = ItemCodeReader.codes(in: text)
      let years = YearReader.years(in: text)
      _ = NumberReader.soleNumber(in: text)
      _ = ItemCodeReader.leadingCode(in: text)
      for ranges in [numbers.map(\.range), codes.map(\.range), years.map(\.range)] {
        #expect(areAscending(ranges, within: text.count), "\(text)")
      }
      #expect(codes.allSatisfy { !$0.codes.isEmpty })
    }
  }

  private func areAscending(_ ranges: [Range<Int>], within count: Int) -> Bool {
    var last = 0
    for range in ranges {
      guard range.lowerBound >= last, !range.isEmpty, range.upperBound <= count else { return false }
      last = range.upperBound
    }
    return true
  }

  @Test func readersTakeLongText() {
    let text = Array(
      String(repeating: "ข้อ ๐1-๐3 ได้ ๙๗.๖๑ ในปีงบประมาณ พ.ศ. ๒๕๖๖ ", count: 2_000).unicodeScalars)
    #expect(ItemCodeReader.codes(in: text).count == 2_000)
    #expect(YearReader.years(in: text).count == 2_000)
    #expect(NumberReader.numbers(in: text).count == 4_000)
    let digits = [Unicode.Scalar](repeating: "๑", count: 100_000)
    #expect(NumberReader.numbers(in: digits).isEmpty)
    #expect(NumberReader.numbers(in: Array(String(repeating: "1.", count: 50_000).unicodeScalars)).count > 0)
  }
}
