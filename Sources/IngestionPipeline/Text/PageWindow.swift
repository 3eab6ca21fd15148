internal import Diagnostics
internal import LayoutAnalysis
internal import PDFExtraction
internal import PageModel
internal import ReportExport

/// Neighbouring pages whose texts are found together: what is laid over several pages shows by comparison.
///
/// Windows begin at the same pages whichever pages are asked for, so that a page's text is always the same.
struct PageWindow {
  /// The windows of a document with so many pages, in order.
  static func all(pageCount: Int) -> [ClosedRange<Int>] {
    stride(from: 1, through: pageCount, by: PageTextReader.window).map { first in
      first...min(pageCount, first + PageTextReader.window - 1)
    }
  }

  private let policy: UnusableText
  private var reader = PageTextReader()
  private var statuses: [(page: Int, status: ReadPage.Status)] = []
  private var texts: [PageText] = []

  init(_ policy: UnusableText) { self.policy = policy }

  /// Takes the next page.
  mutating func add(_ extraction: PageExtraction) {
    let page = extraction.page
    let status = ReadPage.Status(extraction.diagnostics)
    statuses.append((page.number, status))
    switch (status, policy) {
    case (.ok, _): texts += reader.add(page)
    case (.needsOCR, .passedOn):
      // Alone: text that means nothing must not decide what is laid over the other pages.
      var own = PageTextReader()
      texts += own.add(page) + own.finish()
    case (.needsOCR, .withheld), (.blank, _), (.unreadable, _):
      texts.append(PageText(number: page.number, width: page.width, height: page.height, lines: []))
    }
  }

  /// The pages of the window, in order.
  mutating func finish() -> [ReadPage] {
    texts += reader.finish()
    let byNumber = Dictionary(texts.map { ($0.number, $0) }) { first, _ in first }
    return statuses.compactMap { entry in
      byNumber[entry.page].map { ReadPage(status: entry.status, text: $0) }
    }
  }
}

extension ReadPage.Status {
  /// What the facts about a page say of its text.
  fileprivate init(_ diagnostics: [Diagnostic]) {
    let ids = diagnostics.map(\.id)
    self =
      ids.contains("page-unreadable")
      ? .unreadable : ids.contains("page-needs-ocr") ? .needsOCR : ids.contains("blank-page") ? .blank : .ok
  }
}
