import PageModel
import ThaiText

/// Tells which of the printed years are years of an assessment's result.
enum AssessmentContext {
  private static let resultWords = ["ประเมิน", "คะแนน", "ita", "คุณธรรมและความโปร่งใส", "ได้รับ"].map(
    SqueezedText.key)
  private static let otherWords = [
    "มาตรการ", "แผน", "คู่มือ", "กันยายน", "ตุลาคม", "ยุทธศาสตร์", "พระราชบัญญัติ", "ประกาศ",
  ]
  .map(SqueezedText.key)

  /// Whether the words before a year speak of a result, and nearer than those of plans and manuals.
  static func isOfResult(_ year: PrintedYear, in source: SourcedText) -> Bool {
    let start = max(0, year.range.lowerBound - 120)
    let before = SqueezedText(source[start..<year.range.lowerBound])
    let result = lastIndex(of: resultWords, in: before) ?? -1
    let other = lastIndex(of: otherWords, in: before) ?? -1
    if result >= 0 { return result > other }
    // `ปี 2566 ได้คะแนน 95.20`: the words of the result follow.
    guard other < 0, year.form != .bare else { return false }
    let after = SqueezedText(source[year.range.upperBound..<min(source.count, year.range.upperBound + 30)])
    return lastIndex(of: resultWords, in: after) != nil
  }

  private static func lastIndex(of words: [[Unicode.Scalar]], in text: SqueezedText) -> Int? {
    for index in stride(from: text.scalars.count - 1, through: 0, by: -1)
    where words.contains(where: { text.matches($0, at: index) }) {
      return index
    }
    return nil
  }
}
