import Foundation
import Testing

/// A folder for one test.
///
/// It is removed at the end, unless `PRONGSAI_TEST_DOCUMENTS` names a folder to keep: then the documents
/// in it are checked again by other means.
final class Workspace {
  let path: String
  private let isKept: Bool

  init() throws {
    let kept = ProcessInfo.processInfo.environment["PRONGSAI_TEST_DOCUMENTS"] ?? ""
    isKept = !kept.isEmpty
    path = (isKept ? kept : NSTemporaryDirectory()) + "/prongsai-e2e-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { if !isKept { try? FileManager.default.removeItem(atPath: path) } }

  /// Writes a file; the folders on the way are made, the name's bytes are kept as they are.
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    let goal = path + "/" + name
    let end = try #require(goal.utf8.lastIndex(of: UInt8(ascii: "/")))
    try FileManager.default.createDirectory(
      atPath: String(goal[..<end]), withIntermediateDirectories: true)
    let file = try #require(FileManager.default.createFile(atPath: goal, contents: Data(bytes)) ? goal : nil)
    #expect(FileManager.default.fileExists(atPath: file))
  }

  /// The bytes of a file; nil when there is none.
  func read(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path + "/" + name).map(Array.init)
  }

  /// A file as text; empty when there is none.
  func text(_ name: String) -> String { String(decoding: read(name) ?? [], as: UTF8.self) }

  /// The rows of a table, by column.
  func table(_ name: String) -> [[String: String]] {
    let rows = DelimitedText.rows(text(name))
    guard let header = rows.first else { return [] }
    return rows.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
  }

  /// Every file below a folder with its bytes, `run.json` left out. Names are escaped to ASCII: as
  /// dictionary keys composed and decomposed letters would be the same.
  func dataFiles(_ folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path + "/" + folder + "/" + name, isDirectory: &isFolder)
      if !isFolder.boolValue, name != "run.json" {
        files[name.unicodeScalars.map { $0.escaped(asASCII: true) }.joined()] = read(folder + "/" + name)
      }
    }
    return files
  }
}
