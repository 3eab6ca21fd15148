import PageModel

/// A table whose tags are being read.
///
/// A table within a cell becomes lines of that cell.
struct OpenTable {
  /// Where it begins.
  let place: Place
  /// Tables open within the open cell.
  private(set) var nesting = 0

  private var rows: [[TableGrid.Cell]] = []
  private var isRowOpen = false
  private var cell: (text: LineCollector, rowSpan: Int, columnSpan: Int)?
  private var stray = LineCollector(lineBreaks: .collapse)

  /// Starts without rows.
  init(place: Place) { self.place = place }

  /// Whether a cell is open, so that a table would stand within it.
  var hasOpenCell: Bool { cell != nil }

  /// Takes the next piece of the source, the table's own tags excepted.
  mutating func take(_ token: MarkupToken) {
    switch token {
    case .start(let tag) where nesting == 0 && tag.element == .row: startRow()
    case .end(let tag) where nesting == 0 && tag.element == .row: endRow()
    case .start(let tag) where nesting == 0 && tag.element == .cell: startCell(tag)
    case .end(let tag) where nesting == 0 && tag.element == .cell: endCell()
    default:
      count(token)
      if cell == nil { stray.take(token) } else { cell?.text.take(token) }
    }
  }

  /// Text that stands outside of cells, and the rows.
  mutating func finish() -> (stray: [FlowLine], rows: [[TableGrid.Cell]]) {
    endRow()
    return (stray.finish(), rows)
  }

  private mutating func count(_ token: MarkupToken) {
    switch token {
    case .start(let tag) where tag.element == .table: nesting += 1
    case .end(let tag) where tag.element == .table: nesting = max(0, nesting - 1)
    default: break
    }
  }

  private mutating func startRow() {
    endRow()
    rows.append([])
    isRowOpen = true
  }

  private mutating func endRow() {
    endCell()
    isRowOpen = false
  }

  private mutating func startCell(_ tag: MarkupTag) {
    endCell()
    if !isRowOpen { startRow() }
    cell = (
      LineCollector(lineBreaks: .collapse), Self.span(tag.attributes["rowspan"], least: 0),
      Self.span(tag.attributes["colspan"], least: 1)
    )
  }

  private mutating func endCell() {
    guard var open = cell else { return }
    cell = nil
    rows[rows.count - 1].append(
      TableGrid.Cell(lines: open.text.finish(), rowSpan: open.rowSpan, columnSpan: open.columnSpan))
  }

  private static func span(_ text: String?, least: Int) -> Int {
    let digits = text?.unicodeScalars.drop(while: \.properties.isWhitespace).prefix {
      ("0"..."9").contains($0)
    }
    guard let digits, let value = Int(String(digits)) else { return 1 }
    return max(least, min(value, 65_534))
  }
}
