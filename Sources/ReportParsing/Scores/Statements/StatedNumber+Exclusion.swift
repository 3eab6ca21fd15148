import ThaiText

/// What the words around a number say when it is no score of the agency.
extension StatedNumber {
  private static let reach = 60
  private static let goalReach = 200

  /// Whether it is anything else than a score.
  var isOtherFigure: Bool {
    isOtherQuantity || isGoal || statement.others.claim(range.lowerBound, after: previousEnd)
      || isOfOtherAssessment || isPartOfWeight || isShareOfWhole || isShareOfCount || isCut || isNegative
  }

  /// A word just before, and after the number before, says what it is: `ผลต่างระหว่าง IIT กับ EIT คือ 12.50`.
  private var isOtherQuantity: Bool {
    let start = max(previousEnd, range.lowerBound - Self.reach)
    let hits = ExclusionVocabulary.quantities.hits(in: text, from: start, to: range.lowerBound)
    guard let end = hits.map(\.range.upperBound).max() else { return false }
    return !ExclusionVocabulary.results.occurs(in: text, from: end, to: range.lowerBound)
  }

  /// `จากการประเมิน LPA ปี 2567 ได้คะแนนรวม 92.34`: nothing of this assessment is named since.
  private var isOfOtherAssessment: Bool {
    let start = max(0, range.lowerBound - Self.goalReach)
    let hits = ExclusionVocabulary.otherAssessments.hits(in: text, from: start, to: range.lowerBound)
    guard let end = hits.map(\.range.upperBound).max() else { return false }
    return !ExclusionVocabulary.ownAssessment.occurs(in: text, from: end, to: range.lowerBound)
  }

  /// `ตั้งเป้าคะแนนภาพรวม 95.00 คะแนน IIT 96.00`: no result is told since.
  private var isGoal: Bool {
    let start = max(0, range.lowerBound - Self.goalReach)
    let hits = ExclusionVocabulary.goals.hits(in: text, from: start, to: range.lowerBound)
    guard let end = hits.map(\.range.upperBound).max() else { return false }
    return !ExclusionVocabulary.results.occurs(in: text, from: end, to: range.lowerBound)
  }

  /// A full score other than 100 follows, so that it is points of a weight or of another scale:
  /// `IIT ได้ 27.69 จาก 30 คะแนน`.
  private var isPartOfWeight: Bool {
    let start = ScoreVocabulary.fullScores.end(ofRunIn: text, from: range.upperBound)
    guard ScoreVocabulary.origins.occurs(in: text, from: range.upperBound, to: start) else { return false }
    let from = text.sourceRange(range).upperBound
    let tail = text.source[from..<min(text.source.count, from + 40)]
    guard let full = NumberReader.numbers(in: tail.scalars).first,
      text.index(atOrAfter: from + full.range.lowerBound) == start
    else { return false }
    return !full.text.contains(".") && full.value < 100 && number.value <= full.value
  }

  /// `ครบร้อยละ 100 ของรายการ`.
  private var isShareOfWhole: Bool {
    let end = ScoreVocabulary.units.hit(in: text, at: range.upperBound)?.range.upperBound ?? range.upperBound
    return ExclusionVocabulary.wholes.hit(in: text, at: end) != nil
  }

  /// `45 คน (90.00%)`.
  private var isShareOfCount: Bool {
    let start = range.lowerBound
    guard start > 0, text.scalars[start - 1] == "(" else { return false }
    return ExclusionVocabulary.counts.hit(in: text, endingAt: start - 1) != nil
  }

  /// `… -5.00 คะแนน`: a minus stands at it, and a blank before the minus. No score is negative.
  private var isNegative: Bool {
    let start = number.range.lowerBound
    guard start >= 2, start <= text.source.count else { return false }
    let scalars = text.source.scalars
    return "-−".unicodeScalars.contains(scalars[start - 1]) && scalars[start - 2].isSpace
  }

  /// Its decimals stand after a break: `83.` and `33` on the next line.
  private var isCut: Bool {
    let end = range.upperBound
    guard isWhole, end + 1 < text.scalars.count, text.scalars[end] == ".", text.scalars[end + 1].isDigit
    else { return false }
    return text.hasSpace(before: end + 1)
  }
}
