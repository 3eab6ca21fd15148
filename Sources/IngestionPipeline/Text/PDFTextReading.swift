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
  private let password: String?
  private let pages: PageSelection
  private let unusable: UnusableText

  /// The password is tried on encrypted files.
  public init(password: String? = nil, pages: PageSelection = .all, unusable: UnusableText = .withheld) {
    self.password = password
    self.pages = pages
    self.unusable = unusable
  }

  /// Whether a person should look at what a rule of repair did: it was a guess.
  @Sendable public static func needsReview(_ rule: String) -> Bool { ThaiRepair.needsReview(rule) }

  /// Reads a file; `receive` gets each page that is asked for, in order, as soon as it is known. What goes wrong
  /// with the file is part of the result; only what `receive` throws is thrown.
  public func read<Failure: Error>(
    _ path: BytePath, receive: (ReadPage) throws(Failure) -> Void
  ) throws(Failure) -> TextSummary {
    let file: PDFFile
    do throws(DocumentFailure) { file = try open(path) } catch { return TextSummary(error) }
    var facts = TextFacts()
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
  public func fonts(of path: BytePath) -> (fonts: [FontFacts], summary: TextSummary) {
    let file: PDFFile
    do throws(DocumentFailure) { file = try open(path) } catch { return ([], TextSummary(error)) }
    var facts = TextFacts()
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

  private func open(_ path: BytePath) throws(DocumentFailure) -> PDFFile {
    if let entry = try? FileEntry.at(path), entry.kind == .folder { throw .folder }
    let bytes: [UInt8]
    do throws(FileContents.Failure) {
      bytes = try FileContents.read(path, limit: DocumentProcessor.longestFile)
    } catch {
      throw DocumentFailure(error)
    }
    switch InputFormat(firstBytes: bytes) ?? InputFormat(fileName: path.lastComponent) {
    case .pdf: break
    case nil where bytes.isEmpty: throw .emptyFile
    case .text, .markdown, .html, nil: throw .noPDF
    }
    let file: PDFFile
    do throws(PDFError) { file = try PDFFile(bytes: bytes, password: password) } catch {
      throw DocumentFailure(error)
    }
    guard pages.first <= file.pageCount else { throw .noSuchPage(pages.first, of: file.pageCount) }
    return file
  }
}

/// What is learnt of a file on the way through its pages.
private struct TextFacts {
  private var diagnostics: [Diagnostic] = []
  private var pageCount = 0

  /// A page was read.
  mutating func add(_ diagnostics: [Diagnostic]) {
    pageCount += 1
    self.diagnostics += diagnostics
  }

  /// More is known of a page that was read.
  mutating func note(_ diagnostics: [Diagnostic]) { self.diagnostics += diagnostics }

  /// Its text is known.
  mutating func add(_ page: ReadPage) {
    diagnostics += page.text.exceeded.map { part in
      Diagnostic(
        id: "layout-limit", severity: .error,
        message: "The page has more \(part) than the limit; part of it was left out.",
        place: Place(page: page.text.number))
    }
  }

  func summary(of file: PDFFile) -> TextSummary {
    TextSummary(file.diagnostics + DocumentStages.inPageOrder(diagnostics), pageCount: pageCount)
  }
}
