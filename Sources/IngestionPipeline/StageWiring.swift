internal import Codebook
internal import Diagnostics
internal import PDFExtraction
internal import PageModel
internal import ReportAudit
internal import ReportExport
internal import ReportModel
internal import ReportParsing
internal import SchemaValidation
internal import ThaiText
internal import TranscriptReading

extension DocumentStages {
  /// The product's own stages.
  public static let standard = DocumentStages(
    readPDF: { bytes, password throws(DocumentFailure) in try read(pdf: bytes, password: password) },
    readTranscript: { bytes, format throws(DocumentFailure) in
      try read(transcript: bytes, format: format)
    },
    understand: understand(_:),
    encode: ReportJSON.encode,
    violations: { ReportSchema.bundled.violations(in: $0) })

  private static func read(pdf bytes: [UInt8], password: String?) throws(DocumentFailure) -> DocumentContent {
    let file: PDFFile
    do throws(PDFError) { file = try PDFFile(bytes: bytes, password: password) } catch {
      throw DocumentFailure(error)
    }
    var extractions: [PageExtraction] = []
    for number in 1...file.pageCount { extractions.append(file.page(number)) }
    let layout = LaidOutPages(extractions)
    var unconfirmed = LetterBalance()
    unconfirmed.add(layout.blocks, of: extractions)
    return DocumentContent(
      pages: file.pageCount, textSource: .digital, blocks: layout.blocks,
      diagnostics: file.diagnostics
        + inPageOrder(
          extractions.flatMap(\.diagnostics), layout.garbled, layout.exceeded,
          [ExchangedLetters.diagnostic(of: unconfirmed)].compactMap { $0 })
    )
  }

  private static func read(
    transcript bytes: [UInt8], format: InputFormat
  ) throws(DocumentFailure) -> DocumentContent {
    let transcript: Transcript
    do throws(TranscriptError) {
      transcript = try TranscriptReader().read(bytes, format: format.transcriptFormat)
    } catch {
      throw DocumentFailure(id: error.id, message: error.message)
    }
    return DocumentContent(
      pages: transcript.pages, textSource: .transcript, blocks: transcript.blocks,
      diagnostics: transcript.diagnostics)
  }

  private static let parser = ReportParser(codebooks: CodebookLibrary.bundled)

  private static func understand(_ blocks: [Block]) -> UnderstoodReport {
    let parsed = parser.parse(blocks)
    let audited = ReportAuditor(codebooks: CodebookLibrary.bundled).audit(parsed.report)
    return UnderstoodReport(audited: audited, tree: parsed.tree, diagnostics: parsed.diagnostics)
  }

  /// Facts about the file first, then by page; within a page the earlier stage's first.
  static func inPageOrder(_ lists: [Diagnostic]...) -> [Diagnostic] {
    lists.joined().enumerated().sorted { a, b in
      (a.element.place?.page ?? 0, a.offset) < (b.element.place?.page ?? 0, b.offset)
    }.map(\.element)
  }
}

extension InputFormat {
  /// The mark-up that a transcript of this name announces.
  fileprivate var transcriptFormat: TranscriptFormat {
    switch self {
    case .pdf, .text: .plainText
    case .markdown: .markdown
    case .html: .html
    }
  }
}

extension DocumentFailure {
  /// What opening a PDF said.
  init(_ error: PDFError) { self.init(id: error.id, message: error.message) }

  /// A file without a byte, whatever its name.
  static let emptyFile = DocumentFailure(PDFError(.emptyFile))
}

extension ToolVersion {
  /// Name and version of each library that shapes the output.
  static var libraries: [String: String] {
    ["icu": ThaiNormalizer.icuVersion, "poppler": PDFFile.libraryVersion]
  }
}
