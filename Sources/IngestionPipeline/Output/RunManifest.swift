internal import FoundationEssentials
internal import ReportModel

/// `run.json`: the only file that tells of the run itself (times, versions, options).
struct RunManifest: Encodable {
  /// Its place in the output folder.
  static let path = BytePath("run.json")

  /// One input.
  struct Document: Encodable {
    let document: String
    let sha256: String
    let bytes: Int
    let status: String
    let error: String
    /// The JSON document, relative to the output folder; absent when none was written.
    let report: String?
    let seconds: Seconds
  }

  /// Wall time by stage, in seconds.
  struct Seconds: Encodable {
    let load: Double
    let read: Double
    let understand: Double
    let encode: Double
    let total: Double
  }

  private struct Options: Encodable {
    let inputs: [String]
    let output: String
    let passwordGiven: Bool
  }

  private struct Counts: Encodable {
    let documents: Int
    let ok: Int
    let partial: Int
    let failed: Int
    let scores: Int
    let measures: Int
    let findings: Int
    let ignoredFiles: Int
  }

  private let tool: [String: String]
  private let libraries: [String: String]
  private let options: Options
  private let counts: Counts
  private let started: String
  private let finished: String
  private let seconds: Seconds
  private let documents: [Document]
  private let ignored: [String]

  init(
    options: IngestionOptions, summary: RunSummary, documents: [Document], ignored: [String],
    timings: StageTimings, started: Date, finished: Date
  ) {
    tool = ["name": "prongsai", "version": ToolVersion.program]
    libraries = ToolVersion.libraries
    self.options = Options(
      inputs: options.inputs.map(\.displayed), output: options.output.displayed,
      passwordGiven: options.password != nil)
    counts = Counts(
      documents: summary.documents, ok: summary.counts[.ok] ?? 0, partial: summary.counts[.partial] ?? 0,
      failed: summary.counts[.failed] ?? 0, scores: summary.scores, measures: summary.measures,
      findings: summary.findings, ignoredFiles: summary.ignored)
    self.started = started.ISO8601Format()
    self.finished = finished.ISO8601Format()
    seconds = Seconds(timings)
    self.documents = documents
    self.ignored = ignored
  }

  /// The manifest as JSON; one trailing newline.
  var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("strings, integers and finite numbers can always be encoded")
    }
    return Array(data) + [UInt8(ascii: "\n")]
  }

  /// The JSON documents that an earlier manifest lists: only paths that stay within `reports`.
  static func reports(listedIn bytes: [UInt8]?) -> [BytePath] {
    struct Listing: Decodable {
      struct Entry: Decodable { let report: String? }
      let documents: [Entry]
    }
    guard let bytes, let listing = try? JSONDecoder().decode(Listing.self, from: Data(bytes)) else {
      return []
    }
    return listing.documents.compactMap(\.report).filter(isSafe).map { BytePath($0) }
  }

  private static func isSafe(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: BytePath.slash, omittingEmptySubsequences: false)
    return parts.count > 1 && parts.first.map { $0.elementsEqual(ReportFileName.folder.utf8) } == true
      && !parts.contains { $0.isEmpty || $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }
      && path.utf8.suffix(5).elementsEqual(".json".utf8) && !path.utf8.contains(0)
  }
}

extension RunManifest.Document {
  /// The facts of a finished document.
  init(_ done: ProcessedDocument, report: BytePath?) {
    document = done.document.path
    sha256 = done.document.sha256
    bytes = done.byteCount
    status = done.document.status.rawValue
    error = done.document.error
    self.report = report?.displayed
    seconds = RunManifest.Seconds(done.timings)
  }
}

extension RunManifest.Seconds {
  /// Rounded to milliseconds.
  init(_ timings: StageTimings) {
    load = Self.seconds(timings[.load])
    read = Self.seconds(timings[.read])
    understand = Self.seconds(timings[.understand])
    encode = Self.seconds(timings[.encode])
    total = Self.seconds(timings.total)
  }

  private static func seconds(_ duration: Duration) -> Double {
    ((duration / .seconds(1)) * 1000).rounded() / 1000
  }
}
