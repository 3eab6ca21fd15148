import FoundationEssentials
import ReportModel

/// A formula that does not hold, made into an observation.
struct ArithmeticFailure {
  let year: ResolvedYear
  let relation: ArithmeticRelation
  let expected: Decimal

  private static let doubtfulBelow = 0.6
  private static let greatestEvidence = 12

  /// The formulas of a rule that fail in a year.
  static func all(of rule: String, in year: ResolvedYear) -> [ArithmeticFailure] {
    year.failures(of: rule).map {
      ArithmeticFailure(year: year, relation: $0.relation, expected: $0.expected)
    }
  }

  /// Whether most figures fail the rule: then year or columns are more likely misread than so many
  /// figures wrong.
  private var isWidespread: Bool {
    let checks = year.checks.filter { $0.relation.rule == relation.rule }
    let failures = checks.filter { $0.check != .fits }.count
    return failures >= 3 && failures * 2 > checks.count
  }

  /// Whether the formula holds once errors below it are put right.
  var onlyRepeatsErrorBelow: Bool {
    relation.check(year.figuresCorrectedFromBelow) == .fits
  }

  /// The observation; the sentences get expected and printed value as arguments.
  func observation(
    english: (_ expected: String, _ found: String) -> String,
    thai: (_ expected: String, _ found: String) -> String
  ) -> Observation? {
    guard let printed = year.figure(relation.target)?.chosen.representative else { return nil }
    let inputs = year.resolved.filter { relation.inputs.contains($0.key) }.map(\.chosen.representative)
    let isDoubtful =
      isWidespread || ([printed] + inputs).contains { $0.confidence < Self.doubtfulBelow }
    let value = PrintedArithmetic.printed(expected)
    let found = printed.value.exported
    let evidence = [printed] + inputs.prefix(Self.greatestEvidence)
    let finding = Finding(
      rule: relation.rule, severity: isDoubtful ? .warning : .error,
      verdict: isDoubtful ? .suspectedExtractionError : .inconsistentInSource, key: relation.target,
      messageEnglish: english(value, found), messageThai: thai(value, found), expected: value, found: found,
      evidence: evidence.map(Quote.evidence).inReadingOrder)
    return Observation(finding, agency: year.agency, doubtedFigures: [relation.target])
  }
}
