/// A base glyph with the marks that belong to it, in stream order.
struct GlyphCluster {
  var base: ReadingGlyph
  var marks: [ReadingGlyph] = []

  /// Whether it is only white space.
  var isSpace: Bool { base.isSpace }
  /// Whether a mark stands alone, without a base.
  var isLoneMark: Bool { base.isMark }

  /// Groups glyphs: a mark goes to the base that it follows in the stream, even where its box is
  /// displaced, unless it is drawn somewhere else altogether; then to the base under or above it.
  static func clusters(of glyphs: [ReadingGlyph]) -> [GlyphCluster] {
    var clusters: [GlyphCluster] = []
    clusters.reserveCapacity(glyphs.count)
    var stray: [ReadingGlyph] = []
    for glyph in glyphs {
      guard glyph.isMark, let last = clusters.indices.last else {
        clusters.append(GlyphCluster(base: glyph))
        continue
      }
      if clusters[last].isNear(glyph) {
        clusters[last].marks.append(glyph)
      } else {
        stray.append(glyph)
      }
    }
    estimateWidths(&clusters)
    return stray.isEmpty ? clusters : MarkPlacement.attach(stray, to: clusters)
  }

  /// Gives letters whose box has no width (ActualText over several glyphs has the box of the first) the
  /// room up to the next letter.
  private static func estimateWidths(_ clusters: inout [GlyphCluster]) {
    for index in clusters.indices {
      let base = clusters[index].base
      guard !base.isMark, !base.isSpace, base.end - base.start < 0.01 * base.size else { continue }
      let next = index + 1 < clusters.count ? clusters[index + 1].base : nil
      let isNext = next.map {
        $0.direction == base.direction && abs($0.across - base.across) < 0.35 * base.size
          && $0.start >= base.start && $0.start - base.start < 1.2 * base.size
      }
      clusters[index].base.end = (isNext ?? false) ? next?.start ?? base.end : base.start + 0.5 * base.size
    }
  }

  private func isNear(_ mark: ReadingGlyph) -> Bool {
    let reach = max(base.size, mark.size)
    return mark.direction == base.direction && mark.start > base.start - reach
      && mark.start < base.end + reach && abs(mark.across - base.across) < reach
  }
}

/// Puts marks that are drawn apart from their text (all marks of a page at its end, say) on the bases
/// where they stand.
private enum MarkPlacement {
  static func attach(_ marks: [ReadingGlyph], to clusters: [GlyphCluster]) -> [GlyphCluster] {
    var result = clusters
    let order = clusters.indices.filter { !clusters[$0].isSpace && !clusters[$0].isLoneMark }
      .sorted { clusters[$0].base.start < clusters[$1].base.start }
    let starts = order.map { clusters[$0].base.start }
    var lone: [GlyphCluster] = []
    for mark in marks {
      if let home = base(of: mark, order: order, starts: starts, in: clusters) {
        result[home].marks.append(mark)
      } else {
        lone.append(GlyphCluster(base: mark))
      }
    }
    return result + lone
  }

  /// The base that covers the point just before the mark's pen position: marks have no advance and are
  /// drawn back over their base.
  private static func base(
    of mark: ReadingGlyph, order: [Int], starts: [Double], in clusters: [GlyphCluster]
  ) -> Int? {
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
