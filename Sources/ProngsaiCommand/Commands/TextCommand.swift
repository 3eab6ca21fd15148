internal import IngestionPipeline
internal import PageModel
internal import ReportExport

/// `prongsai text`.
struct TextCommand {
  /// What is printed.
  enum Form: Hashable {
    /// Repaired text.
    case text
    /// What the text layer says.
    case raw
    /// A line of JSON for each page.
    case json
    /// A line of JSON for each repair.
    case repairs
    /// A line for each font.
    case fonts
    /// A line of JSON for each font.
    case fontsJSON
  }

  /// What a command line asks for.
  struct Request {
    let files: [BytePath]
    let form: Form
    let pages: PageSelection
    let password: String?
  }

  let request: Request
  let progress: Progress
  let streams: StandardStreams

  /// Prints file after file in the order given; 3 when one is not simply ok.
  func run() throws -> ExitCode {
    let reading = PDFTextReading(
      password: request.password, pages: request.pages,
      unusable: request.form == .raw ? .passedOn : .withheld)
    var isComplete = true
    for file in request.files {
      let summary = try print(file, reading)
      progress.tell(summary, of: file.displayed)
      if summary.status != .ok { isComplete = false }
    }
    return isComplete ? .success : .incomplete
  }

  private func print(_ file: BytePath, _ reading: PDFTextReading) throws -> PDFSummary {
    let json = TextJSON(document: file.displayed, needsReview: PDFTextReading.needsReview)
    let fonts = FontReport(document: file.displayed)
    switch request.form {
    case .text: return try pages(of: file, reading) { PlainText.bytes(of: $0.text, .repaired) }
    case .raw: return try pages(of: file, reading) { PlainText.bytes(of: $0.text, .textLayer) }
    case .json: return try pages(of: file, reading, as: json.page)
    case .repairs: return try pages(of: file, reading, as: json.repairs)
    case .fonts:
      return try self.fonts(of: file, reading) { Array((PrintableText.of(fonts.line($0)) + "\n").utf8) }
    case .fontsJSON: return try self.fonts(of: file, reading, as: fonts.json)
    }
  }

  /// Each page is written as soon as it is known.
  private func pages(
    of file: BytePath, _ reading: PDFTextReading, as encode: (ReadPage) -> [UInt8]
  ) throws -> PDFSummary {
    try reading.read(file) { (page) throws(StandardStreams.WriteError) in try streams.write(encode(page)) }
  }

  private func fonts(
    of file: BytePath, _ reading: PDFTextReading, as encode: (FontFacts) -> [UInt8]
  ) throws -> PDFSummary {
    let found = reading.fonts(of: file)
    try streams.write(found.fonts.flatMap(encode))
    return found.summary
  }
}
