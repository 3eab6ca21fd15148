import PageModel
import ReportModel

/// Scores, and what else the report says with numbers.
extension ReportJSON {
  static func score(_ score: Score) -> CanonicalJSON {
    .object(
      subject(score.key)
        + [
          .init("fiscalYear", .integer(score.key.fiscalYear)),
          .init("status", .string(score.status.rawValue)),
          .init("occurrences", .array(score.occurrences.map { .object(stated($0, $0.confidence)) })),
        ]
        + stated(score.chosen, score.confidence))
  }

  /// What one place states; `confidence` is the occurrence's own, or that of the resolved score.
  private static func stated(_ occurrence: ScoreOccurrence, _ confidence: Double) -> [CanonicalJSON.Member] {
    value(
      .string(occurrence.value.exported), asPrinted: occurrence.asPrinted, place: occurrence.place,
      confidence: confidence, repairs: occurrence.repairs)
      + [.init("context", .string(occurrence.context.rawValue))]
      + text("label", occurrence.label)
      + text("agency", occurrence.agency ?? "")
      + integer("headingIndicator", occurrence.headingIndicator)
  }

  static func mention(_ mention: IndicatorMention) -> CanonicalJSON {
    .object(
      value(
        .string(mention.name), asPrinted: mention.quote, place: mention.place,
        confidence: mention.confidence, repairs: mention.repairs)
        + [.init("number", .string(mention.number))]
        + text("namedIndicator", mention.namedIndicator ?? "")
        + integer("fiscalYear", mention.fiscalYear))
  }

  static func malformed(_ number: MalformedNumber) -> CanonicalJSON {
    .object(
      [
        .init("reason", .string(number.reason)),
        .init("asPrinted", .string(number.asPrinted)),
      ]
        + place(number.place)
        + (number.key.map(subject) ?? [])
        + integer("fiscalYear", number.key?.fiscalYear))
  }
}
