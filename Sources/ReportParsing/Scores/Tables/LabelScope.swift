import ThaiText

/// What the label of a total or an instrument says of whose and when its figures are.
struct LabelScope {
  /// Whether they are others', an earlier year's without its number, or wanted ones: `คะแนนรวมทั้งประเทศ`,
  /// `คะแนนรวมปีที่ผ่านมา`.
  let isOfOthers: Bool
  /// The only year that the label prints; nil without one.
  let fiscalYear: Int?

  init(_ label: RowLabel, finder: SubjectFinder) {
    guard label.subject.isAggregate, !label.text.isEmpty else {
      isOfOthers = false
      fiscalYear = nil
      return
    }
    let text = SqueezedText(label.text)
    // Points of a weight; a total may be called weighted.
    let isWeighted = label.subject != .overall && ScoreVocabulary.weights.occurs(in: text)
    isOfOthers =
      isWeighted || finder.mentions(in: text).contains { $0.subject == .topic }
      || YearVocabulary.ofTargets.occurs(in: text)
      || ChangeVocabulary.yearBefore.occurs(in: text)
    let years = YearReader.years(in: label.text.scalars)
    fiscalYear = years.count == 1 ? years.first?.year : nil
  }
}
