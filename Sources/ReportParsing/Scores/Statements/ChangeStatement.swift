import ReportModel

/// A number that is the difference of two years' totals: `เพิ่มขึ้นจากปี 2565 จำนวน 0.40 คะแนน`.
struct ChangeStatement {
  /// `+`, `-`, or nothing where both words together state no direction.
  let sign: String
  let number: StatedNumber

  /// nil where the number is no difference.
  init?(_ number: StatedNumber, _ before: ScoreCues.Before) {
    guard before.isAmount || !before.isScore else { return nil }
    let text = number.text
    let start = number.range.lowerBound
    // An amount may stand far from its verb, with the earlier year's score between.
    let from = before.isAmount ? max(0, start - 120) : max(number.previousEnd, start - 60)
    let rises = ChangeVocabulary.rises.occurs(in: text, from: from, to: start)
    let falls = ChangeVocabulary.falls.occurs(in: text, from: from, to: start)
    guard rises || falls else { return nil }
    // A figure introduced by `ซึ่งได้คะแนน` is the earlier year's score, not a change.
    if !before.isAmount, ChangeVocabulary.relatives.occurs(in: text, from: from, to: start) { return nil }
    sign = rises && falls ? "" : (rises ? "+" : "-")
    self.number = number
  }

  /// The fact, in running text where no other subject than the total stands before; else nil.
  func occurrence(fiscalYear: Int) -> ScoreOccurrence? {
    let statement = number.statement
    guard statement.scope == .runningText else { return nil }
    let nearest = statement.mentions.last { $0.range.upperBound <= number.range.lowerBound && !$0.isWeak }
    guard nearest == nil || nearest?.subject == .overall,
      let value = PrintedDecimal(sign + number.number.text), let place = number.place
    else { return nil }
    return ScoreOccurrence(
      key: ScoreKey(fiscalYear: fiscalYear, subject: .change), value: .number(value),
      asPrinted: number.number.asPrinted, place: place, context: .prose, label: number.quote,
      confidence: 0.9, repairs: number.repairs)
  }
}
