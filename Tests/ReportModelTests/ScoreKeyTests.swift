import ReportModel
import TestSupport
import Testing

@Suite struct ScoreKeyTests {
  private static let inOrder: [ScoreKey] = [
    ScoreKey(fiscalYear: 2565, subject: .item, code: "O14"),
    ScoreKey(fiscalYear: 2566, subject: .overall),
    ScoreKey(fiscalYear: 2566, subject: .level),
    ScoreKey(fiscalYear: 2566, subject: .change),
    ScoreKey(fiscalYear: 2566, subject: .instrument, code: "IIT"),
    ScoreKey(fiscalYear: 2566, subject: .instrument, code: "EIT"),
    ScoreKey(fiscalYear: 2566, subject: .instrument, code: "EIT", part: .publicUsers),
    ScoreKey(fiscalYear: 2566, subject: .instrument, code: "OIT"),
    ScoreKey(fiscalYear: 2566, subject: .indicator, code: "1"),
    ScoreKey(fiscalYear: 2566, subject: .indicator, code: "2"),
    ScoreKey(fiscalYear: 2566, subject: .indicator, code: "10"),
    ScoreKey(fiscalYear: 2566, subject: .subindicator, code: "9.1"),
    ScoreKey(fiscalYear: 2566, subject: .subindicator, code: "9.2"),
    ScoreKey(fiscalYear: 2566, subject: .subindicator, code: "10.1"),
    ScoreKey(fiscalYear: 2566, subject: .item, code: "I2"),
    ScoreKey(fiscalYear: 2566, subject: .item, code: "I10"),
    ScoreKey(fiscalYear: 2566, subject: .item, code: "E1", part: .publicUsers),
    ScoreKey(fiscalYear: 2566, subject: .item, code: "E1", part: .survey),
    ScoreKey(fiscalYear: 2566, subject: .item, code: "E1", part: .mean),
    ScoreKey(fiscalYear: 2566, subject: .item, code: "E2"),
    ScoreKey(fiscalYear: 2566, subject: .item, code: "O1"),
    ScoreKey(fiscalYear: 2566, subject: .item, code: "O34"),
    ScoreKey(fiscalYear: 2567, subject: .overall),
  ]

  @Test func keysFollowTheForm() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20 {
      #expect(Self.inOrder.shuffled(using: &generator).sorted() == Self.inOrder)
    }
  }

  @Test func orderIsStrictAndTotal() {
    for (i, a) in Self.inOrder.enumerated() {
      for (j, b) in Self.inOrder.enumerated() {
        #expect((a < b) == (i < j) && (a == b) == (i == j))
      }
    }
  }

  @Test func strangeCodesStillHaveOneOrder() {
    let codes = ["", "I", "I0", "X3", "9.", "๙", "9.2.1", "99999999999999999999", "i2", "I2"]
    let keys = codes.map { ScoreKey(fiscalYear: 2566, subject: .item, code: $0) }
    for a in keys {
      for b in keys where a != b { #expect((a < b) != (b < a)) }
    }
  }
}
