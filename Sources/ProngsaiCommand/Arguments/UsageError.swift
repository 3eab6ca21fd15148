internal import Diagnostics

/// A wrong command line; shown with a pointer to the help.
struct UsageError: Error, Hashable {
  /// What is wrong, one line for each language.
  let message: UserMessage
  /// The command whose help explains it; nil for the program's.
  let command: Command?

  init(_ message: UserMessage, in command: Command? = nil) {
    self.message = message
    self.command = command
  }

  init(english: String, thai: String, in command: Command? = nil) {
    self.init(UserMessage(english: english, thai: thai), in: command)
  }

  /// The command that prints the help.
  var help: String { command.map { "prongsai help \($0.rawValue)" } ?? "prongsai --help" }
}

extension UsageError {
  /// No command of the name; the near one is suggested.
  static func unknownCommand(_ name: String) -> UsageError {
    let near = NearMatch.best(for: name, among: Command.allCases.map(\.rawValue))
    return UsageError(
      english: "There is no command '\(name)'." + suggestion(near),
      thai: "ไม่มีคำสั่ง '\(name)'" + thaiSuggestion(near))
  }

  /// No option of the name, given without dashes; the near one is suggested.
  static func unknownOption(_ name: String, among known: [String], in command: Command?) -> UsageError {
    let near = NearMatch.best(for: name, among: known).map { "--" + $0 }
    return UsageError(
      english: "There is no option '--\(name)'." + suggestion(near),
      thai: "ไม่มีตัวเลือก '--\(name)'" + thaiSuggestion(near), in: command)
  }

  private static func suggestion(_ near: String?) -> String { near.map { " Did you mean \($0)?" } ?? "" }
  private static func thaiSuggestion(_ near: String?) -> String { near.map { " หมายถึง \($0) หรือไม่" } ?? "" }
}
