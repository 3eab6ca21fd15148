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
    /// Every document.
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
      line += " (\(audited.scores.count) scores, \(audited.measures.count) measures, "
      line += "\(audited.findings.count) findings)"
    }
    streams.say(line)
  }

  /// The run is done.
  func tell(_ summary: RunSummary, writtenTo output: BytePath) {
    guard detail != .none else { return }
    let count = { (status: DocumentStatus) in summary.counts[status] ?? 0 }
    streams.say(
      "\(summary.documents) documents: \(count(.ok)) ok, \(count(.partial)) partial, \(count(.failed)) failed; "
        + "\(summary.scores) scores, \(summary.measures) measures, \(summary.findings) findings; "
        + "\(output.displayed)")
    streams.say(
      "\(summary.documents) เอกสาร: สมบูรณ์ \(count(.ok)) ไม่สมบูรณ์ \(count(.partial)) อ่านไม่ได้ \(count(.failed))")
    if summary.ignored > 0, detail == .all {
      streams.say("\(summary.ignored) files of other formats were passed over; run.json lists them")
    }
  }
}
