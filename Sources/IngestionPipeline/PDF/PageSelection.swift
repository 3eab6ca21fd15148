/// Pages of a document that somebody asks for.
public struct PageSelection: Hashable, Sendable {
  /// Every page.
  public static let all = PageSelection(numbers: 1...Int.max)

  /// Numbers, counted from 1.
  private let numbers: ClosedRange<Int>

  private init(numbers: ClosedRange<Int>) { self.numbers = numbers }

  /// `7` or `3-7`; nil for all else.
  public init?(_ text: String) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else {
      return nil
    }
    guard first >= 1, last >= first, text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }) else { return nil }
    numbers = first...last
  }

  /// The first page asked for.
  var first: Int { numbers.lowerBound }

  /// Whether the page is asked for.
  func contains(_ page: Int) -> Bool { numbers.contains(page) }

  /// The last page asked for of so many.
  func last(of pageCount: Int) -> Int { min(numbers.upperBound, pageCount) }
}
