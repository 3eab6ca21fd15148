import Foundation
import TestSupport

/// One case of `Corpus/thai/*.test`.
struct RepairCase: Sendable, CustomStringConvertible {
  let file: String
  let line: Int
  let input: String
  let expected: String
  let rules: [String]

  var description: String { "\(file):\(line)" }

  /// The cases of every file, in order of name and line.
  static let all: [RepairCase] = {
    let folder = Repository.corpus.appendingPathComponent("thai")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".test") }.sorted().flatMap { name -> [RepairCase] in
      let text = (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
      return cases(text, file: name)
    }
  }()

  private static func cases(_ text: String, file: String) -> [RepairCase] {
    var cases: [RepairCase] = []
    var lines: [String] = []
    let printed = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [""]
    for (number, line) in printed.enumerated() {
      if line.unicodeScalars.first == "#" { continue }
      if line.isEmpty {
        if lines.count == 3 {
          let rules = lines[2] == "-" ? [] : lines[2].split(separator: " ").map(String.init)
          cases.append(
            RepairCase(
              file: file, line: number - 2, input: unescaped(lines[0]), expected: unescaped(lines[1]),
              rules: rules.sorted()))
        } else if !lines.isEmpty {
          cases.append(
            RepairCase(file: file, line: number, input: "", expected: "three lines a case", rules: []))
        }
        lines = []
      } else {
        lines.append(line)
      }
    }
    return cases
  }

  private static func unescaped(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "\\", rest.first == "n" {
        rest.removeFirst()
        view.append("\n")
      } else if scalar == "\\", rest.starts(with: "u{".unicodeScalars), let end = rest.firstIndex(of: "}"),
        let value = UInt32(String(rest.dropFirst(2)[..<end]), radix: 16), let escaped = Unicode.Scalar(value)
      {
        view.append(escaped)
        rest = rest[rest.index(after: end)...]
      } else {
        view.append(scalar)
      }
    }
    return String(view)
  }
}
