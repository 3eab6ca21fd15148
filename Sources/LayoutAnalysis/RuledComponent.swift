/// Sets of lines that hang together by crossing or touching: one set per table or frame.
struct RuledComponent {
  let horizontals: [RulingLattice.Segment]
  let verticals: [RulingLattice.Segment]

  /// Components in order from top to bottom, then left to right. Lines that bound no cell (underlines,
  /// strokes of drawings) are left out.
  static func components(of lattice: RulingLattice) -> [RuledComponent] {
    var horizontals = lattice.horizontals
    var verticals = lattice.verticals
    for _ in 0..<4 {
      let touches = Touches(horizontals: horizontals, verticals: verticals)
      let keptH = horizontals.indices.filter {
        bounds(horizontals[$0], touches.ofHorizontal[$0].map { verticals[$0] })
      }
      let keptV = verticals.indices.filter { !touches.ofVertical[$0].isEmpty }
      let isStable = keptH.count == horizontals.count && keptV.count == verticals.count
      horizontals = keptH.map { horizontals[$0] }
      verticals = keptV.map { verticals[$0] }
      if isStable { break }
    }
    return grouped(horizontals, verticals) + openColumns(of: lattice)
  }

  /// Verticals side by side of one extent without any crossing line: the inside of a row that began on
  /// an earlier page and ends on a later one.
  private static func openColumns(of lattice: RulingLattice) -> [RuledComponent] {
    let touches = Touches(horizontals: lattice.horizontals, verticals: lattice.verticals)
    let lone = lattice.verticals.indices.filter {
      touches.ofVertical[$0].isEmpty && lattice.verticals[$0].length > 20
    }.map { lattice.verticals[$0] }
    var sets: [[RulingLattice.Segment]] = []
    let tolerance = RulingLattice.joinTolerance
    // A cell across columns cuts a line short: the longest lines come first.
    for line in lone.sorted(by: { (-$0.length, $0.start, $0.position) < (-$1.length, $1.start, $1.position) })
    {
      let home = sets.firstIndex { set in
        line.start > set[0].start - tolerance && line.end < set[0].end + tolerance
          && line.length > 0.6 * set[0].length
      }
      if let home { sets[home].append(line) } else { sets.append([line]) }
    }
    return sets.filter { set in
      set.count >= 3 && set.count { $0.length > set[0].length - 2 * tolerance } >= 2
    }.map { RuledComponent(horizontals: [], verticals: $0) }
  }

  /// A horizontal line bounds cells when it meets two verticals, or runs out on both sides of one (a
  /// table without outer lines). An underline meets none, or ends at the border of its cell.
  private static func bounds(
    _ line: RulingLattice.Segment, _ touched: [RulingLattice.Segment]
  ) -> Bool {
    if touched.count >= 2 { return true }
    guard let only = touched.first else { return false }
    return only.position - line.start > 10 && line.end - only.position > 10
  }

  private static func grouped(
    _ horizontals: [RulingLattice.Segment], _ verticals: [RulingLattice.Segment]
  ) -> [RuledComponent] {
    let touches = Touches(horizontals: horizontals, verticals: verticals)
    var sets = DisjointSets(count: horizontals.count + verticals.count)
    for (h, list) in touches.ofHorizontal.enumerated() {
      for v in list { sets.unite(h, horizontals.count + v) }
    }
    var members: [Int: ([RulingLattice.Segment], [RulingLattice.Segment])] = [:]
    for h in horizontals.indices { members[sets.root(h), default: ([], [])].0.append(horizontals[h]) }
    for v in verticals.indices {
      members[sets.root(horizontals.count + v), default: ([], [])].1.append(verticals[v])
    }
    return members.sorted { $0.key < $1.key }.map {
      RuledComponent(horizontals: $0.value.0, verticals: $0.value.1)
    }.filter { !$0.horizontals.isEmpty && !$0.verticals.isEmpty }
  }
}

/// Which horizontal and vertical lines touch.
private struct Touches {
  var ofHorizontal: [[Int]]
  var ofVertical: [[Int]]
  /// A page of crossing hatch lines must not take all memory.
  private static let mostCrossings = 400_000

  init(horizontals: [RulingLattice.Segment], verticals: [RulingLattice.Segment]) {
    ofHorizontal = Array(repeating: [], count: horizontals.count)
    ofVertical = Array(repeating: [], count: verticals.count)
    let tolerance = RulingLattice.joinTolerance
    let order = verticals.indices.sorted { verticals[$0].position < verticals[$1].position }
    let positions = order.map { verticals[$0].position }
    var crossings = 0
    for (h, line) in horizontals.enumerated() where crossings < Self.mostCrossings {
      var index = positions.partitionIndex(where: { $0 >= line.start - tolerance })
      while index < positions.count, positions[index] <= line.end + tolerance {
        let v = order[index]
        if line.position >= verticals[v].start - tolerance, line.position <= verticals[v].end + tolerance {
          ofHorizontal[h].append(v)
          ofVertical[v].append(h)
          crossings += 1
        }
        index += 1
      }
    }
  }
}
