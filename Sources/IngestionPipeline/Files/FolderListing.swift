internal import Glibc

/// The names in a folder.
enum FolderListing {
  /// Names without `.` and `..`, sorted by bytes.
  static func names(in folder: BytePath) throws(FileSystemError) -> [[UInt8]] {
    guard let stream = folder.withCString({ opendir($0) }) else { throw FileSystemError(.list, folder) }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileSystemError(.list, folder) }
        break
      }
      let name = bytes(of: entry)
      if name != dot && name != dot + dot { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static let dot = [UInt8(ascii: ".")]

  /// `d_name` is imported as a tuple; only `d_reclen` bytes of it may be touched.
  private static func bytes(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
    let room = max(0, Int(entry.pointee.d_reclen) - offset)
    let start = UnsafeRawPointer(entry).advanced(by: offset)
    return Array(UnsafeRawBufferPointer(start: start, count: room).prefix { $0 != 0 })
  }
}
