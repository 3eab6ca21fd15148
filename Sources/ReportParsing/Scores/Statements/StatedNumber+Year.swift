import PageModel
import ThaiText

/// The year of the number.
extension StatedNumber {
  /// The year printed just after it (`91.42 คะแนนในปี 2567`), unless one of its own stands before; else
  /// the last year of a result before it; nil where there is none, or where words for the assessed year
  /// stand nearer.
  ///
  /// A year that the result is compared with counts only for the figure that follows it at once
  /// (`จากปี 2567 ซึ่งได้ 99.46 คะแนน`); `start` is where the words that introduce the number begin.
  func year(wordsFrom start: Int) -> Int? {
    let limit = number.range.lowerBound
    let previous = text.sourceRange(0..<max(1, previousEnd)).upperBound
    // `ปี 2565 อยู่ที่ 88.20 คะแนน ปี 2566 อยู่ที่ …`: a year of its own stands before.
    let isDated = statement.years.contains {
      $0.year.range.lowerBound >= previous && $0.year.range.upperBound <= limit
    }
    if let after = yearAfter(), after.isLinked || !isDated { return after.year }
    let words = text.sourceRange(start..<range.upperBound).lowerBound
    let last = statement.years.last { result in
      let end = result.year.range.upperBound
      guard end <= limit, limit - end <= 240 else { return false }
      return result.isCompared ? words - end <= 10 : !result.isOfStart
    }?.year
    guard let last, !isOfNow(after: text.index(atOrAfter: last.range.upperBound)) else { return nil }
    return last.year
  }

  /// Whether words for the assessed year stand between the index and the number.
  private func isOfNow(after index: Int) -> Bool {
    YearVocabulary.ofNow.occurs(in: text, from: index, to: range.lowerBound)
  }

  /// Whether ใน links it to a year just after it.
  var hasLinkedYear: Bool { yearAfter()?.isLinked ?? false }

  /// Whether only years, their figures and words of equality stand between the index and the number, its
  /// own year last: `คะแนน ITA ปี 2565: 88.20, ปี 2566: 89.91`.
  func equalsYear(after index: Int) -> Bool {
    var position = index
    for result in statement.years {
      let year = result.year.range
      let start = text.index(atOrAfter: year.lowerBound)
      guard start >= position else { continue }
      guard YearVocabulary.fillers.end(ofRunIn: text, from: position) == start else { return false }
      let end = text.index(atOrAfter: year.upperBound)
      let figure = YearVocabulary.equality.end(ofRunIn: text, from: end)
      if figure == range.lowerBound { return true }
      position = YearVocabulary.joints.end(ofRunIn: text, from: endOfFigure(at: figure))
    }
    return false
  }

  private func endOfFigure(at index: Int) -> Int {
    var end = index
    while end < range.lowerBound, text.scalars[end].isDigit || text.scalars[end] == "." { end += 1 }
    return end
  }

  /// The year just after the number, and whether ใน links it to the number.
  private func yearAfter() -> (year: Int, isLinked: Bool)? {
    let from = number.range.upperBound
    let tail = text.source[from..<min(text.source.count, from + 60)]
    guard let year = YearReader.years(in: tail.scalars).first else { return nil }
    let between = SqueezedText(tail[0..<year.range.lowerBound])
    let start = between.endOfRemark
    if isOfFigureInBrackets(year, in: tail, after: between) { return nil }
    guard YearVocabulary.fillers.end(ofRunIn: between, from: start) == between.scalars.count else {
      return nil
    }
    return (year.year, YearVocabulary.links.occurs(in: between, from: start, to: between.scalars.count))
  }

  /// `86.36 (ปี 2562 ได้ 86.20)`: the year in the brackets dates the figure in them.
  private func isOfFigureInBrackets(
    _ year: PrintedYear, in tail: SourcedText, after between: SqueezedText
  ) -> Bool {
    guard between.scalars.contains("("), !between.scalars.contains(")") else { return false }
    let rest = tail[year.range.upperBound..<tail.count]
    let close = rest.scalars.firstIndex(of: ")") ?? rest.count
    return NumberReader.numbers(in: rest[0..<close].scalars).contains { $0.text.contains(".") }
  }
}
