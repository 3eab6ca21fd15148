/// Stable ids of errors and diagnostics: what programs and tests go by.
///
/// Each has a section in `catalogue.ini`, which says what it means.
public enum DiagnosticID: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  case agencyNotFound = "agency-not-found"
  case blankPage = "blank-page"
  case blockLimit = "block-limit"
  case controlCharactersDropped = "control-characters-dropped"
  case damagedPDF = "damaged-pdf"
  case duplicateInput = "duplicate-input"
  case emptyFile = "empty-file"
  case encrypted
  case fileTooLarge = "file-too-large"
  case layoutLimit = "layout-limit"
  case lettersExchanged = "letters-exchanged"
  case noPages = "no-pages"
  case noReports = "no-reports"
  case noSuchPage = "no-such-page"
  case notAPDF = "not-a-pdf"
  case notAnITAReport = "not-an-ita-report"
  case notText = "not-text"
  case pageDrawnWithErrors = "page-drawn-with-errors"
  case pageNeedsOCR = "page-needs-ocr"
  case pageTruncated = "page-truncated"
  case pageUnreadable = "page-unreadable"
  case pdfCutOff = "pdf-cut-off"
  case pdfRepaired = "pdf-repaired"
  case pictureLeftOut = "picture-left-out"
  case schemaViolation = "schema-violation"
  case scoreRowNotRead = "score-row-not-read"
  case separatorRowDropped = "separator-row-dropped"
  case tableLimit = "table-limit"
  case tableNotClosed = "table-not-closed"
  case tableTooLarge = "table-too-large"
  case tableTooWide = "table-too-wide"
  case textEncodingAssumed = "text-encoding-assumed"
  case textEncodingDamaged = "text-encoding-damaged"
  case textLimit = "text-limit"
  case tooManyLines = "too-many-lines"
  case undatedFigures = "undated-figures"
  case unreadableFile = "unreadable-file"
  case unreadableFolder = "unreadable-folder"
  case unsupportedFormat = "unsupported-format"
  case wrongPassword = "wrong-password"
  case yearNotFound = "year-not-found"

  /// The id as exported.
  public var description: String { rawValue }
}
