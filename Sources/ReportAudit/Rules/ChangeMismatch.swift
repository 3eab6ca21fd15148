import FoundationEssentials
import ReportModel

/// The stated change is not the difference between the overall scores of the two years, where the
/// report prints both.
struct ChangeMismatch: AuditRule {
  func observations(of audit: ReportUnderAudit) -> [Observation] {
    audit.years.compactMap { year in
      let previous = audit.years.first { $0.agency == year.agency && $0.fiscalYear == year.fiscalYear - 1 }
      return previous.flatMap { observation(year, after: $0) }
    }
  }

  private func observation(_ year: ResolvedYear, after previous: ResolvedYear) -> Observation? {
    guard let change = year.figure(.change), let now = year.figure(.overall),
      let before = previous.figure(.overall), let printed = change.chosen.representative.printed,
      let stated = change.chosen.range, let end = now.chosen.range, let start = before.chosen.range
    else { return nil }
    let difference = end - start
    let mirrored = Decimal(-1) * difference
    if difference.overlaps(stated) || (!printed.isSigned && mirrored.overlaps(stated)) { return nil }
    let expected = (difference.nominal > 0 ? "+" : "") + PrintedArithmetic.printed(difference.nominal)
    let (scoreNow, scoreBefore) = (
      now.chosen.representative.value.exported, before.chosen.representative.value.exported
    )
    let finding = Finding(
      rule: RuleID.changeMismatch, severity: .error, verdict: .inconsistentInSource, key: change.key,
      messageEnglish: "A change of \(printed.text) is stated; \(scoreBefore) to \(scoreNow) is \(expected).",
      messageThai: "ระบุว่าเปลี่ยนแปลง \(printed.text) แต่จาก \(scoreBefore) เป็น \(scoreNow) คือ \(expected)",
      expected: expected, found: printed.text,
      evidence: [change, now, before].map { Quote.evidence($0.chosen.representative) }.inReadingOrder)
    return Observation(finding, agency: year.agency, doubtedFigures: [change.key])
  }
}
