public import Diagnostics

/// Why nothing can be read from an input.
public struct DocumentFailure: Error, Hashable, Sendable {
  /// Stable id, kebab-case: the column `error` of `documents.csv`.
  public let id: String
  /// Sentences for people that say what to do, where something can be done.
  public let message: UserMessage

  /// Makes a failure.
  public init(id: String, message: UserMessage) {
    self.id = id
    self.message = message
  }
}

extension DocumentFailure {
  /// A folder without a file of a known format.
  static let noReports = DocumentFailure(
    id: "no-reports",
    message: UserMessage(
      english: "There is no report in this folder: files ending in .pdf, .txt, .md, .html or .htm are read.",
      thai: "ไม่มีรายงานในโฟลเดอร์นี้ โปรแกรมอ่านไฟล์ที่ลงท้ายด้วย .pdf .txt .md .html หรือ .htm"))

  /// A file of another format.
  static let unsupportedFormat = DocumentFailure(
    id: "unsupported-format",
    message: UserMessage(
      english: "The file is neither a PDF nor a transcript: files ending in .pdf, .txt, .md, .html or .htm "
        + "are read.",
      thai: "ไม่ใช่ PDF หรือไฟล์ถอดข้อความ โปรแกรมอ่านไฟล์ที่ลงท้ายด้วย .pdf .txt .md .html หรือ .htm"))

  /// The system refused, or the file is gone.
  static func unreadable(_ error: FileSystemError) -> DocumentFailure {
    DocumentFailure(
      id: "unreadable-file",
      message: UserMessage(
        english: "The file cannot be read: \(error.reason).", thai: "อ่านไฟล์ไม่ได้: \(error.thaiReason)"))
  }

  /// A folder that may not be listed.
  static func unreadableFolder(_ error: FileSystemError) -> DocumentFailure {
    DocumentFailure(
      id: "unreadable-folder",
      message: UserMessage(
        english: "The folder cannot be read: \(error.reason).", thai: "อ่านโฟลเดอร์ไม่ได้: \(error.thaiReason)"))
  }

  /// The program's own result is not what its schema asks for.
  static func schemaViolation(_ violation: String) -> DocumentFailure {
    DocumentFailure(
      id: "schema-violation",
      message: UserMessage(
        english: "The result breaks the schema, which is a defect of this program: \(violation)",
        thai: "ผลลัพธ์ไม่ตรงตาม schema ซึ่งเป็นข้อบกพร่องของโปรแกรมนี้ โปรดแจ้งผู้พัฒนา"))
  }

  /// What reading a file's bytes said.
  init(_ failure: FileContents.Failure) {
    let id =
      switch failure {
      case .unreadable, .notAFile: "unreadable-file"
      case .tooLarge: "file-too-large"
      }
    self.init(id: id, message: failure.message)
  }
}

extension FileContents.Failure {
  /// What is wrong with the file.
  public var message: UserMessage {
    switch self {
    case .unreadable(let error): DocumentFailure.unreadable(error).message
    case .notAFile:
      UserMessage(
        english: "This is not a regular file but a folder, a pipe or a device.",
        thai: "ไม่ใช่ไฟล์ปกติ แต่เป็นโฟลเดอร์ ไปป์ หรืออุปกรณ์")
    case .tooLarge(let limit):
      UserMessage(
        english: "The file is larger than \(limit >> 20) MiB, the limit for one file.",
        thai: "ไฟล์ใหญ่กว่า \(limit >> 20) MiB ซึ่งเป็นขนาดสูงสุดของหนึ่งไฟล์")
    }
  }
}
