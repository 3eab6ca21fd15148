public import Diagnostics

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

  /// Stable id of the reason.
  public var id: DiagnosticID { name.id }

  /// In plain words: what is wrong.
  public var message: UserMessage { UserMessage(name, values) }

  private var name: MessageName {
    switch self {
    case .empty: .emptyFileNoText
    case .notText: .notText
    case .tooLarge: .fileTooLargeTranscript
    case .tooManyLines: .tooManyLines
    }
  }

  private var values: [String: MessageValue] {
    switch self {
    case .empty, .notText: [:]
    case .tooLarge(let limit): ["limit": .text(Self.size(limit))]
    case .tooManyLines(let limit): ["limit": .number(limit)]
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes.isMultiple(of: 1 << 20) ? "\(bytes >> 20) MiB" : "\(bytes) bytes"
  }
}
