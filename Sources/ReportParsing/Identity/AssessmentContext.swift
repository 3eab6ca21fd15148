import PageModel
import ThaiText

/// A printed year of an assessment's result.
struct ResultYear {
  /// The year.
  let year: PrintedYear
  /// Whether it is the year that a result is compared with: `ลดลงจากปี 2567`.
  let isCompared: Bool
}

/// Tells which of the printed years are years of an assessment's result.
enum AssessmentContext {
  private static let resultWords = ["ประเมิน", "คะแนน", "ita", "คุณธรรมและความโปร่งใส", "ได้รับ"].map(
    SqueezedText.key)
  private static let otherWords = [
    "มาตรการ", "แผน", "คู่มือ", "กันยายน", "ตุลาคม", "ยุทธศาสตร์", "พระราชบัญญัติ", "ประกาศ", "ลงมือ", "ดำเนินการใน",
  ].map(SqueezedText.key)
  private static let comparisons = PhraseSet([
    ("จาก", 0), ("เทียบกับ", 0), ("เปรียบเทียบกับ", 0), ("กว่า", 0), ("กับ", 0), ("เมื่อเทียบ", 0),
  ])
  /// Words between a comparison and its year.
  private static let fillers = PhraseSet([
    ("ปีงบประมาณ", 0), ("ประจำปี", 0), ("ปี", 0), ("พ.ศ.", 0), ("ผลการประเมิน", 0), ("คะแนน", 0), ("ใน", 0),
    ("ของ", 0),
    ("ประจำ", 0), ("งบประมาณ", 0),
  ])

  /// The years of results that a text names, in order.
  static func resultYears(in source: SourcedText) -> [ResultYear] {
    var previousEnd = 0
    var found: [ResultYear] = []
    for year in YearReader.years(in: source.scalars) {
      if isOfResult(year, in: source, after: previousEnd) {
        found.append(ResultYear(year: year, isCompared: isCompared(year, in: source)))
      }
      previousEnd = year.range.upperBound
    }
    return found
  }

  /// Whether the words before a year, back to the year before it, speak of a result, and nearer than
  /// those of plans and manuals.
  private static func isOfResult(_ year: PrintedYear, in source: SourcedText, after previousEnd: Int) -> Bool
  {
    let start = max(previousEnd, year.range.lowerBound - 120)
    let before = SqueezedText(source[start..<max(start, year.range.lowerBound)])
    let result = lastIndex(of: resultWords, in: before) ?? -1
    let other = lastIndex(of: otherWords, in: before) ?? -1
    if result >= 0 { return result > other }
    // `ปี 2566 ได้คะแนน 95.20`: the words of the result follow.
    guard other < 0, year.form != .bare else { return false }
    let after = SqueezedText(source[year.range.upperBound..<min(source.count, year.range.upperBound + 40)])
    return lastIndex(of: resultWords, in: after) != nil
  }

  private static func isCompared(_ year: PrintedYear, in source: SourcedText) -> Bool {
    let before = SqueezedText(source[max(0, year.range.lowerBound - 60)..<year.range.lowerBound])
    var end = before.scalars.count
    for _ in 0..<6 {
      guard let filler = fillers.hit(in: before, endingAt: end) else { break }
      end = filler.range.lowerBound
    }
    return comparisons.hit(in: before, endingAt: end) != nil
  }

  private static func lastIndex(of words: [[Unicode.Scalar]], in text: SqueezedText) -> Int? {
    for index in stride(from: text.scalars.count - 1, through: 0, by: -1)
    where words.contains(where: { text.matches($0, at: index) }) {
      return index
    }
    return nil
  }
}
