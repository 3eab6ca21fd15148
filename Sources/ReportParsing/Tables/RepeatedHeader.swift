import PageModel
import ThaiText

/// The rows at the top of a table's part that print the header of the table again.
///
/// Rows below the first ones of a header may name no columns, only what stands under them: instruments, say. They are
/// known by standing under the header in both parts, word for word.
struct RepeatedHeader {
  /// Number of rows.
  let rowCount: Int

  /// `named` rows of the part are known by their words.
  init(of part: LogicalTable, in whole: LogicalTable, named: Int) {
    var count = named
    // A part may be nothing but a row of the body, which is no header, however often it is printed.
    while count < Self.mostRows, count + 1 < part.rows.count, count < whole.rows.count,
      Self.mayHead(part.rows[count], isFirst: count == 0), Self.same(part.rows[count], whole.rows[count])
    {
      count += 1
    }
    rowCount = count
  }

  private static let mostRows = 4

  /// Something above reaches down beside the row's cells, or nothing stands before them; no cell is a figure.
  private static func mayHead(_ row: LogicalRow, isFirst: Bool) -> Bool {
    let own = row.ownCells
    guard own.count >= 2 else { return false }
    let isUnderHeader = row.cells.contains { $0.coverage == .above } || row.cells.first?.isBlank ?? false
    return (isFirst || isUnderHeader)
      && own.allSatisfy { cell in
        !(NumberReader.soleNumber(in: cell.cell.text.scalars)?.text.contains(".") ?? false)
      }
  }

  private static func same(_ a: LogicalRow, _ b: LogicalRow) -> Bool {
    a.cells.count == b.cells.count
      && zip(a.cells, b.cells).allSatisfy { x, y in
        x.coverage == y.coverage && SqueezedText(x.text).scalars == SqueezedText(y.text).scalars
      }
  }
}
