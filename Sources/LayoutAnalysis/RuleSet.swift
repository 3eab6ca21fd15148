internal import PageModel

/// Horizontal rules of the same ends, or the edges of shaded rows: what a table without vertical lines stands
/// between.
struct RuleSet {
  /// How far the ends of a table's rules may differ, and how far text may stand out from them.
  static let endTolerance = 4.0
  private static let shortest = 60.0
  private static let mostRules = 400

  /// From top to bottom, at least two.
  let rules: [RulingLattice.Segment]
  /// x between the columns where the rules, or the shaded cells, are drawn for each by itself; else empty.
  let columnEdges: [Double]
  /// The rows whose edges these are, where they are shaded.
  let shading: FilledStack?

  /// Whether a line has text between the ends of the rules.
  func reaches(_ line: TextLine) -> Bool {
    rules.first.map { line.end > $0.start - Self.endTolerance && line.start < $0.end + Self.endTolerance }
      ?? false
  }

  /// Those of shaded rows first, then those of lines in order of their first rule.
  static func sets(rules: [RulingLattice.Segment], shadings: [FilledStack]) -> [RuleSet] {
    let rules = rules.prefix(mostRules).sorted { ($0.position, $0.start) < ($1.position, $1.start) }
      .filter { $0.length >= shortest }
    let shaded: [RuleSet] = shadings.prefix(mostRules).filter { $0.box.width >= shortest }.map { shading in
      RuleSet(
        rules: apart(edges(of: shading) + rules.filter { isWith(shading, $0) }),
        columnEdges: shading.columnEdges, shading: shading)
    }
    var sets: [[RulingLattice.Segment]] = []
    for rule in rules {
      let home = sets.firstIndex {
        abs($0[0].start - rule.start) <= endTolerance && abs($0[0].end - rule.end) <= endTolerance
      }
      if let home { sets[home].append(rule) } else { sets.append([rule]) }
    }
    return (shaded + sets.map { RuleSet(rules: apart($0), columnEdges: joints(of: $0), shading: nil) }).filter
    { $0.rules.count >= 2 }
  }

  /// The set with only some of its rules.
  func keeping(_ range: Range<Int>) -> RuleSet {
    let own = Array(rules[range])
    return RuleSet(
      rules: own, columnEdges: shading == nil ? Self.joints(of: own) : columnEdges, shading: shading)
  }

  /// Where the pieces of most rules meet.
  private static func joints(of rules: [RulingLattice.Segment]) -> [Double] {
    let joints = rules.flatMap(\.joints).sorted()
    return Snapping.groups(joints, tolerance: 1, widest: 2).filter { $0.count * 2 > rules.count }
      .map { joints[$0.lowerBound] }
  }

  /// A double rule is one.
  private static func apart(_ rules: [RulingLattice.Segment]) -> [RulingLattice.Segment] {
    var kept: [RulingLattice.Segment] = []
    for rule in rules.sorted(by: { $0.position < $1.position }) {
      if let last = kept.last, rule.position - last.position < 5 { continue }
      kept.append(rule)
    }
    return kept
  }

  /// Whether a line is one of a shaded table's.
  private static func isWith(_ shading: FilledStack, _ rule: RulingLattice.Segment) -> Bool {
    let box = shading.box
    return rule.position > box.y0 - 3 && rule.position < box.y1 + 3
      && abs(rule.start - box.x0) <= endTolerance && abs(rule.end - box.x1) <= endTolerance
  }

  /// Tops and feet of the shaded rows that no cell crosses.
  private static func edges(of shading: FilledStack) -> [RulingLattice.Segment] {
    let areas = shading.patches.flatMap(\.areas)
    let edges = Snapping.centres(
      areas.flatMap { [$0.box.y0, $0.box.y1] }, tolerance: FilledPatch.widestGap + 0.5)
    let crossing = areas.filter { $0.box.height > 1.5 * shading.rowHeight }.prefix(mostRules)
    return edges.prefix(mostRules).filter { y in
      !crossing.contains { $0.box.y0 < y - 3 && $0.box.y1 > y + 3 }
    }.map { RulingLattice.Segment(position: $0, start: shading.box.x0, end: shading.box.x1) }
  }
}
