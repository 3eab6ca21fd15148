public import PageModel

/// What the report parser understood of a document: facts with their places, nothing resolved yet.
public struct Report: Sendable {
  /// The reporting agency.
  public var agency: Agency
  /// Every place that names an agency.
  public var agencyMentions: [AgencyMention]
  /// The years.
  public var years: ReportYears
  /// What the document is: `analysis`, `measures-plan`, `implementation-report`, or `other`; sorted.
  public var kinds: [String]
  /// The submissions that the document holds, in reading order; at least one for a report on the assessment.
  public var parts: [ReportPart]
  /// Every place that states a figure, in reading order.
  public var occurrences: [ScoreOccurrence]
  /// Every place that names an indicator or sub-indicator with a number.
  public var indicatorMentions: [IndicatorMention]
  /// Numbers that cannot be (two decimal points, above 100 where a score stands).
  public var malformedNumbers: [MalformedNumber]
  /// Rows of measures.
  public var measures: [MeasureRow]
  /// What running text says of the figures, in reading order.
  public var remarks: [Remark] = []
  /// Tables that hold neither scores nor measures, in reading order.
  public var tables: [ReportTable] = []

  /// Makes a report without remarks and further tables.
  public init(
    agency: Agency, agencyMentions: [AgencyMention], years: ReportYears, kinds: [String],
    parts: [ReportPart] = [], occurrences: [ScoreOccurrence], indicatorMentions: [IndicatorMention],
    malformedNumbers: [MalformedNumber], measures: [MeasureRow]
  ) {
    self.agency = agency
    self.agencyMentions = agencyMentions
    self.years = years
    self.kinds = kinds
    self.parts = parts
    self.occurrences = occurrences
    self.indicatorMentions = indicatorMentions
    self.malformedNumbers = malformedNumbers
    self.measures = measures
  }
}

/// A place that prints an indicator's number together with a name.
public struct IndicatorMention: Hashable, Sendable {
  /// Printed number: `7`, or `9.4` for a sub-indicator.
  public let number: String
  /// Printed name, as repaired.
  public let name: String
  /// The indicator that the name (not the number) means; nil when the name fits none well.
  public let namedIndicator: String?
  /// Fiscal year of the context, Buddhist era; nil when unknown.
  public let fiscalYear: Int?
  /// Short quote.
  public let quote: String
  /// Where.
  public let place: Place
  /// 0...1: how sure the reading is.
  public let confidence: Double
  /// Ids of the repairs that touched it, sorted.
  public let repairs: [String]

  /// Makes a mention.
  public init(
    number: String, name: String, namedIndicator: String?, fiscalYear: Int?, quote: String, place: Place,
    confidence: Double = 1, repairs: [String] = []
  ) {
    self.number = number
    self.name = name
    self.namedIndicator = namedIndicator
    self.fiscalYear = fiscalYear
    self.quote = quote
    self.place = place
    self.confidence = confidence
    self.repairs = repairs
  }
}

/// An impossible number.
public struct MalformedNumber: Hashable, Sendable {
  /// Why: `two-decimal-points`, `above-100`, `not-a-number`.
  public let reason: String
  /// As printed.
  public let asPrinted: String
  /// The figure it would have been; nil when not clear.
  public let key: ScoreKey?
  /// Where.
  public let place: Place

  /// Makes a malformed number.
  public init(reason: String, asPrinted: String, key: ScoreKey?, place: Place) {
    self.reason = reason
    self.asPrinted = asPrinted
    self.key = key
    self.place = place
  }
}

/// A report after the audit: figures resolved, findings made.
public struct AuditedReport: Sendable {
  /// What was read.
  public let report: Report
  /// Figures, in the order of their keys.
  public let scores: [Score]
  /// Measures with their status.
  public let measures: [MeasureRow]
  /// Findings, in reading order.
  public let findings: [Finding]

  /// Makes an audited report.
  public init(report: Report, scores: [Score], measures: [MeasureRow], findings: [Finding]) {
    self.report = report
    self.scores = scores
    self.measures = measures
    self.findings = findings
  }
}
