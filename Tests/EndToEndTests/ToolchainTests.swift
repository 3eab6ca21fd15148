import Foundation
import TestSupport
import Testing

@Suite("Check of the toolchain")
struct ToolchainTests {
  private let folder: Workspace

  init() throws { folder = try Workspace() }

  /// Runs the check with a `swift` that says so, or without any.
  private func check(saying words: String?) throws -> Program.Outcome {
    if let words {
      try folder.write("#!/bin/sh\necho '\(words)'\n".utf8, to: "bin/swift")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/bin/swift")
    }
    let script = Repository.root.appendingPathComponent("Scripts/check-toolchain").path
    return try Program.shell("PATH=$PWD/bin:/usr/bin:/bin '\(script)'", in: folder)
  }

  @Test(
    "a toolchain of the least version or later is accepted",
    arguments: [
      "Swift version 6.3 (swift-6.3-RELEASE)", "swift-driver version: 1.1 Swift version 6.3.1 (x)",
      "Swift version 6.10-dev (x)", "Swift version 10.0 (x)",
    ])
  func accepted(words: String) throws {
    let outcome = try check(saying: words)
    #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
  }

  @Test(
    "an older one is named, with the way to get a new one",
    arguments: [
      ("Swift version 6.2.4 (x)", "version 6.2.4;"), ("Swift version 5.10 (x)", "version 5.10;"),
      ("Swift version 6 (x)", "version 6;"), ("no such thing", "names no version"),
    ])
  func refused(words: String, meant: String) throws {
    let outcome = try check(saying: words)
    #expect(outcome.code == 69)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(meant) && outcome.errors.contains("https://www.swift.org/install"))
  }
}
