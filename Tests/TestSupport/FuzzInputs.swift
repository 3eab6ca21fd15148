public import Foundation

/// What `Scripts/fuzz` starts from, and every input that it broke something with.
public enum FuzzInputs {
  /// The inputs of a target, in order of their names.
  public static func of(_ target: String) -> [URL] {
    let folder = Repository.corpus.appendingPathComponent("fuzz/\(target)")
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
