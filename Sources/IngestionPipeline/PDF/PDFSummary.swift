public import Diagnostics
public import ReportModel

/// What became of a PDF whose text or tables were read.
public struct PDFSummary: Sendable {
  /// Number of pages that were read; 0 when the file could not be opened.
  public let pages: Int
  /// How it ended.
  public let status: DocumentStatus
  /// Stable id of the error; empty when none.
  public let error: String
  /// Message for people; empty when there is nothing to say.
  public let message: String
  /// Facts about the file, then by page.
  public let diagnostics: [Diagnostic]

  /// Sorts out what was lost of so many pages.
  init(_ diagnostics: [Diagnostic], pageCount: Int) {
    let lost = LostContent(diagnostics, pageCount: pageCount)
    let isFailed = lost.error != nil && lost.isEverything
    let messages = isFailed ? [lost.messageWhenNothingIsRead] : lost.messagesWhenSomeIsRead
    pages = pageCount
    status = isFailed ? .failed : lost.error != nil ? .partial : .ok
    error = lost.error?.rawValue ?? ""
    message = UserMessage(joining: messages)?.line ?? ""
    self.diagnostics = diagnostics
  }

  /// Nothing could be read.
  init(_ failure: DocumentFailure) {
    pages = 0
    status = .failed
    error = failure.id.rawValue
    message = failure.message.line
    diagnostics = []
  }
}
