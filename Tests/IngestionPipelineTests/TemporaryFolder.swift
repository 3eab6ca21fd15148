import Foundation
import Testing

/// A folder that is gone when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/prongsai-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, folders on the way made. The name's bytes are kept as they are.
  func write(_ text: String, to name: String) throws {
    let goal = path + "/" + name
    let folder = goal.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(goal[..<$0]) } ?? path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = try #require(fopen(goal, "w"))
    defer { fclose(file) }
    fwrite(text, 1, text.utf8.count, file)
  }

  /// The bytes of a file; nil when there is none.
  func read(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path + "/" + name).map(Array.init)
  }

  /// A file as text.
  func text(_ name: String) -> String { String(decoding: read(name) ?? [], as: UTF8.self) }
}
