internal import Diagnostics
internal import LayoutAnalysis
internal import PDFExtraction
internal import PageModel
internal import ReportExport
internal import ThaiText

/// Pages on their way to their texts: a text comes some pages after its page went in.
struct PageTextQueue {
  private let policy: UnusableText
  private var reader = PageTextReader()
  /// Pages without a text so far, in order; `own` is a text that was found apart from the others.
  private var waiting: [(status: ReadPage.Status, quality: TextLayerQuality, own: PageText?)] = []
  /// Facts about pages that only their texts told.
  private(set) var diagnostics: [Diagnostic] = []
  /// Letters of the pages that no font program confirms.
  private(set) var unconfirmed = LetterBalance()

  init(_ policy: UnusableText) { self.policy = policy }

  /// Takes the next page; gives those that are ready, in order.
  mutating func add(_ extraction: PageExtraction) -> [ReadPage] {
    let page = extraction.page
    let status = ReadPage.Status(extraction.diagnostics)
    let own = status == .needsOCR && policy == .passedOn ? Self.textAlone(of: page) : nil
    waiting.append((status, extraction.quality, own))
    // Text that means nothing must not decide what is laid over the other pages.
    return ready(reader.add(extraction.usablePage))
  }

  /// The pages that are left.
  mutating func finish() -> [ReadPage] { ready(reader.finish()) }

  private mutating func ready(_ texts: [PageText]) -> [ReadPage] {
    let entries = waiting.prefix(texts.count)
    waiting.removeFirst(entries.count)
    return zip(entries, texts).map { entry, text in
      let garbled =
        entry.status != .ok
        ? nil
        : GarbledText.diagnostic(
          page: text.number, quality: entry.quality, lines: text.lines.lazy.map(\.text.scalars))
      guard let garbled else {
        if entry.status == .ok, entry.quality.isUnconfirmed {
          for line in text.lines { unconfirmed.add(line.text.scalars) }
        }
        return ReadPage(status: entry.status, text: entry.own ?? text)
      }
      diagnostics.append(garbled)
      return ReadPage(status: .needsOCR, text: policy == .passedOn ? text : text.withoutLines)
    }
  }

  private static func textAlone(of page: Page) -> PageText? {
    var reader = PageTextReader()
    return (reader.add(page) + reader.finish()).first
  }
}

extension PageText {
  /// The page with nothing said on it.
  fileprivate var withoutLines: PageText {
    PageText(
      number: number, width: width, height: height, lines: [], watermarks: watermarks, exceeded: exceeded)
  }
}

extension ReadPage.Status {
  /// What the facts about a page say of its text.
  fileprivate init(_ diagnostics: [Diagnostic]) {
    let ids = diagnostics.map(\.id)
    self =
      ids.contains(.pageUnreadable)
      ? .unreadable : ids.contains(.pageNeedsOCR) ? .needsOCR : ids.contains(.blankPage) ? .blank : .ok
  }
}
