/// Tells the gaps of a line that are spaces from those between its letters.
///
/// Distributed Thai has gaps of 0.03 to 0.05 em between all letters and spaces of 0.2 to 0.3 em; a heading may
/// be spaced by as much as that from letter to letter; a narrow line may have spaces of a tenth of an em. So the
/// gaps of a line are compared with each other.
struct LineSpacing {
  /// A gap without a space character that is wider than this, in em, is a space in ordinary lines.
  static let ordinary = 0.2
  /// Gaps below this, in em, are between letters, whatever the rest of the line looks like.
  private static let smallest = 0.08
  /// Gaps that a space character between two letters must leave, beyond that between letters, in em.
  private static let touching = 0.04

  /// Narrowest gap that is a space, in em.
  private(set) var space = Self.ordinary
  /// Gap between most letters, in em; below zero where they overlap.
  private(set) var letters = 0.0

  /// `clusters` are those of one line in reading order.
  init(_ clusters: UnsafeBufferPointer<GlyphCluster>) {
    var gaps: [Double] = []
    gaps.reserveCapacity(clusters.count)
    var thaiCount = 0
    var hasSpaces = false
    for index in clusters.indices {
      thaiCount += (0x0E01...0x0E46).contains(clusters[index].base.scalar.value) ? 1 : 0
      hasSpaces = hasSpaces || clusters[index].isSpace
      guard index > 0, !clusters[index].isSpace, !clusters[index - 1].isSpace else { continue }
      gaps.append(Self.gap(clusters[index - 1].base, clusters[index].base))
    }
    guard gaps.count >= 6, gaps.contains(where: { $0 > Self.smallest || $0 < -Self.touching }) else { return }
    gaps.sort()
    let median = gaps[gaps.count / 2]
    let isEven = gaps[gaps.count * 3 / 4] - gaps[gaps.count / 4] < 0.06
    if isEven, median < 0.06 || (median < 0.6 && thaiCount * 2 > clusters.count) { letters = median }
    if letters > 0.05 {
      space = letters + 0.15
    } else if letters < 0 {
      space = max(Self.smallest, Self.ordinary + letters)
    }
    if !hasSpaces, abs(letters) < 0.04, let narrow = Self.narrowSpace(gaps) { space = narrow }
  }

  /// In a line without space characters: gaps of about a tenth of an em, alike and far wider than all
  /// others, are its spaces.
  private static func narrowSpace(_ sorted: [Double]) -> Double? {
    let first = sorted.partitionIndex { $0 > 0.05 }
    let narrow = sorted[first...].prefix { $0 <= ordinary }
    guard narrow.count >= 2, (sorted.count - first) * 3 <= sorted.count, let least = narrow.first,
      let most = narrow.last, least >= smallest, most - least < 0.06
    else { return nil }
    return least - 0.01
  }

  private static func gap(_ last: ReadingGlyph, _ next: ReadingGlyph) -> Double {
    (next.start - last.end) / max(last.size, next.size)
  }

  /// Whether a gap without a space character is a space.
  func isSpace(between last: ReadingGlyph, and next: ReadingGlyph) -> Bool {
    !last.isSpace && !next.isSpace && !next.isMark && Self.gap(last, next) > space
  }

  /// Whether a space character that has room of its own is printed over letters that touch: it separates
  /// nothing. One without room may be what is left of a lost mark, which only the language tells, as may one
  /// before า.
  func isOverprinted(_ blank: ReadingGlyph, between last: ReadingGlyph, and next: ReadingGlyph) -> Bool {
    guard !last.isSpace, !next.isSpace, !next.isMark, !blank.isReplacement, !last.isReplacement,
      !next.isReplacement, next.scalar.value != 0x0E32, next.scalar.value != 0x0E33
    else { return false }
    return blank.end - blank.start > 0.05 * blank.size && Self.gap(last, next) < letters + Self.touching
      && next.start > last.start
  }
}
