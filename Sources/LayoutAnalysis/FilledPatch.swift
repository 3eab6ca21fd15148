internal import PageModel

/// Painted rectangles that adjoin each other, or stand apart by a gap as narrow as a line: shaded cells.
struct FilledPatch {
  /// Widest gap between painted cells, in points.
  static let widestGap = 4.0
  private static let mostAreas = 2_000
  /// Lighter than this is white.
  private static let white = 0.985

  /// From top to bottom, then from left to right.
  let areas: [FilledArea]
  let box: Box

  /// Patches from top to bottom of areas in reading coordinates; a page with more areas than any table has
  /// cells is a drawing, and gives none.
  static func patches(of areas: [FilledArea], width: Double, height: Double) -> [FilledPatch] {
    let sized = areas.filter {
      $0.box.width >= 6 && $0.box.height >= 5 && $0.box.width * $0.box.height < 0.5 * width * height
    }
    guard !sized.isEmpty, sized.count <= mostAreas else { return [] }
    let shown = shown(sized)
    var sets = DisjointSets(count: shown.count)
    for (index, area) in shown.enumerated() {
      var next = index + 1
      while next < shown.count, shown[next].box.y0 <= area.box.y1 + widestGap {
        if adjoin(area.box, shown[next].box) { sets.unite(index, next) }
        next += 1
      }
    }
    var members: [Int: [FilledArea]] = [:]
    for index in shown.indices { members[sets.root(index), default: []].append(shown[index]) }
    return members.sorted { $0.key < $1.key }.flatMap { parts(of: $0.value) }.map(FilledPatch.init)
      .filter(\.isRectangle)
  }

  /// Areas, apart where other columns begin: tables that touch.
  private static func parts(of areas: [FilledArea]) -> [[FilledArea]] {
    let groups = Snapping.groups(areas.map(\.box.y0), tolerance: 1.5, widest: 4)
    guard groups.count > 1, let left = areas.map(\.box.x0).min(), let right = areas.map(\.box.x1).max() else {
      return [areas]
    }
    var parts: [[FilledArea]] = []
    var edges: [Double] = []
    for group in groups {
      let row = Array(areas[group])
      let own = row.flatMap { [$0.box.x0, $0.box.x1] }.filter { $0 > left + 5 && $0 < right - 5 }
      let isFirst = parts.isEmpty
      // What still stands beside the row goes on above it.
      let isBeside = parts.last?.contains { $0.box.y1 > row[0].box.y0 + widestGap } ?? false
      if isFirst || !isBeside && disagree(own, edges) {
        parts.append(row)
        edges = own
      } else {
        parts[parts.count - 1] += row
        edges = Snapping.centres(edges + own, tolerance: widestGap + 0.5)
      }
    }
    return parts
  }

  /// Whether neither of two rows has all edges of the other.
  static func disagree(_ a: [Double], _ b: [Double]) -> Bool {
    func holds(_ edges: [Double], _ edge: Double) -> Bool { edges.contains { abs($0 - edge) <= 3 } }
    return a.contains { !holds(b, $0) } && b.contains { !holds(a, $0) }
  }

  private init(_ areas: [FilledArea]) {
    self.areas = areas
    box = areas.dropFirst().reduce(areas[0].box) { $0.union($1.box) }
  }

  /// Whether the areas cover nearly all of a rectangle; bars of a chart don't.
  private var isRectangle: Bool {
    let covered = areas.reduce(0) { $0 + ($1.box.width + 1) * ($1.box.height + 1) }
    return covered >= 0.85 * box.width * box.height
  }

  /// Areas that a reader takes for cells, by their tops: not what is painted inside of a cell, and not what
  /// lies under several cells. White ones are cells only on something darker.
  private static func shown(_ areas: [FilledArea]) -> [FilledArea] {
    let sorted = areas.sorted { ($0.box.y0, $0.box.x0, -$0.box.x1) < ($1.box.y0, $1.box.x0, -$1.box.x1) }
    var isHidden = Array(repeating: false, count: sorted.count)
    var isOnPanel = Array(repeating: false, count: sorted.count)
    for (index, area) in sorted.enumerated() where !isHidden[index] && area.luminance < white {
      let held = contents(of: index, in: sorted)
      if held.contains(where: { isSame(sorted[$0].box, area.box) && $0 > index }) {
        isHidden[index] = true
        continue
      }
      let covered = held.reduce(0) { $0 + sorted[$1].box.width * sorted[$1].box.height }
      if held.count >= 4 || held.count >= 2 && covered >= 0.6 * area.box.width * area.box.height {
        isHidden[index] = true
        for inner in held { isOnPanel[inner] = true }
      } else {
        for inner in held { isHidden[inner] = true }
      }
    }
    return sorted.indices.filter { !isHidden[$0] && (isOnPanel[$0] || sorted[$0].luminance < white) }
      .map { sorted[$0] }
  }

  private static func contents(of index: Int, in sorted: [FilledArea]) -> [Int] {
    let outer = sorted[index].box
    let first = sorted.partitionIndex { $0.box.y0 >= outer.y0 - 0.5 }
    var held: [Int] = []
    var other = first
    while other < sorted.count, sorted[other].box.y0 <= outer.y1 {
      let box = sorted[other].box
      if other != index, box.x0 >= outer.x0 - 0.5, box.x1 <= outer.x1 + 0.5, box.y1 <= outer.y1 + 0.5 {
        held.append(other)
      }
      other += 1
    }
    return held
  }

  private static func isSame(_ a: Box, _ b: Box) -> Bool {
    abs(a.x0 - b.x0) < 0.5 && abs(a.x1 - b.x1) < 0.5 && abs(a.y0 - b.y0) < 0.5 && abs(a.y1 - b.y1) < 0.5
  }

  private static func adjoin(_ a: Box, _ b: Box) -> Bool {
    let (x, y) = (min(a.x1, b.x1) - max(a.x0, b.x0), min(a.y1, b.y1) - max(a.y0, b.y0))
    let isBeside = abs(x) <= widestGap && y >= 0.7 * min(a.height, b.height)
    let isBelow = abs(y) <= widestGap && x >= 0.7 * min(a.width, b.width)
    return isBeside || isBelow
  }
}
