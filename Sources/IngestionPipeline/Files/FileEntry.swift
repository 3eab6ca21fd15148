internal import Glibc

/// What a path leads to, symbolic links followed.
struct FileEntry: Sendable {
  /// Kinds that matter for inputs.
  enum Kind: Sendable {
    case file
    case folder
    /// A pipe, a socket or a device: opening it might wait for ever.
    case other
  }

  /// Tells two paths to the same file or folder.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let node: UInt64
  }

  let kind: Kind
  let identity: Identity

  /// Looks at a path; throws when it does not exist or may not be looked at.
  static func at(_ path: BytePath) throws(FileSystemError) -> FileEntry {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else { throw FileSystemError(.open, path) }
    return FileEntry(status)
  }

  /// Whether the path itself is a symbolic link.
  static func isLink(_ path: BytePath) -> Bool {
    var status = stat()
    guard path.withCString({ lstat($0, &status) }) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFLNK
  }

  /// The path without links, `.` and `..`; throws when it leads nowhere.
  static func resolved(_ path: BytePath) throws(FileSystemError) -> BytePath {
    guard let text = path.withCString({ realpath($0, nil) }) else { throw FileSystemError(.open, path) }
    defer { free(text) }
    return BytePath(UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) })
  }

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    identity = Identity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
  }
}
