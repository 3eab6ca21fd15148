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

  private var pages: PageSelection { opening.pages }

  /// Reads a file; `receive` gets each page that is asked for, in order. What goes wrong with the file is part of
  /// the result; only what `receive` throws is thrown.
  public func read<Failure: Error>(
    _ path: BytePath, receive: (TabledPage) throws(Failure) -> Void
  ) throws(Failure) -> PDFSummary {
    let file: PDFFile
    do throws(DocumentFailure) { file = try opening.open(path) } catch { return PDFSummary(error) }
    var facts = PDFFacts()
    var unconfirmed = LetterBalance()
    var held: [PageExtraction] = []
    var readCount = 0
    for window in PageWindow.windows(pageCount: file.pageCount)
    where window.own.lowerBound <= pages.last(of: file.pageCount) {
      // Pages before the first one asked for tell what codes of damaged fonts mean.
      while readCount < window.pages.upperBound {
        readCount += 1
        held.append(file.page(readCount))
      }
      held.removeAll { $0.page.number < window.pages.lowerBound }
      let wanted = held.filter { window.own.contains($0.page.number) && pages.contains($0.page.number) }
      guard !wanted.isEmpty else { continue }
      let layout = LaidOutPages(held)
      unconfirmed.add(layout.blocks.filter { window.own.contains($0.page) }, of: wanted)
      for extraction in wanted {
        let page = TabledPage(extraction, layout)
        facts.add(extraction.diagnostics)
        facts.note((layout.garbled + layout.exceeded).filter { $0.place?.page == page.page.number })
        try receive(page)
      }
    }
    facts.note([ExchangedLetters.diagnostic(of: unconfirmed)].compactMap { $0 })
    return facts.summary(of: file)
  }
}

extension TabledPage {
  /// The page with its tables of the layout.
  fileprivate init(_ extraction: PageExtraction, _ layout: LaidOutPages) {
    let number = extraction.page.number
    self.init(
      page: extraction.page,
      tables: layout.blocks.compactMap { block in
        if case .table(let table) = block, table.page == number { table } else { nil }
      })
  }
}
