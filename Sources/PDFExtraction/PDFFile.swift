import CPDFContent
import CPoppler
public import Diagnostics
public import PageModel

/// An open PDF whose pages can be read one by one.
///
/// The bytes are parsed once. Use a file from one thread only. poppler has process-wide state, so calls for
/// different files wait for each other: run files side by side in processes, not threads.
public final class PDFFile {
  private let document: OpaquePointer
  private let isCutOff: Bool
  private var legacyFonts = LegacyThaiFonts()
  private var inference = GlyphInference()
  private var resolvedCodes = ResolvedCodes()

  /// Opens a PDF from its bytes, which are copied. `password` is tried as owner and as user password; a file
  /// that opens without one opens whatever `password` is.
  public init(bytes: [UInt8], password: String? = nil) throws(PDFError) {
    if bytes.isEmpty { throw PDFError(.emptyFile) }
    document = try Self.open(bytes, password: password)
    isCutOff = Self.isCutOff(bytes)
  }

  deinit { cpdf_close(document) }

  /// Number of pages, at least 1.
  public var pageCount: Int { Int(cpdf_page_count(document)) }

  /// What the file says of itself.
  public var metadata: PDFMetadata {
    var major: Int32 = 0
    var minor: Int32 = 0
    cpdf_version(document, &major, &minor)
    return PDFMetadata(
      title: info("Title"), creator: info("Creator"), producer: info("Producer"),
      version: "\(major).\(minor)", isEncrypted: cpdf_is_encrypted(document) != 0)
  }

  /// Facts about the file as a whole, as known so far: `pdf-cut-off` when its end is missing, else
  /// `pdf-repaired` when its tables had to be rebuilt. poppler may rebuild late: ask again after the last
  /// page.
  public var diagnostics: [Diagnostic] {
    if isCutOff { return [Diagnostic(.pdfCutOff)] }
    return cpdf_was_rebuilt(document) != 0 ? [Diagnostic(.pdfRepaired)] : []
  }

  /// Reads a page; `number` counts from 1 and is at most `pageCount`.
  ///
  /// Read pages in order: what codes of damaged fonts mean is found from all pages read so far.
  ///
  /// A page that cannot be read comes as an empty one with the diagnostic `page-unreadable`.
  public func page(_ number: Int) -> PageExtraction {
    precondition((1...pageCount).contains(number), "page \(number) of \(pageCount)")
    var content = cpdf_page()
    let status = cpdf_page_read(document, Int32(number), &content)
    defer { cpdf_page_free(&content) }
    guard status == CPDF_OK else { return .unreadable(number) }
    let page = inference.resolve(legacyFonts.decode(Page(number: number, content: content)))
    resolvedCodes.add(page)
    return PageExtraction(page: page, content: content)
  }

  /// The fonts met on the pages read so far, by `PageFont.number`: in order of first use.
  public var fontFacts: [FontFacts] {
    (0..<cpdf_font_count(document)).map {
      FontFacts(cpdf_font_facts_at(document, $0), resolved: resolvedCodes[$0])
    }
  }

  /// Version of the PDF library in use, e.g. `22.12.0`.
  public static var libraryVersion: String { String(cString: poppler_get_version()) }

  /// An entry of the Info dictionary without surrounding control characters; nil when there is none.
  private func info(_ key: String) -> String? {
    var count = 0
    guard let text = cpdf_copy_info(document, key, &count) else { return nil }
    defer { cpdf_free_text(text) }
    var scalars = String.UnicodeScalarView()
    for value in UnsafeBufferPointer(start: text, count: min(count, Self.longestInfo)) where value >= 0x20 {
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return scalars.isEmpty ? nil : String(scalars)
  }

  private static let longestInfo = 10_000
  private static let endMark = Array("%%EOF".utf8)
  private static let objectMark = Array(" obj".utf8)
}

// MARK: - Opening

extension PDFFile {
  private static let headerMark = Array("%PDF-".utf8)

  /// Whether the file ends in its body: an object stands behind the last end mark, or there is no mark
  /// (ISO 32000-1, 7.5.5 and 7.5.6; a file for quick display has one near its start, too, annex F). What
  /// mail and web servers leave behind the mark does no harm.
  private static func isCutOff(_ bytes: [UInt8]) -> Bool {
    guard let mark = bytes.lastIndex(ofSequence: endMark) else { return true }
    return bytes[mark...].contains(sequence: objectMark)
  }

  private static func open(_ bytes: [UInt8], password: String?) throws(PDFError) -> OpaquePointer {
    var failure = PDFError(.damagedPDF)
    for secret in spellings(of: password) {
      switch open(bytes, secret: secret) {
      case .success(let document): return document
      case .failure(let error): failure = error
      }
      guard failure.code == .encrypted else { break }
    }
    if failure.code == .damagedPDF, !bytes.contains(sequence: headerMark) {
      throw PDFError(.notAPDF, detail: failure.detail)
    }
    let isRefused = failure.code == .encrypted && !(password ?? "").isEmpty
    throw isRefused ? PDFError(.wrongPassword, detail: failure.detail) : failure
  }

  /// Bytes that a password may mean: UTF-8 (PDF 2.0), and Latin-1 (older encryption) where it differs. Last
  /// comes none: a password meant for other files of a folder must not shut those that need none.
  private static func spellings(of password: String?) -> [[UInt8]?] {
    guard let password, !password.isEmpty else { return [nil] }
    let scalars = password.unicodeScalars
    let isPlain = scalars.allSatisfy(\.isASCII)
    guard !isPlain, scalars.allSatisfy({ $0.value < 0x100 }) else { return [Array(password.utf8), nil] }
    return [Array(password.utf8), scalars.map { UInt8($0.value) }, nil]
  }

  private static func open(_ bytes: [UInt8], secret: [UInt8]?) -> Result<OpaquePointer, PDFError> {
    var document: OpaquePointer?
    var message = [CChar](repeating: 0, count: Int(CPDF_MESSAGE_SIZE))
    let terminated = secret.map { $0.map { CChar(bitPattern: $0) } + [0] }
    let status =
      terminated?.withUnsafeBufferPointer {
        cpdf_open(bytes, bytes.count, $0.baseAddress, &document, &message)
      } ?? cpdf_open(bytes, bytes.count, nil, &document, &message)
    let words = String(
      decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if status == CPDF_OK, let document { return .success(document) }
    return .failure(PDFError(code(of: status), detail: words.isEmpty ? nil : words))
  }

  private static func code(of status: cpdf_status) -> PDFError.Code {
    switch status {
    case CPDF_ENCRYPTED: .encrypted
    case CPDF_NO_PAGES: .noPages
    default: .damagedPDF
    }
  }
}

extension Collection<UInt8> {
  /// Whether the bytes stand somewhere in a row.
  func contains(sequence: [UInt8]) -> Bool {
    guard let first = sequence.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: sequence) { return true }
      rest = rest[start...].dropFirst()
    }
    return false
  }
  /// Where the last occurrence of the bytes begins; nil when there is none.
  func lastIndex(ofSequence sequence: [UInt8]) -> Index? where Self: BidirectionalCollection {
    guard let first = sequence.first else { return nil }
    var rest = self[...]
    while let start = rest.lastIndex(of: first) {
      if self[start...].starts(with: sequence) { return start }
      rest = rest[..<start]
    }
    return nil
  }
}
