internal import PageModel

/// Finds text laid over pages: the same words on most pages (wherever they stand) that run askew, across other
/// text, or all over the page; on pages without like only what runs askew or huge across other text.
///
/// Running heads, heads of tables and page numbers repeat, too, but cross nothing.
struct WatermarkFinder {
  /// Shortest watermark, in letters.
  private static let fewestLetters = 3
  /// Pages that must hold the same words.
  private static let fewestPages = 3
  /// How often words stand on a page that are set all over it, and in how many lines.
  private static let fewestTiles = 8
  private static let fewestTileLines = 4
  private static let fewestTileLetters = 8
  /// A hostile page must not take all time.
  private static let mostChains = 4_000

  private var pageCounts: [UInt64: Int] = [:]
  private var pageCount = 0
  /// Words that are a watermark on one of the pages.
  private var known: Set<UInt64> = []

  /// `pages` are the chains of pages that are compared with each other.
  init(_ pages: [[GlyphChain]]) {
    pageCount = pages.count { !$0.isEmpty }
    for chains in pages {
      for signature in Set(chains.lazy.map(\.signature)) { pageCounts[signature, default: 0] += 1 }
    }
    for chains in pages where chains.count <= Self.mostChains { known.formUnion(proven(on: chains)) }
  }

  /// Chains of a page that belong to a watermark.
  func watermarks(in chains: [GlyphChain]) -> [GlyphChain] {
    known.isEmpty ? [] : chains.filter { known.contains($0.signature) && !$0.isInvisible }
  }

  private func isRepeated(_ chain: GlyphChain) -> Bool {
    let count = pageCounts[chain.signature] ?? 0
    return count >= Self.fewestPages && count * 10 > pageCount * 6
  }

  /// Signatures of what the page itself shows to be a watermark.
  private func proven(on chains: [GlyphChain]) -> Set<UInt64> {
    var found: Set<UInt64> = []
    let candidates = chains.filter { $0.letterCount >= Self.fewestLetters && !$0.isInvisible }
    let others = Overlaps(chains.filter { !$0.isAskew && !$0.isInvisible && !isRepeated($0) })
    let bodySize = Self.bodySize(of: chains)
    for chain in candidates where !found.contains(chain.signature) {
      let isProof =
        isRepeated(chain)
        // Labels of charts run askew, too, but are small and cross nothing.
        ? others.share(of: chain) > (chain.isAskew ? 0.1 : 0.25)
          || chain.isAskew && chain.size > 1.2 * bodySize
        : chain.isAskew && (chain.size > 1.5 * bodySize || others.share(of: chain) > 0.4)
          || chain.size > 2.5 * bodySize && others.share(of: chain) > 0.5
      if isProof { found.insert(chain.signature) }
    }
    return found.union(tiles(candidates, among: chains, others: others))
  }

  /// Size of most letters.
  private static func bodySize(of chains: [GlyphChain]) -> Double {
    var letters: [Int: Int] = [:]
    for chain in chains { letters[Int(chain.size.rounded()), default: 0] += chain.letterCount }
    return letters.max { ($0.value, -$0.key) < ($1.value, -$1.key) }.map { Double($0.key) } ?? 1
  }

  // MARK: Words all over the page

  /// Words set again and again in rows and columns, like wallpaper: across other text, or in a font that
  /// nothing else of the page is set in.
  private func tiles(_ candidates: [GlyphChain], among chains: [GlyphChain], others: Overlaps) -> Set<UInt64>
  {
    let long = candidates.filter { $0.letterCount >= Self.fewestTileLetters }
    guard long.count >= Self.fewestTiles else { return [] }
    var found: Set<UInt64> = []
    for (signature, tiles) in Dictionary(grouping: long, by: \.signature)
    where tiles.count >= Self.fewestTiles {
      let lines = Set(tiles.map { Int(max(-1e6, min(1e6, $0.across))) })
      let columns = Set(tiles.map { Int(max(-1e6, min(1e6, $0.start / 10))) })
      guard lines.count >= Self.fewestTileLines, columns.count >= 2 else { continue }
      let crossing = tiles.count { others.share(of: $0) > 0.25 }
      // The font of most letters is that of the text, however often that repeats itself.
      let isApart =
        isRepeated(tiles[0]) && !chains.contains { $0.font == tiles[0].font && !isRepeated($0) }
        && Self.isMinor(tiles[0].font, among: chains)
      if crossing * 3 > tiles.count || isApart { found.insert(signature) }
    }
    return found
  }

  /// Whether less than half of the letters are set in a font.
  private static func isMinor(_ font: Int32, among chains: [GlyphChain]) -> Bool {
    var (own, all) = (0, 0)
    for chain in chains {
      all += chain.letterCount
      if chain.font == font { own += chain.letterCount }
    }
    return own * 2 < all
  }

  /// How much of a chain crosses other text.
  private struct Overlaps {
    /// By their position across the direction of writing.
    private let chains: [GlyphChain]
    private let tallest: Double

    init(_ chains: [GlyphChain]) {
      self.chains = chains.sorted { $0.across < $1.across }
      tallest = chains.map(\.size).max() ?? 0
    }

    /// Share of the chain's length that runs over letters of others, 0...1.
    func share(of chain: GlyphChain) -> Double {
      guard chain.direction == 0 || chain.isAskew else { return 0 }
      let band = chain.isAskew ? chain.box.y0...chain.box.y1 : chain.band
      var covered = 0.0
      var index = chains.partitionIndex { $0.across >= band.lowerBound }
      while index < chains.count, chains[index].across - 0.6 * tallest <= band.upperBound {
        let other = chains[index]
        index += 1
        guard other.direction == 0, other.signature != chain.signature else { continue }
        let height = min(other.band.upperBound, band.upperBound) - max(other.band.lowerBound, band.lowerBound)
        guard height > 0.2 * min(other.size, chain.size) else { continue }
        covered += max(0, min(other.end, chain.end) - max(other.start, chain.start))
      }
      return min(1, covered / max(1, chain.end - chain.start))
    }
  }
}
