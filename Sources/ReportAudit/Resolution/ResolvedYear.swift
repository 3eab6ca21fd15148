import Codebook
import FoundationEssentials
import ReportModel

/// The figures of one agency in one assessed fiscal year, repeats resolved.
struct ResolvedYear: Sendable {
  /// Full name where one document holds several agencies; nil for the document's agency.
  let agency: String?
  let fiscalYear: Int
  /// All places, in reading order.
  let occurrences: [ScoreOccurrence]
  /// In the order of their keys.
  let resolved: [ResolvedFigure]
  /// The chosen figures.
  let figures: Figures
  /// Nil for a year without data.
  let formulas: AssessmentFormulas?
  /// How every formula came out for the chosen figures, those without enough figures left out.
  let checks: [(relation: ArithmeticRelation, check: ArithmeticCheck)]

  private let positions: [ScoreKey: Int]

  init(
    agency: String?, fiscalYear: Int, occurrences: [ScoreOccurrence], resolved: [ResolvedFigure],
    formulas: AssessmentFormulas?
  ) {
    self.agency = agency
    self.fiscalYear = fiscalYear
    self.occurrences = occurrences
    self.resolved = resolved
    self.formulas = formulas
    positions = Dictionary(uniqueKeysWithValues: resolved.enumerated().map { ($1.key, $0) })
    let figures = Figures(
      fiscalYear: fiscalYear,
      ranges: Dictionary(
        uniqueKeysWithValues: resolved.compactMap { figure in figure.chosen.range.map { (figure.key, $0) } }))
    self.figures = figures
    checks = (formulas?.relations() ?? [])
      .map { ($0, $0.check(figures)) }.filter { $0.check != .unknown }
  }

  var codebook: FiscalYearCodebook? { formulas?.codebook }

  /// The figure of a key.
  func figure(_ key: ScoreKey) -> ResolvedFigure? { positions[key].map { resolved[$0] } }

  /// The figure of a subject.
  func figure(_ subject: ScoreSubject, _ code: String = "", _ part: ScorePart = .whole) -> ResolvedFigure? {
    figure(ScoreKey(fiscalYear: fiscalYear, subject: subject, code: code, part: part))
  }

  /// Keys of all columns that are printed for an item or indicator.
  func printedKeys(_ subject: ScoreSubject, _ code: String) -> [ScoreKey] {
    ScorePart.allCases.map { ScoreKey(fiscalYear: fiscalYear, subject: subject, code: code, part: $0) }
      .filter { positions[$0] != nil }
  }

  /// The formulas of a rule that fail, with the value that they give.
  func failures(of rule: String) -> [(relation: ArithmeticRelation, expected: Decimal)] {
    checks.compactMap { relation, check in
      guard relation.rule == rule, case .fails(let expected) = check else { return nil }
      return (relation, expected)
    }
  }

  /// The figures with indicators and EIT means put right from what they are computed from: a formula
  /// that holds for these only repeats an error found below it.
  var figuresCorrectedFromBelow: Figures {
    let corrections = checks.compactMap { relation, check -> (ScoreKey, DecimalRange)? in
      let isBelow = relation.target.subject == .indicator || relation.rule == RuleID.eitMeanMismatch
      guard isBelow, case .fails = check, let value = relation.values(figures).first else { return nil }
      return (relation.target, value)
    }
    return figures.replacing(Dictionary(corrections, uniquingKeysWith: { first, _ in first }))
  }

  /// Whether the report holds every item that the codebook lists for the instrument.
  func isComplete(_ instrument: Instrument) -> Bool {
    guard let formulas else { return false }
    let codes = formulas.allItems(of: instrument)
    return !codes.isEmpty && codes.allSatisfy { !printedKeys(.item, $0).isEmpty }
  }

  /// What contradicts the chosen value. An EIT column that no heading names may be one part only:
  /// such a value is no contradiction.
  func contradictions(of figure: ResolvedFigure) -> [Candidate] {
    figure.others.filter { !isSinglePart($0, of: figure.key) }
  }

  private func isSinglePart(_ candidate: Candidate, of key: ScoreKey) -> Bool {
    guard let range = candidate.range, let formulas, key.part == .whole else { return false }
    let parts: [ScorePart] = [.publicUsers, .survey]
    let values: [DecimalRange] =
      switch key.subject {
      case .instrument where key.code == Instrument.eit.rawValue:
        parts.flatMap { formulas.fromIndicators(instrument: .eit, part: $0, figures) }
      case .indicator:
        formulas.indicators.filter { String($0.number) == key.code && $0.instrument == .eit }
          .flatMap { indicator in
            parts.flatMap { formulas.fromItems(indicator: indicator, part: $0, figures) }
          }
      default: []
      }
    return values.contains { $0.overlaps(range) }
  }
}
