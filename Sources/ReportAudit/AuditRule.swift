import Codebook
import ReportModel

/// A finding together with what it casts doubt on.
struct Observation: Sendable {
  let finding: Finding
  /// Agency whose figures are doubted, where one document holds several; nil for the document's.
  let agency: String?
  /// Figures that a person should look at.
  let doubtedFigures: [ScoreKey]
  /// Rows of measures that a person should look at, as positions in the report's list.
  let doubtedRows: [Int]

  init(
    _ finding: Finding, agency: String? = nil, doubtedFigures: [ScoreKey] = [], doubtedRows: [Int] = []
  ) {
    self.finding = finding
    self.agency = agency
    self.doubtedFigures = doubtedFigures
    self.doubtedRows = doubtedRows
  }
}

/// What the rules look at: the report as read, and its figures resolved.
struct ReportUnderAudit: Sendable {
  let report: Report
  let years: [ResolvedYear]
  let indicators: [Indicator]

  /// The document's own agency in the assessed year, else in its only year.
  var assessedYear: ResolvedYear? {
    let own = years.filter { $0.agency == nil }
    return own.first { $0.fiscalYear == report.years.assessed } ?? (own.count == 1 ? own.first : nil)
  }
}

/// A check of the audit.
protocol AuditRule: Sendable {
  /// What the check finds, in any order that is always the same.
  func observations(of audit: ReportUnderAudit) -> [Observation]
}

/// A check that looks at the figures of one agency and year at a time.
protocol FigureRule: AuditRule {
  /// What the check finds in one year.
  func observations(in year: ResolvedYear) -> [Observation]
}

extension FigureRule {
  func observations(of audit: ReportUnderAudit) -> [Observation] {
    audit.years.flatMap { observations(in: $0) }
  }
}
