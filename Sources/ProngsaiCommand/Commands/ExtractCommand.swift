internal import IngestionPipeline
internal import ReportModel

/// `prongsai extract`.
struct ExtractCommand {
  let file: BytePath
  let password: String?
  let progress: Progress
  let streams: StandardStreams

  /// Prints the document; 3 when it is not simply ok, 2 when there is none to print.
  func run() throws -> ExitCode {
    let done = DocumentProcessor(password: password).process(InputDiscovery.lone(file))
    progress.tell(done)
    guard let json = done.json else { return .failure }
    try streams.write(json)
    return done.document.status == .ok ? .success : .incomplete
  }
}
