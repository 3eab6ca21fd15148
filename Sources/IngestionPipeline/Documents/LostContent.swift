internal import Diagnostics

/// What of a document was not read: its diagnostics of severity `error`.
struct LostContent {
  /// What was lost for one reason.
  private struct Loss {
    let id: DiagnosticID
    /// Ascending, each once; empty when the loss has no place.
    let pages: [Int]
    /// That of the first diagnostic.
    let message: UserMessage
  }

  /// By reason: pages without text first, damaged ones next, then in the order of their diagnostics.
  private let losses: [Loss]
  private let blankPages: [Int]
  private let pageCount: Int

  /// Sorts out what stages said of a document with so many pages.
  init(_ diagnostics: [Diagnostic], pageCount: Int) {
    let errors = diagnostics.filter { $0.severity == .error }
    var ids: [DiagnosticID] = []
    for id in [.pageNeedsOCR, .pageUnreadable] + errors.map(\.id) where !ids.contains(id) { ids.append(id) }
    losses = ids.compactMap { id in
      let own = errors.filter { $0.id == id }
      guard let first = own.first else { return nil }
      return Loss(id: id, pages: Set(own.compactMap { $0.place?.page }).sorted(), message: first.message)
    }
    blankPages = diagnostics.filter { $0.id == .blankPage }.compactMap { $0.place?.page }
    self.pageCount = pageCount
  }

  /// Id of the error; nil when nothing is lost (a blank page is no loss).
  var error: DiagnosticID? { losses.first?.id }

  /// Whether no page is left that was read.
  var isEverything: Bool {
    let lost = losses.filter { $0.id == .pageNeedsOCR || $0.id == .pageUnreadable }.flatMap(\.pages)
    return !lost.isEmpty && Set(lost + blankPages).count >= pageCount
  }

  /// For a document that failed.
  var messageWhenNothingIsRead: UserMessage {
    UserMessage(error == .pageNeedsOCR ? .pageNeedsOCRAllPages : .pageUnreadableAllPages)
  }

  /// One for each reason.
  var messagesWhenSomeIsRead: [UserMessage] { losses.map(message) }

  /// What is lost on several pages is told once, with their numbers; else the first diagnostic speaks for all.
  private func message(_ loss: Loss) -> UserMessage {
    let name: MessageName
    switch loss.id {
    case .pageNeedsOCR: name = .pageNeedsOCRSomePages
    case .pageUnreadable: name = .pageUnreadableSomePages
    case .pageTruncated: name = .pageTruncatedSomePages
    case .layoutLimit: name = .layoutLimitSomePages
    default: return loss.message
    }
    let values: [String: MessageValue] = [
      "pages": .text(PageList.text(loss.pages)), "count": .number(loss.pages.count),
      "total": .number(pageCount),
    ]
    return UserMessage(name, values)
  }
}
