/// Why nothing can be read from an input.
public struct DocumentFailure: Error, Hashable, Sendable {
  /// Stable id, kebab-case: the column `error` of `documents.csv`.
  public let id: String
  /// Sentence for people that says what to do, where something can be done.
  public let message: String

  /// Makes a failure.
  public init(id: String, message: String) {
    self.id = id
    self.message = message
  }
}

extension DocumentFailure {
  /// A folder without a file of a known format.
  static let noReports = DocumentFailure(
    id: "no-reports",
    message: "no report in this folder: files ending in .pdf, .txt, .md, .html or .htm are read")

  /// A file of another format.
  static let unsupportedFormat = DocumentFailure(
    id: "unsupported-format",
    message: "neither a PDF nor a transcript: files ending in .pdf, .txt, .md, .html or .htm are read")

  /// The system refused, or the file is gone.
  static func unreadable(_ error: FileSystemError) -> DocumentFailure {
    DocumentFailure(id: "unreadable-file", message: "cannot \(error.action) it: \(error.reason)")
  }

  /// A folder that may not be listed.
  static func unreadableFolder(_ error: FileSystemError) -> DocumentFailure {
    DocumentFailure(id: "unreadable-folder", message: "cannot list the folder: \(error.reason)")
  }

  /// What reading a file's bytes said.
  init(_ failure: FileContents.Failure) {
    switch failure {
    case .unreadable(let error): self = .unreadable(error)
    case .notAFile:
      self.init(id: "unreadable-file", message: "not a regular file but a folder, a pipe or a device")
    case .tooLarge(let limit):
      self.init(id: "file-too-large", message: "larger than \(limit >> 20) MiB, the limit for one file")
    }
  }
}
