public import PageModel

/// The kind of place in a report that states a score; the earlier case is the more specific source.
public enum OccurrenceContext: String, Hashable, Sendable, CaseIterable {
  /// A row of a table of items.
  case itemTable = "item-table"
  /// A row of a table of indicators or sub-indicators.
  case indicatorTable = "indicator-table"
  /// A row of a table of instruments.
  case instrumentTable = "instrument-table"
  /// A cell with several labels stacked beside several scores.
  case stackedCell = "stacked-cell"
  /// A sentence.
  case prose
  /// Loose figures beside a picture.
  case dashboard
  /// Text within a table of measures.
  case measuresTable = "measures-table"

  /// 0 for the most specific.
  public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// One place where the report states a figure.
public struct ScoreOccurrence: Hashable, Sendable {
  /// What the figure is about.
  public let key: ScoreKey
  /// What is stated.
  public let value: ScoreValue
  /// Characters of the source after text repair, before digit folding.
  public let asPrinted: String
  /// Where the value stands.
  public let place: Place
  /// Kind of place.
  public let context: OccurrenceContext
  /// Name or question printed beside the figure, as repaired; empty when none.
  public let label: String
  /// Number of the indicator under whose printed heading it stands; nil when under none.
  public let headingIndicator: Int?
  /// Full name of the agency, where one document holds several; nil for the document's agency.
  public let agency: String?
  /// 0...1: how sure the reading is.
  public let confidence: Double
  /// Ids of the repairs that touched the value, sorted.
  public let repairs: [String]

  /// Makes an occurrence.
  public init(
    key: ScoreKey, value: ScoreValue, asPrinted: String, place: Place, context: OccurrenceContext,
    label: String = "", headingIndicator: Int? = nil, agency: String? = nil, confidence: Double = 1,
    repairs: [String] = []
  ) {
    self.key = key
    self.value = value
    self.asPrinted = asPrinted
    self.place = place
    self.context = context
    self.label = label
    self.headingIndicator = headingIndicator
    self.agency = agency
    self.confidence = confidence
    self.repairs = repairs
  }
}

extension ScoreOccurrence {
  /// The same with no more than some confidence.
  public func doubted(to confidence: Double) -> ScoreOccurrence {
    ScoreOccurrence(
      key: key, value: value, asPrinted: asPrinted, place: place, context: context, label: label,
      headingIndicator: headingIndicator, agency: agency, confidence: min(confidence, self.confidence),
      repairs: repairs)
  }

  /// The same as a figure of a named agency; nil: the document's.
  public func of(agency: String?) -> ScoreOccurrence {
    ScoreOccurrence(
      key: key, value: value, asPrinted: asPrinted, place: place, context: context, label: label,
      headingIndicator: headingIndicator, agency: agency, confidence: confidence, repairs: repairs)
  }
}

/// Whether a person should look.
public enum ReviewStatus: String, Hashable, Sendable {
  /// Nothing speaks against it.
  case ok
  /// A person should look.
  case review
}

/// A figure after resolving its repeats.
public struct Score: Hashable, Sendable {
  /// What the figure is about.
  public let key: ScoreKey
  /// The occurrence that the checks support.
  public let chosen: ScoreOccurrence
  /// All places that state the figure, agreeing or not, in reading order.
  public let occurrences: [ScoreOccurrence]
  /// 0...1.
  public let confidence: Double
  /// Whether a person should look.
  public let status: ReviewStatus

  /// Makes a score.
  public init(
    key: ScoreKey, chosen: ScoreOccurrence, occurrences: [ScoreOccurrence], confidence: Double,
    status: ReviewStatus
  ) {
    self.key = key
    self.chosen = chosen
    self.occurrences = occurrences
    self.confidence = confidence
    self.status = status
  }
}
