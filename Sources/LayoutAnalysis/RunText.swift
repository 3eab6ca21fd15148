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
    var isTaken = Array(repeating: false, count: order.count)
    let largest = order.lazy.map { runs[$0].size }.max() ?? 0
    var rows: [[GlyphCluster]] = []
    for first in order.indices where !isTaken[first] {
      let head = runs[order[first]]
      var line: [Int] = []
      for other in first..<order.count {
        guard runs[order[other]].across - head.across <= max(1, 0.6 * largest) else { break }
        guard !isTaken[other], sharesLine(head, runs[order[other]]) else { continue }
        isTaken[other] = true
        line.append(order[other])
      }
      line.sort { (runs[$0].start, $0) < (runs[$1].start, $1) }
      var row: [GlyphCluster] = []
      row.reserveCapacity(line.reduce(0) { $0 + runs[$1].clusters.count })
      for run in line { row += clusters[runs[run].clusters] }
      rows.append(row)
    }
    return rows
  }

  private func sharesLine(_ a: GlyphRun, _ b: GlyphRun) -> Bool {
    if isRaised(a, behind: b) { return true }
    // What is printed too small to read is no part of a line.
    guard min(a.size, b.size) > 0.2 * max(a.size, b.size) else { return false }
    let tolerance = min(0.35 * max(a.size, b.size), 0.6 * min(a.size, b.size))
    return abs(b.across - a.across) <= max(tolerance, 1)
  }

  /// Raised marks are at most so many characters long.
  private static let longestMark = 4

  /// Whether a run is a footnote mark behind another: small, raised, short, of digits, brackets and asterisks.
  private func isRaised(_ mark: GlyphRun, behind text: GlyphRun) -> Bool {
    let rise = text.across - mark.across
    guard mark.size <= 0.86 * text.size, rise > 0.12 * text.size, rise <= 0.6 * text.size,
      mark.start - text.end > -0.15 * text.size, mark.start - text.end < 0.4 * text.size,
      mark.clusters.count <= Self.longestMark
    else { return false }
    return clusters[mark.clusters].allSatisfy { cluster in
      cluster.isSpace || CharacterKind.digit(cluster.base.scalar) != nil
        || "()*".unicodeScalars.contains(cluster.base.scalar)
    }
  }
}
