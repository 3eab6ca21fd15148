import PageModel
import ThaiText

/// Tells whether a number without a word for year is the year of a title.
enum BareYear {
  /// `รายงาน ITA 2566`, or a line of nothing else below such a title: words of a report stand with the
  /// number, and none that make it a serial number, a count or part of another number.
  static func isOfTitle(_ year: PrintedYear, in text: DocumentText) -> Bool {
    guard text.isTitle, text.text.count <= 160 else { return false }
    let source = text.text
    let before = SqueezedText(source[0..<year.range.lowerBound])
    let after = SqueezedText(source[year.range.upperBound..<source.count])
    guard YearVocabulary.ofSerials.hit(in: before, endingAt: before.scalars.count) == nil,
      YearVocabulary.ofTitle.hit(in: after, at: 0) != nil
        || YearVocabulary.ofCounts.hit(in: after, at: 0) == nil
    else { return false }
    let isAlone = before.scalars.count + after.scalars.count <= 2
    let words = isAlone ? SqueezedText(SourcedText(text.lead, at: Place(page: 1))) : SqueezedText(source)
    return YearVocabulary.ofTitle.occurs(in: words)
  }
}
