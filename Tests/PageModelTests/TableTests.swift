import PageModel
import Testing

@Suite struct TableTests {
  /// Two rows of 10 and 30 points, three columns of 20, 40 and 60, turned by `direction`.
  private func table(_ direction: Int, box: Box) -> Table {
    Table(
      page: 1, place: Place(page: 1, box: box), rowCount: 2, columnCount: 3, cells: [],
      columnEdges: [100, 120, 160, 220], rowEdges: [50, 60, 90], direction: direction)
  }

  private func cell(_ row: Int, _ column: Int, rows: Int = 1, columns: Int = 1) -> TableCell {
    TableCell(
      row: row, column: column, rowSpan: rows, columnSpan: columns, paragraphs: [], lines: [], raw: "")
  }

  @Test func aCellReachesFromEdgeToEdge() {
    let table = table(0, box: Box(x0: 100, y0: 50, x1: 220, y1: 90))
    #expect(table.box(of: cell(0, 0)) == Box(x0: 100, y0: 50, x1: 120, y1: 60))
    #expect(table.box(of: cell(1, 1)) == Box(x0: 120, y0: 60, x1: 160, y1: 90))
    #expect(table.box(of: cell(0, 0, rows: 2, columns: 3)) == table.place.box)
  }

  @Test("the edges of a turned table are turned back", arguments: [90, 180, 270])
  func turned(direction: Int) throws {
    // 120 points along the lines, 40 across them.
    let size = direction == 180 ? (120.0, 40.0) : (40.0, 120.0)
    let place = Box(x0: 300, y0: 400, x1: 300 + size.0, y1: 400 + size.1)
    let table = table(direction, box: place)
    #expect(table.box(of: cell(0, 0, rows: 2, columns: 3)) == place)
    let first = try #require(table.box(of: cell(0, 0)))
    let expected =
      switch direction {
      // Read downwards: the first row is the rightmost column of the page, its first cell the topmost.
      case 90: Box(x0: 330, y0: 400, x1: 340, y1: 420)
      case 180: Box(x0: 400, y0: 430, x1: 420, y1: 440)
      default: Box(x0: 300, y0: 500, x1: 310, y1: 520)
      }
    #expect(first == expected)
  }

  @Test func aCellOutsideOfTheGridHasNoBox() {
    let table = table(0, box: Box(x0: 100, y0: 50, x1: 220, y1: 90))
    for cell in [
      cell(2, 0), cell(0, 3), cell(-1, 0), cell(0, -1), cell(1, 0, rows: 2), cell(0, 2, columns: 2),
      cell(0, 0, rows: 0), cell(.max, .max, rows: .max), cell(0, 0, columns: .max),
    ] {
      #expect(table.box(of: cell) == nil, "\(cell.row) \(cell.column)")
    }
  }

  @Test func aTranscriptsCellHasNoBox() {
    let table = Table(
      page: 1, place: Place(page: 1, line: 3), rowCount: 1, columnCount: 1, cells: [cell(0, 0)])
    #expect(table.box(of: cell(0, 0)) == nil)
  }
}
