/// Clusters that follow each other in the stream, on one baseline and without a jump.
struct GlyphRun {
  /// Indices into the clusters that it was made from.
  private(set) var clusters: Range<Int>
  let start: Double
  /// Furthest end of its letters.
  private(set) var end: Double
  let across: Double
  let size: Double
  let direction: Int
  /// Anchor of its first letter.
  let anchor: (x: Double, y: Double)

  private init(_ cluster: GlyphCluster, at index: Int) {
    clusters = index..<index + 1
    start = cluster.base.start
    end = cluster.base.end
    across = cluster.base.across
    size = cluster.base.size
    direction = cluster.base.direction
    anchor = cluster.base.anchor
  }

  /// Runs in stream order; every cluster is in one.
  static func runs(of clusters: [GlyphCluster]) -> [GlyphRun] {
    var runs: [GlyphRun] = []
    clusters.withUnsafeBufferPointer { clusters in
      guard let first = clusters.first else { return }
      var run = GlyphRun(first, at: 0)
      for index in clusters.indices.dropFirst() {
        if run.direction == clusters[index].base.direction,
          continues(clusters[index - 1].base, clusters[index].base)
        {
          run.clusters = run.clusters.lowerBound..<index + 1
          run.end = max(run.end, clusters[index].base.end)
        } else {
          runs.append(run)
          run = GlyphRun(clusters[index], at: index)
        }
      }
      runs.append(run)
    }
    return runs
  }

  /// Room for a letter: one drawn later may stand there.
  private static let widestGap = 0.2

  private static func continues(_ last: ReadingGlyph, _ next: ReadingGlyph) -> Bool {
    let em = max(last.size, next.size)
    let gap = next.start - last.end
    // What is printed too small to read is no part of a line.
    guard min(last.size, next.size) > 0.2 * em else { return false }
    return abs(next.across - last.across) <= em * 0.35 && gap > -em * 0.6 && gap < em * widestGap
      && next.start > last.start - em * 0.1
  }
}
