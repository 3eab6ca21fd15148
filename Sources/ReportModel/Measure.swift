public import PageModel

/// What a table of measures reports.
public enum MeasureKind: String, Hashable, Sendable {
  /// Steps still to be taken: responsible, time frame.
  case plan
  /// Steps taken: result or outcome.
  case result
  /// Advice without a plan.
  case improvement
}

/// Canonical column of a table of measures, in the order of `measures.csv`.
public enum MeasureColumn: String, Hashable, Sendable, CaseIterable {
  /// Issue that the measure answers.
  case issue
  /// Indicator.
  case indicator
  /// Score as printed.
  case score
  /// What the analysis found.
  case finding
  /// The measure.
  case measure
  /// Steps or method.
  case procedure
  /// Who is responsible.
  case responsible
  /// Time frame as printed.
  case timeframe
  /// What was done.
  case result
  /// What it achieved.
  case outcome
  /// Recommendation.
  case recommendation
  /// How it is followed up.
  case monitoring
  /// Status in words.
  case statusText = "status_text"
  /// All that fits no other column, as `header: text` lines.
  case note
}

/// A cell of a measure.
public struct MeasureCell: Hashable, Sendable {
  /// Repaired text: wrapped words joined, list items one a line.
  public let text: String
  /// Where it stands: one place per page.
  public let places: [Place]
  /// Ids of the repairs applied, sorted.
  public let repairs: [String]

  /// Makes a cell.
  public init(text: String, places: [Place], repairs: [String] = []) {
    self.text = text
    self.places = places
    self.repairs = repairs
  }
}

/// How often a measure is taken.
public enum MeasureFrequency: String, Hashable, Sendable, CaseIterable {
  /// Every day.
  case daily
  /// Every week.
  case weekly
  /// Every month.
  case monthly
  /// Every quarter.
  case quarterly
  /// Twice a year.
  case halfYearly = "half_yearly"
  /// Every year.
  case yearly
  /// All the time.
  case continuous
}

/// One row of a table of measures, page-broken parts joined.
public struct MeasureRow: Hashable, Sendable {
  /// Fiscal year that the measure is for, Buddhist era; nil when not stated.
  public let fiscalYear: Int?
  /// Number of the table among the tables of measures, from 1.
  public let table: Int
  /// Number of the row within the table, from 1.
  public let row: Int
  /// What the table reports.
  public let kind: MeasureKind
  /// Cells by canonical column; a column that is empty is absent.
  public let cells: [MeasureColumn: MeasureCell]
  /// Normalised codes in printed order, each once.
  public let itemCodes: [String]
  /// First day of the time frame, ISO 8601; empty when not stated.
  public let start: String
  /// Last day of the time frame, ISO 8601; empty when not stated.
  public let end: String
  /// Items of the procedure's list, or of the measure's where there is no procedure, in printed order without
  /// their marks; what stands below an item follows it after a line feed. Empty where the cell is no list.
  public let steps: [String]
  /// Names of those who are responsible, in printed order, each once.
  public let units: [String]
  /// How often the measure is taken; nil where the time frame does not say.
  public let frequency: MeasureFrequency?
  /// The one of the seven issues that the row answers, 1...7; nil when in doubt.
  public let issueNumber: Int?
  /// 0...1.
  public let confidence: Double
  /// Whether a person should look.
  public var status: ReviewStatus

  /// Makes a row.
  public init(
    fiscalYear: Int?, table: Int, row: Int, kind: MeasureKind, cells: [MeasureColumn: MeasureCell],
    itemCodes: [String], start: String, end: String, steps: [String] = [], units: [String] = [],
    frequency: MeasureFrequency? = nil, issueNumber: Int? = nil, confidence: Double, status: ReviewStatus
  ) {
    self.fiscalYear = fiscalYear
    self.table = table
    self.row = row
    self.kind = kind
    self.cells = cells
    self.itemCodes = itemCodes
    self.start = start
    self.end = end
    self.steps = steps
    self.units = units
    self.frequency = frequency
    self.issueNumber = issueNumber
    self.confidence = confidence
    self.status = status
  }

  /// All places of its cells, one per page.
  public var places: [Place] {
    Place.merged(MeasureColumn.allCases.flatMap { cells[$0]?.places ?? [] })
  }
}
