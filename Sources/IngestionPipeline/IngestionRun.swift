public import ReportModel

/// What a run is to do.
public struct IngestionOptions: Sendable {
  /// Files and folders to read.
  public let inputs: [BytePath]
  /// Folder to write to; made if it is missing.
  public let output: BytePath
  /// Tried on encrypted PDFs; never written anywhere.
  public let password: String?

  /// Makes options.
  public init(inputs: [BytePath], output: BytePath, password: String? = nil) {
    self.inputs = inputs
    self.output = output
    self.password = password
  }
}

/// How a run went.
public struct RunSummary: Sendable {
  /// Counts by status.
  public internal(set) var counts: [DocumentStatus: Int] = [:]
  /// Documents with an error id, in order: path, status, id, message.
  public internal(set) var problems: [RunProblem] = []
  /// Rows written to `scores.csv`.
  public internal(set) var scores = 0
  /// Rows written to `measures.csv`.
  public internal(set) var measures = 0
  /// Rows written to `findings.csv`.
  public internal(set) var findings = 0
  /// Files of other formats passed over in folders.
  public internal(set) var ignored = 0

  /// Number of documents.
  public var documents: Int { counts.values.reduce(0, +) }
}

/// A document that is not simply `ok`.
public struct RunProblem: Hashable, Sendable {
  /// Its path.
  public let document: String
  /// How it ended.
  public let status: DocumentStatus
  /// Stable id.
  public let error: String
  /// Sentence for people.
  public let message: String
}

/// Reads all inputs, one after the other, and writes reports, tables and the run's manifest.
///
/// Reports are written as they are done, the tables when all are, the manifest last: a folder whose
/// manifest is new is complete.
public struct IngestionRun: Sendable {
  private let options: IngestionOptions
  private let stages: DocumentStages

  /// A run with the product's stages unless others are given.
  public init(_ options: IngestionOptions, stages: DocumentStages = .standard) {
    self.options = options
    self.stages = stages
  }

  /// Finds the inputs, which also checks that the roots can be told apart.
  public func inputs() throws(InputRootClash) -> InputList {
    try InputDiscovery(excluding: options.output).inputs(of: options.inputs)
  }

  /// Does it; `observe` is called after each document.
  public func run(
    _ list: InputList, observe: (ProcessedDocument) -> Void
  ) throws(OutputFolderError) -> RunSummary {
    let folder = try OutputFolder(options.output)
    let previous = RunManifest.reports(listedIn: folder.read(RunManifest.path, limit: 1 << 30))
    let paths = ReportFileName.paths(of: list.inputs.map(\.document))
    let processor = DocumentProcessor(stages: stages, password: options.password)
    var record = RunRecord(options: options, ignored: list.ignored)
    var firstWithBytes: [String: String] = [:]
    for (input, path) in zip(list.inputs, paths) {
      let loaded = processor.load(input)
      let original = loaded.sha256.isEmpty ? nil : firstWithBytes[loaded.sha256]
      if original == nil { firstWithBytes[loaded.sha256] = input.document }
      let done = processor.process(loaded, sameBytesAs: original)
      if let json = done.json { try folder.write(json, to: path) } else { folder.remove(path) }
      record.add(done, report: done.json == nil ? nil : path)
      observe(done)
    }
    for stale in previous where !record.isWritten(stale) { folder.remove(stale) }
    for (name, bytes) in record.tables { try folder.write(bytes, to: BytePath(name)) }
    try folder.write(record.manifest, to: RunManifest.path)
    return record.summary
  }
}
