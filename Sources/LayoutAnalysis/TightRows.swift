/// Finds lines that leave strips free in common, however narrow.
struct TightRows {
  /// Lines looked at for one table.
  private static let mostLines = 300
  private static let fewest = 3

  /// Lines and the strips that all of them leave free.
  typealias Found = (range: Range<Int>, gaps: [ClosedRange<Double>])

  private let lines: [TextLine]
  /// What each line leaves free, from left to right, its ends too.
  private let free: [[ClosedRange<Double>]]

  init(_ lines: [TextLine]) {
    self.lines = lines
    free = lines.map { line in
      guard line.direction == 0 else { return [] }
      return [-.infinity...line.start] + line.gaps(above: TightColumns.gap) + [line.end ... .infinity]
    }
  }

  /// Lines from one on with the strips between them: fewer lines leave more of them free.
  func candidates(from first: Int) -> [Found] {
    var gaps = Array(free[first].dropFirst().dropLast())
    var found: [Found] = []
    var next = first + 1
    while !gaps.isEmpty, next < min(lines.count, first + Self.mostLines), isNear(next) {
      let shared = Self.shared(gaps, free[next], least: TightColumns.gap * lines[next].size)
      if shared.count < gaps.count, next - first >= Self.fewest { found.append((first..<next, gaps)) }
      gaps = shared
      next += 1
    }
    if !gaps.isEmpty, next - first >= Self.fewest { found.append((first..<next, gaps)) }
    return found
  }

  /// The strips that all lines leave free.
  func shared() -> [ClosedRange<Double>] {
    guard let first = free.first, first.count > 2 else { return [] }
    return lines.indices.dropFirst().reduce(Array(first.dropFirst().dropLast())) { gaps, line in
      gaps.isEmpty ? [] : Self.shared(gaps, free[line], least: TightColumns.gap * lines[line].size)
    }
  }

  private func isNear(_ line: Int) -> Bool {
    lines[line].across - lines[line - 1].across < 2.6 * max(lines[line - 1].size, lines[line].size)
  }

  /// The widest part of each gap that a line leaves free, where that is wide enough.
  private static func shared(
    _ gaps: [ClosedRange<Double>], _ free: [ClosedRange<Double>], least: Double
  ) -> [ClosedRange<Double>] {
    var shared: [ClosedRange<Double>] = []
    var first = 0
    for gap in gaps {
      while first < free.count, free[first].upperBound <= gap.lowerBound { first += 1 }
      let parts = free[first...].prefix { $0.lowerBound < gap.upperBound }.map { $0.clamped(to: gap) }
      if let widest = parts.max(by: { $0.width < $1.width }), widest.width >= least { shared.append(widest) }
    }
    return shared
  }
}

extension TextLine {
  /// Gaps between its letters that are wider than so many em, from left to right.
  fileprivate func gaps(above least: Double) -> [ClosedRange<Double>] {
    var gaps: [ClosedRange<Double>] = []
    var last = start
    for cluster in clusters where !cluster.isSpace {
      if cluster.base.start - last > least * size { gaps.append(last...cluster.base.start) }
      last = max(last, cluster.base.end)
    }
    return gaps
  }
}
