internal import ReportExport

/// Names of the files that hold the tables of a document and the drawings of its pages.
struct TableFileName {
  /// Bytes kept for what stands behind the document's name: numbers and the ending.
  private static let longestRest = 48

  private let stem: [UInt8]

  /// The names for a document: its file name, without the ending `.pdf`, is their beginning.
  init(of document: BytePath) {
    let name = document.lastComponent
    let ending = Array(".pdf".utf8)
    let isPDF =
      name.count > ending.count && name.suffix(ending.count).map { $0 | 0x20 } == ending.map { $0 | 0x20 }
    let stem = isPDF ? Array(name.dropLast(ending.count)) : name
    let text = String(decoding: stem, as: UTF8.self)
    let isPlain = stem.count + Self.longestRest <= ShortenedName.longest && text.utf8.elementsEqual(stem)
    self.stem = isPlain ? stem : ShortenedName.cut(text, hashOf: name, leaving: Self.longestRest)
  }

  /// `NAME-p3-t1.csv`; tables count from 1 on each page.
  func table(_ number: Int, page: Int, format: TableFormat) -> BytePath {
    BytePath(stem + "-p\(page)-t\(number).\(format.fileExtension)".utf8)
  }

  /// `NAME-p3.svg`.
  func drawing(page: Int) -> BytePath { BytePath(stem + "-p\(page).svg".utf8) }
}
