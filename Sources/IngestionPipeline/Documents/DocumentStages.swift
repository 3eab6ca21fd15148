public import Diagnostics
public import PageModel
public import ReportModel
public import ReportParsing
public import SchemaValidation

/// What the first stages read from a file: the document's blocks in reading order.
public struct DocumentContent: Sendable {
  /// Number of pages.
  public let pages: Int
  /// Where the text comes from.
  public let textSource: TextSource
  /// Paragraphs and tables in reading order.
  public let blocks: [Block]
  /// Facts about the input so far, in reading order.
  public let diagnostics: [Diagnostic]

  /// Makes content.
  public init(pages: Int, textSource: TextSource, blocks: [Block], diagnostics: [Diagnostic]) {
    self.pages = pages
    self.textSource = textSource
    self.blocks = blocks
    self.diagnostics = diagnostics
  }
}

/// What the later stages make of the blocks.
public struct UnderstoodReport: Sendable {
  /// The report with its findings.
  public let audited: AuditedReport
  /// Every block, accounted for; nil where the stage makes no tree.
  public let tree: ReportTree?
  /// Facts about the report, in reading order.
  public let diagnostics: [Diagnostic]

  /// Makes a result.
  public init(audited: AuditedReport, tree: ReportTree? = nil, diagnostics: [Diagnostic]) {
    self.audited = audited
    self.tree = tree
    self.diagnostics = diagnostics
  }
}

/// The stages that a document passes through, as functions from value to value.
///
/// `DocumentStages.standard` holds the product's; tests put others in their place.
public struct DocumentStages: Sendable {
  /// Reads a PDF; the second argument is the password, if one was given.
  public var readPDF: @Sendable ([UInt8], String?) throws(DocumentFailure) -> DocumentContent
  /// Reads a transcript of the format.
  public var readTranscript: @Sendable ([UInt8], InputFormat) throws(DocumentFailure) -> DocumentContent
  /// Parses and audits.
  public var understand: @Sendable ([Block]) -> UnderstoodReport
  /// The JSON document as UTF-8.
  public var encode: @Sendable (ReportDocument) -> [UInt8]
  /// Where a JSON document breaks its schema; empty when it keeps it.
  public var violations: @Sendable ([UInt8]) -> [SchemaViolation]

  /// Makes the stages.
  public init(
    readPDF: @escaping @Sendable ([UInt8], String?) throws(DocumentFailure) -> DocumentContent,
    readTranscript: @escaping @Sendable ([UInt8], InputFormat) throws(DocumentFailure) -> DocumentContent,
    understand: @escaping @Sendable ([Block]) -> UnderstoodReport,
    encode: @escaping @Sendable (ReportDocument) -> [UInt8],
    violations: @escaping @Sendable ([UInt8]) -> [SchemaViolation]
  ) {
    self.readPDF = readPDF
    self.readTranscript = readTranscript
    self.understand = understand
    self.encode = encode
    self.violations = violations
  }
}
