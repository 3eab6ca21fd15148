internal import PageModel

/// Finds text laid over the pages: the same characters at the same place of most pages that run askew,
/// in another direction, or across other text.
struct WatermarkFinder {
  private struct Spot: Hashable {
    let scalars: [Unicode.Scalar]
    let x: Int
    let y: Int
    let size: Int
  }

  private static let shortest = 3
  private var counts: [Spot: Int] = [:]
  private let pageCount: Int

  init(_ pages: [[ReadingGlyph]]) {
    pageCount = pages.count
    guard pageCount >= Self.shortest else { return }
    for glyphs in pages {
      for spot in Set(glyphs.lazy.filter { !$0.isSpace }.flatMap(Self.spots)) {
        counts[spot, default: 0] += 1
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
    let count = Self.spots(glyph).compactMap { counts[$0] }.max() ?? 0
    return count >= Self.shortest && count * 10 > pageCount * 6
  }

  /// Places within a few points agree: each glyph counts in overlapping squares of the page, shifted by
  /// half their size.
  private static func spots(_ glyph: ReadingGlyph) -> [Spot] {
    func bins(_ value: Double) -> [Int] {
      let half = Int(max(-100_000, min(100_000, value / 4)).rounded(.down))
      return [(half >> 1) * 2, ((half + 1) >> 1) * 2 - 1]
    }
    let size = Int(glyph.size.rounded())
    return bins(glyph.box.x0).flatMap { x in
      bins(glyph.across).map { y in Spot(scalars: glyph.scalars, x: x, y: y, size: size) }
    }
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
        places[piece.flatMap { glyphs[$0].scalars }, default: []].append(piece)
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
