import ReportModel

/// A number that no score can be: two decimal points, below 0 or above 100.
struct ImpossibleNumber: AuditRule {
  func observations(of audit: ReportUnderAudit) -> [Observation] {
    let malformed = audit.report.malformedNumbers
    let outside = audit.years.flatMap { year in
      year.resolved.flatMap { figure in
        ([figure.chosen] + figure.others).filter(\.isImpossible).map { (year, $0.representative) }
      }
    }
    return malformed.map(observation)
      + outside.filter { _, occurrence in
        !malformed.contains { $0.place == occurrence.place && $0.asPrinted == occurrence.asPrinted }
      }.map { year, occurrence in
        Observation(
          finding(
            occurrence.asPrinted, key: occurrence.key, reason: "outside",
            evidence: Quote.evidence(occurrence)),
          agency: year.agency, doubtedFigures: [occurrence.key])
      }
  }

  private func observation(_ number: MalformedNumber) -> Observation {
    let evidence = Finding.Evidence(quote: Quote.short(number.asPrinted), place: number.place)
    return Observation(
      finding(number.asPrinted, key: number.key, reason: number.reason, evidence: evidence),
      doubtedFigures: [number.key].compactMap { $0 })
  }

  private func finding(
    _ asPrinted: String, key: ScoreKey?, reason: String, evidence: Finding.Evidence
  ) -> Finding {
    let (english, thai) =
      switch reason {
      case "two-decimal-points": ("has two decimal points", "มีจุดทศนิยมสองจุด")
      case "above-100": ("is above 100", "มากกว่า 100")
      case "outside": ("is not between 0 and 100", "ไม่อยู่ระหว่าง 0 ถึง 100")
      default: ("is not a number", "ไม่ใช่ตัวเลข")
      }
    let number = Quote.short(asPrinted)
    return Finding(
      rule: RuleID.impossibleNumber, severity: .error, verdict: .inconsistentInSource, key: key,
      messageEnglish: "\(number) \(english).", messageThai: "\(number) \(thai)", found: number,
      evidence: [evidence])
  }
}
