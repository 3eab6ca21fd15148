import Diagnostics
import Foundation
import PageModel
import ReportModel

/// Small documents of invented agencies.
enum Samples {
  static let box = Box(x0: 72.125, y0: 100, x1: 110.5, y1: 114.004)
  static let onPage = Place(page: 2, box: box)
  static let onLine = Place(page: 1, line: 17)
  static let agency = Agency(
    name: "เทศบาลตำบลสมมุติ", kind: "subdistrict_municipality", district: "เมืองสมมุติ", province: "ขอนแก่น",
    provinceCode: "TH-40", place: onPage)

  static func score(
    _ key: ScoreKey, _ value: String, asPrinted: String, place: Place = onPage, agency: String? = nil
  ) -> Score {
    let stated = PrintedDecimal(value).map { ScoreValue.number($0) } ?? .text(value)
    let occurrence = ScoreOccurrence(
      key: key, value: stated, asPrinted: asPrinted, place: place, context: .itemTable, agency: agency,
      confidence: 0.5)
    return Score(
      key: key, chosen: occurrence, occurrences: [occurrence, occurrence], confidence: 0.9875, status: .ok)
  }

  static func measure(
    table: Int = 1, row: Int = 1, texts: [MeasureColumn: String] = [:], steps: [String] = [],
    units: [String] = [], frequency: MeasureFrequency? = nil, issueNumber: Int? = nil
  ) -> MeasureRow {
    MeasureRow(
      fiscalYear: 2566, table: table, row: row, kind: .result,
      cells: texts.mapValues { MeasureCell(text: $0, places: [Place(page: 3, box: box), onPage]) },
      itemCodes: ["O4", "I18"], start: "2022-10-01", end: "2023-09-30", steps: steps, units: units,
      frequency: frequency, issueNumber: issueNumber, confidence: 1, status: .review)
  }

  static func document(
    path: String = "a/รายงาน.pdf", scores: [Score] = [], measures: [MeasureRow] = [],
    findings: [Finding] = [],
    mentions: [AgencyMention] = [], parts: [ReportPart] = [], tables: [ReportTable] = []
  ) -> ReportDocument {
    var report = Report(
      agency: agency, agencyMentions: mentions,
      years: ReportYears(report: 2566, assessed: 2565, measures: [], manuals: [], evidence: []),
      kinds: ["analysis", "measures-plan"], parts: parts, occurrences: [], indicatorMentions: [],
      malformedNumbers: [],
      measures: measures)
    report.tables = tables
    return ReportDocument(
      path: path, sha256: String(repeating: "a", count: 64), pages: 4, textSource: .digital,
      audited: AuditedReport(report: report, scores: scores, measures: measures, findings: findings),
      diagnostics: [], status: .ok)
  }
}
