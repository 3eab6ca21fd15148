import ReportModel

/// Indicator 9 or 10 is not the mean of its printed sub-indicators.
struct IndicatorNotSubindicatorMean: FigureRule {
  func observations(in year: ResolvedYear) -> [Observation] {
    ArithmeticFailure.all(of: RuleID.indicatorNotSubindicatorMean, in: year).compactMap { failure in
      let name = failure.relation.target
      return failure.observation(
        english: {
          "\(FigureName.english(name)) is printed as \($1); the mean of its sub-indicators is \($0)."
        },
        thai: { "\(FigureName.thai(name)) คือ \($1) แต่ค่าเฉลี่ยของตัวชี้วัดย่อยคือ \($0)" })
    }
  }
}
