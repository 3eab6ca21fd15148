/// Numbers of pages, for people.
enum PageList {
  /// `2, 5-7`: ascending, each once, runs joined.
  static func text(_ pages: some Sequence<Int>) -> String {
    var runs: [ClosedRange<Int>] = []
    for page in Set(pages).sorted() {
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
