import PageModel
import ThaiText

/// A cell of a calendar: a mark below the name of a month or quarter says when something is done.
enum CalendarMark {
  /// Whether months are meant does not depend on the year.
  private static let anyFiscalYear = 2567
  private static let marks = Set("✓✔√☑●■○•▪*★/xX←→↔⟶➔–—-".unicodeScalars)

  /// The period that a mark in the cell stands for, as its header prints it; nil for any other cell.
  static func period(_ cell: SourcedText, below header: String) -> SourcedText? {
    guard isMark(cell), let place = cell.trimmed.places.first, isPeriod(header) else { return nil }
    return SourcedText(header, at: place)
  }

  /// Whether a header names a month, a quarter or the like.
  static func isPeriod(_ header: String) -> Bool {
    guard header.unicodeScalars.count <= 40,
      let frame = TimeFrameReader.read(header, fiscalYear: anyFiscalYear)
    else { return false }
    return frame.frequency == nil
  }

  /// Whether a cell holds nothing but marks.
  static func isMark(_ cell: SourcedText) -> Bool {
    let text = cell.trimmed
    return !text.isEmpty && text.count <= 8
      && text.scalars.allSatisfy { marks.contains($0) || $0.isSpace }
  }

  /// The time from the first to the last of periods, one on each line; nil where one has no time.
  static func frame(_ periods: String, year: Int?) -> TimeFrame? {
    let frames = periods.split(separator: "\n").map { TimeFrameReader.read(String($0), fiscalYear: year) }
    let known = frames.compactMap { $0 }
    guard !known.isEmpty, known.count == frames.count, let start = known.map(\.start).min(),
      let end = known.map(\.end).max()
    else { return nil }
    return TimeFrame(start: start, end: end, granularity: known.map(\.granularity).min() ?? .month)
  }
}
