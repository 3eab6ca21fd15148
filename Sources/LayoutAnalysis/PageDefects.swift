internal import PageModel
internal import ThaiText

/// Finds defects of Thai text that a page has throughout, and that its single lines don't show.
enum PageDefects {
  /// The defects of the text in a page's regions.
  static func defects(of regions: PageRegions, on ink: PageInk) -> TextDefects {
    // Letters with their marks tell; the order of lines does not matter.
    var texts = [scalars(of: regions.flow.clusters, on: ink)]
    for region in regions.tables + regions.frames {
      texts += region.clusters.filter { !$0.isEmpty }.map { scalars(of: $0, on: ink) }
    }
    var evidence = TextDefectEvidence()
    for text in texts { evidence.add(text) }
    let defects = evidence.defects
    return defects.isEmpty || !explain(defects, texts) ? [] : defects
  }

  /// Whether with the defects repaired far more letters lie in words than without: names, or a page about water and
  /// paint, may look like a defect as well.
  private static func explain(_ defects: TextDefects, _ texts: [[Unicode.Scalar]]) -> Bool {
    var (before, after) = (TextSoundness(), TextSoundness())
    for text in texts {
      before.add(ThaiRepair.repair(scalars: text).scalars)
      after.add(ThaiRepair.repair(scalars: text, knownDefects: defects).scalars)
    }
    return before.shareOutsideWords > 0.02 && after.outsideWords * 10 <= before.outsideWords * 6
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
