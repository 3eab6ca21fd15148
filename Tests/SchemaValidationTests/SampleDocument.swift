import Diagnostics
import Foundation
import PageModel
import ReportExport
import ReportModel

/// A document of an invented agency that uses every part of the schema.
enum SampleDocument {
  static let box = Box(x0: 72.125, y0: 100, x1: 110.5, y1: 114.004)
  static let onPage = Place(page: 2, box: box)
  static let onLine = Place(page: 1, line: 17)

  static func printed(_ text: String) throws -> ScoreValue {
    guard let decimal = PrintedDecimal(text) else { throw CocoaError(.formatting) }
    return .number(decimal)
  }

  static func document() throws -> ReportDocument {
    ReportDocument(
      path: "ปี 2566/-รายงาน, \"ฉบับ\"\nสุดท้าย.pdf", sha256: String(repeating: "0af9", count: 16), pages: 12,
      textSource: .digital,
      audited: AuditedReport(
        report: report, scores: try scores(), measures: [measure], findings: [finding]),
      diagnostics: [
        Diagnostic(.pageNeedsOCRNoText, ["page": .number(3)], at: Place(page: 3)),
        Diagnostic(.notAnITAReport),
      ],
      status: .partial, error: "pages-unread", message: "One page was not read.")
  }

  static let failed = ReportDocument(
    path: "เสีย.pdf", sha256: "", pages: 0, textSource: nil, audited: nil, diagnostics: [], status: .failed,
    error: "not-a-pdf", message: "The file is no PDF.")

  private static var report: Report {
    var report = plainReport
    report.tables = [
      ReportTable(kind: .risks, caption: "ตารางที่ 2", table: table, headerRows: 1),
      ReportTable(kind: .other, caption: "", table: table, headerRows: 0, isContinued: true, isCut: true),
    ]
    return report
  }

  private static let table = Table(
    page: 2, place: onPage, rowCount: 2, columnCount: 1,
    cells: [
      TableCell(
        row: 0, column: 0, paragraphs: [SourcedText("ความเสี่ยง", at: onPage)], lines: [], raw: "ความเสี่ยง"),
      TableCell(row: 1, column: 0, paragraphs: [], lines: [], raw: ""),
    ], columnEdges: [72, 110], rowEdges: [100, 107, 114])

  private static let plainReport = Report(
    agency: Agency(
      name: "เทศบาลตำบลสมมุติ", kind: "subdistrict_municipality", district: "เมืองสมมุติ",
      province: "ขอนแก่น", provinceCode: "TH-40", place: onPage, confidence: 0.97, asPrinted: "ทต.สมมุติ",
      repairs: ["sara-am"]),
    agencyMentions: [
      AgencyMention(
        name: "เทศบาลตำบลสมมุต", kind: "subdistrict_municipality", asPrinted: "ทต.สมมุต", district: "เมืองสมมุติ",
        place: onLine, relation: .variant)
    ],
    years: ReportYears(
      report: 2566, assessed: 2565, measures: [2566], manuals: [2564],
      evidence: [YearEvidence(role: "assessed", year: 2565, quote: "ปีงบประมาณ ๒๕๖๕", place: onPage)]),
    kinds: ["analysis", "measures-plan"],
    parts: [
      ReportPart(
        kind: "measures-plan", title: "มาตรการส่งเสริมคุณธรรม", fiscalYear: 2566, pageFirst: 1, pageLast: 2,
        place: onPage,
        confidence: 0.95, repairs: ["sara-am"]),
      ReportPart(kind: "analysis", title: "", fiscalYear: nil, pageFirst: 2, pageLast: 12, place: onLine),
    ],
    occurrences: [],
    indicatorMentions: [
      IndicatorMention(
        number: "9.4", name: "การบริหารและพัฒนาทรัพยากรบุคคล", namedIndicator: "9.4", fiscalYear: 2565,
        quote: "๙.๔ การบริหาร", place: onPage)
    ],
    malformedNumbers: [
      MalformedNumber(
        reason: "two-decimal-points", asPrinted: "๙๗.๖๑.๐๐",
        key: ScoreKey(fiscalYear: 2565, subject: .item, code: "E6", part: .mean), place: onPage)
    ],
    measures: [])

  private static func scores() throws -> [Score] {
    let keys: [(ScoreKey, ScoreValue)] = [
      (ScoreKey(fiscalYear: 2565, subject: .overall), try printed("99.50")),
      (ScoreKey(fiscalYear: 2565, subject: .level), .text("ผ่านดีเยี่ยม")),
      (ScoreKey(fiscalYear: 2565, subject: .change), try printed("-0.40")),
      (ScoreKey(fiscalYear: 2565, subject: .instrument, code: "EIT"), try printed("98.1")),
      (ScoreKey(fiscalYear: 2565, subject: .indicator, code: "10"), try printed("100")),
      (ScoreKey(fiscalYear: 2565, subject: .subindicator, code: "9.2"), try printed("90.00")),
      (ScoreKey(fiscalYear: 2565, subject: .item, code: "E6", part: .publicUsers), try printed("97.80")),
    ]
    return keys.map { key, value in
      let inTable = ScoreOccurrence(
        key: key, value: value, asPrinted: "๙๙.๕๐", place: onPage, context: .itemTable, label: "ข้อคำถาม",
        headingIndicator: 6, confidence: 0.98765, repairs: ["sara-am", "space-before-mark"])
      let inText = ScoreOccurrence(
        key: key, value: value, asPrinted: "99.5", place: onLine, context: .prose,
        agency: "เทศบาลตำบลอื่น")
      return Score(
        key: key, chosen: inTable, occurrences: [inTable, inText], confidence: 0.9, status: .review)
    }
  }

  private static let measure: MeasureRow = {
    var cells: [MeasureColumn: MeasureCell] = [:]
    for column in MeasureColumn.allCases {
      cells[column] = MeasureCell(
        text: "๑. ข้อความ\n๒. \(column.rawValue)", places: [onPage, Place(page: 3, box: box)],
        repairs: ["sara-am"])
    }
    return MeasureRow(
      fiscalYear: 2566, table: 1, row: 2, kind: .plan, cells: cells, itemCodes: ["O4", "I18"],
      start: "2022-10-01", end: "2023-09-30", steps: ["ข้อความ", "procedure"], units: ["กองคลัง"],
      frequency: .quarterly, issueNumber: 7, confidence: 0.5, status: .ok)
  }()

  private static let finding = Finding(
    rule: "score-contradiction", severity: .error, verdict: .inconsistentInSource,
    key: ScoreKey(fiscalYear: 2565, subject: .item, code: "E6", part: .publicUsers),
    messageEnglish: "E6 is stated twice.", messageThai: "คะแนนไม่ตรงกัน", expected: "97.82", found: "97.80",
    evidence: [
      Finding.Evidence(quote: "๙๗.๘๐", place: onPage), Finding.Evidence(quote: "97.82", place: onLine),
    ])
}
