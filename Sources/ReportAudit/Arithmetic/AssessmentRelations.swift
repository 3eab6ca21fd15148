import Codebook
import ReportModel

extension AssessmentFormulas {
  /// All formulas that a report may be checked by, from the items up.
  func relations() -> [ArithmeticRelation] {
    itemRelations() + subindicatorRelations() + indicatorRelations() + instrumentRelations()
      + [overallRelation()]
  }

  private func key(_ subject: ScoreSubject, _ code: String = "", _ part: ScorePart = .whole) -> ScoreKey {
    ScoreKey(fiscalYear: codebook.fiscalYear, subject: subject, code: code, part: part)
  }

  private func allParts(_ subject: ScoreSubject, _ codes: [String]) -> Set<ScoreKey> {
    Set(codes.flatMap { code in ScorePart.allCases.map { key(subject, code, $0) } })
  }

  /// The printed mean of every EIT figure that has parts.
  private func itemRelations() -> [ArithmeticRelation] {
    let figures: [(ScoreSubject, [String])] = [
      (.item, (1...Self.greatestItem).map { "E\($0)" }),
      (.indicator, indicators.filter { $0.instrument == .eit }.map { String($0.number) }),
      (.instrument, [Instrument.eit.rawValue]),
    ]
    return figures.flatMap { subject, codes in
      codes.map { code in
        ArithmeticRelation(
          rule: RuleID.eitMeanMismatch, target: key(subject, code, .mean),
          inputs: [key(subject, code, .publicUsers), key(subject, code, .survey)],
          values: { partsMean(subject, code, $0) })
      }
    }
  }

  private static var greatestItem: Int { 99 }

  private func subindicatorRelations() -> [ArithmeticRelation] {
    codebook.subindicators.map { part in
      ArithmeticRelation(
        rule: RuleID.subindicatorNotItemMean, target: key(.subindicator, part.code),
        inputs: allParts(.item, part.items.map { "O\($0)" }),
        values: { fromItems(subindicator: part, $0) })
    }
  }

  private func indicatorRelations() -> [ArithmeticRelation] {
    indicators.flatMap { indicator in
      let code = String(indicator.number)
      let items = allParts(.item, codebook.items(of: indicator.number).map(\.code))
      let columns: [ScorePart] = indicator.instrument == .eit ? ScorePart.allCases : [.whole]
      let fromItems = columns.map { part in
        ArithmeticRelation(
          rule: RuleID.indicatorNotItemMean, target: key(.indicator, code, part), inputs: items,
          values: { self.fromItems(indicator: indicator, part: part, $0) })
      }
      guard indicator.instrument == .oit else { return fromItems }
      let parts = subindicators(of: indicator).map { key(.subindicator, $0.code) }
      let fromParts = ArithmeticRelation(
        rule: RuleID.indicatorNotSubindicatorMean, target: key(.indicator, code), inputs: Set(parts),
        values: { fromSubindicators(indicator: indicator, $0) })
      return fromItems + [fromParts]
    }
  }

  private func instrumentRelations() -> [ArithmeticRelation] {
    Instrument.allCases.flatMap { instrument in
      let codes = indicators.filter { $0.instrument == instrument }.map { String($0.number) }
      let inputs = allParts(.indicator, codes).union(allParts(.item, allItems(of: instrument)))
      let parts: [ScorePart] = instrument == .eit ? ScorePart.allCases : [.whole]
      return parts.map { part in
        ArithmeticRelation(
          rule: RuleID.instrumentNotIndicatorMean, target: key(.instrument, instrument.rawValue, part),
          inputs: inputs,
          scale: allParts(.instrument, Instrument.allCases.map(\.rawValue)).union([key(.overall)]),
          values: { acceptable(instrument, part, $0) })
      }
    }
  }

  /// What a printed instrument may say: of its indicators, or (an EIT figure without a part named) of
  /// one part of all its items.
  private func acceptable(_ instrument: Instrument, _ part: ScorePart, _ figures: Figures) -> [DecimalRange] {
    let onHundred = fromIndicators(instrument: instrument, part: part, figures)
    let weight = printsWeightedPoints(figures) ? codebook.weights[instrument] ?? 1 : 1
    let usual = onHundred.map { weight * $0 }
    guard instrument == .eit, part == .whole, !usual.isEmpty else { return usual }
    return usual + fromIndicators(instrument: .eit, part: .publicUsers, figures)
      + fromIndicators(instrument: .eit, part: .survey, figures)
  }

  private func overallRelation() -> ArithmeticRelation {
    let inputs = allParts(.indicator, indicators.map { String($0.number) })
      .union(allParts(.instrument, Instrument.allCases.map(\.rawValue)))
    return ArithmeticRelation(
      rule: RuleID.overallNotWeightedMean, target: key(.overall), inputs: inputs,
      values: { overall($0) })
  }
}
