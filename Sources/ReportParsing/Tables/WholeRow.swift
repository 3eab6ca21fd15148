import PageModel
import ThaiText

/// Tells the first row behind a page break that is a row of its own, though its first cells are blank or merged, from
/// the rest of the row before.
struct WholeRow {
  private let row: LogicalRow
  private let last: LogicalRow

  init(_ row: LogicalRow, after last: LogicalRow) {
    self.row = row
    self.last = last
  }

  /// A cell begins anew what the row before has already: another item's code, or steps from the first one on.
  var isWhole: Bool {
    row.cells.indices.contains { column in
      guard column < last.cells.count, let begin = own(row, column), let before = own(last, column) else {
        return false
      }
      return RowStart.beginsWithCode(begin) && RowStart.beginsWithCode(before)
        || restarts(begin, after: before)
    }
  }

  private func own(_ row: LogicalRow, _ column: Int) -> LogicalCell? {
    let cell = row.cells[column]
    return cell.coverage == .own && !cell.isBlank ? cell : nil
  }

  /// `๑. …` behind a list that has begun with its first step.
  private func restarts(_ cell: LogicalCell, after before: LogicalCell) -> Bool {
    number(of: cell.lines.first) == 1 && number(of: before.lines.first) == 1
  }

  private func number(of line: SourcedText?) -> Int? {
    guard let line, let length = RowStart.listMark(SqueezedText(line)) else { return nil }
    let mark = SqueezedText(line).string(0..<length)
    return Int(mark.filter(\.isNumber))
  }
}
