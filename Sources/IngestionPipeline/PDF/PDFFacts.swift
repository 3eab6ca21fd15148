internal import Diagnostics
internal import PDFExtraction

/// What is learnt of a PDF on the way through its pages.
struct PDFFacts {
  private var diagnostics: [Diagnostic] = []
  private var pageCount = 0

  /// A page was read.
  mutating func add(_ diagnostics: [Diagnostic]) {
    pageCount += 1
    self.diagnostics += diagnostics
  }

  /// More is known of pages that were read.
  mutating func note(_ diagnostics: [Diagnostic]) { self.diagnostics += diagnostics }

  /// What became of the file, now that all is read.
  func summary(of file: PDFFile) -> PDFSummary {
    PDFSummary(file.diagnostics + DocumentStages.inPageOrder(diagnostics), pageCount: pageCount)
  }
}
