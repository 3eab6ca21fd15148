/// A wrong command line; shown with a pointer to the help.
struct UsageError: Error, Hashable {
  /// What is wrong, one line.
  let message: String
  /// The command whose help explains it; nil for the program's.
  let command: Command?

  init(_ message: String, in command: Command? = nil) {
    self.message = message
    self.command = command
  }

  /// The command that prints the help.
  var hint: String { command.map { "see prongsai help \($0.rawValue)" } ?? "see prongsai --help" }
}
