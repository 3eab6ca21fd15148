public import Diagnostics

/// Why a PDF gives no page at all.
public struct PDFError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A reason.
  public enum Code: Hashable, Sendable, CaseIterable {
    /// The file holds no byte.
    case emptyFile
    /// The file is something else than a PDF.
    case notAPDF
    /// The file is, or was, a PDF whose pages cannot be found: cut off, or its tables are broken.
    case damagedPDF
    /// The file needs a password, and none was given.
    case encrypted
    /// The given password does not open the file.
    case wrongPassword
    /// A sound PDF without pages.
    case noPages

    /// Its message in the catalogue.
    fileprivate var name: MessageName {
      switch self {
      case .emptyFile: .emptyFile
      case .notAPDF: .notAPDF
      case .damagedPDF: .damagedPDF
      case .encrypted: .encrypted
      case .wrongPassword: .wrongPassword
      case .noPages: .noPages
      }
    }
  }

  /// The reason.
  public let code: Code
  /// The library's own words, in English; nil when it said nothing.
  public let detail: String?

  /// Makes an error.
  public init(_ code: Code, detail: String? = nil) {
    self.code = code
    self.detail = detail
  }

  /// Stable id of the reason.
  public var id: DiagnosticID { code.name.id }

  /// In plain words: what is wrong and what to do.
  public var message: UserMessage { UserMessage(code.name) }

  /// Id, message and detail in one line.
  public var description: String {
    "\(id): \(message.english)" + (detail.map { " (\($0))" } ?? "")
  }
}
