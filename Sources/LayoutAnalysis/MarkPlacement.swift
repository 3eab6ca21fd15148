/// Finds the bases of marks that are drawn apart from their text (all marks of a page at its end, say).
struct MarkPlacement {
  private let clusters: [GlyphCluster]
  /// Bases by their begin.
  private let order: [Int]
  private let starts: [Double]

  init(_ clusters: [GlyphCluster]) {
    self.clusters = clusters
    order = clusters.indices.filter { !clusters[$0].base.isSpace && !clusters[$0].isLoneMark }
      .sorted { clusters[$0].base.start < clusters[$1].base.start }
    starts = order.map { clusters[$0].base.start }
  }

  /// The base that covers the point just before the mark's pen position: marks have no advance and are
  /// drawn back over their base.
  func base(of mark: ReadingGlyph) -> Int? {
    let point = mark.end > mark.start ? (mark.start + mark.end) / 2 : mark.start - mark.size * 0.1
    var index = starts.partitionIndex(where: { $0 > point })
    var best: (index: Int, distance: Double)?
    while index > 0 {
      index -= 1
      guard starts[index] > point - mark.size * 1.5 else { break }
      let base = clusters[order[index]].base
      let distance = abs(base.across - mark.across)
      guard base.direction == mark.direction, base.end >= point, distance < mark.size * 0.6 else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (order[index], distance) }
    }
    return best?.index
  }
}
