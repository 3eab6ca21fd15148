internal import Diagnostics
internal import IngestionPipeline
internal import ReportModel

/// Tells on stderr what happens.
struct Progress {
  /// How much is told.
  enum Detail {
    /// Nothing.
    case none
    /// Documents that are not simply ok, and a summary.
    case problems
    /// Every document, and the facts about its input.
    case all
  }

  private let detail: Detail
  private let streams: StandardStreams

  /// `--quiet` wins over `--verbose`.
  init(switches: Set<Option>, streams: StandardStreams) {
    detail = switches.contains(.quiet) ? .none : switches.contains(.verbose) ? .all : .problems
    self.streams = streams
  }

  /// A document is done.
  func tell(_ done: ProcessedDocument) {
    let document = done.document
    let counts = document.audited.map { audited in
      Self.counts(
        scores: audited.scores.count, measures: audited.measures.count, findings: audited.findings.count)
    }
    tell(
      Outcome(
        document: document.path, status: document.status, error: document.error, message: document.message,
        counts: counts, diagnostics: document.diagnostics))
  }

  /// A document's text is passed on.
  func tell(_ summary: PDFSummary, of document: String) {
    tell(
      Outcome(
        document: document, status: summary.status, error: summary.error, message: summary.message,
        counts: summary.pages == 0 ? nil : Self.pages(summary),
        diagnostics: summary.diagnostics))
  }

  /// A document's tables are passed on.
  func tell(_ summary: PDFSummary, tables: Int, of document: String) {
    tell(
      Outcome(
        document: document, status: summary.status, error: summary.error, message: summary.message,
        counts: summary.pages == 0
          ? nil
          : UserMessage(
            english: "\(Self.pages(summary).english), \(Plural.count(tables, "table"))",
            thai: "\(Self.pages(summary).thai) ตาราง \(tables)"),
        diagnostics: summary.diagnostics))
    guard detail != .none, tables == 0, summary.status != .failed else { return }
    streams.say("\(document): No table was found. / ไม่พบตาราง")
  }

  /// What became of a document.
  private struct Outcome {
    let document: String
    let status: DocumentStatus
    let error: String
    let message: String
    /// What was found in it; nil when nothing was read.
    let counts: UserMessage?
    let diagnostics: [Diagnostic]
  }

  private func tell(_ outcome: Outcome) {
    let isPlain = outcome.status == .ok && outcome.error.isEmpty
    guard detail == .all || (detail == .problems && !isPlain) else { return }
    let parts = [outcome.document, outcome.status.rawValue, outcome.error, outcome.message]
    let counts = detail == .all ? outcome.counts.map { " (\($0.line))" } ?? "" : ""
    streams.say(parts.filter { !$0.isEmpty }.joined(separator: ": ") + counts)
    guard detail == .all else { return }
    for diagnostic in outcome.diagnostics {
      streams.say(DiagnosticLine.text(diagnostic, of: outcome.document))
    }
  }

  /// The run is done.
  func tell(_ summary: RunSummary, writtenTo output: BytePath) {
    guard detail != .none else { return }
    let count = { (status: DocumentStatus) in summary.counts[status] ?? 0 }
    let counts = Self.counts(
      scores: summary.scores, measures: summary.measures, findings: summary.findings)
    streams.say(
      "\(Plural.count(summary.documents, "document")): \(count(.ok)) ok, \(count(.partial)) partial, "
        + "\(count(.failed)) failed; \(counts.english); \(output.displayed)")
    streams.say(
      "\(summary.documents) เอกสาร: สมบูรณ์ \(count(.ok)) ไม่สมบูรณ์ \(count(.partial)) อ่านไม่ได้ \(count(.failed)) "
        + counts.thai)
    if summary.ignored > 0, detail == .all {
      let files = Plural.count(summary.ignored, "file")
      streams.say("Passed over: \(files) of other formats; run.json lists them.")
      streams.say("ข้ามไฟล์ชนิดอื่น \(summary.ignored) ไฟล์ ดูรายชื่อใน run.json")
    }
  }

  private static func counts(scores: Int, measures: Int, findings: Int) -> UserMessage {
    let english = [
      Plural.count(scores, "score"), Plural.count(measures, "measure"), Plural.count(findings, "finding"),
    ]
    return UserMessage(
      english: english.joined(separator: ", "),
      thai: "คะแนน \(scores) มาตรการ \(measures) ข้อค้นพบ \(findings)")
  }

  private static func pages(_ summary: PDFSummary) -> UserMessage {
    UserMessage(english: Plural.count(summary.pages, "page"), thai: "หน้า \(summary.pages)")
  }
}
