/// What a column of a report's table holds.
public enum HeaderRole: String, Hashable, Sendable, CaseIterable {
  /// Number of the row.
  case number
  /// What is (to be) done: measure, activity, project.
  case measure
  /// Steps or method.
  case procedure
  /// Who is responsible.
  case responsible
  /// When it is done.
  case timeframe
  /// What was done.
  case result
  /// What it achieved.
  case outcome
  /// What is aimed at.
  case target
  /// Purpose of a measure.
  case objective
  /// Money.
  case budget
  /// Obstacles, limitations, causes.
  case problem
  /// Recommendation.
  case recommendation
  /// How the measure is followed up and reported.
  case monitoring
  /// Issue or topic, often a weak point.
  case issue
  /// Analysis of the result.
  case analysis
  /// Finding.
  case finding
  /// Question or check-list item, as text.
  case item
  /// Code or number of a question or item.
  case itemCode
  /// Instrument: IIT, EIT, OIT.
  case instrument
  /// Indicator, as name or number and name.
  case indicator
  /// Number of the indicator.
  case indicatorNumber
  /// Rank by score; never the number of an indicator.
  case rank
  /// Sub-indicator.
  case subindicator
  /// Score of the assessed year.
  case score
  /// Score of a whole instrument.
  case scoreInstrument
  /// Score of EIT part 1, answered by service users on their own.
  case scorePublic
  /// Score of EIT part 2, collected by the assessors.
  case scoreSurvey
  /// Mean of the scores beside it.
  case scoreMean
  /// Score of the year before.
  case scorePreviousYear
  /// Difference to the year before.
  case change
  /// Greatest score that is possible.
  case fullScore
  /// Weight.
  case weight
  /// Rating level.
  case level
  /// Range of scores of a rating level.
  case band
  /// Fiscal year.
  case fiscalYear
  /// A number of people, questions, documents or the like: never a score.
  case count
  /// State of work.
  case statusText
  /// A choice that is ticked, such as `ดำเนินการแล้ว` beside `ยังไม่ดำเนินการ`.
  case tick
  /// Evidence, link, document.
  case evidence
  /// Agency.
  case agency
  /// Kind of agency.
  case agencyKind
  /// District.
  case district
  /// Province.
  case province
  /// Remark.
  case note
  /// Page number in a table of contents.
  case page
}

/// A way in which reports head a column.
public struct HeaderSynonym: Hashable, Sendable {
  /// What the column holds.
  public let role: HeaderRole
  /// Text of the header; years, line breaks and differences of spacing left out. Each text stands once.
  public let text: String

  /// Makes a synonym.
  public init(role: HeaderRole, text: String) {
    self.role = role
    self.text = text
  }
}
