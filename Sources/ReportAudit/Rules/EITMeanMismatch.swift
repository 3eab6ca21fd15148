import ReportModel

/// The printed mean of the two parts of an EIT figure is not their mean.
struct EITMeanMismatch: FigureRule {
  func observations(in year: ResolvedYear) -> [Observation] {
    ArithmeticFailure.all(of: RuleID.eitMeanMismatch, in: year).compactMap { failure in
      let name = failure.relation.target
      return failure.observation(
        english: { "\(FigureName.english(name)): the mean of the two parts is \($0); \($1) is printed." },
        thai: { "\(FigureName.thai(name)): ค่าเฉลี่ยของสองส่วนคือ \($0) แต่พิมพ์ว่า \($1)" })
    }
  }
}
