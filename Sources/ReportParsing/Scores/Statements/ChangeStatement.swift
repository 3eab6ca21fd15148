import ReportModel

/// A number that is the difference of two years' totals: `เพิ่มขึ้นจากปี 2565 จำนวน 0.40 คะแนน`.
struct ChangeStatement {
  /// `+`, `-`, or nothing where both words together state no direction.
  let sign: String
  let number: StatedNumber

  /// nil where the number is no difference.
  ///
  /// A word of rise or fall stands before it, and nothing between that says that somebody had or reached
  /// the number: `เพิ่มขึ้นเป็น 91.25` and `ลดลงจากปี 2567 ซึ่งได้ 99.46` state scores.
  init?(_ number: StatedNumber, _ before: ScoreCues.Before) {
    let text = number.text
    let start = number.range.lowerBound
    // An amount may stand far from its verb, with the earlier year's score between.
    let isFar = before.isAmount || before.isShare || number.followsBracket
    let from = isFar ? max(0, start - 120) : max(number.previousEnd, start - 60)
    let rises = ChangeVocabulary.rises.hits(in: text, from: from, to: start).map(\.range.upperBound).max()
    let falls = ChangeVocabulary.falls.hits(in: text, from: from, to: start).map(\.range.upperBound).max()
    guard let verb = [rises, falls].compactMap({ $0 }).max() else { return nil }
    if !isFar, ChangeVocabulary.reached.occurs(in: text, from: verb, to: start) { return nil }
    sign = rises != nil && falls != nil ? "" : (rises != nil ? "+" : "-")
    self.number = number
  }

  /// `เพิ่มขึ้นจาก 80.00 เป็น 85.50 คิดเป็นร้อยละ 6.88`: the change as a share of the earlier figure.
  private var isRelative: Bool {
    number.previousEnd > 0
      && ScoreVocabulary.shareWords.hit(in: number.text, endingAt: number.range.lowerBound) != nil
  }

  /// The fact, in running text that speaks of the total; else nil.
  ///
  /// What the number is about is named since the figure before it, `previous`; where nothing is, the difference is
  /// of what that figure is of.
  func occurrence(fiscalYear: Int, after previous: ToldFigures.Figure?) -> ScoreOccurrence? {
    let statement = number.statement
    guard statement.scope == .runningText, !isRelative, isOfTotal(after: previous),
      let value = PrintedDecimal(sign + number.number.text), let place = number.place
    else { return nil }
    return ScoreOccurrence(
      key: ScoreKey(fiscalYear: fiscalYear, subject: .change), value: .number(value),
      asPrinted: number.number.asPrinted, place: place, context: .prose, label: number.quote,
      confidence: 0.9, repairs: number.repairs)
  }

  private func isOfTotal(after previous: ToldFigures.Figure?) -> Bool {
    let nearest = number.statement.mentions.last {
      $0.range.upperBound <= number.range.lowerBound && !$0.isWeak
    }
    guard let nearest else { return true }
    if let previous, nearest.range.upperBound <= previous.range.lowerBound {
      return previous.key.subject == .overall
    }
    return nearest.subject == .overall
  }
}
