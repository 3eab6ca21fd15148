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

  /// Stable id, kebab-case.
  public var id: String {
    switch self {
    case .empty: "empty-file"
    case .notText: "not-text"
    case .tooLarge: "file-too-large"
    case .tooManyLines: "too-many-lines"
    }
  }

  /// In plain words: what is wrong.
  public var message: UserMessage {
    switch self {
    case .empty:
      UserMessage(english: "The file holds no visible text.", thai: "ไฟล์ไม่มีข้อความที่มองเห็นได้")
    case .notText:
      UserMessage(
        english: "The file is not text (UTF-8, UTF-16 with a byte order mark, or TIS-620).",
        thai: "ไฟล์นี้ไม่ใช่ข้อความ (UTF-8, UTF-16 ที่มีเครื่องหมายลำดับไบต์ หรือ TIS-620)")
    case .tooLarge(let limit):
      UserMessage(
        english: "The file is larger than \(Self.size(limit)), the limit for a transcript.",
        thai: "ไฟล์ใหญ่กว่า \(Self.size(limit)) ซึ่งเป็นขนาดสูงสุดของไฟล์ถอดข้อความ")
    case .tooManyLines(let limit):
      UserMessage(
        english: "The file has more than \(limit) lines, the limit for a transcript.",
        thai: "ไฟล์มีมากกว่า \(limit) บรรทัด ซึ่งเกินกำหนด")
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes.isMultiple(of: 1 << 20) ? "\(bytes >> 20) MiB" : "\(bytes) bytes"
  }
}
