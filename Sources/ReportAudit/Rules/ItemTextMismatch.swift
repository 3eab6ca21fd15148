import Codebook
import ReportModel

/// An item carries the wording of another item of the year's form.
///
/// Only where the instrument is complete in the report and the official wordings are certain.
struct ItemTextMismatch: FigureRule {
  private static let leastSimilarity = 0.75
  private static let leastLead = 0.2
  /// Beyond this share of labels the year itself is more likely wrong than so many labels.
  private static let greatestShare = 0.25

  func observations(in year: ResolvedYear) -> [Observation] {
    guard let codebook = year.codebook else { return [] }
    let labels = labelledItems(year)
    let found = labels.compactMap { code, occurrences -> Observation? in
      guard let own = codebook.item(code), own.certainty == .certain, isComplete(code, year) else {
        return nil
      }
      return occurrences.lazy.compactMap { occurrence in
        betterItem(occurrence.label, than: own, codebook).map { observation(occurrence, own, $0, year) }
      }.first
    }
    return Double(found.count) <= max(2, Double(labels.count) * Self.greatestShare) ? found : []
  }

  /// Items with the first places of their different labels, in reading order.
  private func labelledItems(_ year: ResolvedYear) -> [(code: String, occurrences: [ScoreOccurrence])] {
    let labelled = year.occurrences.filter { $0.key.subject == .item && !$0.label.isEmpty }
    let byCode = Dictionary(grouping: labelled, by: \.key.code)
    return byCode.keys.sorted().map { code in
      var seen: Set<String> = []
      let different = (byCode[code] ?? []).filter { seen.insert($0.label).inserted }
      return (code, Array(different.prefix(AuditLimits.labelsPerItem)))
    }
  }

  private func isComplete(_ code: String, _ year: ResolvedYear) -> Bool {
    Instrument.allCases.contains { code.hasPrefix($0.letter) && year.isComplete($0) }
  }

  /// The item whose wording the label has much rather than its own.
  private func betterItem(
    _ label: String, than own: CodebookItem, _ codebook: FiscalYearCodebook
  ) -> CodebookItem? {
    let ownSimilarity = Wording.similarity(label, own.title)
    guard ownSimilarity < 1 - Self.leastLead else { return nil }
    let others = codebook.items.filter { $0.code != own.code && $0.certainty == .certain }
    let best = others.map { (item: $0, similarity: Wording.similarity(label, $0.title)) }
      .max { $0.similarity < $1.similarity }
    guard let best, best.similarity >= Self.leastSimilarity,
      best.similarity - ownSimilarity >= Self.leastLead
    else { return nil }
    return best.item
  }

  private func observation(
    _ occurrence: ScoreOccurrence, _ own: CodebookItem, _ other: CodebookItem, _ year: ResolvedYear
  ) -> Observation {
    let finding = Finding(
      rule: RuleID.itemTextMismatch, severity: .warning, verdict: .inconsistentInSource,
      key: ScoreKey(fiscalYear: year.fiscalYear, subject: .item, code: own.code),
      messageEnglish: "\(own.code) carries the wording of \(other.code).",
      messageThai: "ข้อ \(own.code) มีข้อความของข้อ \(other.code)",
      expected: own.title, found: occurrence.label, evidence: [Quote.evidence(occurrence)])
    return Observation(finding, agency: year.agency, doubtedFigures: year.printedKeys(.item, own.code))
  }
}
