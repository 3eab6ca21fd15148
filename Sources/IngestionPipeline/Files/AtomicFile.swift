internal import Glibc

/// Writes files whole or not at all.
enum AtomicFile {
  /// Name of the file under way in a folder; a left-over one of an interrupted run is replaced.
  static let temporaryName = ".prongsai.tmp"

  /// Writes beside the goal, flushes to the disk and renames; the folder must exist.
  static func write(_ bytes: [UInt8], to path: BytePath) throws(FileSystemError) {
    let temporary = path.parent.appending(temporaryName)
    _ = temporary.withCString { unlink($0) }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let descriptor = temporary.withCString { open($0, flags, 0o666) }
    guard descriptor >= 0 else { throw FileSystemError(.write, path) }
    var failure = writeAll(bytes, to: descriptor)
    if failure == 0, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure == 0 {
      let renamed = temporary.withCString { old in path.withCString { new in rename(old, new) } }
      if renamed != 0 { failure = errno }
    }
    guard failure == 0 else {
      _ = temporary.withCString { unlink($0) }
      throw FileSystemError(.write, path, code: failure)
    }
  }

  /// Makes a folder and those above it that are missing.
  static func makeFolder(_ path: BytePath) throws(FileSystemError) {
    if path.withCString({ mkdir($0, 0o777) }) == 0 { return }
    let code = errno
    if let entry = try? FileEntry.at(path) {
      if entry.kind == .folder { return }
      throw FileSystemError(.create, path, code: ENOTDIR)
    }
    guard code == ENOENT, path.parent != path, !path.bytes.isEmpty else {
      throw FileSystemError(.create, path, code: code)
    }
    try makeFolder(path.parent)
    guard path.withCString({ mkdir($0, 0o777) }) == 0 || errno == EEXIST else {
      throw FileSystemError(.create, path)
    }
  }

  /// Removes a file that may be missing already; says whether it was there.
  @discardableResult
  static func remove(_ path: BytePath) -> Bool { path.withCString { unlink($0) } == 0 }

  /// Removes a folder if nothing is left in it; says whether it did.
  static func removeEmptyFolder(_ path: BytePath) -> Bool { path.withCString { rmdir($0) } == 0 }

  /// 0, or the error number.
  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      done += count
    }
    return 0
  }
}
