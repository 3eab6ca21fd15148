import PageModel
import ThaiText

/// A printed year of an assessment's result.
struct ResultYear {
  /// The year.
  let year: PrintedYear
  /// Whether it is the year that a result is compared with: `ลดลงจากปี 2567`.
  let isCompared: Bool
  /// Whether the text sets it against the assessed year: `เมื่อปี 2566 ได้ 88.10 คะแนน ปีนี้ได้ 86.80 คะแนน`.
  let isEarlier: Bool
  /// Whether it is only the year of the figure from which a change began: `จาก 94.96 คะแนนในปี 2565 เหลือ 94.24`.
  let isOfStart: Bool
}

/// Tells which of the printed years are years of an assessment's result.
enum AssessmentContext {
  /// The years of results that a text names, in order.
  static func resultYears(in source: SourcedText) -> [ResultYear] {
    var previousEnd = 0
    var found: [ResultYear] = []
    for year in YearReader.years(in: source.scalars) {
      if isOfResult(year, in: source, after: previousEnd) {
        found.append(
          ResultYear(
            year: year, isCompared: isCompared(year, in: source), isEarlier: isEarlier(year, in: source),
            isOfStart: isOfStart(year, in: source)))
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
    let result = YearVocabulary.ofResult.lastStart(in: before) ?? -1
    let other = YearVocabulary.ofOther.lastStart(in: before) ?? -1
    if result >= 0 { return result > other }
    // `ปี 2566 ได้คะแนน 95.20`: the words of the result follow.
    guard other < 0, year.form != .bare else { return false }
    let after = SqueezedText(source[year.range.upperBound..<min(source.count, year.range.upperBound + 40)])
    return YearVocabulary.ofResult.occurs(in: after)
  }

  /// Whether the words of a past year stand beside those of the assessed one, or words of the assessed
  /// year follow with a figure of their own and a word of rise or fall.
  private static func isEarlier(_ year: PrintedYear, in source: SourcedText) -> Bool {
    let before = SqueezedText(source[max(0, year.range.lowerBound - 200)..<year.range.lowerBound])
    let isPast = isPast(before)
    if isPast, YearVocabulary.ofNow.occurs(in: before) { return true }
    let after = untilNextYear(year, in: source)
    // `เมื่อย้อนดูปี 2565 ซึ่งครั้งนั้นได้ 82.71 คะแนน`
    if YearVocabulary.ofThen.occurs(in: after, from: 0, to: min(after.scalars.count, 30)) { return true }
    if YearVocabulary.ofNow.occurs(in: before),
      YearVocabulary.ofOnce.occurs(in: after, from: 0, to: min(after.scalars.count, 60))
    {
      return true
    }
    guard let now = YearVocabulary.ofNow.hits(in: after).first?.range.upperBound else { return false }
    let hasFigure = NumberReader.numbers(in: after.source.scalars).contains {
      $0.text.contains(".") && after.index(atOrAfter: $0.range.lowerBound) >= now
    }
    guard hasFigure else { return false }
    return isPast || ChangeVocabulary.movements.occurs(in: after, from: now, to: after.scalars.count)
  }

  /// Whether only a figure, with its unit and a remark in brackets, stands between จาก and the year.
  private static func isOfStart(_ year: PrintedYear, in source: SourcedText) -> Bool {
    let before = source[max(0, year.range.lowerBound - 100)..<year.range.lowerBound]
    guard let figure = NumberReader.numbers(in: before.scalars).last(where: { $0.text.contains(".") }) else {
      return false
    }
    let lead = SqueezedText(before[0..<figure.range.lowerBound])
    let rest = SqueezedText(before[figure.range.upperBound..<before.count])
    return ScoreVocabulary.origins.hit(in: lead, endingAt: lead.scalars.count) != nil
      && YearVocabulary.fillers.end(ofRunIn: rest, from: rest.endOfRemark) == rest.scalars.count
  }

  private static func untilNextYear(_ year: PrintedYear, in source: SourcedText) -> SqueezedText {
    let end = year.range.upperBound
    let tail = source[end..<min(source.count, end + 200)]
    let limit = YearReader.years(in: tail.scalars).first?.range.lowerBound ?? tail.count
    return SqueezedText(tail[0..<limit])
  }

  /// Whether a word of time gone by stands before the year.
  private static func isPast(_ before: SqueezedText) -> Bool {
    var end = before.scalars.count
    for _ in 0..<6 {
      if YearVocabulary.ofPast.hit(in: before, endingAt: end) != nil { return true }
      guard let filler = ChangeVocabulary.comparisonFillers.hit(in: before, endingAt: end) else { break }
      end = filler.range.lowerBound
    }
    return false
  }

  /// Whether a word of comparison stands before the year; จาก and กับ are such words only beside one of
  /// rise or fall.
  private static func isCompared(_ year: PrintedYear, in source: SourcedText) -> Bool {
    let before = SqueezedText(source[max(0, year.range.lowerBound - 120)..<year.range.lowerBound])
    let end = startOfFillers(endingIn: before)
    if ChangeVocabulary.comparisons.hit(in: before, endingAt: end) != nil { return true }
    // `… (70.1) ซึ่งปี 2566 ได้ 65.3 คะแนน`: an aside about the figure before.
    if ChangeVocabulary.relative.hit(in: before, endingAt: end) != nil {
      return NumberReader.numbers(in: before.source.scalars).contains {
        $0.text.contains(".") && $0.value <= 100
      }
    }
    guard ChangeVocabulary.links.hit(in: before, endingAt: end) != nil else { return false }
    if ChangeVocabulary.movements.occurs(in: before, from: max(0, end - 80), to: end) { return true }
    let after = SqueezedText(source[year.range.upperBound..<min(source.count, year.range.upperBound + 100)])
    return ChangeVocabulary.arrivals.occurs(in: after)
  }

  /// Whether the result of the year is what the text starts from: `จากผลการประเมินปีงบประมาณ พ.ศ. 2567`.
  static func isBasis(_ result: ResultYear, in source: SourcedText) -> Bool {
    let year = result.year.range.lowerBound
    let before = SqueezedText(source[max(0, year - 120)..<year])
    let start = startOfFillers(endingIn: before)
    guard !result.isCompared, ChangeVocabulary.links.hit(in: before, endingAt: start) != nil else {
      return false
    }
    return YearVocabulary.results.occurs(in: before, from: start, to: before.scalars.count)
  }

  /// Where the words between a comparison and its year begin.
  private static func startOfFillers(endingIn before: SqueezedText) -> Int {
    var end = before.scalars.count
    for _ in 0..<6 {
      guard let filler = ChangeVocabulary.comparisonFillers.hit(in: before, endingAt: end) else { break }
      end = filler.range.lowerBound
    }
    return end
  }
}
