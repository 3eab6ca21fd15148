import ReportModel

/// The score of an instrument is not the mean of its indicators. An EIT figure may be of part 1, of
/// part 2 or of both.
struct InstrumentNotIndicatorMean: FigureRule {
  func observations(in year: ResolvedYear) -> [Observation] {
    ArithmeticFailure.all(of: RuleID.instrumentNotIndicatorMean, in: year)
      .filter { !$0.onlyRepeatsErrorBelow }
      .compactMap { failure in
        let code = failure.relation.target.code
        return failure.observation(
          english: { "\(code) is printed as \($1); the mean of its indicators is \($0)." },
          thai: { "คะแนนแบบวัด \(code) คือ \($1) แต่ค่าเฉลี่ยของตัวชี้วัดคือ \($0)" })
      }
  }
}
