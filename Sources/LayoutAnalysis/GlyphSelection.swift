internal import PageModel

/// Leaves out what is on the page twice: text printed again for bold or shadow, and an invisible layer
/// under visible text.
enum GlyphSelection {
  /// The glyphs to read, in stream order.
  static func select(_ glyphs: [ReadingGlyph]) -> [ReadingGlyph] {
    withoutDoubles(withoutCovered(glyphs.filter { !$0.scalars.isEmpty }))
  }

  private struct Spot: Hashable {
    let scalars: [Unicode.Scalar]
    let column: Int
    let row: Int
  }

  private static let binSize = 4.0
  /// No writing puts so many equal letters side by side within four points; a hostile page may.
  private static let mostAtSpot = 64

  private static func withoutDoubles(_ glyphs: [ReadingGlyph]) -> [ReadingGlyph] {
    var seen: [Spot: [ReadingGlyph]] = [:]
    var kept: [ReadingGlyph] = []
    kept.reserveCapacity(glyphs.count)
    for glyph in glyphs {
      let column = bin(glyph.box.x0)
      let row = bin(glyph.box.y0)
      let isDouble = (column - 1...column + 1).contains { c in
        (row - 1...row + 1).contains { r in
          seen[Spot(scalars: glyph.scalars, column: c, row: r)]?.contains { isSame($0, glyph) } ?? false
        }
      }
      if isDouble { continue }
      let spot = Spot(scalars: glyph.scalars, column: column, row: row)
      if seen[spot, default: []].count < mostAtSpot { seen[spot, default: []].append(glyph) }
      kept.append(glyph)
    }
    return kept
  }

  /// Closer than two equal letters can stand side by side.
  private static func isSame(_ a: ReadingGlyph, _ b: ReadingGlyph) -> Bool {
    guard a.direction == b.direction, abs(a.size - b.size) < 0.05 * a.size else { return false }
    let width = a.end - a.start
    let tolerance = width > 0 ? min(a.size * 0.15, width * 0.45, binSize) : a.size * 0.04
    return abs(a.start - b.start) <= tolerance && abs(a.across - b.across) <= tolerance
  }

  private static func bin(_ value: Double) -> Int {
    Int(max(-100_000, min(100_000, (value / binSize).rounded(.down))))
  }

  // MARK: Invisible text

  private static func withoutCovered(_ glyphs: [ReadingGlyph]) -> [ReadingGlyph] {
    guard glyphs.contains(where: \.isInvisible) else { return glyphs }
    let visible = CoverageBins(glyphs.lazy.filter { !$0.isInvisible && !$0.isSpace }.map(\.box))
    var kept: [ReadingGlyph] = []
    var index = 0
    while index < glyphs.count {
      let first = glyphs[index]
      var end = index + 1
      while end < glyphs.count, belongs(glyphs[end], after: glyphs[end - 1]) { end += 1 }
      let run = glyphs[index..<end]
      let covered = run.count { $0.isInvisible && visible.covers(x: $0.box.midX, y: $0.box.midY) }
      if !first.isInvisible || covered * 2 < run.count { kept += run }
      index = end
    }
    return kept
  }

  private static func belongs(_ next: ReadingGlyph, after last: ReadingGlyph) -> Bool {
    next.isInvisible == last.isInvisible && next.direction == last.direction
      && abs(next.across - last.across) < last.size * 0.4
  }
}
