/// Makes lines from the clusters of one region of a page (a cell, a column).
enum LineBuilder {
  /// Clusters that follow each other on one baseline without a jump.
  struct Run {
    var clusters: [GlyphCluster]
    let start: Double
    var end: Double
    let across: Double
    let size: Double
    let direction: Int

    init(_ first: GlyphCluster) {
      clusters = [first]
      start = first.base.start
      end = first.base.end
      across = first.base.across
      size = first.base.size
      direction = first.base.direction
    }

    func continues(with next: GlyphCluster) -> Bool {
      guard let last = clusters.last, next.base.direction == direction else { return false }
      let em = max(last.base.size, next.base.size)
      let gap = next.base.start - last.base.end
      return abs(next.base.across - last.base.across) <= em * 0.35 && gap > -em * 0.6 && gap < em
    }

    mutating func append(_ next: GlyphCluster) {
      clusters.append(next)
      end = max(end, next.base.end)
    }
  }

  /// Lines in reading order: upright ones from top to bottom, then text in other directions, each in
  /// its own order.
  static func lines(of clusters: [GlyphCluster]) -> [TextLine] {
    let runs = runs(of: clusters)
    return [0, 90, 180, 270].flatMap { direction in
      lines(ofRuns: runs.filter { $0.direction == direction })
    }
  }

  /// Runs in stream order.
  static func runs(of clusters: [GlyphCluster]) -> [Run] {
    var runs: [Run] = []
    for cluster in clusters {
      if let last = runs.indices.last, runs[last].continues(with: cluster) {
        runs[last].append(cluster)
      } else {
        runs.append(Run(cluster))
      }
    }
    return runs
  }

  /// Lines of runs in one direction, in order across the direction of writing.
  static func lines(ofRuns runs: [Run]) -> [TextLine] { rows(ofRuns: runs).compactMap(TextLine.init) }

  /// Clusters of each line of runs in one direction, lines and clusters in reading order.
  static func rows(ofRuns runs: [Run]) -> [[GlyphCluster]] {
    var groups: [[Run]] = []
    for run in runs.enumerated().sorted(by: {
      ($0.element.across, $0.offset) < ($1.element.across, $1.offset)
    }) {
      if let last = groups.indices.last, let head = groups[last].first, sharesLine(head, run.element) {
        groups[last].append(run.element)
      } else {
        groups.append([run.element])
      }
    }
    return groups.map { group in
      let ordered = group.enumerated().sorted {
        ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
      }
      return ordered.flatMap(\.element.clusters)
    }
  }

  private static func sharesLine(_ a: Run, _ b: Run) -> Bool {
    let tolerance = min(0.35 * max(a.size, b.size), 0.6 * min(a.size, b.size))
    return abs(b.across - a.across) <= max(tolerance, 1)
  }
}
