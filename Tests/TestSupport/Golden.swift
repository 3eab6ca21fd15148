public import Foundation

/// Places of the repository that tests read, found from this source file.
public enum Repository {
  /// Top folder of the checkout.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  /// `Corpus/`.
  public static let corpus = root.appendingPathComponent("Corpus")
}

/// The result of comparing text with a golden file.
public struct GoldenMismatch: Error, CustomStringConvertible {
  /// What differs, and how to record.
  public let description: String
}

/// Golden files: expected text beside the input.
///
/// With `PRONGSAI_RECORD=1` in the environment a differing file is written anew, and the comparison
/// fails all the same, so that recording never passes; with `CI` set nothing is ever written.
public enum Golden {
  /// Compares text with the golden file at `file`; throws `GoldenMismatch` where they differ.
  public static func check(_ text: String, against file: URL) throws {
    let expected = try? String(contentsOf: file, encoding: .utf8)
    if expected == text { return }
    let environment = ProcessInfo.processInfo.environment
    if environment["PRONGSAI_RECORD"] == "1", environment["CI"] == nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      throw GoldenMismatch(
        description: "recorded \(file.lastPathComponent); run again without PRONGSAI_RECORD")
    }
    throw GoldenMismatch(description: firstDifference(expected, text, file))
  }

  private static func firstDifference(_ expected: String?, _ found: String, _ file: URL) -> String {
    guard let expected else { return "no golden file \(file.path); record with PRONGSAI_RECORD=1" }
    let a = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let b = found.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(a, b).prefix { $0 == $1 }.count
    let was = line < a.count ? String(a[line]) : "(end)"
    let now = line < b.count ? String(b[line]) : "(end)"
    return "\(file.lastPathComponent) differs at line \(line + 1)\n- \(was)\n+ \(now)"
  }
}
