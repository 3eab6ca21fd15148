internal import Diagnostics
public import ReportModel
internal import ReportParsing
internal import SchemaValidation

/// The bytes of an input, or why there are none.
struct LoadedInput: Sendable {
  let input: Input
  let bytes: Result<[UInt8], DocumentFailure>
  /// SHA-256 of the bytes, lower-case hex; empty when there are none.
  let sha256: String
  var timings: StageTimings
}

/// What became of one input.
public struct ProcessedDocument: Sendable {
  /// Everything known of it.
  public let document: ReportDocument
  /// Its JSON document; nil when that would break the schema.
  public let json: [UInt8]?
  /// The parse tree; nil when the input could not be read.
  let tree: ReportTree?
  /// The parse tree as text, one line a node; nil when the input could not be read.
  public var treeText: String? { tree?.dump }
  /// Length of the input, in bytes.
  public let byteCount: Int
  /// Time spent.
  public let timings: StageTimings
}

/// Takes one input through all stages. What goes wrong becomes part of the result: it never throws, and
/// one document cannot harm another.
public struct DocumentProcessor: Sendable {
  /// Longest input read, in bytes.
  public static let longestFile = 512 << 20

  private let stages: DocumentStages
  private let password: String?

  /// A processor; the password is tried on encrypted PDFs.
  public init(stages: DocumentStages = .standard, password: String? = nil) {
    self.stages = stages
    self.password = password
  }

  /// Reads and understands a single file.
  public func process(_ input: Input) -> ProcessedDocument { process(load(input), sameBytesAs: nil) }

  /// Fetches the input's bytes.
  func load(_ input: Input) -> LoadedInput {
    var timings = StageTimings()
    let bytes: Result<[UInt8], DocumentFailure>
    if let failure = input.failure {
      bytes = .failure(failure)
    } else {
      bytes = timings.measure(.load) { Self.bytes(of: input.path) }
    }
    let sha256 = timings.measure(.load) { (try? bytes.get()).map { SHA256.hex($0) } ?? "" }
    return LoadedInput(input: input, bytes: bytes, sha256: sha256, timings: timings)
  }

  private static func bytes(of path: BytePath) -> Result<[UInt8], DocumentFailure> {
    do throws(FileContents.Failure) {
      return .success(try FileContents.read(path, limit: longestFile))
    } catch { return .failure(DocumentFailure(error)) }
  }

  /// Takes the bytes through the stages; `original` is the document that had the same bytes before.
  func process(_ loaded: LoadedInput, sameBytesAs original: String?) -> ProcessedDocument {
    var timings = loaded.timings
    var draft = DocumentDraft(loaded)
    var tree: ReportTree?
    do throws(DocumentFailure) {
      let bytes = try loaded.bytes.get()
      let content = try timings.measure(.read) { () throws(DocumentFailure) in
        try read(bytes, format: loaded.input.format)
      }
      draft.take(content)
      if !draft.isUnreadable {
        let understood = timings.measure(.understand) { stages.understand(content.blocks) }
        tree = understood.tree
        draft.take(understood)
      }
    } catch { draft.fail(error) }
    draft.note(repetitionOf: original)
    let document = draft.document
    let (checked, json) = timings.measure(.encode) { encode(document) }
    return ProcessedDocument(
      document: checked, json: json, tree: tree, byteCount: (try? loaded.bytes.get())?.count ?? 0,
      timings: timings)
  }

  private func read(_ bytes: [UInt8], format: InputFormat?) throws(DocumentFailure) -> DocumentContent {
    guard !bytes.isEmpty else { throw .emptyFile }
    switch format ?? InputFormat(firstBytes: bytes) {
    case .pdf: return try stages.readPDF(bytes, password)
    case .some(let transcript): return try stages.readTranscript(bytes, transcript)
    case nil: throw .unsupportedFormat
    }
  }

  /// The JSON document; where it breaks the schema the document fails, and there is none.
  private func encode(_ document: ReportDocument) -> (ReportDocument, [UInt8]?) {
    let json = stages.encode(document)
    guard let violation = stages.violations(json).first else { return (document, json) }
    let failure = DocumentFailure.schemaViolation(violation.message, at: violation.pointer)
    let failed = ReportDocument(
      path: document.path, sha256: document.sha256, pages: document.pages, textSource: nil, audited: nil,
      diagnostics: document.diagnostics, status: .failed, error: failure.id.rawValue,
      message: failure.message.line)
    return (failed, nil)
  }
}
