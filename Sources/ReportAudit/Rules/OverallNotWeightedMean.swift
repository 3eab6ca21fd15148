import ReportModel

/// The overall score is not 0.3 IIT + 0.3 EIT + 0.4 OIT, neither by the instruments nor by the ten
/// indicators that the report prints.
struct OverallNotWeightedMean: FigureRule {
  func observations(in year: ResolvedYear) -> [Observation] {
    ArithmeticFailure.all(of: RuleID.overallNotWeightedMean, in: year)
      .filter { !$0.onlyRepeatsErrorBelow }
      .compactMap { failure in
        failure.observation(
          english: { "The overall score \($1) is not the weighted mean of the instruments, \($0)." },
          thai: { "คะแนนภาพรวม \($1) ไม่เท่ากับค่าเฉลี่ยถ่วงน้ำหนักของแบบวัด ซึ่งคำนวณได้ \($0)" })
      }
  }
}
