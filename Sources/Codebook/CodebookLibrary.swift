import CCodebookData

/// What is known of the assessment over the years, and the vocabulary of its reports.
public struct CodebookLibrary: Sendable {
  /// The data that the program carries.
  public static let bundled = CodebookLibrary()

  /// The ten indicators in order: the same in all years.
  public let indicators: [Indicator]
  /// Kinds of agencies, longest name first, so that the first name that matches is the right one.
  public let agencyKinds: [AgencyKind]
  /// The provinces in order of code.
  public let provinces: [Province]
  /// Column headers in use.
  public let headerSynonyms: [HeaderSynonym]
  /// Words within headers, in the order in which they decide: the first that a header holds.
  public let headerKeywords: [HeaderSynonym]
  /// Words for targets, goals and forecasts.
  public let targetWords: [TargetWord]
  /// Fiscal years with data, Buddhist era; none is missing in between.
  public let years: ClosedRange<Int>

  private let codebooks: [FiscalYearCodebook]

  private init() {
    indicators = Self.readIndicators()
    agencyKinds = DataTable(codebook_agency_kinds).rows.map {
      AgencyKind(
        id: $0["id"], name: $0["name"], abbreviations: $0.list("abbreviations"),
        otherNames: $0.list("other_names"))
    }
    provinces = DataTable(codebook_provinces).rows.map {
      Province(code: $0["code"], name: $0["name"], aliases: $0.list("aliases"))
    }
    headerSynonyms = DataTable(codebook_header_synonyms).rows.map {
      HeaderSynonym(role: $0.value("role", as: HeaderRole.self), text: $0["text"])
    }
    headerKeywords = DataTable(codebook_header_keywords).rows.map {
      HeaderSynonym(role: $0.value("role", as: HeaderRole.self), text: $0["text"])
    }
    targetWords = DataTable(codebook_target_words).rows.map { row in
      TargetWord(text: row["text"], uses: Set(row.list("uses").compactMap(TargetWord.Use.init)))
    }
    codebooks = CodebookTables().codebooks()
    guard let first = codebooks.first?.fiscalYear, let last = codebooks.last?.fiscalYear else {
      preconditionFailure("no codebook")
    }
    years = first...last
  }

  /// The codebook of a fiscal year (Buddhist era); nil for years without data.
  public func codebook(for fiscalYear: Int) -> FiscalYearCodebook? {
    codebooks.first { $0.fiscalYear == fiscalYear }
  }

  private static func readIndicators() -> [Indicator] {
    DataTable(codebook_indicators).rows.map {
      Indicator(
        number: $0.integer("number"), name: $0["name"], englishName: $0["english_name"],
        instrument: $0.value("instrument", as: Instrument.self), variants: $0.list("variants"))
    }
  }
}
