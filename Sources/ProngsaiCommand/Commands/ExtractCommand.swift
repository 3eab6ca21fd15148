internal import IngestionPipeline
internal import ReportModel

/// `prongsai extract`.
struct ExtractCommand {
  /// What is printed.
  enum Form {
    /// The JSON document.
    case json
    /// The parse tree as text.
    case tree
  }

  let file: BytePath
  let form: Form
  let password: String?
  let progress: Progress
  let streams: StandardStreams

  /// Prints the document; 3 when it is not simply ok, 2 when there is none to print.
  func run() throws -> ExitCode {
    let done = DocumentProcessor(password: password).process(InputDiscovery.lone(file))
    progress.tell(done)
    switch form {
    case .json:
      guard let json = done.json else { return .failure }
      try streams.write(json)
    case .tree:
      guard let tree = done.treeText else { return .failure }
      try streams.write(tree)
    }
    return done.document.status == .ok ? .success : .incomplete
  }
}
