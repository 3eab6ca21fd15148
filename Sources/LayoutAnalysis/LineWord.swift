internal import PageModel

/// Letters of a line that stand together.
struct LineWord {
  /// Clusters, with the white space behind them.
  private(set) var clusters: [GlyphCluster]
  /// Begin along the line.
  let start: Double
  /// End of its last letter along the line.
  private(set) var end: Double
  /// The page that it stands on.
  let ink: PageInk
  var middle: Double { (start + end) / 2 }

  /// The words of an upright line that gaps wider than so many em set apart; none for other lines.
  static func words(of line: TextLine, apartBy gap: Double) -> [LineWord] {
    guard line.direction == 0 else { return [] }
    var words: [LineWord] = []
    var blanks: [GlyphCluster] = []
    for cluster in line.clusters {
      if cluster.isSpace {
        blanks.append(cluster)
        continue
      }
      let (start, end) = (cluster.base.start, cluster.base.end)
      if let last = words.indices.last, start - words[last].end <= gap * line.size {
        words[last].clusters += blanks + [cluster]
        words[last].end = max(words[last].end, end)
      } else {
        if let last = words.indices.last { words[last].clusters += blanks }
        words.append(LineWord(clusters: [cluster], start: start, end: end, ink: line.ink))
      }
      blanks = []
    }
    return words
  }

  mutating func append(_ next: LineWord) {
    clusters += next.clusters
    end = max(end, next.end)
  }

  /// Letters of the word without marks.
  var scalars: [Unicode.Scalar] { clusters.map(\.base.scalar) }
}
