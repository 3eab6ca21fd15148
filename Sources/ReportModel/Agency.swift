public import PageModel

/// The reporting agency, as the report itself names it.
public struct Agency: Hashable, Sendable {
  /// Full Thai name with its kind, e.g. `องค์การบริหารส่วนตำบลภูพาน`; empty when not stated.
  public let name: String
  /// Id of the kind, e.g. `subdistrict_municipality`; empty when unknown.
  public let kind: String
  /// Name of the district without `อำเภอ` or `เขต`; empty when not stated.
  public let district: String
  /// Name of the province without `จังหวัด`; empty when not stated.
  public let province: String
  /// ISO 3166-2 code, e.g. `TH-40`; empty when the province is unknown.
  public let provinceCode: String
  /// Where the name was taken from; nil when there is none.
  public let place: Place?
  /// 0...1.
  public let confidence: Double
  /// The name as printed at `place`; empty when that is `name` itself.
  public let asPrinted: String
  /// Ids of the repairs that touched the name, sorted.
  public let repairs: [String]

  /// Makes an agency.
  public init(
    name: String, kind: String, district: String, province: String, provinceCode: String,
    place: Place? = nil, confidence: Double = 1, asPrinted: String = "", repairs: [String] = []
  ) {
    self.name = name
    self.kind = kind
    self.district = district
    self.province = province
    self.provinceCode = provinceCode
    self.place = place
    self.confidence = confidence
    self.asPrinted = asPrinted
    self.repairs = repairs
  }

  /// No agency found.
  public static let unknown = Agency(
    name: "", kind: "", district: "", province: "", provinceCode: "", confidence: 0)
}

/// One place where the report names an agency, its own or another.
public struct AgencyMention: Hashable, Sendable {
  /// Name in full: abbreviation of the kind written out, e.g. `องค์การบริหารส่วนตำบลคลองห้า`.
  public let name: String
  /// Id of the kind; empty when unknown.
  public let kind: String
  /// As printed.
  public let asPrinted: String
  /// District printed beside it; empty when none.
  public let district: String
  /// Where.
  public let place: Place
  /// How the name relates to the reporting agency.
  public let relation: Relation
  /// 0...1: how sure the reading is.
  public let confidence: Double
  /// Ids of the repairs that touched it, sorted.
  public let repairs: [String]

  /// How a mentioned name relates to the reporting agency.
  public enum Relation: String, Hashable, Sendable {
    /// The same agency, spelt as the majority spells it.
    case same
    /// Most probably the same, spelt differently.
    case variant
    /// Another agency.
    case foreign
    /// Another agency in a table that lists the figures of several.
    case listed
  }

  /// Makes a mention.
  public init(
    name: String, kind: String, asPrinted: String, district: String, place: Place, relation: Relation,
    confidence: Double = 1, repairs: [String] = []
  ) {
    self.name = name
    self.kind = kind
    self.asPrinted = asPrinted
    self.district = district
    self.place = place
    self.relation = relation
    self.confidence = confidence
    self.repairs = repairs
  }
}

/// The four kinds of year in a report, Buddhist era; nil when not stated. Never mixed.
public struct ReportYears: Hashable, Sendable {
  /// Year on the cover.
  public let report: Int?
  /// Fiscal year whose assessment result is reported.
  public let assessed: Int?
  /// Years that measures are for, ascending.
  public let measures: [Int]
  /// Years of manuals that are quoted, ascending.
  public let manuals: [Int]
  /// What decided `report` and `assessed`.
  public let evidence: [YearEvidence]

  /// Makes the years.
  public init(report: Int?, assessed: Int?, measures: [Int], manuals: [Int], evidence: [YearEvidence]) {
    self.report = report
    self.assessed = assessed
    self.measures = measures
    self.manuals = manuals
    self.evidence = evidence
  }
}

/// A printed year that decided something.
public struct YearEvidence: Hashable, Sendable {
  /// What the year is: `report`, `assessed`, `measures` or `manual`.
  public let role: String
  /// Buddhist era.
  public let year: Int
  /// Short quote.
  public let quote: String
  /// Where.
  public let place: Place
  /// 0...1: how sure the reading is.
  public let confidence: Double
  /// Ids of the repairs that touched it, sorted.
  public let repairs: [String]

  /// Makes evidence.
  public init(
    role: String, year: Int, quote: String, place: Place, confidence: Double = 1, repairs: [String] = []
  ) {
    self.role = role
    self.year = year
    self.quote = quote
    self.place = place
    self.confidence = confidence
    self.repairs = repairs
  }
}
