internal import Diagnostics

/// The pages of a document from which nothing was read, by what page extraction said of them.
struct UnreadPages {
  private let needOCR: [Int]
  private let unreadable: [Int]
  private let blank: [Int]
  private let count: Int

  /// Sorts a document's pages out by their diagnostics.
  init(_ content: DocumentContent) {
    func pages(_ id: String) -> [Int] {
      Set(content.diagnostics.filter { $0.id == id }.compactMap { $0.place?.page }).sorted()
    }
    needOCR = pages("page-needs-ocr")
    unreadable = pages("page-unreadable")
    blank = pages("blank-page")
    count = content.pages
  }

  /// Id of the error; nil when no page is lost (a blank page is none).
  var error: String? {
    if !needOCR.isEmpty { return "page-needs-ocr" }
    return unreadable.isEmpty ? nil : "page-unreadable"
  }

  /// Whether no page is left that was read.
  var isEverything: Bool { Set(needOCR + unreadable + blank).count >= count }

  /// Sentence for a document that failed.
  var messageWhenNothingIsRead: String {
    needOCR.isEmpty
      ? "none of its pages can be read: the PDF is damaged"
      : "no page has usable text: scanned pages need text recognition (OCR), which this version does not do"
  }

  /// Sentence for a document that is partial.
  var messageWhenSomeAreRead: String {
    var parts: [String] = []
    if !needOCR.isEmpty {
      parts.append(
        "no usable text on \(needOCR.count) of \(count) pages (\(Self.list(needOCR))), which need text "
          + "recognition (OCR); this version does not do it")
    }
    if !unreadable.isEmpty {
      parts.append("\(unreadable.count) of \(count) pages cannot be read (\(Self.list(unreadable)))")
    }
    return parts.joined(separator: "; ")
  }

  /// `2, 5-7`: page numbers, ascending, runs joined.
  private static func list(_ pages: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for page in pages {
      if let last = runs.last, last.upperBound + 1 == page {
        runs[runs.count - 1] = last.lowerBound...page
      } else {
        runs.append(page...page)
      }
    }
    let words = runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
    return words.joined(separator: ", ")
  }
}
