import Diagnostics
import ReportModel

/// Another agency is named: within measures an error (copied text), elsewhere a warning.
///
/// Names within the questions of items are the matter of `ForeignOfficeInItem`.
struct ForeignAgencyName: AuditRule {
  func observations(of audit: ReportUnderAudit) -> [Observation] {
    let foreign = audit.report.agencyMentions.filter { $0.relation == .foreign }
    var reported: Set<String> = []
    return foreign.compactMap { mention in
      guard reported.count < AuditLimits.names,
        reported.insert(Wording.squeezed(mention.name)).inserted
      else { return nil }
      let same = foreign.filter { Wording.isSame($0.name, mention.name) && !isInItem($0, audit.report) }
      return same.first.map { observation(same, $0, audit.report) }
    }
  }

  private func isInItem(_ mention: AgencyMention, _ report: Report) -> Bool {
    report.occurrences.contains {
      $0.key.subject == .item && $0.place.page == mention.place.page
        && Wording.contains($0.label, mention.asPrinted)
    }
  }

  private func observation(
    _ mentions: [AgencyMention], _ first: AgencyMention, _ report: Report
  ) -> Observation {
    let rows = report.measures.indices.filter { index in
      mentions.contains { names(report.measures[index], $0) }
    }
    let name = Quote.short(first.asPrinted)
    let finding = Finding(
      rule: RuleID.foreignAgencyName, severity: rows.isEmpty ? .warning : .error,
      verdict: rows.isEmpty ? .needsReview : .inconsistentInSource,
      messageEnglish: "\(name) is named; the report is of \(report.agency.name).",
      messageThai: "อ้างชื่อ\(name) แต่เป็นรายงานของ\(report.agency.name)",
      found: name, evidence: mentions.map(\.evidence).inReadingOrder)
    return Observation(finding, doubtedRows: rows)
  }

  private func names(_ row: MeasureRow, _ mention: AgencyMention) -> Bool {
    row.places.contains { $0.page == mention.place.page }
      && row.cells.values.contains { Wording.contains($0.text, mention.asPrinted) }
  }
}

extension AgencyMention {
  /// The name as printed and its place.
  var evidence: Finding.Evidence { Finding.Evidence(quote: Quote.short(asPrinted), place: place) }
}
