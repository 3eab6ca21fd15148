import Foundation
import ReportModel
import TestSupport
import Testing

@Suite struct PrintedDecimalTests {
  @Test(arguments: [
    ("0", 0), ("100", 0), ("99.50", 2), ("-0.40", 2), ("+0.4", 1), ("007.10", 2), ("99.123456", 6),
    ("123456789012345678901234567890", 0),
  ])
  func acceptsPlainDecimals(_ text: String, _ decimals: Int) throws {
    let decimal = try #require(PrintedDecimal(text))
    #expect(decimal.text == text && decimal.decimals == decimals)
  }

  @Test(arguments: [
    "", "+", "-", ".", "1.", ".5", "1..2", "97.61.00", "--1", "+-1", "1-", " 1", "1 ", "1\n", "1,000", "1e2",
    "0x1F",
    "NaN", "inf", "๙๙.๕๐", "９９", "99.5%", "1_000", "1234567890123456789012345678901", "99.5\u{0}", "9\u{301}",
  ])
  func refusesAllElse(_ text: String) {
    #expect(PrintedDecimal(text) == nil)
  }

  @Test func valueIsExact() throws {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<500 {
      let hundredths = Int.random(in: -10_000...10_000, using: &generator)
      let digits = String(hundredths.magnitude % 100)
      let text =
        (hundredths < 0 ? "-" : "") + "\(hundredths.magnitude / 100)." + (digits.count < 2 ? "0" : "")
        + digits
      let decimal = try #require(PrintedDecimal(text))
      #expect(decimal.value * 100 == Decimal(hundredths))
    }
  }

  @Test func agreementIgnoresPrintedZeros() throws {
    let short = ScoreValue.number(try #require(PrintedDecimal("99.5")))
    let long = ScoreValue.number(try #require(PrintedDecimal("99.50")))
    #expect(short.agrees(with: long) && short != long && long.exported == "99.50")
    #expect(!short.agrees(with: .text("99.5")) && ScoreValue.text("A").agrees(with: .text("A")))
    #expect(ScoreValue.text("A").decimal == nil && short.decimal == long.decimal)
  }
}
