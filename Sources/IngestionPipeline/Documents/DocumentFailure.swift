public import Diagnostics

/// Why nothing can be read from an input.
public struct DocumentFailure: Error, Hashable, Sendable {
  /// Stable id: the column `error` of `documents.csv`.
  public let id: DiagnosticID
  /// Sentences for people that say what to do, where something can be done.
  public let message: UserMessage

  /// A failure in the words of the catalogue; `values` fill the gaps of its message.
  public init(_ name: MessageName, _ values: [String: MessageValue] = [:]) {
    self.init(id: name.id, message: UserMessage(name, values))
  }

  /// What a stage says that could not begin.
  init(id: DiagnosticID, message: UserMessage) {
    self.id = id
    self.message = message
  }
}

extension DocumentFailure {
  /// A folder without a file of a known format.
  static let noReports = DocumentFailure(.noReports)

  /// A file of another format.
  static let unsupportedFormat = DocumentFailure(.unsupportedFormat)

  /// The system refused, or the file is gone.
  static func unreadable(_ error: FileSystemError) -> DocumentFailure {
    DocumentFailure(.unreadableFile, ["reason": .words(error.cause)])
  }

  /// A folder that may not be listed.
  static func unreadableFolder(_ error: FileSystemError) -> DocumentFailure {
    DocumentFailure(.unreadableFolder, ["reason": .words(error.cause)])
  }

  /// The program's own result is not what its schema asks for.
  static func schemaViolation(_ violation: UserMessage, at pointer: String) -> DocumentFailure {
    let words = UserMessage(
      english: "\(pointer): \(violation.english)", thai: "\(pointer): \(violation.thai)")
    return DocumentFailure(.schemaViolation, ["violation": .words(words)])
  }

  /// What reading a file's bytes said.
  init(_ failure: FileContents.Failure) {
    switch failure {
    case .unreadable(let error): self = .unreadable(error)
    case .notAFile: self.init(.unreadableFileNotAFile)
    case .tooLarge(let limit): self.init(.fileTooLarge, ["limit": .number(limit >> 20)])
    }
  }
}

extension FileContents.Failure {
  /// What is wrong with the file.
  public var message: UserMessage { DocumentFailure(self).message }
}
