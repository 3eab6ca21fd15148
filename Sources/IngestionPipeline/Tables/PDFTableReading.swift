internal import Diagnostics
internal import PDFExtraction
internal import PageModel
public import ReportExport
internal import ThaiText

/// Reads the tables of PDFs page by page, as `IngestionRun` does; of a long file only some pages are held at a time.
public struct PDFTableReading: Sendable {
  private let opening: PDFOpening

  /// The password is tried on encrypted files.
  public init(password: String? = nil, pages: PageSelection = .all) {
    opening = PDFOpening(password: password, pages: pages)
  }

  /// Reads a file; `receive` gets each page that is asked for, in order. What goes wrong with the file is part of
  /// the result; only what `receive` throws is thrown.
  public func read<Failure: Error>(
    _ path: BytePath, receive: (TabledPage) throws(Failure) -> Void
  ) throws(Failure) -> PDFSummary {
    let file: PDFFile
    do throws(DocumentFailure) { file = try opening.open(path) } catch { return PDFSummary(error) }
    let pages = opening.pages
    var facts = PDFFacts()
    var unconfirmed = LetterBalance()
    var held: [PageExtraction] = []
    var readCount = 0
    for window in PageWindow.windows(pageCount: file.pageCount)
    where window.own.lowerBound <= pages.last(of: file.pageCount) {
      held.removeAll { $0.page.number < window.pages.lowerBound }
      // Pages before the first one asked for tell what codes of damaged fonts mean.
      while readCount < window.pages.upperBound {
        readCount += 1
        held.append(file.page(readCount))
      }
      let wanted = held.filter { window.own.contains($0.page.number) && pages.contains($0.page.number) }
      guard !wanted.isEmpty else { continue }
      let layout = LaidOutPages(held)
      unconfirmed.add(layout.blocks.filter { window.own.contains($0.page) }, of: wanted)
      for extraction in wanted {
        let page = extraction.page
        facts.add(extraction.diagnostics)
        facts.note((layout.garbled + layout.exceeded).filter { $0.place?.page == page.number })
        try receive(TabledPage(page: page, blocks: layout.blocks.filter { $0.page == page.number }))
      }
    }
    facts.note([ExchangedLetters.diagnostic(of: unconfirmed)].compactMap { $0 })
    return facts.summary(of: file)
  }
}
