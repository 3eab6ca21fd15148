import Foundation
import TestSupport
import Testing

/// The real program, run as a user runs it.
struct Program {
  /// What a run left behind.
  struct Outcome {
    let code: Int32
    let output: [UInt8]
    let errors: String

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The binary of this build: as `PRONGSAI_BINARY` says, else beside the tests' own.
  static var binary: String {
    if let path = ProcessInfo.processInfo.environment["PRONGSAI_BINARY"], !path.isEmpty { return path }
    let beside = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("prongsai").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return Repository.root.appendingPathComponent(".build/debug/prongsai").path
  }

  /// Runs the program with arguments.
  static func run(
    _ arguments: [String], in folder: Workspace, environment: [String: String] = [:]
  ) throws -> Outcome {
    try launch(binary, arguments, in: folder, environment: environment)
  }

  /// Runs a line of shell, in which `prongsai` and `Scripts/prongsai` are the program.
  static func shell(_ line: String, in folder: Workspace) throws -> Outcome {
    let commands = folder.path + "/Scripts"
    if !FileManager.default.fileExists(atPath: commands) {
      try FileManager.default.createDirectory(atPath: commands, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: commands + "/prongsai", withDestinationPath: binary)
    }
    let path = commands + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
    return try launch("/bin/bash", ["-c", line], in: folder, environment: ["PATH": path])
  }

  /// Output goes to files rather than pipes: a pipe that nobody empties in time would stop the program.
  private static func launch(
    _ executable: String, _ arguments: [String], in folder: Workspace, environment: [String: String]
  ) throws -> Outcome {
    let scratch = try Workspace()
    let names = ["output", "errors"].map { scratch.path + "/" + $0 }
    for name in names { _ = FileManager.default.createFile(atPath: name, contents: nil) }
    let handles = try names.map { try #require(FileHandle(forWritingAtPath: $0)) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    var variables = ProcessInfo.processInfo.environment
    variables["PRONGSAI_PASSWORD"] = nil
    process.environment = variables.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    let contents = names.map { FileManager.default.contents(atPath: $0).map(Array.init) ?? [] }
    let signalled = process.terminationReason == .uncaughtSignal
    return Outcome(
      code: signalled ? -process.terminationStatus : process.terminationStatus, output: contents[0],
      errors: String(decoding: contents[1], as: UTF8.self))
  }
}
