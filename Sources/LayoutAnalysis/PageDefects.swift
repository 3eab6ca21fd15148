internal import PageModel
internal import ThaiText

/// Finds defects of Thai text that a page has throughout, and that its single lines don't show.
enum PageDefects {
  /// The defects of the text in a page's regions.
  static func defects(of regions: PageRegions, on ink: PageInk) -> TextDefects {
    var evidence = TextDefectEvidence()
    func add(_ text: RunText) {
      for row in text.rows { evidence.add(LineText(row[...], on: ink).items.map(\.scalar)) }
    }
    add(regions.flow)
    for region in regions.tables + regions.frames {
      for clusters in region.clusters where !clusters.isEmpty { add(RunText(clusters)) }
    }
    return evidence.defects
  }
}
