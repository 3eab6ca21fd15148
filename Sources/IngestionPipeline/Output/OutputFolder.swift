public import Diagnostics
internal import Glibc

/// Why an output folder cannot be used.
public enum OutputFolderError: Error, Hashable, Sendable {
  /// It, or a file in it, cannot be made.
  case notWritable(FileSystemError)
  /// Another run writes to it at this moment.
  case inUse(BytePath)

  /// What is wrong and what to do.
  public var message: UserMessage {
    switch self {
    case .notWritable(let error): error.message
    case .inUse(let path):
      UserMessage(
        english: "Another run is writing to \(path.displayed). Wait for it, or give another folder.",
        thai: "คำสั่งอื่นกำลังเขียนลงใน \(path.displayed) โปรดรอ หรือระบุโฟลเดอร์อื่น")
    }
  }
}

/// The folder written to; held for one run at a time.
final class OutputFolder {
  /// Where it is.
  let path: BytePath
  private let lock: Int32

  /// Makes the folder if it is missing and takes hold of it.
  init(_ path: BytePath) throws(OutputFolderError) {
    do throws(FileSystemError) { try AtomicFile.makeFolder(path) } catch { throw .notWritable(error) }
    let descriptor = path.withCString { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .notWritable(FileSystemError(.open, path)) }
    // Some network file systems cannot lock a folder: then nothing guards against a second run.
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(descriptor)
      throw .inUse(path)
    }
    self.path = path
    lock = descriptor
  }

  deinit { close(lock) }

  /// Writes a file, whole or not at all; folders on the way are made.
  func write(_ bytes: [UInt8], to relative: BytePath) throws(OutputFolderError) {
    let goal = path.appending(relative.bytes)
    do throws(FileSystemError) {
      try AtomicFile.makeFolder(goal.parent)
      try AtomicFile.write(bytes, to: goal)
    } catch { throw .notWritable(error) }
  }

  /// The bytes of a file in it; nil when there is none.
  func read(_ relative: BytePath, limit: Int) -> [UInt8]? {
    try? FileContents.read(path.appending(relative.bytes), limit: limit)
  }

  /// Removes a file, and the folders below `reports` that are empty then;
  /// says whether it was there.
  @discardableResult
  func remove(_ relative: BytePath) -> Bool {
    guard AtomicFile.remove(path.appending(relative.bytes)) else { return false }
    var folder = relative.parent
    while folder.bytes.contains(BytePath.slash), AtomicFile.removeEmptyFolder(path.appending(folder.bytes)) {
      folder = folder.parent
    }
    return true
  }
}
