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
    let isPlain = document.status == .ok && document.error.isEmpty
    guard detail == .all || (detail == .problems && !isPlain) else { return }
    var line = "\(document.path): \(document.status.rawValue)"
    if !document.error.isEmpty { line += ": \(document.error)" }
    if !document.message.isEmpty { line += ": \(document.message)" }
    if let audited = document.audited, detail == .all {
      let (scores, measures) = (audited.scores.count, audited.measures.count)
      line += " (\(Self.counts(scores: scores, measures: measures, findings: audited.findings.count)))"
    }
    streams.say(line)
    guard detail == .all else { return }
    for diagnostic in document.diagnostics {
      streams.say(DiagnosticLine.text(diagnostic, of: document.path))
    }
  }

  /// The run is done.
  func tell(_ summary: RunSummary, writtenTo output: BytePath) {
    guard detail != .none else { return }
    let count = { (status: DocumentStatus) in summary.counts[status] ?? 0 }
    streams.say(
      "\(Plural.count(summary.documents, "document")): \(count(.ok)) ok, \(count(.partial)) partial, "
        + "\(count(.failed)) failed; "
        + Self.counts(scores: summary.scores, measures: summary.measures, findings: summary.findings)
        + "; \(output.displayed)")
    streams.say(
      "\(summary.documents) เอกสาร: สมบูรณ์ \(count(.ok)) ไม่สมบูรณ์ \(count(.partial)) อ่านไม่ได้ \(count(.failed))")
    if summary.ignored > 0, detail == .all {
      let files = Plural.count(summary.ignored, "file")
      streams.say("Passed over: \(files) of other formats; run.json lists them.")
      streams.say("ข้ามไฟล์ชนิดอื่น \(summary.ignored) ไฟล์ ดูรายชื่อใน run.json")
    }
  }

  private static func counts(scores: Int, measures: Int, findings: Int) -> String {
    [
      Plural.count(scores, "score"), Plural.count(measures, "measure"), Plural.count(findings, "finding"),
    ].joined(separator: ", ")
  }
}
