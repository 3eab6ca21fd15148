import ReportModel
import ThaiText

/// How sure a resolved figure is, and whether a person should look at it.
///
/// Agreement of several places and arithmetic that fits each halve the doubt; a contradiction or
/// arithmetic that fails lowers the confidence.
struct ScoreAssessment {
  let figure: ResolvedFigure
  let year: ResolvedYear

  private static let reviewBelow = 0.6

  /// The score; `review` when a finding doubts it, its confidence is low, or it was read by a guess everywhere.
  func score(isDoubted: Bool) -> Score {
    let confidence = self.confidence
    let isGuessed = figure.chosen.occurrences.allSatisfy {
      $0.repairs.contains(where: ThaiRepair.needsReview)
    }
    let needsReview = isDoubted || isGuessed || confidence < Self.reviewBelow
    return Score(
      key: figure.key, chosen: figure.chosen.representative, occurrences: figure.occurrences,
      confidence: confidence, status: needsReview ? .review : .ok)
  }

  private var confidence: Double {
    var doubt = 1 - min(max(figure.chosen.representative.confidence, 0), 1)
    if figure.chosen.occurrences.count > 1 { doubt /= 2 }
    let checks = year.checks.filter {
      $0.relation.target == figure.key || $0.relation.inputs.contains(figure.key)
    }
    if checks.contains(where: { $0.check == .fits }) { doubt /= 2 }
    var confidence = 1 - doubt
    if figure.chosen.isImpossible { confidence *= 0.3 }
    if checks.contains(where: { $0.relation.target == figure.key && $0.check != .fits }) { confidence *= 0.9 }
    if !year.contradictions(of: figure).isEmpty {
      confidence *= figure.support == .arithmetic ? 0.95 : 0.6
    }
    return confidence
  }
}
