import ReportModel

/// A change is stated without saying whether the score rose or fell.
struct ChangeDirectionNotStated: FigureRule {
  func observations(in year: ResolvedYear) -> [Observation] {
    year.resolved.filter { $0.key.subject == .change }.compactMap { figure in
      let change = figure.chosen.representative
      guard let printed = change.printed, printed.value != 0, !printed.isSigned else { return nil }
      let finding = Finding(
        rule: RuleID.changeDirectionNotStated, severity: .warning, verdict: .needsReview, key: figure.key,
        messageEnglish:
          "A change of \(printed.text) is stated without saying whether the score rose or fell.",
        messageThai: "ระบุคะแนนที่เปลี่ยนแปลง \(printed.text) โดยไม่บอกว่าเพิ่มขึ้นหรือลดลง",
        found: printed.text, evidence: [Quote.evidence(change)])
      return Observation(finding, agency: year.agency, doubtedFigures: [figure.key])
    }
  }
}

extension PrintedDecimal {
  /// Whether a sign is given.
  var isSigned: Bool { text.hasPrefix("+") || text.hasPrefix("-") }
}
