import Codebook
import PageModel
import ThaiText

/// Tells a row that lacks its first cells because they are merged with those above from the rest of a row that a page
/// divided.
struct TimedRow {
  /// Columns of time frames.
  private let frames: [Int]

  init(columns: [ColumnHeader]) {
    frames = columns.indices.filter { columns[$0].role == .timeframe }
  }

  /// Whether a row is one of its own beside the last one: both have a time frame that is whole and at least two more
  /// cells in the same columns, and no list goes on from the one to the other.
  func isOne(_ row: LogicalRow, after last: LogicalRow) -> Bool {
    let both = Self.filled(row, last)
    guard let frame = both.first(where: frames.contains), both.count >= 3 else { return false }
    return Self.areWhole(last.cells[frame].text, row.cells[frame].text)
      && !Self.goesOnWithList(row, after: last)
  }

  /// Whether a cell of a row goes on with a list of the row before.
  static func goesOnWithList(_ row: LogicalRow, after last: LogicalRow) -> Bool {
    filled(row, last).contains { isList(last.cells[$0], continuedBy: row.cells[$0]) }
  }

  /// Columns in which both rows have a text of their own.
  private static func filled(_ row: LogicalRow, _ last: LogicalRow) -> [Int] {
    row.cells.indices.filter { column in
      column < last.cells.count && row.cells[column].coverage == .own && !row.cells[column].isBlank
        && !last.cells[column].isBlank
    }
  }

  /// Whether two texts are a time frame each, not the halves of one.
  private static func areWhole(_ first: SourcedText, _ second: SourcedText) -> Bool {
    let texts = [first.trimmed, second.trimmed]
    guard texts.allSatisfy(isTimeFrame),
      let end = texts[0].scalars.last, let start = texts[1].scalars.first
    else { return false }
    let (before, after) = (SqueezedText(texts[0]), SqueezedText(texts[1]))
    let isCut =
      dashes.contains(end) || dashes.contains(start)
      || TimeFrameVocabulary.openEnds.hit(in: before, endingAt: before.scalars.count) != nil
      || TimeFrameVocabulary.continuations.hit(in: after, at: 0) != nil
    // `ตลอดปีงบประมาณ` and, over the page, `พ.ศ. 2568`.
    return !isCut && YearReader.years(in: texts[1].scalars).first?.range.lowerBound != 0
  }

  /// Whether a text names a time.
  static func isTimeFrame(_ text: SourcedText) -> Bool {
    TimeFrameReader.read(text.string, fiscalYear: anyFiscalYear) != nil
  }

  /// Whether a time frame is one does not depend on the year.
  private static let anyFiscalYear = 2567
  private static let dashes = "-–—−,/".unicodeScalars

  /// `2. …` below and `3. …` above: one list.
  private static func isList(_ cell: LogicalCell, continuedBy next: LogicalCell) -> Bool {
    guard let first = next.paragraphs.first.flatMap({ StepMark(at: 0, in: $0.trimmed.scalars) }),
      first.number > 1
    else { return false }
    return cell.paragraphs.contains { paragraph in
      guard let mark = StepMark(at: 0, in: paragraph.trimmed.scalars) else { return false }
      return mark.style == first.style && mark.number + 1 == first.number
    }
  }
}
