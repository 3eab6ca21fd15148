import ReportModel

/// The rating level is not the one that the overall score (and, from 2566, every instrument) earns.
struct LevelDoesNotMatchScore: FigureRule {
  func observations(in year: ResolvedYear) -> [Observation] {
    guard let level = year.figure(.level), let overall = year.figure(.overall),
      let scale = RatingScale(year: year)
    else { return [] }
    let printed = level.chosen.representative
    let earned = scale.earnedLevels()
    // A level of another scale is the agency's own habit, not a wrong level.
    guard scale.hasLevel(printed.value.exported), !earned.isEmpty,
      !earned.contains(where: { Wording.isSame($0, printed.value.exported) })
    else { return [] }
    let score = overall.chosen.representative
    let expected = earned.joined(separator: ", ")
    let finding = Finding(
      rule: RuleID.levelDoesNotMatchScore, severity: .error, verdict: .inconsistentInSource, key: level.key,
      messageEnglish:
        "The overall score \(score.value.exported) earns \(expected), not \(printed.value.exported).",
      messageThai: "คะแนนภาพรวม \(score.value.exported) อยู่ในระดับ \(expected) ไม่ใช่ \(printed.value.exported)",
      expected: expected, found: printed.value.exported,
      evidence: [printed, score].map(Quote.evidence).inReadingOrder)
    return [Observation(finding, agency: year.agency, doubtedFigures: [level.key])]
  }
}
