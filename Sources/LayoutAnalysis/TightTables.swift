/// Finds the tables of a stretch of lines whose columns may stand as near to each other as words do.
struct TightTables {
  /// Of all that begins with one line, so much is looked at.
  private static let mostCandidates = 4
  /// Lines above a table that may seem to be its first rows.
  private static let mostLinesBefore = 4
  private static let fewestRows = 4

  private let lines: [TextLine]
  private let free: TightRows
  /// Lines that hold no table as far as could be seen from the first few of them.
  private var refused = 0..<0

  /// Lines from top to bottom.
  init(_ lines: [TextLine]) {
    self.lines = lines
    free = TightRows(lines)
  }

  /// The table of most cells that begins with a line and satisfies a condition.
  mutating func table(at first: Int, where isTable: (TightRows.Found) -> Bool) -> TightRows.Found? {
    let candidates = free.candidates(from: first).filter { $0.range.count >= Self.fewestRows }
    guard let end = candidates.map(\.range.upperBound).max() else { return nil }
    if end <= refused.upperBound, first > refused.lowerBound + Self.mostLinesBefore { return nil }
    let found = candidates.sorted { cells($0) > cells($1) }.prefix(Self.mostCandidates).compactMap(rows)
      .filter { $0.range.count >= Self.fewestRows && isTable($0) }.max { cells($0) < cells($1) }
    if found == nil {
      refused = (end <= refused.upperBound ? refused.lowerBound : first)..<max(end, refused.upperBound)
    }
    return found
  }

  private func cells(_ found: TightRows.Found) -> Int { found.range.count * found.gaps.count }

  /// The rows and columns of what leaves strips free; nil where no strip parts columns.
  private func rows(_ candidate: TightRows.Found) -> TightRows.Found? {
    let lines = Array(lines[candidate.range])
    let strips = TightColumns.strips(among: candidate.gaps, of: lines)
    guard !strips.isEmpty else { return nil }
    return (candidate.range.prefix(TightColumns.rowCount(of: lines, strips: strips)), strips)
  }
}
