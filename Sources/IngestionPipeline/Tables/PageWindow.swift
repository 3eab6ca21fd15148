/// Pages of a long document that are laid out together, so that only so many are held at a time.
///
/// What is laid over pages shows by what they have in common; the pages beyond those that come out of a window are
/// there for comparison only.
struct PageWindow: Hashable {
  /// Documents of no more pages are laid out as a whole.
  static let mostPages = 64
  /// Neighbours with which a page is at least compared, before it and after it.
  private static let margin = 8

  /// Pages that are laid out, counted from 1.
  let pages: ClosedRange<Int>
  /// Pages whose result counts.
  let own: ClosedRange<Int>

  /// The windows of a document of so many pages (at least 1), in order: every page is one window's own.
  static func windows(pageCount: Int) -> [PageWindow] {
    let last = max(1, pageCount)
    guard last > mostPages else { return [PageWindow(pages: 1...last, own: 1...last)] }
    return stride(from: 1, through: last, by: mostPages - 2 * margin).map { first in
      let end = min(last, first + mostPages - 2 * margin - 1)
      return PageWindow(pages: max(1, first - margin)...min(last, end + margin), own: first...end)
    }
  }
}
