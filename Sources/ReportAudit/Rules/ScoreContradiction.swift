import ReportModel

/// The report states different values for one figure, between its tables or between text and table.
struct ScoreContradiction: FigureRule {
  private static let doubtfulBelow = 0.6

  func observations(in year: ResolvedYear) -> [Observation] {
    let repeated = year.resolved.filter { $0.occurrences.count > 1 }
    let contradictory = repeated.map { ($0, year.contradictions(of: $0)) }.filter { !$0.1.isEmpty }
    // So many at once: two tables of different things are more likely taken for one.
    let isWidespread = contradictory.count >= 5 && contradictory.count * 2 > repeated.count
    return contradictory.map { figure, others in
      let isUnsure = ([figure.chosen] + others).flatMap(\.occurrences)
        .contains { $0.confidence < Self.doubtfulBelow }
      let isDoubtful = isWidespread || isUnsure || others.allSatisfy { isWholeNumberInText($0, figure) }
      return observation(figure, others, year, isReadingDoubtful: isDoubtful)
    }
  }

  /// A whole number in a sentence, beside decimals in a table, may be a threshold or a share.
  private func isWholeNumberInText(_ candidate: Candidate, _ figure: ResolvedFigure) -> Bool {
    let chosen = figure.chosen.representative
    return chosen.context.isTabular && (chosen.printed?.decimals ?? 0) > 0
      && candidate.occurrences.allSatisfy { !$0.context.isTabular && $0.printed?.decimals == 0 }
  }

  private func observation(
    _ figure: ResolvedFigure, _ others: [Candidate], _ year: ResolvedYear, isReadingDoubtful: Bool
  ) -> Observation {
    let expected = figure.chosen.representative.value.exported
    let found = others.map(\.representative.value.exported).joined(separator: ", ")
    let (english, thai) = reason(figure.support)
    let finding = Finding(
      rule: RuleID.scoreContradiction, severity: isReadingDoubtful ? .warning : .error,
      verdict: isReadingDoubtful ? .suspectedExtractionError : .inconsistentInSource, key: figure.key,
      messageEnglish:
        "\(FigureName.english(figure.key)) is \(expected) in one place and \(found) in another; \(english).",
      messageThai: "\(FigureName.thai(figure.key)) ไม่ตรงกัน: \(expected) และ \(found) \(thai)",
      expected: expected, found: found,
      evidence: ([figure.chosen] + others).compactMap { $0.occurrences.first.map(Quote.evidence) }
        .inReadingOrder)
    return Observation(finding, agency: year.agency, doubtedFigures: [figure.key])
  }

  private func reason(_ support: ResolvedFigure.Support) -> (String, String) {
    switch support {
    case .arithmetic: ("only the first fits the other figures", "(ค่าแรกสอดคล้องกับคะแนนอื่นในรายงาน)")
    case .agreement, .preference: ("the figures do not decide", "(คะแนนอื่นไม่สามารถชี้ขาดได้)")
    }
  }
}
