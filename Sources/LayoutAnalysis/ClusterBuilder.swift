/// Groups the glyphs of a page into bases with their marks.
///
/// A mark goes to the base that it follows in the stream, even where its box is displaced, unless it is drawn
/// somewhere else altogether, or just where marks of its font are drawn that belong to another base; then to the
/// base under or above it.
struct ClusterBuilder {
  private var clusters: [GlyphCluster] = []
  private var marks: [ReadingGlyph] = []
  /// Index of the cluster of each mark; -1 when it follows none.
  private var homes: [Int32] = []
  /// Marks whose home is not the base before them.
  private var strayCount = 0
  /// Marks that do not stand where the base before them ends.
  private var doubtfulCount = 0
  private var hasUnknownWidths = false

  /// Clusters in stream order (lone marks last), and their marks.
  static func clusters(of glyphs: [ReadingGlyph]) -> (clusters: [GlyphCluster], marks: [ReadingGlyph]) {
    var builder = ClusterBuilder(glyphs)
    if builder.hasUnknownWidths { builder.estimateWidths() }
    if builder.strayCount + builder.doubtfulCount > 0 { builder.placeMarks() }
    return (builder.clusters, builder.marks)
  }

  private init(_ glyphs: [ReadingGlyph]) {
    clusters.reserveCapacity(glyphs.count)
    glyphs.withUnsafeBufferPointer { glyphs in
      for glyph in glyphs {
        if glyph.isMark {
          append(mark: glyph)
        } else {
          hasUnknownWidths = hasUnknownWidths || !glyph.isSpace && glyph.end - glyph.start < 0.01 * glyph.size
          clusters.append(GlyphCluster(base: glyph))
        }
      }
    }
  }

  private mutating func append(mark: ReadingGlyph) {
    marks.append(mark)
    guard let last = clusters.indices.last, Self.isNear(mark, clusters[last].base) else {
      homes.append(-1)
      strayCount += 1
      return
    }
    homes.append(Int32(last))
    if clusters[last].markCount == 0 { clusters[last].firstMark = Int32(marks.count - 1) }
    clusters[last].markCount += 1
    if mark.end - mark.start > 0.05 * mark.size {
      // Some fonts give marks room of their own beside the letter.
      if mark.end > clusters[last].base.end, !clusters[last].base.isSpace {
        clusters[last].base.end = mark.end
      }
    } else if abs(mark.start - clusters[last].base.end) > MarkPlacement.doubtful * mark.size {
      doubtfulCount += 1
    }
  }

  private static func isNear(_ mark: ReadingGlyph, _ base: ReadingGlyph) -> Bool {
    let reach = max(base.size, mark.size)
    return mark.direction == base.direction && mark.start > base.start - reach
      && mark.start < base.end + reach && abs(mark.across - base.across) < reach
  }

  /// Gives letters whose box has no width (ActualText over several glyphs has the box of the first) the
  /// room up to the next letter.
  private mutating func estimateWidths() {
    for index in clusters.indices {
      let base = clusters[index].base
      guard !base.isMark, !base.isSpace, base.end - base.start < 0.01 * base.size else { continue }
      let next = index + 1 < clusters.count ? clusters[index + 1].base : nil
      let isNext = next.map {
        $0.direction == base.direction && abs($0.across - base.across) < 0.35 * base.size
          && $0.start - base.start > -0.1 * base.size && $0.start - base.start < 1.2 * base.size
      }
      clusters[index].base.end =
        (isNext ?? false) ? max(base.start, next?.start ?? base.start) : base.start + 0.5 * base.size
    }
  }

  /// Gives each stray mark to the base where it stands; one without makes a cluster of its own.
  private mutating func placeMarks() {
    let placement = MarkPlacement(clusters)
    let moved = doubtfulCount > 0 ? placement.corrections(of: marks, homes: homes) : []
    for (mark, home) in moved { homes[mark] = Int32(home) }
    for (index, mark) in marks.enumerated() where homes[index] < 0 {
      if let home = placement.base(of: mark) { homes[index] = Int32(home) }
    }
    if strayCount > 0 || !moved.isEmpty { regroup() }
  }

  /// Sets the marks of each cluster side by side, in stream order.
  private mutating func regroup() {
    for index in clusters.indices { clusters[index].markCount = 0 }
    for home in homes where home >= 0 { clusters[Int(home)].markCount += 1 }
    var next: Int32 = 0
    for index in clusters.indices {
      clusters[index].firstMark = next
      next += clusters[index].markCount
    }
    let lone = zip(marks, homes).filter { $1 < 0 }.map { GlyphCluster(base: $0.0) }
    let order = homes.indices.filter { homes[$0] >= 0 }.sorted { (homes[$0], $0) < (homes[$1], $1) }
    marks = order.map { marks[$0] }
    clusters += lone
  }
}
