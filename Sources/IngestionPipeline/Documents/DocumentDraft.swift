internal import Diagnostics
internal import ReportModel

/// A document on its way through the stages; decides status, error and message.
struct DocumentDraft {
  private let path: String
  private let sha256: String
  private var pages = 0
  private var textSource: TextSource?
  private var audited: AuditedReport?
  private var diagnostics: [Diagnostic] = []
  private var status = DocumentStatus.ok
  private var error = ""
  private var messages: [String] = []

  init(_ loaded: LoadedInput) {
    path = loaded.input.document
    sha256 = loaded.sha256
  }

  /// Whether there is nothing to understand.
  var isUnreadable: Bool { status == .failed }

  /// Takes over what was read. Pages without text make the document partial, or failed when no page has
  /// text.
  mutating func take(_ content: DocumentContent) {
    pages = content.pages
    textSource = content.textSource
    diagnostics += content.diagnostics
    let pages = UnreadPages(content)
    guard let error = pages.error else { return }
    if pages.isEverything {
      textSource = nil
      fail(DocumentFailure(id: error, message: pages.messageWhenNothingIsRead))
    } else {
      status = .partial
      self.error = error
      messages.append(pages.messageWhenSomeAreRead)
    }
  }

  /// Takes over what was understood.
  mutating func take(_ understood: UnderstoodReport) {
    audited = understood.audited
    diagnostics += understood.diagnostics
  }

  /// Nothing could be read.
  mutating func fail(_ failure: DocumentFailure) {
    status = .failed
    error = failure.id
    messages = [failure.message]
  }

  /// Says that the same bytes are another document of the run, or that the file was named repeatedly.
  mutating func note(repetitionOf original: String?, timesGiven: Int) {
    let id = "duplicate-input"
    if let original {
      let message = "has the same bytes as \(original)"
      diagnostics.append(Diagnostic(id: id, severity: .info, message: message))
      messages.append(message)
    }
    if timesGiven > 1 {
      let message = "was given \(timesGiven) times and read once"
      diagnostics.append(Diagnostic(id: id, severity: .warning, message: message))
      messages.append(message)
      if error.isEmpty { error = id }
    }
  }

  var document: ReportDocument {
    ReportDocument(
      path: path, sha256: sha256, pages: pages, textSource: textSource, audited: audited,
      diagnostics: diagnostics, status: status, error: error, message: messages.joined(separator: "; "))
  }
}
