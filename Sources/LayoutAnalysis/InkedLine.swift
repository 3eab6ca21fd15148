/// One line of upright text, by where it has ink only.
struct InkedLine {
  /// Baseline.
  let across: Double
  let size: Double
  /// Stretches of ink that spaces set apart, from left to right.
  let pieces: [ClosedRange<Double>]

  /// The lines of all clusters, from top to bottom.
  static func lines(of clusters: [GlyphCluster]) -> [InkedLine] {
    RunText(clusters).rows(direction: 0).compactMap(InkedLine.init)
  }

  private init?(_ clusters: [GlyphCluster]) {
    let ink = clusters.filter { !$0.isSpace }
    guard let first = ink.first else { return nil }
    (across, size) = (first.base.across, first.base.size)
    var pieces: [ClosedRange<Double>] = []
    for cluster in ink.sorted(by: { $0.base.start < $1.base.start }) {
      let (start, end) = (cluster.base.start, max(cluster.base.start, cluster.base.end))
      if let last = pieces.last, start - last.upperBound <= ColumnStrips.wordGap * size {
        pieces[pieces.count - 1] = last.lowerBound...max(last.upperBound, end)
      } else {
        pieces.append(start...end)
      }
    }
    self.pieces = pieces
  }
}
