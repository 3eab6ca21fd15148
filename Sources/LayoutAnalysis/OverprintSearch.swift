/// Tells quickly whether text of a page may be printed twice: most pages have none, and looking at every letter
/// takes time.
enum OverprintSearch {
  /// Glyphs that follow each other in the stream on one baseline, from left to right.
  private struct Stretch {
    var start: Double
    var end: Double
    let across: Double
    let size: Double
    let direction: Int
  }

  /// Pairs that are compared at most per stretch, on the average, before the answer is yes.
  private static let mostPairs = 64

  /// False only when no glyph stands on or close beside an equal one.
  static func mayHoldDoubles(_ glyphs: [ReadingGlyph]) -> Bool {
    guard var stretches = stretches(of: glyphs) else { return true }
    stretches.sort { ($0.direction, $0.across, $0.start) < ($1.direction, $1.across, $1.start) }
    var left = mostPairs * stretches.count
    for index in stretches.indices {
      let one = stretches[index]
      for other in stretches[(index + 1)...] {
        guard other.direction == one.direction, other.across - one.across <= 0.16 * max(one.size, other.size)
        else { break }
        left -= 1
        let shared = min(one.end, other.end) - max(one.start, other.start)
        if left < 0 || shared > 0.1 * min(one.size, other.size) { return true }
      }
    }
    return false
  }

  /// Nil when a glyph stands on the one before it.
  private static func stretches(of glyphs: [ReadingGlyph]) -> [Stretch]? {
    var stretches: [Stretch] = []
    return glyphs.withUnsafeBufferPointer { glyphs in
      var open: Stretch?
      var last = 0
      for index in glyphs.indices where !glyphs[index].isSpace {
        let (glyph, before) = (glyphs[index], glyphs[last])
        if open != nil, Self.isOn(glyph, before) { return nil }
        if let known = open, glyph.direction == known.direction, glyph.across == known.across,
          glyph.start >= before.start, glyph.size == known.size
        {
          open?.end = max(known.end, glyph.end)
        } else {
          if let known = open { stretches.append(known) }
          open = Stretch(
            start: glyph.start, end: glyph.end, across: glyph.across, size: glyph.size,
            direction: glyph.direction)
        }
        last = index
      }
      if let known = open { stretches.append(known) }
      return stretches
    }
  }

  private static func isOn(_ glyph: ReadingGlyph, _ before: ReadingGlyph) -> Bool {
    glyph.scalar == before.scalar && glyph.scalar != "\u{FFFD}"
      && abs(glyph.across - before.across) <= 0.16 * glyph.size
      && abs(glyph.start - before.start) <= max(0.5 * (before.end - before.start), 0.05 * glyph.size)
  }
}
