import PageModel
import ThaiText

/// The words of a report that say of which year its figures in brackets are:
/// `คะแนนรายตัวชี้วัด (ในวงเล็บคือคะแนนปีงบประมาณ พ.ศ. 2568)`.
enum BracketLegend {
  /// The year; nil where the text says nothing of brackets. `assessed` is the year that `ปีก่อน` is the one after.
  static func year(in text: SourcedText, assessed: Int) -> Int? {
    let squeezed = SqueezedText(text)
    guard let word = words.hits(in: squeezed).first else { return nil }
    let start = text.count > 0 ? squeezed.sourceRange(word.range).upperBound : 0
    let rest = text[start..<min(text.count, start + reach)]
    guard !ExclusionVocabulary.otherThanScores.occurs(in: SqueezedText(rest)) else { return nil }
    if let year = YearReader.years(in: rest.scalars).first?.year { return year }
    return ChangeVocabulary.yearBefore.occurs(in: SqueezedText(rest)) ? assessed - 1 : nil
  }

  private static let words = PhraseSet(["ในวงเล็บ", "วงเล็บคือ", "วงเล็บหมายถึง", "วงเล็บเป็น"])

  /// Scalars of the explanation.
  private static let reach = 60
}
