import Codebook
import ReportModel

/// Nearly all items of an instrument are printed, but some are not.
struct ItemMissing: FigureRule {
  private static let leastShare = (printed: 4, of: 5)

  func observations(in year: ResolvedYear) -> [Observation] {
    Instrument.allCases.flatMap { observations(of: $0, in: year) }
  }

  private func observations(of instrument: Instrument, in year: ResolvedYear) -> [Observation] {
    let codes = year.formulas?.allItems(of: instrument) ?? []
    let missing = codes.filter { year.printedKeys(.item, $0).isEmpty }
    let printed = codes.count - missing.count
    guard !missing.isEmpty, printed * Self.leastShare.of >= codes.count * Self.leastShare.printed,
      let last = year.occurrences.last(where: { $0.key.subject == .item && codes.contains($0.key.code) })
    else { return [] }
    return missing.map { code in
      Observation(
        Finding(
          rule: RuleID.itemMissing, severity: .info, verdict: .needsReview,
          key: ScoreKey(fiscalYear: year.fiscalYear, subject: .item, code: code),
          messageEnglish:
            "\(code) has no score; \(printed) of \(codes.count) items of \(instrument.rawValue) have.",
          messageThai:
            "ไม่พบคะแนนข้อ \(code) แต่พบ \(printed) จาก \(codes.count) ข้อของแบบวัด \(instrument.rawValue)",
          expected: code, evidence: [Quote.evidence(last)]),
        agency: year.agency)
    }
  }
}
