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
      for spot in Set(glyphs.lazy.filter { !$0.isSpace }.map(Self.spot)) { counts[spot, default: 0] += 1 }
    }
  }

  /// Indices of the glyphs of a page that belong to a watermark.
  func watermarks(in glyphs: [ReadingGlyph]) -> Set<Int> {
    guard pageCount >= Self.shortest else { return [] }
    let repeated = glyphs.indices.filter { isRepeated(glyphs[$0]) }
    guard repeated.count >= Self.shortest else { return [] }
    var others: CoverageBins?
    var found: Set<Int> = []
    for run in Self.runs(repeated) where run.count >= Self.shortest {
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
    guard !glyph.isSpace, let count = counts[Self.spot(glyph)] else { return false }
    return count >= Self.shortest && count * 10 > pageCount * 6
  }

  private static func spot(_ glyph: ReadingGlyph) -> Spot {
    func rounded(_ value: Double) -> Int { Int(max(-100_000, min(100_000, value)).rounded()) }
    return Spot(
      scalars: glyph.scalars, x: rounded(glyph.box.x0), y: rounded(glyph.box.y0), size: rounded(glyph.size))
  }

  /// Stretches of the stream, spaces apart.
  private static func runs(_ indices: [Int]) -> [[Int]] {
    var runs: [[Int]] = []
    for index in indices {
      if let last = runs.last?.last, index - last <= 2 {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs
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
