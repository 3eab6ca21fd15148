/// Consecutive lines whose cells are divided by tabs or by `|`.
struct DelimitedRows {
  /// Cells of each line, without white space at the ends.
  let rows: [[[SourceScalar]]]

  /// Divides lines at tabs.
  init(tabbed lines: [[SourceScalar]]) {
    rows = lines.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { Array($0.trimmed) }
    }
  }

  /// Divides lines at `|` that no backslash escapes.
  init(piped lines: [[SourceScalar]]) { rows = lines.map(Self.pipeCells) }

  /// Whether a row only draws a rule: every cell with text is made of dashes, at least two.
  static func isRule(_ row: [[SourceScalar]]) -> Bool {
    let filled = row.filter { !$0.isEmpty }
    return !filled.isEmpty
      && filled.allSatisfy { cell in
        cell.count >= 2 && cell.allSatisfy { "-–—_=:".unicodeScalars.contains($0.value) }
      }
  }

  /// Whether lines with tabs form a table, rather than text that is indented or numbered by tabs.
  var isTable: Bool {
    let data = rows.filter { !Self.isRule($0) }
    let hasRule = data.count < rows.count
    let isWide = data.contains { row in
      row.count { !$0.isEmpty } >= 2 || (row.lastIndex { !$0.isEmpty } ?? 0) >= (hasRule ? 1 : 3)
    }
    return isWide && !isMarkedList(data)
  }

  /// Columns up to the last one that holds text.
  var usedColumns: Int { rows.map { ($0.lastIndex { !$0.isEmpty } ?? -1) + 1 }.max() ?? 0 }

  /// Whether each row is a list mark and a text, or goes on with such a text.
  private func isMarkedList(_ data: [[[SourceScalar]]]) -> Bool {
    data.allSatisfy { row in
      let filled = row.filter { !$0.isEmpty }
      guard let mark = filled.first, filled.count == 2 else { return filled.count < 2 }
      return Self.isListMark(mark)
    }
  }

  private static func isListMark(_ cell: [SourceScalar]) -> Bool {
    guard let last = cell.last?.value, cell.count <= 6 else { return false }
    if cell.count == 1 { return "-–—•●○▪■*➢✓".unicodeScalars.contains(last) }
    return (last == "." || last == ")")
      && cell.dropLast().allSatisfy { scalar in
        scalar.value.properties.numericType != nil || scalar.value == "." || scalar.value == "("
      }
  }

  private static func pipeCells(_ line: [SourceScalar]) -> [[SourceScalar]] {
    var cells: [[SourceScalar]] = []
    var cell: [SourceScalar] = []
    for scalar in line.trimmed {
      guard scalar.value == "|" else {
        cell.append(scalar)
        continue
      }
      if cell.last?.value == "\\" {
        var literal = scalar
        literal.isLiteral = true
        cell[cell.count - 1] = literal
      } else {
        cells.append(cell)
        cell = []
      }
    }
    // Text outside of the outer bars is a cell; nothing there is none.
    if !cell.isBlank { cells.append(cell) }
    if cells.first?.isBlank ?? false, line.trimmed.first?.value == "|" { cells.removeFirst() }
    return cells.map { Array($0.trimmed) }
  }
}

extension [SourceScalar] {
  fileprivate func split(
    separator: Unicode.Scalar, omittingEmptySubsequences: Bool
  ) -> [ArraySlice<SourceScalar>] {
    split(omittingEmptySubsequences: omittingEmptySubsequences) { $0.value == separator }
  }
}
