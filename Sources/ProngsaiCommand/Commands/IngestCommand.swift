internal import IngestionPipeline

/// `prongsai ingest`.
struct IngestCommand {
  let options: IngestionOptions
  let progress: Progress

  /// Reads and writes; 3 when a document is not simply ok.
  func run() throws -> ExitCode {
    let run = IngestionRun(options)
    let inputs: InputList
    do { inputs = try run.inputs() } catch { throw UsageError(error.message, in: .ingest) }
    let summary = try run.run(inputs, observe: progress.tell)
    progress.tell(summary, writtenTo: options.output)
    return summary.problems.isEmpty ? .success : .incomplete
  }
}
