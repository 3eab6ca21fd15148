import PageModel
import ReportModel

/// Measures of a fiscal year are said to follow from a result of the same or a later year, which was
/// not known when they began.
struct YearMismatch: AuditRule {
  func observations(of audit: ReportUnderAudit) -> [Observation] {
    let report = audit.report
    guard let assessed = report.years.assessed else { return [] }
    var reported: Set<Int> = []
    return report.measures.indices.compactMap { index in
      let row = report.measures[index]
      guard let year = row.fiscalYear, year <= assessed, isStated(year, by: row, report),
        let basis = basis(of: row, assessed, report),
        reported.insert(year).inserted
      else { return nil }
      return observation(row, year: year, basis)
    }
  }

  /// Whether the report says for which year the row is: the year is not merely taken over.
  private func isStated(_ year: Int, by row: MeasureRow, _ report: Report) -> Bool {
    !row.start.isEmpty || row.cells[.timeframe].map { Wording.contains($0.text, String(year % 100)) } ?? false
      || report.years.evidence.contains { $0.role == "measures" && $0.year == year }
  }

  /// What says that the row follows from a result of its own year or later.
  ///
  /// A plan follows from the result that the report analyses; results of earlier measures may stand in
  /// the same report as a later analysis, so there a statement of the year must stand before the table.
  private func basis(of row: MeasureRow, _ assessed: Int, _ report: Report) -> YearEvidence? {
    let evidence = report.years.evidence.filter { $0.role == "assessed" }
    if row.kind != .result { return evidence.first { $0.year == assessed } ?? nil }
    guard let start = row.places.first else { return nil }
    let before = evidence.filter { $0.place.isBefore(start) }.max { $0.place.isBefore($1.place) }
    return before.flatMap { $0.year >= (row.fiscalYear ?? .max) ? $0 : nil }
  }

  private func observation(_ row: MeasureRow, year: Int, _ basis: YearEvidence) -> Observation {
    let isPlan = row.kind != .result
    let (expected, found) = isPlan ? (basis.year + 1, year) : (year - 1, basis.year)
    let quote = row.cells[.timeframe].flatMap { cell in
      cell.places.first.map { Finding.Evidence(quote: Quote.short(cell.text), place: $0) }
    }
    let evidence = [
      quote ?? row.evidence, Finding.Evidence(quote: Quote.short(basis.quote), place: basis.place),
    ]
    return Observation(
      Finding(
        rule: RuleID.yearMismatch, severity: .warning, verdict: .inconsistentInSource,
        messageEnglish:
          "Measures of fiscal year \(year) are said to follow from the result of \(basis.year).",
        messageThai: "มาตรการปีงบประมาณ \(year) อ้างผลการประเมินปี \(basis.year)",
        expected: String(expected), found: String(found),
        evidence: evidence.compactMap { $0 }.inReadingOrder))
  }
}
