import Codebook
import PageModel
import ReportModel

@testable import ReportParsing

/// The readers with the bundled codebooks, and what they read in a form that tests can state.
enum Readings {
  static let codebooks = CodebookLibrary.bundled
  static let names = IndicatorNames(codebooks: codebooks)
  static let levels = RatingLevels(codebooks: codebooks)
  static let titles = TitlesByYear(codebooks: codebooks)
  static let finder = SubjectFinder(names: names)
  static let headerWords = HeaderVocabulary(synonyms: codebooks.headerSynonyms)
  static var headers: HeaderReader { HeaderReader(vocabulary: headerWords, levels: levels) }
  static let parser = ReportParser(codebooks: codebooks)

  static func text(_ string: String) -> SourcedText { SourcedText(string, at: Place(page: 1, line: 1)) }

  /// What a sentence states: of 2566, unless it says otherwise.
  static func prose(
    _ sentence: String, scope: ProseScoreReader.Scope = .runningText, heading: Subject? = nil
  ) -> ScoreReading {
    ProseScoreReader(
      finder: finder, levels: levels, agencies: AgencyNames(kinds: codebooks.agencyKinds), fiscalYear: 2566,
      agencyName: nil
    )
    .read(text(sentence), scope: scope, heading: heading)
  }

  /// What the tables and sentences of a document state: of the given year, unless they say otherwise.
  static func document(
    _ literal: String, year: Int = 2566, places: DocumentLiteral.Places = .lines
  ) -> FactCollector {
    var facts = FactCollector(
      headers: headers, finder: finder, levels: levels, agencies: AgencyNames(kinds: codebooks.agencyKinds),
      titles: titles[year], fiscalYear: year, reportYear: nil, agencyName: nil)
    facts.collect(elements(literal, places: places))
    return facts
  }

  static func elements(
    _ literal: String, places: DocumentLiteral.Places = .lines
  ) -> [DocumentElement] {
    TableJoiner(headers: headers).elements(of: DocumentLiteral(literal, places: places).blocks)
  }

  /// The joined tables of a document.
  static func tables(_ literal: String, places: DocumentLiteral.Places = .lines) -> [LogicalTable] {
    elements(literal, places: places).compactMap { element in
      if case .table(let table) = element { return table }
      return nil
    }
  }

  static func parse(_ literal: String, places: DocumentLiteral.Places = .lines) -> ParsedReport {
    parser.parse(DocumentLiteral(literal, places: places).blocks)
  }

  /// The figures of a table: of 2566, unless it says otherwise.
  static func scores(
    _ literal: String, year: Int = 2566, places: DocumentLiteral.Places = .lines
  ) -> [String] {
    list(document(literal, year: year, places: places).reading, year: year)
  }

  /// `item E3 public 97.10`, `overall 84.20 (2565)`, in reading order; the given year is left out.
  static func list(_ reading: ScoreReading, year: Int = 2566) -> [String] {
    reading.occurrences.map { occurrence in
      let key = occurrence.key
      let words = [key.subject.rawValue, key.code, key.part.rawValue, occurrence.value.exported]
      let text = words.filter { !$0.isEmpty }.joined(separator: " ")
      return key.fiscalYear == year ? text : text + " (\(key.fiscalYear))"
    }
  }

  /// The measures of a document.
  static func measures(_ literal: String, places: DocumentLiteral.Places = .lines) -> [MeasureRow] {
    MeasureTableReader(reportYear: nil, issues: IssueTitles(codebooks: codebooks))
      .rows(of: document(literal, places: places).measureInputs)
  }
}
