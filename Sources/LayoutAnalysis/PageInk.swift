internal import PageModel
internal import ThaiText

/// What is drawn on a page, ready to be read: letters with their marks, each once.
final class PageInk: Sendable {
  let page: Page
  let frame: ReadingFrame
  /// In stream order, but marks without a base come last.
  let clusters: [GlyphCluster]
  /// The marks of the clusters, those of one cluster together.
  let marks: [ReadingGlyph]
  /// Defects that the page's text has throughout, as far as they have been looked for.
  let knownDefects: TextDefects

  /// Takes the glyphs of a page, or some of them, in stream order.
  init(_ glyphs: [ReadingGlyph], page: Page, frame: ReadingFrame) {
    self.page = page
    self.frame = frame
    (clusters, marks) = ClusterBuilder.clusters(of: GlyphSelection.select(glyphs))
    knownDefects = []
  }

  private init(_ ink: PageInk, knownDefects: TextDefects) {
    (page, frame, clusters, marks) = (ink.page, ink.frame, ink.clusters, ink.marks)
    self.knownDefects = knownDefects
  }

  /// The same with the defects that the text of its regions shows.
  func knowingDefects(of regions: PageRegions) -> PageInk {
    let defects = PageDefects.defects(of: regions, on: self)
    return defects.isEmpty ? self : PageInk(self, knownDefects: defects)
  }

  /// The page's glyphs in reading coordinates, in stream order and no more than the limit.
  static func glyphs(of page: Page, frame: ReadingFrame, limit: Int) -> [ReadingGlyph] {
    let count = min(page.glyphs.count, limit)
    let isBold = page.fonts.map(\.isBold)
    return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
      page.glyphs.withUnsafeBufferPointer { glyphs in
        for index in 0..<count {
          let font = glyphs[index].font ?? -1
          buffer.initializeElement(
            at: index,
            to: ReadingGlyph(
              glyphs[index], index: index, isBold: isBold.indices.contains(font) && isBold[font], frame: frame
            ))
        }
      }
      initialized = count
    }
  }

  /// The marks of a cluster, in stream order.
  func marks(of cluster: GlyphCluster) -> ArraySlice<ReadingGlyph> {
    marks[Int(cluster.firstMark)..<Int(cluster.firstMark + cluster.markCount)]
  }

  /// Where a glyph stands on the page as displayed.
  func place(of glyph: ReadingGlyph) -> Place {
    Place(page: page.number, box: page.glyphs[Int(glyph.index)].box)
  }
}
