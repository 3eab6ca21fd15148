internal import Glibc

/// Reads whole files.
public enum FileContents {
  /// Why a file's bytes cannot be had.
  public enum Failure: Error, Hashable, Sendable {
    /// The system refused.
    case unreadable(FileSystemError)
    /// A folder, a pipe, a socket or a device.
    case notAFile
    /// Longer than the limit, in bytes.
    case tooLarge(limit: Int)
  }

  /// The bytes of a regular file of at most `limit` bytes. Never waits for a pipe or a device.
  public static func read(_ path: BytePath, limit: Int) throws(Failure) -> [UInt8] {
    let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .unreadable(FileSystemError(.read, path)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(FileSystemError(.read, path)) }
    guard FileEntry(status).kind == .file else { throw .notAFile }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    return try bytes(of: descriptor, expecting: Int(status.st_size), limit: limit, path: path)
  }

  /// Reads to the end, so that a file that grows or shrinks meanwhile is read as it is.
  private static func bytes(
    of descriptor: Int32, expecting size: Int, limit: Int, path: BytePath
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable(FileSystemError(.read, path))
      }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    }
  }
}
