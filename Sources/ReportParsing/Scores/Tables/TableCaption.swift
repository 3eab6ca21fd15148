import PageModel
import ReportModel
import ThaiText

/// What the line just above a table says of its figures: the year or the agency that they are of, or that they are
/// targets or means of others.
struct TableCaption {
  /// Year of a result other than the assessed one; nil where the caption names none.
  let fiscalYear: Int?
  /// Full name of another agency; nil where the caption names none.
  let agency: String?
  /// Whether the figures are nobody's scores: targets, or means of a country or a province.
  let isOfOthers: Bool

  /// A table without a caption.
  static let none = TableCaption(fiscalYear: nil, agency: nil, isOfOthers: false)

  /// The figures of a table as the caption says that they are.
  func applied(to reading: ScoreReading, assessed: Int) -> ScoreReading {
    guard !isOfOthers else { return ScoreReading() }
    guard fiscalYear != nil || agency != nil else { return reading }
    var changed = reading
    changed.occurrences = reading.occurrences.map { occurrence in
      let key = occurrence.key
      let year = key.fiscalYear == assessed ? fiscalYear ?? assessed : key.fiscalYear
      return ScoreOccurrence(
        key: ScoreKey(fiscalYear: year, subject: key.subject, code: key.code, part: key.part),
        value: occurrence.value, asPrinted: occurrence.asPrinted, place: occurrence.place,
        context: occurrence.context, label: occurrence.label, headingIndicator: occurrence.headingIndicator,
        agency: occurrence.agency ?? agency, confidence: occurrence.confidence, repairs: occurrence.repairs)
    }
    // Another agency's malformed number is no figure of this report.
    if agency != nil { changed.malformed = [] }
    return changed
  }
}

/// Reads the captions of tables.
struct TableCaptionReader {
  let agencies: AgencyNames
  /// The assessed year.
  let assessed: Int
  /// The year on the cover; nil when there is none.
  let report: Int?
  /// Name of the reporting agency without its kind, in key form; nil where it is unknown.
  let agencyName: [Unicode.Scalar]?

  private static let longest = 160

  /// A sentence that states figures is no caption.
  static func isCaption(_ text: SourcedText) -> Bool {
    text.count <= longest
      && !NumberReader.numbers(in: text.scalars).contains { $0.text.contains(".") && $0.value > 10 }
  }

  /// What the paragraph just above a table says of it.
  func caption(_ text: SourcedText?) -> TableCaption {
    guard let text, Self.isCaption(text) else { return .none }
    let squeezed = SqueezedText(text)
    // `คะแนนเทียบกับเป้าหมาย`: the agency's own figures stand beside those of others.
    let compares = ChangeVocabulary.besides.occurs(in: squeezed)
    let isOfOtherAssessment =
      ExclusionVocabulary.otherAssessments.occurs(in: squeezed)
      && !ExclusionVocabulary.ownAssessment.occurs(in: squeezed)
    let isOfOthers =
      isOfOtherAssessment
      || !compares
        && (YearVocabulary.ofTargets.occurs(in: squeezed) && !YearVocabulary.results.occurs(in: squeezed)
          || HeaderKeywords.isMeanOfOthers(text.string))
    return TableCaption(
      fiscalYear: year(in: text, squeezed), agency: agency(in: squeezed), isOfOthers: isOfOthers)
  }

  /// The only year of a result; not that of the cover, which titles repeat.
  private func year(in text: SourcedText, _ squeezed: SqueezedText) -> Int? {
    let years = AssessmentContext.resultYears(in: text).filter { !$0.isCompared }
    if years.count == 1, YearReader.years(in: text.scalars).count == 1, let year = years.first?.year.year {
      return year >= assessed || year == report ? nil : year
    }
    guard YearReader.years(in: text.scalars).isEmpty,
      ChangeVocabulary.yearBefore.occurs(in: squeezed), YearVocabulary.results.occurs(in: squeezed)
    else { return nil }
    return assessed - 1
  }

  private func agency(in text: SqueezedText) -> String? {
    guard let name = agencyName, let printed = agencies.local(in: text).last, printed.isClean,
      printed.name.count >= 2, !text.matches(name, at: printed.nameStart),
      TextKey.similarity(ofKeys: Array(text.scalars[printed.name]), name) < 0.5,
      AgencyVocabulary.owners.hit(in: text, endingAt: printed.kindStart) != nil
    else { return nil }
    return agencies.fullName(of: printed, in: text)
  }
}
