import PageModel

/// Blocks written as text, for tests.
///
/// A line is a paragraph, `# ` makes it a heading, `- 7 -` a page number; lines with `|` are the rows of
/// a table. In cells `^` is covered by the cell above, `<` by the cell at the left, `¶` divides
/// paragraphs. `===` begins a page; `~~~` does so in the middle of a table whose grid is open below. A
/// blank line ends a table.
struct DocumentLiteral {
  /// What the places of the text are.
  enum Places {
    /// Lines, as in a transcript.
    case lines
    /// Boxes, as on a page: 5 points a scalar, 20 a line, 200 a column.
    case boxes
  }

  private(set) var blocks: [Block] = []
  private let places: Places
  private var page = 1
  private var line = 0
  private var rows: [[String]] = []

  init(_ text: String, places: Places = .lines) {
    self.places = places
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      self.line += 1
      read(String(line))
    }
    endTable(isOpen: false)
  }

  private mutating func read(_ line: String) {
    if line.contains("|") {
      rows.append(
        line.split(separator: "|", omittingEmptySubsequences: false).map { Self.trimmed(String($0)) })
      return
    }
    endTable(isOpen: line == "~~~")
    switch line {
    case "": break
    case "===", "~~~": page += 1
    case _ where line.hasPrefix("- ") && line.hasSuffix(" -"): add(line, .pageNumber)
    case _ where line.hasPrefix("# "): add(String(line.dropFirst(2)), .heading)
    default: add(line, .body)
    }
  }

  private static func trimmed(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()))
  }

  private mutating func add(_ text: String, _ role: Paragraph.Role) {
    let sourced = self.text(text, line: line, column: 0)
    blocks.append(.paragraph(Paragraph(role: role, text: sourced, raw: text, page: page)))
  }

  private func text(_ text: String, line: Int, column: Int) -> SourcedText {
    let scalars = Array(text.unicodeScalars)
    guard places == .boxes else { return SourcedText(text, at: Place(page: page, line: line)) }
    let (x, y) = (Double(column) * 200, Double(line) * 20)
    return SourcedText(
      scalars: scalars,
      places: scalars.indices.map { index in
        let left = x + Double(index) * 5
        return Place(page: page, box: Box(x0: left, y0: y, x1: left + 5, y1: y + 14))
      })
  }

  private mutating func endTable(isOpen: Bool) {
    guard !rows.isEmpty else { return }
    let columns = rows.map(\.count).max() ?? 0
    let grid = rows.map { $0 + Array(repeating: "", count: columns - $0.count) }
    let first = line - rows.count
    var cells: [TableCell] = []
    for row in grid.indices {
      for column in 0..<columns where !["^", "<"].contains(grid[row][column]) {
        cells.append(cell(grid, row, column, line: first + row))
      }
    }
    let box = places == .boxes ? Box(x0: 0, y0: Double(first) * 20, x1: 200, y1: Double(line) * 20) : nil
    blocks.append(
      .table(
        Table(
          page: page, place: Place(page: page, box: box, line: places == .lines ? first : nil),
          rowCount: grid.count, columnCount: columns, cells: cells, isOpenAtBottom: isOpen)))
    rows = []
  }

  private func cell(_ grid: [[String]], _ row: Int, _ column: Int, line: Int) -> TableCell {
    let below = grid[(row + 1)...].prefix { $0[column] == "^" }.count
    let right = grid[row][(column + 1)...].prefix { $0 == "<" }.count
    let paragraphs = grid[row][column].split(separator: "¶").enumerated().map { index, part in
      text(Self.trimmed(String(part)), line: line + index, column: column)
    }
    return TableCell(
      row: row, column: column, rowSpan: below + 1, columnSpan: right + 1, paragraphs: paragraphs,
      lines: paragraphs, raw: paragraphs.map(\.string).joined(separator: "\n"))
  }
}
