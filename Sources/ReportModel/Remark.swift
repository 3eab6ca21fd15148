public import PageModel

/// What a report says in words of its own figures: which is best or worst, what is strong or weak, and when it
/// was announced.
public struct Remark: Hashable, Sendable {
  /// What is said.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The highest figures.
    case highest
    /// The lowest figures.
    case lowest
    /// What the agency does well.
    case strength
    /// What it has to improve.
    case weakness
    /// Figures below a threshold, or without any point.
    case lowItems = "low-items"
    /// An announcement, with its date.
    case announcement
  }

  /// A figure that is meant, whatever its year and part.
  public struct Target: Hashable, Sendable {
    /// Kind of figure.
    public let subject: ScoreSubject
    /// As in `ScoreKey`.
    public let code: String

    /// Makes a target.
    public init(subject: ScoreSubject, code: String) {
      self.subject = subject
      self.code = code
    }
  }

  /// What is said.
  public let kind: Kind
  /// The figures that are meant, in printed order, each once; empty where none is named.
  public let targets: [Target]
  /// How many there are, where the report says so.
  public let count: Int?
  /// Day of an announcement, ISO 8601; empty where none is stated.
  public let date: String
  /// The sentence, or its begin.
  public let quote: String
  /// Where it begins.
  public let place: Place

  /// Makes a remark.
  public init(
    kind: Kind, targets: [Target], count: Int? = nil, date: String = "", quote: String, place: Place
  ) {
    self.kind = kind
    self.targets = targets
    self.count = count
    self.date = date
    self.quote = quote
    self.place = place
  }
}
