import Foundation
import TestSupport
import ThaiText

/// One case of `Corpus/thai/*.test`.
struct RepairCase: Sendable, CustomStringConvertible {
  let file: String
  let line: Int
  let input: String
  let expected: String
  let rules: [String]
  /// What is known of the text's page or font.
  var knownDefects: TextDefects = []

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
          let ids = lines[2].split(separator: " ").map(String.init).filter { $0 != "-" }
          let defects = ids.compactMap { defectNames[$0] }
          cases.append(
            RepairCase(
              file: file, line: number - 2, input: unescaped(lines[0]), expected: unescaped(lines[1]),
              rules: ids.filter { defectNames[$0] == nil }.sorted(), knownDefects: TextDefects(defects)))
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

  private static let defectNames: [String: TextDefects] = [
    "@displaced-marks": .displacedMarks, "@sara-am-for-aa": .saraAmForAa,
    "@mai-tho-for-nikhahit": .maiThoForNikhahit, "@lost-sara-am": .lostSaraAm, "@lost-tones": .lostTones,
  ]

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
