internal import Diagnostics
internal import IngestionPipeline
internal import PageModel
internal import ReportExport

/// `prongsai tables`.
struct TablesCommand {
  /// What a command line asks for.
  struct Request {
    let file: BytePath
    let pages: PageSelection
    let password: String?
    /// Nil where none is named: CSV on stdout, CSV and JSON in a folder.
    let format: TableFormat?
    /// Folder for a file a table; nil: all tables go to stdout.
    let out: BytePath?
    /// Folder for a picture a page; nil: none is drawn.
    let drawings: BytePath?
  }

  let request: Request
  let progress: Progress
  let streams: StandardStreams

  private var encoder: TableEncoder {
    TableEncoder(
      document: request.file.displayed,
      file: BytePath(request.file.lastComponent).displayed)
  }

  /// Prints or writes the tables; 3 when the file is not simply ok.
  func run() throws -> ExitCode {
    let files = try TableFiles(
      of: request.file, encoder: encoder, tables: request.out, drawings: request.drawings)
    var printer = TablePrinter(encoder: encoder, format: request.format ?? .csv, streams: streams)
    var count = 0
    let reading = PDFTableReading(password: request.password, pages: request.pages)
    let summary = try reading.read(request.file) { page throws(any Error) in
      count += page.tables.count
      try files.draw(page)
      if request.out == nil {
        try printer.print(page)
      } else {
        try files.write(page, as: request.format.map { [$0] } ?? [.csv, .json])
      }
    }
    progress.tell(summary, tables: count, of: request.file.displayed)
    return summary.status == .ok ? .success : .incomplete
  }
}

/// Prints the tables of page after page.
private struct TablePrinter {
  let encoder: TableEncoder
  let format: TableFormat
  let streams: StandardStreams
  private var isFirst = true

  init(encoder: TableEncoder, format: TableFormat, streams: StandardStreams) {
    self.encoder = encoder
    self.format = format
    self.streams = streams
  }

  mutating func print(_ page: TabledPage) throws(StandardStreams.WriteError) {
    for (index, table) in page.tables.enumerated() {
      try streams.write(isFirst ? encoder.preamble(of: format) : encoder.separator(of: format))
      try streams.write(encoder.element(table, number: index + 1, as: format))
      isFirst = false
    }
  }
}
