import Codebook
import PageModel
import ReportModel

@testable import ReportAudit

/// Builds small reports for tests: each figure on a line of its own.
struct ReportBuilder {
  let year: Int
  /// Year on the cover; that of the figures where nothing else is said.
  var cover: Int?
  var occurrences: [ScoreOccurrence] = []
  var indicatorMentions: [IndicatorMention] = []
  var agencyMentions: [AgencyMention] = []
  var malformed: [MalformedNumber] = []
  var measures: [MeasureRow] = []
  var evidence: [YearEvidence] = []
  private var line = 0

  init(year: Int = 2566) { self.year = year }

  mutating func nextPlace() -> Place {
    line += 1
    return Place(page: 1, line: line)
  }

  mutating func add(
    _ subject: ScoreSubject, _ code: String = "", _ value: String, part: ScorePart = .whole,
    context: OccurrenceContext = .indicatorTable, label: String = "", heading: Int? = nil,
    agency: String? = nil, confidence: Double = 1, year: Int? = nil
  ) {
    let isText = subject == .level
    guard let score = isText ? .text(value) : PrintedDecimal(value).map(ScoreValue.number) else { return }
    let key = ScoreKey(fiscalYear: year ?? self.year, subject: subject, code: code, part: part)
    occurrences.append(
      ScoreOccurrence(
        key: key, value: score, asPrinted: value, place: nextPlace(), context: context, label: label,
        headingIndicator: heading, agency: agency, confidence: confidence))
  }

  mutating func addIndicators(_ values: [String]) {
    for (index, value) in values.enumerated() { add(.indicator, String(index + 1), value) }
  }

  mutating func mention(_ number: String, _ name: String, means named: String?) {
    indicatorMentions.append(
      IndicatorMention(
        number: number, name: name, namedIndicator: named, fiscalYear: year,
        quote: "ตัวชี้วัดที่ \(number) \(name)", place: nextPlace()))
  }

  mutating func agency(_ name: String, _ relation: AgencyMention.Relation) {
    agencyMentions.append(
      AgencyMention(
        name: name, kind: "", asPrinted: name, district: "", place: nextPlace(), relation: relation))
  }

  mutating func measure(
    _ cells: [MeasureColumn: String], table: Int = 1, kind: MeasureKind = .plan, year: Int? = nil,
    codes: [String] = [], steps: [String] = []
  ) {
    let place = nextPlace()
    measures.append(
      MeasureRow(
        fiscalYear: year ?? self.year + 1, table: table, row: measures.count + 1, kind: kind,
        cells: cells.mapValues { MeasureCell(text: $0, places: [place]) }, itemCodes: codes, start: "",
        end: "", steps: steps,
        confidence: 1, status: .ok))
  }

  mutating func assessed(_ year: Int) {
    evidence.append(
      YearEvidence(role: "assessed", year: year, quote: "ผลการประเมินปี \(year)", place: nextPlace()))
  }

  mutating func cover(_ title: String, _ year: Int) {
    cover = year
    evidence.append(
      YearEvidence(role: "report", year: year, quote: "\(title) \(year)", place: nextPlace()))
  }

  var report: Report {
    Report(
      agency: Agency(
        name: "องค์การบริหารส่วนตำบลบ้านสมมุติ", kind: "subdistrict_administrative_organization", district: "",
        province: "", provinceCode: ""),
      agencyMentions: agencyMentions,
      years: ReportYears(
        report: cover ?? year, assessed: year, measures: [], manuals: [], evidence: evidence),
      kinds: ["analysis"], occurrences: occurrences, indicatorMentions: indicatorMentions,
      malformedNumbers: malformed, measures: measures)
  }

  var audited: AuditedReport { ReportAuditor(codebooks: .bundled).audit(report) }
}

extension AuditedReport {
  /// `rule subject code part` of every finding, sorted.
  var findingKeys: [String] {
    findings.map { finding in
      let key = finding.key
      return [finding.rule, key?.subject.rawValue, key?.code, key?.part.rawValue]
        .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    }.sorted()
  }

  /// Findings of severity error.
  var errors: [Finding] { findings.filter { $0.severity == .error } }

  func score(_ subject: ScoreSubject, _ code: String = "", _ part: ScorePart = .whole) -> Score? {
    scores.first { $0.key.subject == subject && $0.key.code == code && $0.key.part == part }
  }

  /// Keys of the rows to review, as `subject code part`.
  var reviewKeys: [String] {
    scores.filter { $0.status == .review }
      .map {
        [$0.key.subject.rawValue, $0.key.code, $0.key.part.rawValue].filter { !$0.isEmpty }.joined(
          separator: " ")
      }
  }
}
