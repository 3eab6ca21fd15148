/// Why a file is no transcript.
public enum TranscriptError: Error, Sendable, Hashable {
  /// No byte, or no visible character.
  case empty
  /// Binary data, or text in an encoding that is neither UTF-8, UTF-16 nor Thai.
  case notText
  /// More bytes than allowed.
  case tooLarge(limit: Int)
  /// More lines than allowed.
  case tooManyLines(limit: Int)

  /// Stable id, kebab-case.
  public var id: String {
    switch self {
    case .empty: "empty-file"
    case .notText: "not-text"
    case .tooLarge: "file-too-large"
    case .tooManyLines: "too-many-lines"
    }
  }

  /// English sentence for people.
  public var message: String {
    switch self {
    case .empty: "The file holds no text."
    case .notText: "The file is not text (UTF-8, UTF-16 with a byte order mark, or TIS-620)."
    case .tooLarge(let limit): "The file is larger than \(limit) bytes."
    case .tooManyLines(let limit): "The file has more than \(limit) lines."
    }
  }
}
