internal import PageModel

/// Leaves out what is on the page twice: text printed again for bold or shadow, and an invisible layer
/// under visible text.
enum GlyphSelection {
  /// The glyphs to read, in stream order.
  static func select(_ glyphs: [ReadingGlyph]) -> [ReadingGlyph] {
    let uncovered = glyphs.contains(where: \.isInvisible) ? withoutCovered(glyphs) : glyphs
    return OverprintSearch.mayHoldDoubles(uncovered) ? withoutDoubles(uncovered) : uncovered
  }

  // MARK: Doubles

  private static let binSize = 8.0
  /// No writing puts so many equal letters side by side within a few points; a hostile page may.
  private static let mostAtSpot = 64

  private static func withoutDoubles(_ glyphs: [ReadingGlyph]) -> [ReadingGlyph] {
    var spots = SpotTable(capacity: glyphs.count)
    var kept: [ReadingGlyph] = []
    kept.reserveCapacity(glyphs.count)
    // An unreadable mark behind a mark that was drawn twice belongs to the second drawing.
    var doubledMark: ReadingGlyph?
    for glyph in glyphs {
      let tolerance = tolerance(of: glyph)
      let columns = bin(glyph.box.x0 - tolerance)...bin(glyph.box.x0 + tolerance)
      let rows = bin(glyph.box.y0 - tolerance)...bin(glyph.box.y0 + tolerance)
      let isDouble = columns.contains { column in
        rows.contains { row in
          spots.contains(key(glyph, column, row), most: mostAtSpot) { isSame(kept[$0], glyph) }
        }
      }
      if let mark = doubledMark, glyph.isMark, glyph.scalar == "\u{FFFD}",
        abs(glyph.start - mark.start) < 0.1 * glyph.size, glyph.across == mark.across
      {
        continue
      }
      doubledMark = isDouble && glyph.isMark ? glyph : nil
      if isDouble { continue }
      spots.insert(kept.count, key: key(glyph, bin(glyph.box.x0), bin(glyph.box.y0)))
      kept.append(glyph)
    }
    return kept
  }

  /// Closer than two equal letters can stand side by side.
  private static func isSame(_ a: ReadingGlyph, _ b: ReadingGlyph) -> Bool {
    // Unreadable glyphs look equal, but mostly are not.
    guard a.scalar == b.scalar, a.scalar != "\u{FFFD}", a.direction == b.direction,
      abs(a.size - b.size) < 0.05 * a.size
    else {
      return false
    }
    let tolerance = tolerance(of: a)
    return abs(a.start - b.start) <= tolerance && abs(a.across - b.across) <= tolerance
  }

  private static func tolerance(of glyph: ReadingGlyph) -> Double {
    let width = glyph.end - glyph.start
    // Two equal marks never stand on one letter.
    if glyph.isMark { return min(glyph.size * 0.15, binSize) }
    return width > 0 ? min(glyph.size * 0.15, width * 0.45, binSize) : min(glyph.size * 0.04, binSize)
  }

  private static func key(_ glyph: ReadingGlyph, _ column: Int, _ row: Int) -> UInt64 {
    UInt64(glyph.scalar.value) << 40 | UInt64(column + 200_000) << 20 | UInt64(row + 200_000)
  }

  private static func bin(_ value: Double) -> Int {
    Int(max(-100_000, min(100_000, (value / binSize).rounded(.down))))
  }

  // MARK: Invisible text

  private static func withoutCovered(_ glyphs: [ReadingGlyph]) -> [ReadingGlyph] {
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
