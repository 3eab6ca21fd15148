public import Diagnostics

/// Where the text of a document comes from.
public enum TextSource: String, Hashable, Sendable {
  /// The PDF's text layer.
  case digital
  /// Character recognition.
  case ocr
  /// Both.
  case mixed
  /// A text file.
  case transcript
}

/// How the processing of a document ended.
public enum DocumentStatus: String, Hashable, Sendable {
  /// All of it was read.
  case ok
  /// Some pages or parts could not be read.
  case partial
  /// Nothing could be read.
  case failed
}

/// All that is known of one input: one JSON document, one row of `documents.csv`.
public struct ReportDocument: Sendable {
  /// Path relative to the input root, `/` as separator.
  public let path: String
  /// SHA-256 of the input's bytes, lower-case hex; empty when it could not be read.
  public let sha256: String
  /// Number of pages; 0 when unknown.
  public let pages: Int
  /// Where the text comes from; nil when there is none.
  public let textSource: TextSource?
  /// The report; nil when failed.
  public let audited: AuditedReport?
  /// Facts about the input, in reading order.
  public let diagnostics: [Diagnostic]
  /// How it ended.
  public let status: DocumentStatus
  /// Stable id of the error; empty when none.
  public let error: String
  /// Message for people; empty when there is nothing to say.
  public let message: String

  /// Makes a document.
  public init(
    path: String, sha256: String, pages: Int, textSource: TextSource?, audited: AuditedReport?,
    diagnostics: [Diagnostic], status: DocumentStatus, error: String = "", message: String = ""
  ) {
    self.path = path
    self.sha256 = sha256
    self.pages = pages
    self.textSource = textSource
    self.audited = audited
    self.diagnostics = diagnostics
    self.status = status
    self.error = error
    self.message = message
  }
}
