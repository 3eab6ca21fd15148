import PageModel
import ReportAudit
import ReportModel

@testable import ReportParsing

/// What holds for every stream of blocks, the report that is read of it, and its audit.
struct ReportLaws {
  let parser: ReportParser
  let auditor: ReportAuditor

  /// The first law that blocks break; nil where they break none.
  func broken(by blocks: [Block]) -> String? {
    let parsed = parser.parse(blocks)
    let audited = auditor.audit(parsed.report)
    if parsed.tree.rawText != Self.rawText(blocks) { return "the tree lost or moved text" }
    if let fault = Self.difference(parsed, parser.parse(blocks)) { return "\(fault) differ the second time" }
    let again = auditor.audit(parsed.report)
    if again.scores != audited.scores || again.findings != audited.findings
      || again.measures != audited.measures
    {
      return "the audit differs the second time"
    }
    return Self.fault(of: parsed.report, in: PrintedPlaces(blocks)) ?? Self.fault(of: audited)
  }

  /// The raw text that a tree must give back: paragraphs, and cells row by row.
  static func rawText(_ blocks: [Block]) -> String {
    blocks.map { block in
      switch block {
      case .paragraph(let paragraph): paragraph.raw + "\n"
      case .table(let table):
        table.cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }.map { $0.raw + "\n" }.joined()
      }
    }.joined()
  }

  private static func difference(_ a: ParsedReport, _ b: ParsedReport) -> String? {
    if a.tree.dump != b.tree.dump { return "trees" }
    if a.diagnostics != b.diagnostics { return "diagnostics" }
    if a.report.agency != b.report.agency || a.report.agencyMentions != b.report.agencyMentions {
      return "agencies"
    }
    if a.report.years != b.report.years || a.report.kinds != b.report.kinds { return "years" }
    if a.report.occurrences != b.report.occurrences || a.report.malformedNumbers != b.report.malformedNumbers
      || a.report.indicatorMentions != b.report.indicatorMentions
    {
      return "figures"
    }
    return a.report.measures == b.report.measures ? nil : "measures"
  }

  // MARK: Facts

  private static func fault(of report: Report, in printed: PrintedPlaces) -> String? {
    for occurrence in report.occurrences {
      if let fault = fault(of: occurrence, in: printed) { return "\(fault): \(occurrence)" }
    }
    let places =
      report.agencyMentions.map(\.place) + report.indicatorMentions.map(\.place)
      + report.malformedNumbers.map(\.place) + report.years.evidence.map(\.place)
      + report.measures.flatMap(\.places)
    if let place = places.first(where: { !printed.hold($0) }) { return "a fact stands nowhere: \(place)" }
    for row in report.measures where !(0...1).contains(row.confidence) || row.cells.isEmpty {
      return "a measure is empty or has no confidence: \(row)"
    }
    return nil
  }

  private static func fault(of occurrence: ScoreOccurrence, in printed: PrintedPlaces) -> String? {
    if !printed.hold(occurrence.place) { return "stands nowhere" }
    if !printed.hold(occurrence.asPrinted, at: occurrence.place) { return "is not printed at its place" }
    if !(0...1).contains(occurrence.confidence) { return "has no confidence" }
    guard case .number(let number) = occurrence.value else { return nil }
    if !isPrinted(number.text, as: occurrence.asPrinted) { return "is not what is printed" }
    if occurrence.key.subject != .change, number.value < 0 || number.value > 100 { return "cannot be" }
    return nil
  }

  /// Whether a number has the digits of its characters on the page: the sign of a change may be a word,
  /// and what follows a second point is left out.
  private static func isPrinted(_ number: String, as printed: String) -> Bool {
    let digits = printed.unicodeScalars.compactMap { scalar -> Character? in
      if let value = scalar.properties.numericValue, scalar.properties.numericType == .decimal {
        return Character(String(Int(value)))
      }
      return ["o": "0", "O": "0", "l": "1", "I": "1"][Character(scalar)]
    }
    let expected = number.filter(\.isNumber)
    return digits.starts(with: expected) && !expected.isEmpty
  }

  // MARK: Audit

  private static func fault(of audited: AuditedReport) -> String? {
    var keys: Set<[String]> = []
    for score in audited.scores {
      let key = [
        score.chosen.agency ?? "", String(score.key.fiscalYear), score.key.subject.rawValue, score.key.code,
        score.key.part.rawValue,
      ]
      if !keys.insert(key).inserted { return "two rows have the key \(key)" }
      if !score.occurrences.contains(score.chosen) { return "a score is not printed: \(score)" }
      if score.occurrences.contains(where: { $0.key != score.key }) { return "keys are mixed: \(score)" }
      if !(0...1).contains(score.confidence) { return "a score has no confidence: \(score)" }
      let values = Set(score.occurrences.compactMap(\.value.decimal)).count
      if values > 1, score.status == .ok, !isRounding(score) { return "a contradiction passed: \(score)" }
    }
    if audited.scores.reduce(0, { $0 + $1.occurrences.count }) != audited.report.occurrences.count {
      return "the audit lost or doubled figures"
    }
    if audited.measures.count != audited.report.measures.count { return "the audit lost measures" }
    return nil
  }

  /// Whether the values of a score are roundings of one: they differ in decimals.
  private static func isRounding(_ score: Score) -> Bool {
    let printed = score.occurrences.compactMap { occurrence -> PrintedDecimal? in
      if case .number(let number) = occurrence.value { return number }
      return nil
    }
    let finest = printed.map(\.decimals).max() ?? 0
    return Set(printed.filter { $0.decimals == finest }.map(\.value)).count == 1
  }
}

/// All places of some blocks, and what is printed at them.
private struct PrintedPlaces {
  private var pages: [Int: Reach] = [:]
  private var texts: [SourcedText] = []

  /// How far the text of a page goes.
  private struct Reach {
    var box: Box?
    var lines: Set<Int> = []
    var hasBare = false
  }

  init(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): texts.append(paragraph.text)
      case .table(let table): texts += table.cells.flatMap(\.paragraphs)
      }
    }
    for place in texts.lazy.flatMap(\.places) {
      var reach = pages[place.page] ?? Reach()
      if let box = place.box { reach.box = reach.box.map { $0.union(box) } ?? box }
      if let line = place.line { reach.lines.insert(line) }
      if place.box == nil, place.line == nil { reach.hasBare = true }
      pages[place.page] = reach
    }
  }

  /// Whether text of the blocks stands at a place.
  func hold(_ place: Place) -> Bool {
    guard let reach = pages[place.page] else { return false }
    if let line = place.line, !reach.lines.contains(line) { return false }
    if let box = place.box {
      guard let all = reach.box, all.union(box) == all else { return false }
    }
    return place.line != nil || place.box != nil || reach.hasBare
  }

  /// Whether a text holds characters in a row that stand at a place, as joined lines may.
  func hold(_ characters: String, at place: Place) -> Bool {
    let wanted = Array(characters.unicodeScalars.filter { !$0.properties.isWhitespace })
    guard let first = wanted.first else { return false }
    for text in texts where text.places.contains(where: { $0.page == place.page }) {
      for start in text.scalars.indices where text.scalars[start] == first {
        var (index, matched, end) = (start, 0, start)
        while index < text.count, matched < wanted.count {
          if text.scalars[index] == wanted[matched] {
            (matched, end) = (matched + 1, index)
          } else if !text.scalars[index].properties.isWhitespace {
            break
          }
          index += 1
        }
        if matched == wanted.count, text.place(in: start..<(end + 1)) == place { return true }
      }
    }
    return false
  }
}
