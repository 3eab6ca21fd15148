public import Codebook
public import Diagnostics
public import PageModel
public import ReportModel
import ThaiText

/// What parsing a document gave.
public struct ParsedReport: Sendable {
  /// Every block, accounted for.
  public let tree: ReportTree
  /// The facts.
  public let report: Report
  /// What a person may want to know of the input.
  public let diagnostics: [Diagnostic]
}

/// Understands the blocks of a document as an ITA report.
///
/// Tolerant: parsing never fails and drops nothing. What fits nowhere is an `unexpected` node of the
/// tree, what is required and absent a `missing` one. Meaning is decided by the codebook, the words of
/// headers, codes, names and the arithmetic of the assessment, never by position.
public struct ReportParser: Sendable {
  private let codebooks: CodebookLibrary
  private let levels: RatingLevels
  private let headerWords: HeaderVocabulary
  private let titlesByYear: TitlesByYear
  private let agencies: AgencyReader
  private let finder: SubjectFinder
  private let limits: ParsingLimits
  private let issues: IssueTitles

  /// Makes a parser; it takes a while, and parses any number of documents.
  public init(codebooks: CodebookLibrary) { self.init(codebooks: codebooks, limits: .standard) }

  /// Makes a parser with limits of its own.
  init(codebooks: CodebookLibrary, limits: ParsingLimits) {
    self.codebooks = codebooks
    self.limits = limits
    levels = RatingLevels(codebooks: codebooks)
    headerWords = HeaderVocabulary(synonyms: codebooks.headerSynonyms)
    titlesByYear = TitlesByYear(codebooks: codebooks)
    agencies = AgencyReader(codebooks: codebooks)
    finder = SubjectFinder(names: IndicatorNames(codebooks: codebooks))
    issues = IssueTitles(codebooks: codebooks)
  }

  /// Parses the blocks of one document, in reading order.
  public func parse(_ blocks: [Block]) -> ParsedReport {
    let limited = LimitedBlocks(blocks, limits: limits)
    let headers = HeaderReader(vocabulary: headerWords, levels: levels)
    let elements = WrappedLines.joined(TableJoiner(headers: headers).elements(of: Array(limited.blocks)))
    let texts = DocumentText.texts(of: elements)
    var years = YearsReader(levels: levels, codebooks: codebooks, titles: titlesByYear).years(in: texts)
    let agency = agencies.read(texts)
    let fiscalYear = years.assessed ?? years.report ?? Self.unknownYear
    var facts = FactCollector(
      headers: headers, finder: finder, levels: levels, agencies: agencies.names,
      titles: titlesByYear[fiscalYear], fiscalYear: fiscalYear, reportYear: years.report,
      agencyName: agency.name)
    facts.collect(elements)
    facts.dropUndated(Self.unknownYear)
    let measures = MeasureTableReader(reportYear: years.report, issues: issues).rows(of: facts.measureInputs)
    let titles = ReportKinds.Titles(texts)
    let kinds = ReportKinds(texts: texts, titles: titles, reading: facts.reading, measures: measures).kinds
    years = completed(years, facts.reading, measures)
    let parts = ReportPartReader(elements: elements, kinds: kinds, stating: facts.stating).parts(of: blocks)
    var report = Report(
      agency: agency.agency, agencyMentions: listed(agency.mentions, facts.listedAgencies), years: years,
      kinds: kinds, parts: parts.map(\.part), occurrences: own(facts.reading.occurrences, of: agency.agency),
      indicatorMentions: facts.reading.indicatorMentions,
      malformedNumbers: facts.reading.malformed, measures: measures)
    let kept = KeptTables(facts.keptTables, of: limited.blocks, limits: limits)
    report.tables = kept.tables
    report.remarks = RemarkReader(finder: finder).remarks(in: Self.runningText(elements))
    return finished(
      report, facts, parts.map { TreeBuilder.Part(start: $0.start, kind: $0.part.kind) }, blocks,
      titles: titles, cut: limited.diagnostics + kept.diagnostics)
  }

  /// Stands for the fiscal year of a report that names none: a figure without a year is not taken.
  private static let unknownYear = 0

  /// Figures without a word on their own year are those of the cover's year.
  private func completed(
    _ years: ReportYears, _ reading: ScoreReading, _ measures: [MeasureRow]
  ) -> ReportYears {
    let latest = reading.occurrences.map(\.key.fiscalYear).max()
    return ReportYears(
      report: years.report, assessed: years.assessed ?? (latest == nil ? nil : years.report ?? latest),
      measures: Set(measures.compactMap(\.fiscalYear)).sorted(), manuals: years.manuals,
      evidence: years.evidence)
  }

  /// Figures that a table of several agencies states for the reporting one are its own.
  private func own(_ occurrences: [ScoreOccurrence], of agency: Agency) -> [ScoreOccurrence] {
    let key = TextKey.key(agency.name)
    return occurrences.map { occurrence in
      guard let name = occurrence.agency, TextKey.key(name) == key else { return occurrence }
      return occurrence.of(agency: nil)
    }
  }

  /// Mentions with those that only head the rows of a table of several agencies marked as such.
  private func listed(_ mentions: [AgencyMention], _ agencies: [ListedAgency]) -> [AgencyMention] {
    guard !agencies.isEmpty else { return mentions }
    let names = Set(agencies.map { TextKey.key($0.name) })
    return mentions.map { mention in
      guard mention.relation != .same, names.contains(TextKey.key(mention.name)) else { return mention }
      return AgencyMention(
        name: mention.name, kind: mention.kind, asPrinted: mention.asPrinted, district: mention.district,
        place: mention.place, relation: .listed, confidence: mention.confidence, repairs: mention.repairs)
    }
  }

  private func finished(
    _ report: Report, _ facts: FactCollector, _ parts: [TreeBuilder.Part], _ blocks: [Block],
    titles: ReportKinds.Titles, cut: [Diagnostic]
  ) -> ParsedReport {
    var accounts = facts.accounts
    var diagnostics = facts.diagnostics + cut
    guard report.kinds != ["other"] else {
      // What was lost may be the report.
      diagnostics.removeAll { $0.severity != .error }
      diagnostics.append(Diagnostic(.notAnITAReport))
      return ParsedReport(
        tree: ReportTree(of: blocks, by: TreeBuilder(accounts: BlockAccounts())), report: Self.unrelated,
        diagnostics: diagnostics)
    }
    if report.agency.name.isEmpty {
      accounts.missing.append("agency")
      diagnostics.append(Diagnostic(.agencyNotFound))
    }
    if report.years.report == nil && report.years.assessed == nil {
      accounts.missing.append("year")
      diagnostics.append(Diagnostic(.yearNotFound))
    }
    for absent in AbsentPart.parts(of: report, titles: titles) {
      accounts.missing.append(absent.name)
      diagnostics.append(Diagnostic(absent.message))
    }
    return ParsedReport(
      tree: ReportTree(of: blocks, by: TreeBuilder(accounts: accounts, parts: parts)), report: report,
      diagnostics: diagnostics)
  }

  /// Headings and paragraphs with words in them.
  private static func runningText(_ elements: [DocumentElement]) -> [Paragraph] {
    elements.compactMap { element in
      guard case .paragraph(_, let paragraph) = element,
        paragraph.role == .body || paragraph.role == .heading,
        !paragraph.text.trimmed.isEmpty
      else { return nil }
      return paragraph
    }
  }

  private static let unrelated = Report(
    agency: .unknown, agencyMentions: [],
    years: ReportYears(report: nil, assessed: nil, measures: [], manuals: [], evidence: []), kinds: ["other"],
    occurrences: [], indicatorMentions: [], malformedNumbers: [], measures: [])
}
