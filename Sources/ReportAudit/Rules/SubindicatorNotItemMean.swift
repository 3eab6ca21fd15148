import ReportModel

/// A sub-indicator with certain bounds is not the mean of its items.
struct SubindicatorNotItemMean: FigureRule {
  func observations(in year: ResolvedYear) -> [Observation] {
    ArithmeticFailure.all(of: RuleID.subindicatorNotItemMean, in: year).compactMap { failure in
      let name = failure.relation.target
      return failure.observation(
        english: { "\(FigureName.english(name)) is printed as \($1); the mean of its items is \($0)." },
        thai: { "\(FigureName.thai(name)) คือ \($1) แต่ค่าเฉลี่ยของรายข้อคือ \($0)" })
    }
  }
}
