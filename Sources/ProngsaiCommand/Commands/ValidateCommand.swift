internal import Diagnostics
internal import IngestionPipeline
internal import SchemaValidation

/// `prongsai validate`.
struct ValidateCommand {
  let files: [BytePath]
  let streams: StandardStreams

  /// Prints every violation; 3 when there is one.
  func run() throws -> ExitCode {
    var isValid = true
    for file in files {
      for line in lines(about: file) {
        isValid = false
        try streams.write(PrintableText.of("\(file.displayed): \(line)") + "\n")
      }
    }
    return isValid ? .success : .incomplete
  }

  private func lines(about file: BytePath) -> [String] {
    let bytes: [UInt8]
    do throws(FileContents.Failure) {
      bytes = try FileContents.read(file, limit: DocumentProcessor.longestFile)
    } catch {
      return ["error: : \(error.message.line)"]
    }
    return ReportSchema.bundled.violations(in: bytes).map {
      "\($0.severity.rawValue): \($0.pointer): \($0.message.line)"
    }
  }
}
