public import Codebook
import FoundationEssentials
import PageModel
public import ReportModel
import ThaiText

/// Checks a report against itself and the rules of its year's assessment, and resolves repeats.
///
/// Where a report contradicts itself, the value that makes its own arithmetic fit is chosen; else the
/// one that more places state, then the one in the most specific table, then the first.
/// The same report always gives the same result, findings in reading order.
public struct ReportAuditor: Sendable {
  private let library: CodebookLibrary
  private let rules: [any AuditRule] = [
    ScoreContradiction(), OverallNotWeightedMean(), InstrumentNotIndicatorMean(), IndicatorNotItemMean(),
    IndicatorNotSubindicatorMean(), SubindicatorNotItemMean(), EITMeanMismatch(), LevelDoesNotMatchScore(),
    RankUsedAsIndicator(), IndicatorNameMismatch(), ImpossibleNumber(), ChangeDirectionNotStated(),
    ChangeMismatch(), DuplicateRow(), ItemUnderWrongIndicator(), ItemTextMismatch(), ForeignOfficeInItem(),
    ForeignAgencyName(), AgencyNameVariant(), YearMismatch(), ReportYearMismatch(), ItemNotInYear(),
    ItemMissing(),
  ]

  /// Makes an auditor that knows the assessments of the library's years.
  public init(codebooks: CodebookLibrary) {
    library = codebooks
  }

  /// Audits a report. Figures of years without a codebook are resolved, but not checked.
  public func audit(_ report: Report) -> AuditedReport {
    let audit = ReportUnderAudit(
      report: report, years: FigureResolver(library: library).resolve(report.occurrences),
      indicators: library.indicators)
    let observations = rules.flatMap { $0.observations(of: audit) }
    let doubts = Doubts(observations)
    let scores = audit.years.flatMap { year in
      year.resolved.map {
        ScoreAssessment(figure: $0, year: year).score(isDoubted: doubts.contains($0.key, year.agency))
      }
    }
    var measures = report.measures
    for index in observations.flatMap(\.doubtedRows) where measures.indices.contains(index) {
      measures[index].status = .review
    }
    for index in measures.indices where measures[index].isGuessed { measures[index].status = .review }
    return AuditedReport(
      report: report,
      scores: scores.enumerated().sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }.map(
        \.element),
      measures: measures, findings: observations.map(\.finding).inReadingOrder)
  }
}

extension MeasureRow {
  /// Whether a guess repaired the text of a cell.
  fileprivate var isGuessed: Bool {
    cells.values.contains { $0.repairs.contains(where: ThaiRepair.needsReview) }
  }
}

/// The figures that findings cast doubt on.
private struct Doubts {
  private let figures: Set<Doubt>

  init(_ observations: [Observation]) {
    figures = Set(observations.flatMap { o in o.doubtedFigures.map { Doubt(key: $0, agency: o.agency) } })
  }

  func contains(_ key: ScoreKey, _ agency: String?) -> Bool {
    figures.contains(Doubt(key: key, agency: agency))
  }

  private struct Doubt: Hashable {
    let key: ScoreKey
    let agency: String?
  }
}

extension Array where Element == Finding {
  /// By the place of the first evidence, then rule and figure.
  fileprivate var inReadingOrder: [Finding] {
    enumerated().sorted { a, b in
      let (first, second) = (a.element.evidence.first?.place, b.element.evidence.first?.place)
      switch (first, second) {
      case (nil, .some): return false
      case (.some, nil): return true
      case (.some(let x), .some(let y)) where x.isBefore(y): return true
      case (.some(let x), .some(let y)) where y.isBefore(x): return false
      default: return (a.element.rule, a.offset) < (b.element.rule, b.offset)
      }
    }.map(\.element)
  }
}
