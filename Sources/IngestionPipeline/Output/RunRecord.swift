internal import FoundationEssentials
internal import ReportExport
internal import ReportModel

/// What a run has produced so far: table rows, facts for the manifest, counts.
///
/// Documents are turned into rows at once, so that memory does not grow with their contents.
struct RunRecord {
  /// Counts and problems.
  private(set) var summary = RunSummary()

  private let options: IngestionOptions
  private let ignored: [String]
  private let started = Date()
  private var rows: [CSVTable: [UInt8]] = [:]
  private var documents: [RunManifest.Document] = []
  private var written: Set<BytePath> = []
  private var timings = StageTimings()

  init(options: IngestionOptions, ignored: [String]) {
    self.options = options
    self.ignored = ignored
    summary.ignored = ignored.count
    for table in CSVTable.allCases { rows[table] = Array(CSVTables.header(of: table).utf8) }
  }

  /// Takes over a finished document and where its JSON document was written.
  mutating func add(_ done: ProcessedDocument, report: BytePath?) {
    let document = done.document
    let added = CSVTables.rows(of: document)
    for table in CSVTable.allCases { rows[table, default: []] += added[table].utf8 }
    if let report { written.insert(report) }
    summary.add(document)
    timings.add(done.timings)
    documents.append(RunManifest.Document(done, report: report))
  }

  /// Whether this run wrote that file.
  func isWritten(_ report: BytePath) -> Bool { written.contains(report) }

  /// Names and bytes of the tables.
  var tables: [(name: String, bytes: [UInt8])] {
    CSVTable.allCases.map { ($0.fileName, rows[$0] ?? []) }
  }

  /// The manifest's bytes, the run taken to end now.
  var manifest: [UInt8] {
    RunManifest(
      options: options, summary: summary, documents: documents, ignored: ignored, timings: timings,
      started: started, finished: Date()
    ).json
  }
}

extension RunSummary {
  /// Counts a document.
  mutating func add(_ document: ReportDocument) {
    counts[document.status, default: 0] += 1
    scores += document.audited?.scores.count ?? 0
    measures += document.audited?.measures.count ?? 0
    findings += document.audited?.findings.count ?? 0
    guard document.status != .ok || !document.error.isEmpty else { return }
    problems.append(
      RunProblem(
        document: document.path, status: document.status, error: document.error, message: document.message))
  }
}
