import Foundation
import TestSupport
import Testing

/// Commands shown in the README: blocks marked `console`, commands behind `$ `, output below them.
@Suite("README")
struct ReadmeTests {
  @Test("its commands run, and print what it says they print")
  func examples() throws {
    let examples = try Readme.examples()
    try #require(!examples.isEmpty, "no block marked `console` runs prongsai")
    let folder = try Workspace()
    for name in ["Corpus", "Schemas"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/" + name,
        withDestinationPath: Repository.root.appendingPathComponent(name).path)
    }
    for example in examples {
      let outcome = try Program.shell("(\(example.command)\n) 2>&1", in: folder)
      #expect([0, 3].contains(outcome.code), "\(example.command): \(outcome.text)")
      let printed = Set(outcome.text.split(separator: "\n").map(String.init))
      for line in example.output where !line.contains("…") && line != "..." {
        #expect(printed.contains(line), "\(example.command) does not print: \(line)")
      }
    }
  }
}

/// The README's examples.
enum Readme {
  /// A command and the lines that it shows of its output.
  struct Example {
    let command: String
    var output: [String] = []
  }

  static let file = Repository.root.appendingPathComponent("README.md")

  /// Programs that may be run; others (apt-get, git, Scripts/test) are only shown.
  private static let runnable: Set<String> = [
    "prongsai", "Scripts/prongsai", "head", "cat", "ls", "wc", "cut", "grep", "column", "tail",
  ]

  static func examples() throws -> [Example] {
    var examples: [Example] = []
    var isInside = false
    var isRunnable = false
    for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isInside = line.dropFirst(3).hasPrefix("console")
        isRunnable = false
      } else if isInside, line.hasPrefix("$ ") {
        // A comment behind the command is for the reader.
        let command = String(line.dropFirst(2))
        isRunnable = command.split(separator: " ").first.map { runnable.contains(String($0)) } ?? false
        if isRunnable { examples.append(Example(command: command)) }
      } else if isInside, isRunnable, !line.trimmingCharacters(in: .whitespaces).isEmpty {
        examples[examples.count - 1].output.append(line)
      }
    }
    return examples.contains { $0.command.contains("prongsai") } ? examples : []
  }
}
