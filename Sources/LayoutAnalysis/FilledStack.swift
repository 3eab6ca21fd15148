internal import PageModel

/// Patches of the same ends, one above the other: the shaded rows of a table, or some of them.
struct FilledStack {
  private static let endTolerance = 3.0
  private static let mostStacks = 200
  private static let mostPatches = 300
  /// How far apart patches may stand, in heights of a shaded row: any, and those that have the same columns.
  private static let furthest = 5.0
  private static let furthestOfSameColumns = 60.0

  private(set) var patches: [FilledPatch]
  private(set) var box: Box

  /// Height of most of its rows, in points.
  private(set) var rowHeight: Double
  /// x between its columns, ascending.
  private(set) var columnEdges: [Double]

  /// Stacks by their tops.
  static func stacks(of patches: [FilledPatch], among lines: [InkedLine]) -> [FilledStack] {
    var stacks: [FilledStack] = []
    for patch in patches.sorted(by: { ($0.box.y0, $0.box.x0) < ($1.box.y0, $1.box.x0) }) {
      let home = stacks.indices.suffix(mostStacks).last { stacks[$0].isFollowed(by: patch, among: lines) }
      if let home { stacks[home].append(patch) } else { stacks.append(FilledStack(patch)) }
    }
    return stacks
  }

  private init(_ patch: FilledPatch) {
    patches = [patch]
    box = patch.box
    rowHeight = Self.rowHeight(of: patches)
    columnEdges = Self.columnEdges(of: patches, in: box)
  }

  private mutating func append(_ patch: FilledPatch) {
    patches.append(patch)
    box = box.union(patch.box)
    rowHeight = Self.rowHeight(of: patches)
    columnEdges = Self.columnEdges(of: patches, in: box)
  }

  private static func rowHeight(of patches: [FilledPatch]) -> Double {
    let heights = patches.flatMap(\.areas).map(\.box.height).sorted()
    return heights[heights.count / 2]
  }

  private static func columnEdges(of patches: [FilledPatch], in box: Box) -> [Double] {
    let sides = patches.flatMap(\.areas).flatMap { [$0.box.x0, $0.box.x1] }
      .filter { $0 > box.x0 + 5 && $0 < box.x1 - 5 }
    return Snapping.centres(sides, tolerance: FilledPatch.widestGap + 0.5)
  }

  /// Whether a patch goes on with the same table: of the same ends, near, no second head, and nothing between
  /// that is no row.
  private func isFollowed(by patch: FilledPatch, among lines: [InkedLine]) -> Bool {
    let gap = patch.box.y0 - box.y1
    let height = max(rowHeight, patch.areas.map(\.box.height).max() ?? 0)
    guard patches.count < Self.mostPatches, abs(patch.box.x0 - box.x0) <= Self.endTolerance,
      abs(patch.box.x1 - box.x1) <= Self.endTolerance,
      gap > -1, gap <= Self.furthestOfSameColumns * height
    else { return false }
    let edges = Self.columnEdges(of: [patch], in: box)
    let isAlike = !edges.isEmpty && edges.count == columnEdges.count
    guard gap <= Self.furthest * height || isAlike, !FilledPatch.disagree(columnEdges, edges) else {
      return false
    }
    let between = Self.lines(lines, from: box.y1, to: patch.box.y0).filter(holds)
    guard between.allSatisfy({ isRow($0) }) else { return false }
    guard gap > FilledPatch.widestGap, isHead(patch) else { return true }
    // A second head begins another table; that may have a name of its own.
    return patches.count > 1 ? isHead(patches[1]) : between.last.map { columnCount(of: $0) > 1 } ?? true
  }

  /// Whether a patch looks as the first one does.
  private func isHead(_ patch: FilledPatch) -> Bool {
    abs(patch.areas[0].luminance - patches[0].areas[0].luminance) < 0.01
  }

  /// Whether its first row is painted unlike the others: what stands above is no part of the table.
  var beginsWithHead: Bool {
    let first = patches[0].areas[0]
    let below = patches.flatMap(\.areas).filter {
      $0.box.y0 > first.box.y0 + 2 && abs($0.box.x0 - first.box.x0) <= Self.endTolerance
    }
    return below.count { abs($0.luminance - first.luminance) > 0.02 } * 2 >= below.count
  }

  // MARK: Text

  /// Lines whose letters stand between two heights.
  static func lines(_ lines: [InkedLine], from top: Double, to bottom: Double) -> ArraySlice<InkedLine> {
    let first = lines.partitionIndex { $0.across - 0.25 * $0.size > top }
    let end = lines.partitionIndex { $0.across - 0.25 * $0.size > bottom }
    return lines[first..<max(first, end)]
  }

  /// Whether what a line has between the ends of the stack stands in its columns.
  func isRow(_ line: InkedLine) -> Bool {
    line.pieces.allSatisfy { piece in
      guard piece.upperBound > box.x0 - 2, piece.lowerBound < box.x1 + 2 else { return true }
      return piece.lowerBound > box.x0 - 4 && piece.upperBound < box.x1 + 4
        && !columnEdges.contains { piece.lowerBound < $0 - 1.5 && piece.upperBound > $0 + 1.5 }
    }
  }

  /// In how many columns a line has text.
  func columnCount(of line: InkedLine) -> Int {
    let own = line.pieces.filter { $0.upperBound > box.x0 && $0.lowerBound < box.x1 }
    return Set(own.map { piece in columnEdges.count { $0 < (piece.lowerBound + piece.upperBound) / 2 } })
      .count
  }

  /// Feet of the rows without shading that follow at its foot, at most so many.
  func rowsBelow(among lines: [InkedLine], most: Int) -> [Double] {
    var feet: [Double] = []
    var last = box.y1
    let step = firstLineStep(among: lines)
    for line in Self.lines(lines, from: box.y1, to: box.y1 + Double(most) * 2.5 * rowHeight) where holds(line)
    {
      let isNear =
        line.across - last < (feet.isEmpty ? 1.35 * step + 1 : max(rowHeight * 1.15, 1.5 * line.size))
      guard isRow(line), isNear else { break }
      let foot = line.across + max(0.3 * line.size, rowHeight - step)
      if columnCount(of: line) >= 2 {
        guard feet.count < most else { break }
        feet.append(foot)
      } else if !feet.isEmpty, line.across - last < 1.5 * line.size {
        feet[feet.count - 1] = foot
      } else {
        break
      }
      last = line.across
    }
    return feet
  }

  /// Tops of the rows without shading that stand on its first row, from below: one, or that and the head.
  func rowsAbove(among lines: [InkedLine]) -> [Double] {
    guard !beginsWithHead else { return [] }
    let step = firstLineStep(among: lines)
    var tops: [Double] = []
    var next = box.y0 + step
    for line in Self.lines(lines, from: box.y0 - 4 * rowHeight, to: box.y0).reversed() where holds(line) {
      let distance = next - line.across
      guard isRow(line), distance < 1.3 * max(rowHeight, line.size) else { break }
      if columnCount(of: line) >= (tops.isEmpty ? 2 : columnEdges.count + 1), tops.count < 2 {
        tops.append(line.across - step)
      } else if !tops.isEmpty, distance < 0.9 * rowHeight, distance < 1.5 * line.size {
        tops[tops.count - 1] = line.across - step
      } else {
        break
      }
      next = line.across
    }
    return tops
  }

  /// Whether a line has text between the ends of the stack.
  private func holds(_ line: InkedLine) -> Bool {
    line.pieces.contains { $0.upperBound > box.x0 && $0.lowerBound < box.x1 }
  }

  /// Whether several rows without shading stand between shaded ones, or below the only ones.
  var isSparse: Bool {
    patches.count == 1
      || zip(patches, patches.dropFirst()).contains { $1.box.y0 - $0.box.y1 > 2.4 * rowHeight }
  }

  /// Distance of the first baseline of a row from its top, as in most rows.
  private func firstLineStep(among lines: [InkedLine]) -> Double {
    let steps = patches.flatMap(\.areas).compactMap { area in
      Self.lines(lines, from: area.box.y0, to: area.box.y1).first { line in
        line.pieces.contains { $0.lowerBound > area.box.x0 - 2 && $0.upperBound < area.box.x1 + 2 }
      }.map { $0.across - area.box.y0 }
    }.sorted()
    return steps.isEmpty ? rowHeight : steps[steps.count / 2]
  }
}
