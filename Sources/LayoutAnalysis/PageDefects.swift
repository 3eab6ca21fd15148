internal import PageModel
internal import ThaiText

/// Finds defects of Thai text that a page has throughout, and that its single lines don't show.
enum PageDefects {
  /// The defects of the text in a page's regions.
  static func defects(of regions: PageRegions, on ink: PageInk) -> TextDefects {
    var evidence = TextDefectEvidence()
    // Letters with their marks tell; the order of lines does not matter.
    evidence.add(scalars(of: regions.flow.clusters, on: ink))
    for region in regions.tables + regions.frames {
      for clusters in region.clusters where !clusters.isEmpty {
        evidence.add(scalars(of: clusters, on: ink))
      }
    }
    return evidence.defects
  }

  private static func scalars(of clusters: [GlyphCluster], on ink: PageInk) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(clusters.count * 3 / 2)
    var last: ReadingGlyph?
    for cluster in clusters {
      if let last, isBreak(between: last, and: cluster.base) { scalars.append("\n") }
      scalars.append(cluster.base.scalar)
      if cluster.markCount > 0 { scalars += ink.marks(of: cluster).lazy.map(\.scalar) }
      last = cluster.base
    }
    return scalars
  }

  /// Whether the second glyph begins another line, or stands behind a gap.
  private static func isBreak(between last: ReadingGlyph, and next: ReadingGlyph) -> Bool {
    abs(next.across - last.across) > 0.5 * last.size || next.start - last.end > 0.2 * last.size
  }
}
