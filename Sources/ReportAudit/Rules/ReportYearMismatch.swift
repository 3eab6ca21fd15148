import PageModel
import ReportModel

/// The cover's year and the assessed year do not go together: a report is of the assessed year or of the one after it,
/// and where its title names the result of a year, it is that result which it must be about.
struct ReportYearMismatch: AuditRule {
  func observations(of audit: ReportUnderAudit) -> [Observation] {
    let years = audit.report.years
    guard let report = years.report, let assessed = years.assessed,
      let cover = years.evidence.first(where: { $0.role == "report" && $0.year == report })
    else { return [] }
    let isUsual = report == assessed || report == assessed + 1
    let isNamed = report != assessed && TitleOfResult.isNamed(in: cover.quote)
    guard !isUsual || isNamed else { return [] }
    let basis = years.evidence.first { $0.role == "assessed" && $0.year == assessed }
    let evidence = [cover, basis].compactMap { $0 }
      .map { Finding.Evidence(quote: Quote.short($0.quote), place: $0.place) }
    let finding = Finding(
      rule: RuleID.reportYearMismatch, severity: .warning, verdict: .needsReview,
      messageEnglish:
        "The cover is of fiscal year \(report), but the figures were taken as those of \(assessed).",
      messageThai: "ปกระบุปีงบประมาณ \(report) แต่คะแนนถูกอ่านเป็นของปี \(assessed)",
      expected: String(report), found: String(assessed), evidence: evidence.inReadingOrder)
    return [Observation(finding, doubtedFigures: figures(of: assessed, in: audit))]
  }

  private func figures(of year: Int, in audit: ReportUnderAudit) -> [ScoreKey] {
    audit.years.filter { $0.agency == nil && $0.fiscalYear == year }.flatMap { $0.resolved.map(\.key) }
  }
}
