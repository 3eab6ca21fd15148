/// The help, made from the tables.
enum HelpText {
  /// Of the program as a whole, or of one command.
  static func text(for command: Command?) -> String {
    command.map { self.command($0.specification) } ?? program
  }

  private static var program: String {
    var lines = [
      "prongsai (โปร่งใส): checked, traceable data from Thai ITA reports",
      "อ่านรายงานการประเมินคุณธรรมและความโปร่งใส (ITA) เป็นข้อมูลที่ตรวจสอบย้อนกลับได้", "",
      "usage: prongsai COMMAND ...", "", "commands:",
    ]
    for specification in CommandSpecification.all {
      lines.append("  \(padded(specification.name, 10))\(specification.summary)")
      lines.append("  \(padded("", 10))\(specification.thai)")
    }
    lines += ["", "options of every command:"] + options(OptionSpecification.global)
    lines += ["", "-- ends the options; --name=VALUE works as well as --name VALUE.", ""]
    lines += exitCodes + ["", "more: prongsai help COMMAND"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func command(_ specification: CommandSpecification) -> String {
    var lines = [
      "usage: prongsai \(specification.name) \(specification.operands)", "", specification.summary,
      specification.thai,
    ]
    for paragraph in specification.details { lines += ["", wrapped(paragraph)] }
    lines += ["", "options:"] + options(specification.allOptions) + [""] + exitCodes
    return lines.joined(separator: "\n") + "\n"
  }

  private static func options(_ specifications: [OptionSpecification]) -> [String] {
    specifications.flatMap { option in
      (option.help + "\n" + option.thai).split(separator: "\n").enumerated().map { index, line in
        "  \(padded(index == 0 ? option.synopsis : "", 24))\(line)"
      }
    }
  }

  private static var exitCodes: [String] {
    ["exit codes:"]
      + ExitCode.allCases.flatMap { code in
        [
          "  \(padded(String(code.rawValue), 5))\(code.meaning.english)",
          "  \(padded("", 5))\(code.meaning.thai)",
        ]
      }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(text.isEmpty ? 0 : 1, width - text.count))
  }

  /// Breaks running text at 80 columns; text that has its own lines is left as it is.
  private static func wrapped(_ paragraph: String) -> String {
    if paragraph.contains("\n") { return paragraph }
    var lines = [""]
    for word in paragraph.split(separator: " ") {
      let line = lines[lines.count - 1]
      if !line.isEmpty, line.count + 1 + word.count > 80 {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = line.isEmpty ? String(word) : "\(line) \(word)"
      }
    }
    return lines.joined(separator: "\n")
  }
}
