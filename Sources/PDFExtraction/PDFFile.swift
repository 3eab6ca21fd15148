import CPDFContent
import CPoppler
public import Diagnostics
import PageModel

/// An open PDF whose pages can be read one by one.
///
/// The bytes are parsed once. Use a file from one thread only. poppler has process-wide state, so calls for
/// different files wait for each other: run files side by side in processes, not threads.
public final class PDFFile {
  private let document: OpaquePointer
  private let hasEndMark: Bool

  /// Opens a PDF from its bytes, which are copied. `password` is tried as owner and as user password.
  public init(bytes: [UInt8], password: String? = nil) throws(PDFError) {
    if bytes.isEmpty { throw PDFError(.emptyFile) }
    document = try Self.open(bytes, password: password)
    hasEndMark = bytes.suffix(Self.endMarkReach).contains(sequence: Self.endMark)
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

  /// Facts about the file as a whole, as known so far: `pdf-repaired` when its tables had to be rebuilt
  /// or its end is missing. poppler may rebuild late: ask again after the last page.
  public var diagnostics: [Diagnostic] {
    let wasRebuilt = cpdf_was_rebuilt(document) != 0
    guard wasRebuilt || !hasEndMark else { return [] }
    let reason =
      wasRebuilt ? "its cross-reference table had to be rebuilt" : "its end mark (%%EOF) is missing"
    return [
      Diagnostic(
        id: "pdf-repaired", severity: .warning,
        message: "The PDF is damaged, but was read: \(reason). Pages or objects may be missing.")
    ]
  }

  /// Reads a page; `number` counts from 1 and is at most `pageCount`.
  ///
  /// A page that cannot be read comes as an empty one with the diagnostic `page-unreadable`.
  public func page(_ number: Int) -> PageExtraction {
    precondition((1...pageCount).contains(number), "page \(number) of \(pageCount)")
    var content = cpdf_page()
    let status = cpdf_page_read(document, Int32(number), &content)
    defer { cpdf_page_free(&content) }
    guard status == CPDF_OK else { return .unreadable(number) }
    return PageExtraction(number: number, content: content)
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
  /// Readers look for the end mark this far from the end (ISO 32000-1 annex H.3, note 18).
  private static let endMarkReach = 1024
}

// MARK: - Opening

extension PDFFile {
  private static let headerMark = Array("%PDF-".utf8)

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

  /// Bytes that a password may mean: UTF-8 (PDF 2.0), and Latin-1 (older encryption) where it differs.
  private static func spellings(of password: String?) -> [[UInt8]?] {
    guard let password, !password.isEmpty else { return [nil] }
    let scalars = password.unicodeScalars
    let isPlain = scalars.allSatisfy(\.isASCII)
    guard !isPlain, scalars.allSatisfy({ $0.value < 0x100 }) else { return [Array(password.utf8)] }
    return [Array(password.utf8), scalars.map { UInt8($0.value) }]
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
}
