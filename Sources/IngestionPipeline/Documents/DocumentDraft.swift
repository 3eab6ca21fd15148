internal import Diagnostics
internal import ReportModel

/// A document on its way through the stages; decides status, error and message.
struct DocumentDraft {
  private let path: String
  private let sha256: String
  private let timesGiven: Int
  private var pages = 0
  private var textSource: TextSource?
  private var audited: AuditedReport?
  private var diagnostics: [Diagnostic] = []
  private var failure: DocumentFailure?
  private var notes: [UserMessage] = []

  init(_ loaded: LoadedInput) {
    path = loaded.input.document
    sha256 = loaded.sha256
    timesGiven = loaded.input.timesGiven
  }

  /// Whether there is nothing to understand.
  var isUnreadable: Bool { failure != nil }

  /// Takes over what was read; where no page has text the document fails.
  mutating func take(_ content: DocumentContent) {
    pages = content.pages
    textSource = content.textSource
    diagnostics += content.diagnostics
    let lost = LostContent(diagnostics, pageCount: pages)
    if let error = lost.error, lost.isEverything {
      textSource = nil
      fail(DocumentFailure(id: error, message: lost.messageWhenNothingIsRead))
    }
  }

  /// Takes over what was understood.
  mutating func take(_ understood: UnderstoodReport) {
    audited = understood.audited
    diagnostics += understood.diagnostics
  }

  /// Nothing could be read.
  mutating func fail(_ failure: DocumentFailure) { self.failure = failure }

  /// Says that the same bytes are another document of the run, or that the file was named repeatedly.
  mutating func note(repetitionOf original: String?) {
    // That one empty file is like another helps nobody.
    if let original, failure != .emptyFile {
      note(Diagnostic(.duplicateInputSameBytes, ["document": .text(original)]))
    }
    if timesGiven > 1 {
      note(Diagnostic(.duplicateInputNamedAgain, ["count": .number(timesGiven)]))
    }
  }

  private mutating func note(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    notes.append(diagnostic.message)
  }

  /// As far as it has come. What stages lost makes it partial.
  var document: ReportDocument {
    let lost = LostContent(failure == nil ? diagnostics : [], pageCount: pages)
    let status: DocumentStatus = failure != nil ? .failed : lost.error != nil ? .partial : .ok
    let messages = (failure.map { [$0.message] } ?? lost.messagesWhenSomeIsRead) + notes
    let error = failure?.id ?? lost.error ?? (timesGiven > 1 ? .duplicateInput : nil)
    return ReportDocument(
      path: path, sha256: sha256, pages: pages, textSource: textSource, audited: audited,
      diagnostics: diagnostics, status: status,
      error: error?.rawValue ?? "", message: UserMessage(joining: messages)?.line ?? "")
  }
}
