import ReportModel

/// An indicator is not the mean of its items, where the report prints all of them and the codebook is
/// sure of them.
struct IndicatorNotItemMean: FigureRule {
  func observations(in year: ResolvedYear) -> [Observation] {
    ArithmeticFailure.all(of: RuleID.indicatorNotItemMean, in: year).compactMap { failure in
      let name = failure.relation.target
      return failure.observation(
        english: { "\(FigureName.english(name)) is printed as \($1); its items give \($0)." },
        thai: { "\(FigureName.thai(name)) คือ \($1) แต่คะแนนรายข้อให้ผล \($0)" })
    }
  }
}
