internal import PageModel

/// Finds text laid over the pages: the same characters at the same place of most pages that run askew,
/// in another direction, or across other text.
struct WatermarkFinder {
  /// A character at about a place in a size, packed into one number: there are very many.
  private typealias Spot = UInt64

  /// On how many pages a spot occurs.
  private struct Count {
    var pages = 0
    var lastPage = -1
  }

  private static let shortest = 3
  private var counts: [Spot: Count] = [:]
  private let pageCount: Int

  init(_ pages: [[ReadingGlyph]]) {
    pageCount = pages.count
    guard pageCount >= Self.shortest else { return }
    counts.reserveCapacity(4 * (pages.map(\.count).max() ?? 0))
    for (page, glyphs) in pages.enumerated() {
      for glyph in glyphs where !glyph.isSpace {
        Self.forEachSpot(glyph) { spot in
          if counts[spot, default: Count()].lastPage != page {
            counts[spot, default: Count()].pages += 1
            counts[spot, default: Count()].lastPage = page
          }
        }
      }
    }
  }

  /// Indices of the glyphs of a page that belong to a watermark.
  func watermarks(in glyphs: [ReadingGlyph]) -> Set<Int> {
    guard pageCount >= Self.shortest else { return [] }
    let repeated = glyphs.indices.filter { isRepeated(glyphs[$0]) }
    guard repeated.count >= Self.shortest else { return [] }
    var others: CoverageBins?
    var found = Self.tiles(repeated, in: glyphs)
    for run in Self.runs(repeated, in: glyphs) where run.count >= Self.shortest {
      if Self.isAskew(run.map { glyphs[$0] }) {
        found.formUnion(run)
        continue
      }
      let members = Set(run)
      if others == nil {
        others = CoverageBins(
          glyphs.indices.lazy.filter { !isRepeated(glyphs[$0]) && !glyphs[$0].isSpace }.map { glyphs[$0].box }
        )
      }
      let crossed = run.count { others?.covers(x: glyphs[$0].box.midX, y: glyphs[$0].anchor.y) ?? false }
      if crossed * 4 > members.count { found.formUnion(run) }
    }
    return found
  }

  private func isRepeated(_ glyph: ReadingGlyph) -> Bool {
    guard !glyph.isSpace else { return false }
    var count = 0
    Self.forEachSpot(glyph) { count = max(count, counts[$0]?.pages ?? 0) }
    return count >= Self.shortest && count * 10 > pageCount * 6
  }

  /// Places within a few points agree: each glyph counts in overlapping squares of the page, shifted by
  /// half their size.
  private static func forEachSpot(_ glyph: ReadingGlyph, _ body: (Spot) -> Void) {
    let size = UInt64(max(0, min(255, glyph.size.rounded())))
    let scalar = UInt64(glyph.scalar.value)
    let (x, y) = (quarter(glyph.box.x0), quarter(glyph.across))
    for xBin in [x & ~1, (x + 1) | 1] {
      for yBin in [y & ~1, (y + 1) | 1] {
        body(scalar << 40 | size << 32 | xBin << 16 | yBin)
      }
    }
  }

  /// A coordinate in steps of four points, as a number of 15 bits.
  private static func quarter(_ value: Double) -> UInt64 {
    UInt64(max(0, min(32_000, value / 4 + 16_000)))
  }

  /// Stretches of the stream in one size and without jumps.
  private static func runs(_ indices: [Int], in glyphs: [ReadingGlyph]) -> [[Int]] {
    var runs: [[Int]] = []
    for index in indices {
      if let last = runs.last?.last, index - last <= 2, isNear(glyphs[last], glyphs[index]) {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs
  }

  private static func isNear(_ a: ReadingGlyph, _ b: ReadingGlyph) -> Bool {
    abs(a.size - b.size) < 0.05 * a.size && a.direction == b.direction
      && abs(a.across - b.across) < 1.5 * a.size && abs(a.start - b.start) < 3 * a.size
  }

  private static let fewestTiles = 8
  private static let shortestTile = 10

  /// Words set all over the page again and again, like wallpaper.
  private static func tiles(_ repeated: [Int], in glyphs: [ReadingGlyph]) -> Set<Int> {
    var places: [[Unicode.Scalar]: [[Int]]] = [:]
    var piece: [Int] = []
    func close() {
      if piece.count >= shortestTile {
        places[piece.map { glyphs[$0].scalar }, default: []].append(piece)
      }
      piece = []
    }
    for index in repeated {
      if let last = piece.last {
        let gap = glyphs[index].start - glyphs[last].end
        let isNext = index - last <= 1 && abs(gap) < glyphs[last].size
        if !isNext || abs(glyphs[index].across - glyphs[last].across) > 1 { close() }
      }
      piece.append(index)
    }
    close()
    let tiles = places.values.filter { pieces in
      let heights = Set(pieces.compactMap { $0.first.map { Int(max(-1e5, min(1e5, glyphs[$0].across))) } })
      return pieces.count >= fewestTiles && heights.count >= 4
    }
    return Set(tiles.joined().joined())
  }

  /// Letters that climb or fall from one to the next.
  private static func isAskew(_ run: [ReadingGlyph]) -> Bool {
    let bases = run.filter { !$0.isMark }
    guard bases.count >= shortest else { return false }
    let steps = zip(bases.dropFirst(), bases).map { ($0.across - $1.across, $0.size, $0.start - $1.start) }
    let rising = steps.count { $0.0 > 0.1 * $0.1 && abs($0.2) < 2 * $0.1 }
    let falling = steps.count { $0.0 < -0.1 * $0.1 && abs($0.2) < 2 * $0.1 }
    return max(rising, falling) * 10 >= steps.count * 8
  }
}
