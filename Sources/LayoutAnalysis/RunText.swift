/// Text of a region of a page: clusters in stream order, and the runs that they make.
struct RunText {
  let clusters: [GlyphCluster]
  let runs: [GlyphRun]

  init(_ clusters: [GlyphCluster]) {
    self.clusters = clusters
    runs = GlyphRun.runs(of: clusters)
  }

  private init(_ clusters: [GlyphCluster], runs: [GlyphRun]) {
    self.clusters = clusters
    self.runs = runs
  }

  /// The same with some of the runs.
  func with(_ runs: [GlyphRun]) -> RunText { RunText(clusters, runs: runs) }

  /// Clusters of each line in reading order: upright lines from top to bottom, then text in other directions,
  /// each in its own order.
  var rows: [[GlyphCluster]] {
    guard let first = runs.first else { return [] }
    // Most cells hold one run.
    if runs.count == 1 { return [Array(clusters[first.clusters])] }
    if runs.allSatisfy({ $0.direction == first.direction }) { return rows(direction: first.direction) }
    return [0, 90, 180, 270].flatMap { rows(direction: $0) }
  }

  /// Clusters of each line in one direction, in order across the direction of writing. Runs are sorted along
  /// the line, glyphs inside a run are not.
  func rows(direction: Int) -> [[GlyphCluster]] {
    let order = runs.indices.filter { runs[$0].direction == direction }
      .sorted { (runs[$0].across, $0) < (runs[$1].across, $1) }
    var rows: [[GlyphCluster]] = []
    var first = 0
    while first < order.count {
      var end = first + 1
      while end < order.count, Self.sharesLine(runs[order[first]], runs[order[end]]) { end += 1 }
      var row: [GlyphCluster] = []
      let line = order[first..<end].sorted { (runs[$0].start, $0) < (runs[$1].start, $1) }
      row.reserveCapacity(line.reduce(0) { $0 + runs[$1].clusters.count })
      for run in line { row += clusters[runs[run].clusters] }
      rows.append(row)
      first = end
    }
    return rows
  }

  private static func sharesLine(_ a: GlyphRun, _ b: GlyphRun) -> Bool {
    let tolerance = min(0.35 * max(a.size, b.size), 0.6 * min(a.size, b.size))
    return abs(b.across - a.across) <= max(tolerance, 1)
  }
}
