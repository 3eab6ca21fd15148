/// Why a PDF gives no page at all.
public struct PDFError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Stable id of the reason, kebab-case.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The file holds no byte.
    case emptyFile = "empty-file"
    /// The file is something else than a PDF.
    case notAPDF = "not-a-pdf"
    /// The file is, or was, a PDF whose pages cannot be found: cut off, or its tables are broken.
    case damagedPDF = "damaged-pdf"
    /// The file needs a password, and none was given.
    case encrypted
    /// The given password does not open the file.
    case wrongPassword = "wrong-password"
    /// A sound PDF without pages.
    case noPages = "no-pages"
  }

  /// Stable id of the reason.
  public let code: Code
  /// The library's own words, in English; nil when it said nothing.
  public let detail: String?

  /// Makes an error.
  public init(_ code: Code, detail: String? = nil) {
    self.code = code
    self.detail = detail
  }

  /// English sentences in plain words: what is wrong and what to do.
  public var message: String {
    switch code {
    case .emptyFile: "The file is empty (0 bytes). Download or copy it again."
    case .notAPDF: "The file is not a PDF, whatever its name says. Save it as PDF, or give the right file."
    case .damagedPDF:
      "The PDF is damaged or cut off, and its pages cannot be found. Download it again, or save it anew "
        + "from the program that made it."
    case .encrypted: "The PDF is protected by a password. Give it with --password."
    case .wrongPassword: "The password does not open the PDF. Check it and try again."
    case .noPages: "The PDF holds no pages. Give a file that holds the report."
    }
  }

  /// Id, message and detail in one line.
  public var description: String {
    "\(code.rawValue): \(message)" + (detail.map { " (\($0))" } ?? "")
  }
}
