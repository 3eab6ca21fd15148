internal import Diagnostics

extension DocumentFailure {
  /// A folder where a PDF is wanted.
  static let folder = DocumentFailure(.unreadableFileFolder)

  /// Something else where a PDF is wanted.
  static let noPDF = DocumentFailure(.unsupportedFormatNoPDF)

  /// A page behind the last one.
  static func noSuchPage(_ page: Int, of pageCount: Int) -> DocumentFailure {
    DocumentFailure(.noSuchPage, ["page": .number(page), "count": .number(pageCount)])
  }
}
