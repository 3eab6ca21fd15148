/// The lines and painted edges of a page, to ask how much of a border they cover.
struct DrawnEdges {
  /// How far a line may be from the border that it draws, in points.
  private static let reach = 4.0

  private let horizontals: [RulingLattice.Segment]
  private let verticals: [RulingLattice.Segment]

  /// Lines of the page, and its shaded rows, whose edges divide rows.
  init(_ lattice: RulingLattice, shadings: [FilledStack]) {
    let areas = shadings.flatMap { stack in stack.patches.flatMap(\.areas).map { ($0.box, stack) } }
    let tops = areas.flatMap { box, _ in
      [box.y0, box.y1].map { RulingLattice.Segment(position: $0, start: box.x0, end: box.x1) }
    }
    let sides = areas.filter { !$0.1.columnEdges.isEmpty }.flatMap { box, _ in
      [box.x0, box.x1].map { RulingLattice.Segment(position: $0, start: box.y0, end: box.y1) }
    }
    horizontals = (lattice.horizontals + tops).sorted { $0.position < $1.position }
    verticals = (lattice.verticals + sides).sorted { $0.position < $1.position }
  }

  /// Lines across alone.
  init(horizontals: [RulingLattice.Segment]) {
    self.horizontals = horizontals.sorted { $0.position < $1.position }
    verticals = []
  }

  /// Whether lines cover most of a border at a height.
  func drawsAcross(y: Double, from start: Double, to end: Double) -> Bool {
    Self.draws(horizontals, at: y, from: start, to: end)
  }

  /// Whether lines cover most of a border at a distance from the left.
  func drawsDown(x: Double, from start: Double, to end: Double) -> Bool {
    Self.draws(verticals, at: x, from: start, to: end)
  }

  private static func draws(
    _ lines: [RulingLattice.Segment], at position: Double, from start: Double, to end: Double
  ) -> Bool {
    guard end > start else { return false }
    let first = lines.partitionIndex { $0.position >= position - reach }
    let covered = lines[first...].prefix { $0.position <= position + reach }.reduce(0) { covered, line in
      covered + max(0, min(line.end, end) - max(line.start, start))
    }
    return covered >= 0.6 * (end - start)
  }
}
