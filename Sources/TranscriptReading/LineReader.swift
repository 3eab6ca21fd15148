import Diagnostics
import PageModel

/// Goes through the lines of a text or Markdown file and divides it into text and tables.
struct LineReader {
  private let lines: [[SourceScalar]]
  private let balances: [Int]
  private let tableEnds: [Int?]
  private var position = 0
  private var text: [[SourceScalar]] = []

  /// Starts at the first line.
  init(_ lines: [[SourceScalar]]) {
    self.lines = lines
    balances = lines.map(Self.balance)
    tableEnds = Self.tableEnds(balances)
  }

  /// Reads all lines.
  mutating func read(into flow: inout MarkupFlow) {
    while position < lines.count {
      if let end = endOfMarkupTable() {
        text += lines[position..<end]
        position = end
        continue
      }
      switch kind(at: position) {
      case .blank:
        endText(into: &flow)
        position += 1
      case .fence: position += 1
      case .text:
        text.append(lines[position])
        position += 1
      case .tabbed: readTabbedRows(into: &flow)
      case .piped: readPipedRows(into: &flow)
      }
    }
    endText(into: &flow)
  }

  /// Lines between blank ones are read together: bold runs and tags may go over lines.
  private mutating func endText(into flow: inout MarkupFlow) {
    if !text.isEmpty { flow.read(TranscriptReader.joined(text[...])) }
    text = []
  }

  private func kind(at index: Int) -> LineKind {
    let kind = LineKind(lines[index])
    let isHeader =
      (kind == .text || kind == .tabbed) && lines[index].contains { $0.value == "|" }
      && index + 1 < lines.count && LineKind.isAlignmentRow(lines[index + 1])
    return isHeader ? .piped : kind
  }

  /// Behind the last line of an HTML table that begins in this line; nil when none does.
  private func endOfMarkupTable() -> Int? {
    guard balances[position] > 0 else { return nil }
    if let end = tableEnds[position] { return end }
    // Never closed: it ends with the first blank line.
    return lines[position...].firstIndex(where: \.isBlank) ?? lines.count
  }

  /// For each line behind which tables are open that were not open before it, the index behind the line
  /// that closes them; nil when none does.
  private static func tableEnds(_ balances: [Int]) -> [Int?] {
    var ends: [Int?] = Array(repeating: nil, count: balances.count)
    // Lines that wait for an end, with the depth before them; depths grow from first to last.
    var waiting: [(line: Int, depth: Int)] = []
    var depth = 0
    for (line, balance) in balances.enumerated() {
      if balance > 0 { waiting.append((line, depth)) }
      depth += balance
      while let last = waiting.last, depth <= last.depth {
        ends[last.line] = line + 1
        waiting.removeLast()
      }
    }
    return ends
  }

  /// Start tags of tables less end tags.
  private static func balance(of line: [SourceScalar]) -> Int {
    var balance = 0
    for index in line.indices where line[index].value == "<" {
      let ahead = line[index...].prefix(8).string.lowercased()
      if ahead.hasPrefix("<table") { balance += 1 }
      if ahead.hasPrefix("</table") { balance -= 1 }
    }
    return balance
  }

  private mutating func readTabbedRows(into flow: inout MarkupFlow) {
    let start = position
    while position < lines.count, isTabbedRow(position, after: start) { position += 1 }
    let run = Array(lines[start..<position])
    let rows = DelimitedRows(tabbed: run)
    if rows.isTable {
      endText(into: &flow)
      let grid = grid(rows, of: run, flow: &flow)
      for (row, line) in zip(rows.rows, run) where DelimitedRows.isRule(row) {
        flow.note(Diagnostic(.separatorRowDropped, at: line.first?.place))
      }
      flow.append(grid)
    } else {
      text += run
    }
  }

  private func isTabbedRow(_ index: Int, after start: Int) -> Bool {
    guard index > start else { return true }
    guard lines[index].first?.page == lines[start].first?.page,
      lines[index].contains(where: { $0.value == "\t" }), balances[index] <= 0
    else { return false }
    // A row of empty cells has tabs only.
    let kind = kind(at: index)
    return kind == .tabbed || kind == .blank
  }

  private mutating func readPipedRows(into flow: inout MarkupFlow) {
    let start = position
    while position < lines.count, isPipedRow(position, after: start) { position += 1 }
    let run = Array(lines[start..<position])
    let rows = DelimitedRows(piped: run)
    endText(into: &flow)
    let grid = grid(rows, of: run, flow: &flow)
    flow.append(grid)
  }

  private func isPipedRow(_ index: Int, after start: Int) -> Bool {
    guard index > start else { return true }
    guard lines[index].first?.page == lines[start].first?.page else { return false }
    return kind(at: index) == .piped || LineKind.isAlignmentRow(lines[index])
      || (!lines[index].isBlank && lines[start].trimmed.first?.value != "|"
        && lines[index].contains { $0.value == "|" })
  }

  /// The rows as a grid; rules between rows are left out.
  private func grid(
    _ rows: DelimitedRows, of run: [[SourceScalar]], flow: inout MarkupFlow
  ) -> TableGrid {
    let place = run.first?.first?.place ?? Place(page: 1)
    var grid = TableGrid(place: place)
    let columns = rows.usedColumns
    for (row, line) in zip(rows.rows, run) {
      if !DelimitedRows.isRule(row), !LineKind.isAlignmentRow(line) {
        grid.rows.append(row.prefix(columns).map { TableGrid.Cell(lines: flow.cellLines($0)) })
      }
    }
    return grid
  }
}
