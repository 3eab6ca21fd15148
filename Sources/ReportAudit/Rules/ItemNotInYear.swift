import Codebook
import ReportModel

/// An item's code is beyond those of the year's form, where the codebook lists all of them.
struct ItemNotInYear: FigureRule {
  func observations(in year: ResolvedYear) -> [Observation] {
    guard let codebook = year.codebook else { return [] }
    var reported: Set<String> = []
    return year.resolved.compactMap { figure in
      let code = figure.key.code
      guard figure.key.subject == .item, codebook.item(code) == nil,
        let instrument = Instrument.allCases.first(where: { code.hasPrefix($0.letter) }),
        codebook.isComplete(instrument), reported.insert(code).inserted
      else { return nil }
      let count = codebook.items(of: instrument).count
      let finding = Finding(
        rule: RuleID.itemNotInYear, severity: .warning, verdict: .inconsistentInSource,
        key: ScoreKey(fiscalYear: year.fiscalYear, subject: .item, code: code),
        messageEnglish:
          "\(instrument.rawValue) of \(year.fiscalYear) has \(count) items; there is no \(code).",
        messageThai: "แบบวัด \(instrument.rawValue) ปี \(year.fiscalYear) มี \(count) ข้อ ไม่มีข้อ \(code)",
        found: code, evidence: [Quote.evidence(figure.chosen.representative)])
      return Observation(
        finding, agency: year.agency, doubtedFigures: year.printedKeys(.item, code))
    }
  }
}
