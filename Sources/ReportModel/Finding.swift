public import Diagnostics
public import PageModel

/// Something that an auditor should look at.
public struct Finding: Hashable, Sendable {
  /// What is probably the cause.
  public enum Verdict: String, Hashable, Sendable {
    /// The report contradicts itself or the rules of the assessment.
    case inconsistentInSource = "inconsistent_in_source"
    /// The reading is probably wrong.
    case suspectedExtractionError = "suspected_extraction_error"
    /// A person has to decide.
    case needsReview = "needs_review"
  }

  /// A quoted spot.
  public struct Evidence: Hashable, Sendable {
    /// Short quote.
    public let quote: String
    /// Where.
    public let place: Place

    /// Makes evidence.
    public init(quote: String, place: Place) {
      self.quote = quote
      self.place = place
    }
  }

  /// Stable rule id, kebab-case, e.g. `score-contradiction`.
  public let rule: String
  /// How much it matters.
  public let severity: Diagnostic.Severity
  /// What is probably the cause.
  public let verdict: Verdict
  /// The figure concerned; nil where none is. The key's year is not exported.
  public let key: ScoreKey?
  /// Sentence in English.
  public let messageEnglish: String
  /// Sentence in Thai.
  public let messageThai: String
  /// What the checks expect; empty when nothing is expected.
  public let expected: String
  /// What was found.
  public let found: String
  /// Places concerned, in reading order.
  public let evidence: [Evidence]

  /// Makes a finding.
  public init(
    rule: String, severity: Diagnostic.Severity, verdict: Verdict, key: ScoreKey? = nil,
    messageEnglish: String, messageThai: String, expected: String = "", found: String = "",
    evidence: [Evidence]
  ) {
    self.rule = rule
    self.severity = severity
    self.verdict = verdict
    self.key = key
    self.messageEnglish = messageEnglish
    self.messageThai = messageThai
    self.expected = expected
    self.found = found
    self.evidence = evidence
  }

  /// Pages concerned, ascending, each once.
  public var pages: [Int] { Set(evidence.map(\.place.page)).sorted() }
}
