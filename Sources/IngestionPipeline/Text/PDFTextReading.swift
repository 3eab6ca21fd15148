internal import Diagnostics
internal import LayoutAnalysis
internal import PDFExtraction
public import PageModel
public import ReportExport
internal import ThaiText

/// What is done with the text of a page whose text layer cannot be used.
public enum UnusableText: Sendable, Hashable {
  /// It is withheld: such a page has no lines.
  case withheld
  /// It is passed on as it is.
  case passedOn
}

/// Reads the text of PDFs page by page: of a long file only a few pages are held at a time.
public struct PDFTextReading: Sendable {
  private let opening: PDFOpening
  private let unusable: UnusableText

  /// The password is tried on encrypted files.
  public init(password: String? = nil, pages: PageSelection = .all, unusable: UnusableText = .withheld) {
    opening = PDFOpening(password: password, pages: pages)
    self.unusable = unusable
  }

  private var pages: PageSelection { opening.pages }

  /// Whether a person should look at what a rule of repair did: it was a guess.
  @Sendable public static func needsReview(_ rule: String) -> Bool { ThaiRepair.needsReview(rule) }

  /// Reads a file; `receive` gets each page that is asked for, in order, as soon as it is known. What goes wrong
  /// with the file is part of the result; only what `receive` throws is thrown.
  public func read<Failure: Error>(
    _ path: BytePath, receive: (ReadPage) throws(Failure) -> Void
  ) throws(Failure) -> PDFSummary {
    let file: PDFFile
    do throws(DocumentFailure) { file = try opening.open(path) } catch { return PDFSummary(error) }
    var facts = PDFFacts()
    var queue = PageTextQueue(unusable)
    let last = pages.last(of: file.pageCount)
    // Pages before the first one asked for tell what is laid over pages, and what codes of damaged fonts mean.
    for number in 1...file.pageCount {
      let extraction = file.page(number)
      if pages.contains(number) { facts.add(extraction.diagnostics) }
      let ready = number == file.pageCount ? queue.add(extraction) + queue.finish() : queue.add(extraction)
      for page in ready where pages.contains(page.text.number) {
        facts.add(page)
        try receive(page)
      }
      // Pages behind the last one asked for are read for comparison only.
      if ready.contains(where: { $0.text.number == last }) { break }
    }
    facts.note(queue.diagnostics.filter { $0.place.map { pages.contains($0.page) } ?? false })
    facts.note([ExchangedLetters.diagnostic(of: queue.unconfirmed)].compactMap { $0 })
    return facts.summary(of: file)
  }

  /// Reads a file for its fonts alone, in order of first use.
  public func fonts(of path: BytePath) -> (fonts: [FontFacts], summary: PDFSummary) {
    let file: PDFFile
    do throws(DocumentFailure) { file = try opening.open(path) } catch { return ([], PDFSummary(error)) }
    var facts = PDFFacts()
    var soundness = FontSoundness()
    var met: Set<Int> = []
    // All pages are read, as for their text: what codes of damaged fonts mean is found from all of them.
    for number in 1...min(file.pageCount, pages.last(of: file.pageCount)) {
      let extraction = file.page(number)
      guard pages.contains(number) else { continue }
      facts.add(extraction.diagnostics)
      soundness.add(extraction.page) { _ in true }
      met.formUnion(extraction.page.fonts.compactMap(\.number))
    }
    let fonts = file.fontFacts.enumerated().filter { met.contains($0.offset) }.map { number, font in
      soundness[number].map {
        font.with(thaiLetters: $0.letters, outsideWords: $0.outsideWords)
      } ?? font
    }
    return (fonts, facts.summary(of: file))
  }
}

extension PDFFacts {
  /// The text of a page is known.
  fileprivate mutating func add(_ page: ReadPage) {
    note(page.text.exceeded.map { .layoutLimit($0, page: page.text.number) })
  }
}
