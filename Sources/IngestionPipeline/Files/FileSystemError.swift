internal import Glibc

/// A call of the operating system that failed on a file or folder.
public struct FileSystemError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was tried, as a verb: `read`, `write`, `create`.
  public let action: String
  /// The file or folder.
  public let path: BytePath
  /// The system's error number (`errno`).
  public let code: Int32

  /// Makes an error; `code` is the `errno` of now unless given.
  init(_ action: String, _ path: BytePath, code: Int32 = errno) {
    self.action = action
    self.path = path
    self.code = code
  }

  /// The system's words for the cause, e.g. `No such file or directory`.
  public var reason: String { String(cString: strerror(code)) }

  /// `cannot read reports/a.pdf: Permission denied`.
  public var description: String { "cannot \(action) \(path.displayed): \(reason)" }
}
