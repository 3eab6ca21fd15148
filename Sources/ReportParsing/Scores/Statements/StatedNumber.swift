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
    where !years.contains(where: { $0.overlaps(number.range) }) {
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

  /// Whether it is a remark about the year before, whose number is not told: `ปีที่ผ่านมา (93.10 คะแนน)`.
  var isOfUnnamedYear: Bool {
    let start = range.lowerBound
    guard start > 0, text.scalars[start - 1] == "(" || statement.years.isEmpty else { return false }
    let end = text.scalars[start - 1] == "(" ? start - 1 : start
    return ChangeVocabulary.yearBefore.hit(in: text, endingAt: end) != nil
  }

  /// Whether จาก stands just before it: where a change began.
  var isStartOfChange: Bool { ScoreVocabulary.origins.hit(in: text, endingAt: range.lowerBound) != nil }

  /// The part that a label just before it names.
  var part: ScorePart {
    let start = number.range.lowerBound
    let before = SqueezedText(text.source[max(0, start - 24)..<start])
    return PartLabels().labels(in: before).last.flatMap { $0.meaning == .mean ? nil : $0.meaning } ?? .whole
  }
}
