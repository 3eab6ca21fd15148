internal import PageModel

/// Finds tables between horizontal rules of equal ends: above and below the head and at the foot, or
/// between all rows.
enum RuleTableFinder {
  private static let mostLines = 2_000
  private static let mostShadings = 100

  /// Tables, and the lines that are not part of one, both from top to bottom.
  static func find(
    in lines: [TextLine], rules: [RulingLattice.Segment], shadings: [FilledStack]
  ) -> TextTableFinder.Result {
    let upright = Array(lines.prefix { $0.direction == 0 }.prefix(mostLines))
    let sets = RuleSet.sets(rules: rules, shadings: shadings)
    let cut = SideBySide(upright, sets: sets)
    var taken = Array(repeating: false, count: cut.pieces.count)
    var tables: [RuledTable] = []
    for set in sets {
      let own = cut.pieces.indices.filter { set.reaches(cut.pieces[$0].line) }
      let parts = StackedTables.parts(of: set, lines: own.map { cut.pieces[$0].line })
      let others = shadings.prefix(mostShadings).map(\.box).filter { $0 != set.shading?.box }
      func take(sister: [ClosedRange<Double>]) -> RuleSetTables.Found? {
        var largest: RuleSetTables.Found?
        for part in parts {
          let own = Array(own[part.lines])
          let found = RuleSetTables(
            lines: own.map { cut.pieces[$0].line }, set: part.set, all: rules, others: others, sister: sister
          ).tables()
          for found in found where !found.lines.contains(where: { taken[own[$0]] }) {
            for line in found.lines { taken[own[line]] = true }
            tables.append(found.table)
          }
          largest = ([largest].compactMap { $0 } + found).max { $0.lines.count < $1.lines.count }
        }
        return largest
      }
      if let sister = take(sister: [])?.strips { _ = take(sister: sister) }
    }
    return TextTableFinder.Result(
      tables: tables, rest: cut.rest(of: upright, taken: taken) + lines.dropFirst(upright.count))
  }
}
