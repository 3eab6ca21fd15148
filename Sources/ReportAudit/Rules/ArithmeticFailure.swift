import FoundationEssentials
import ReportModel

/// A formula that does not hold, made into an observation.
struct ArithmeticFailure {
  let year: ResolvedYear
  let relation: ArithmeticRelation
  let expected: Decimal

  private static let doubtfulBelow = 0.6
  private static let greatestEvidence = 12
  /// Doubt that is spread over more figures tells a person nothing.
  private static let mostDoubtful = 6

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
    return Observation(
      finding, agency: year.agency, doubtedFigures: [relation.target] + doubtfulInputs)
  }

  /// The figures below that may be the wrong ones, rather than the target: where what is computed from the
  /// target fits it as it is printed, and would not fit what they give. Over the total stands nothing, so
  /// that each instrument may be wrong which its own indicators do not confirm.
  private var doubtfulInputs: [ScoreKey] {
    let isTotal = relation.target.subject == .overall
    guard isTotal || isConfirmedFromAbove else { return [] }
    let inputs = directInputs
    let fitting = Set(year.checks.filter { $0.check == .fits }.map(\.relation.target))
    let unconfirmed = inputs.filter { !fitting.contains($0) }
    if isTotal { return unconfirmed.filter { $0.subject == .instrument } }
    let doubtful = unconfirmed.isEmpty ? inputs : unconfirmed
    return doubtful.count <= Self.mostDoubtful ? doubtful : []
  }

  private var isConfirmedFromAbove: Bool {
    let computed = year.figures.replacing([relation.target: DecimalRange(exactly: expected)])
    return year.checks.contains { above, check in
      above.inputs.contains(relation.target) && check == .fits && above.check(computed) != .fits
    }
  }

  /// The printed figures one step below the target.
  private var directInputs: [ScoreKey] {
    let printed = year.resolved.map(\.key).filter(relation.inputs.contains)
    let subjects: [ScoreSubject] = [.instrument, .indicator, .subindicator, .item]
    let subject = subjects.first { subject in printed.contains { $0.subject == subject } }
    return printed.filter { $0.subject == subject }
  }
}
