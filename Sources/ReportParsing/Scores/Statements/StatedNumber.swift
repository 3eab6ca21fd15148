import FoundationEssentials
import PageModel
import ReportModel
import ThaiText

/// A text that may state scores, with everything that it names.
struct StatementText {
  let text: SqueezedText
  let scope: ProseScoreReader.Scope
  /// What the heading just above it names.
  let heading: Subject?
  /// Name of the reporting agency without its kind, in key form; nil where it is unknown.
  let agencyName: [Unicode.Scalar]?
  /// Where other agencies are named.
  let others: OtherAgencies
  /// Left to right.
  let mentions: [SubjectMention]
  /// Years of results, left to right; none for cells, whose year is that of their table.
  let years: [ResultYear]
  /// The levels that it states; none for cells.
  let levels: [StatedLevel]
  /// The year of figures in brackets behind others, where the report says so; else nil.
  let bracketYear: Int?
}

/// A number of a text that is neither a year, a code nor part of a mention.
struct StatedNumber {
  let statement: StatementText
  let number: PrintedNumber
  /// Squeezed indices.
  let range: Range<Int>
  /// Squeezed index at which the number before ends; 0 for the first.
  let previousEnd: Int

  /// The numbers of a text, left to right.
  static func numbers(in statement: StatementText) -> [StatedNumber] {
    let text = statement.text
    let years = YearReader.years(in: text.source.scalars).map(\.range)
    var found: [StatedNumber] = []
    for number in NumberReader.numbers(in: text.source.scalars)
    where !years.contains(where: { $0.overlaps(number.range) }) && !isDay(number, in: text) {
      let low = text.index(atOrAfter: number.range.lowerBound)
      let high = text.index(atOrAfter: number.range.upperBound)
      guard low < high, !statement.mentions.contains(where: { $0.range.overlaps(low..<high) }) else {
        continue
      }
      found.append(
        StatedNumber(
          statement: statement, number: number, range: low..<high,
          previousEnd: found.last?.range.upperBound ?? 0))
    }
    return found
  }

  /// `26 สิงหาคม`: a day of a month.
  private static func isDay(_ number: PrintedNumber, in text: SqueezedText) -> Bool {
    guard !number.text.contains("."), number.value <= 31 else { return false }
    return YearVocabulary.months.hit(in: text, at: text.index(atOrAfter: number.range.upperBound)) != nil
  }

  /// The text, squeezed.
  var text: SqueezedText { statement.text }
  /// Whether it has no decimals.
  var isWhole: Bool { !number.text.contains(".") }
  /// Where it stands.
  var place: Place? { text.source.place(in: number.range) }
  /// Ids of the repairs that touched it.
  var repairs: [String] { text.source.repairRules(in: number.range) }
  /// It with the words before it.
  var quote: String {
    text.source.string(in: max(0, number.range.lowerBound - 50)..<(number.range.upperBound + 6))
  }

  /// Whether a remark in brackets, with a number of its own, stands just before it.
  var followsBracket: Bool {
    let start = range.lowerBound
    guard start > 0, text.scalars[start - 1] == ")", previousEnd > 0 else { return false }
    return text.scalars[previousEnd..<start].allSatisfy { $0 != "(" }
  }

  /// Whether it stands in brackets of its own just behind another figure: `98.68 (95.81)`.
  func isBracketed(behind figure: Range<Int>) -> Bool {
    let end =
      ScoreVocabulary.units.hit(in: text, at: figure.upperBound)?.range.upperBound ?? figure.upperBound
    let close =
      ScoreVocabulary.units.hit(in: text, at: range.upperBound)?.range.upperBound ?? range.upperBound
    return end + 1 == range.lowerBound && text.scalars[end] == "(" && close < text.scalars.count
      && text.scalars[close] == ")"
  }

  /// The year of a number in brackets behind another figure, where nothing but the year stands before it there:
  /// `83.99 (ปีก่อน 87.44)`, `86.36 (ปี 2562 ได้ 86.20)`; nil for other numbers. `following` is the year after that of
  /// the year before.
  func yearOfRemark(behind figure: Range<Int>, following: Int) -> Int? {
    let end =
      ScoreVocabulary.units.hit(in: text, at: figure.upperBound)?.range.upperBound ?? figure.upperBound
    guard end + 1 < range.lowerBound, text.scalars[end] == "(" else { return nil }
    let words = ChangeVocabulary.yearBefore.end(ofRunIn: text, from: end + 1)
    if words > end + 1 { return isStated(from: words) ? following - 1 : nil }
    let inside = text.source[text.sourceRange((end + 1)..<range.lowerBound)]
    guard let year = YearReader.years(in: inside.scalars).first else { return nil }
    let offset = text.sourceRange((end + 1)..<range.lowerBound).lowerBound
    let yearStart = text.index(atOrAfter: offset + year.range.lowerBound)
    guard YearVocabulary.fillers.end(ofRunIn: text, from: end + 1) == yearStart,
      isStated(from: text.index(atOrAfter: offset + year.range.upperBound))
    else { return nil }
    return year.year
  }

  private func isStated(from index: Int) -> Bool {
    YearVocabulary.equality.end(ofRunIn: text, from: index) == range.lowerBound
  }

  /// Whether it is a remark about the year before, whose number is not told: `ปีที่ผ่านมา (93.10 คะแนน)`.
  var isOfUnnamedYear: Bool {
    let start = range.lowerBound
    if isSaidOfYearBefore { return true }
    guard start > 0, text.scalars[start - 1] == "(" || statement.years.isEmpty else { return false }
    let end = text.scalars[start - 1] == "(" ? start - 1 : start
    return ChangeVocabulary.yearBefore.hit(in: text, endingAt: end) != nil
  }

  /// `เมื่อปีที่ผ่านมา หน่วยงานได้ 84.10`: not `สูงกว่าปีที่ผ่านมา โดยได้ 84.10`.
  private var isSaidOfYearBefore: Bool {
    let start = range.lowerBound
    guard
      let word = ChangeVocabulary.yearBefore.hits(in: text, from: max(previousEnd, start - 60), to: start)
        .last,
      !YearVocabulary.ofNow.occurs(in: text, from: word.range.upperBound, to: start)
    else { return false }
    return ChangeVocabulary.times.hit(in: text, endingAt: word.range.lowerBound) != nil
  }

  /// Whether จาก stands just before it: where a change began.
  var isStartOfChange: Bool { ScoreVocabulary.origins.hit(in: text, endingAt: range.lowerBound) != nil }

  /// `ตอบเองให้ 94.80 ผู้สำรวจเก็บได้ 93.58 เฉลี่ยแล้ว 94.19`: a word for a mean stands before it, and it is that of the
  /// two figures before it.
  func isMean(of mention: SubjectMention) -> Bool {
    guard mention.subject.isEIT, mention.subject.isItem, mention.range.upperBound < previousEnd,
      !SubjectVocabulary.means.hits(in: text, from: previousEnd, to: range.lowerBound).isEmpty
    else { return false }
    let between = text.source[text.sourceRange(mention.range.upperBound..<previousEnd)]
    let parts = NumberReader.numbers(in: between.scalars).filter { $0.text.contains(".") }.suffix(2).map(
      \.value)
    guard parts.count == 2, let first = parts.first, let last = parts.last else { return false }
    let difference = (first + last) / 2 - number.value
    return difference >= -WeightedTotal.tolerance && difference <= WeightedTotal.tolerance
  }

  /// The part that a label just before it names.
  var part: ScorePart {
    let start = number.range.lowerBound
    let before = SqueezedText(text.source[max(0, start - 24)..<start])
    return PartLabels().labels(in: before).last.flatMap { $0.meaning == .mean ? nil : $0.meaning } ?? .whole
  }
}
