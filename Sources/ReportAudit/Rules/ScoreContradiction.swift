import ReportModel

/// The report states different values for one figure, between its tables or between text and table.
struct ScoreContradiction: FigureRule {
  private static let doubtfulBelow = 0.6

  func observations(in year: ResolvedYear) -> [Observation] {
    year.resolved.compactMap { figure in
      let others = year.contradictions(of: figure)
      return others.isEmpty ? nil : observation(figure, others, in: year)
    }
  }

  private func observation(
    _ figure: ResolvedFigure, _ others: [Candidate], in year: ResolvedYear
  ) -> Observation {
    let places = [figure.chosen] + others
    let isDoubtful =
      places.allSatisfy { $0.occurrences.allSatisfy { $0.confidence >= Self.doubtfulBelow } } == false
    let expected = figure.chosen.representative.value.exported
    let found = others.map(\.representative.value.exported).joined(separator: ", ")
    let (english, thai) = reason(figure.support)
    let finding = Finding(
      rule: RuleID.scoreContradiction, severity: isDoubtful ? .warning : .error,
      verdict: isDoubtful ? .suspectedExtractionError : .inconsistentInSource, key: figure.key,
      messageEnglish:
        "\(FigureName.english(figure.key)) is \(expected) in one place and \(found) in another; \(english)",
      messageThai: "\(FigureName.thai(figure.key)) ไม่ตรงกัน: \(expected) และ \(found) \(thai)",
      expected: expected, found: found,
      evidence: places.compactMap { $0.occurrences.first.map(Quote.evidence) }.inReadingOrder)
    return Observation(finding, agency: year.agency, doubtedFigures: [figure.key])
  }

  private func reason(_ support: ResolvedFigure.Support) -> (String, String) {
    switch support {
    case .arithmetic: ("only the first fits the other figures", "(ค่าแรกสอดคล้องกับคะแนนอื่นในรายงาน)")
    case .agreement, .preference: ("the figures do not decide", "(คะแนนอื่นไม่สามารถชี้ขาดได้)")
    }
  }
}
