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
    var word: (clusters: Range<Int>, start: Double, end: Double)?
    func close(before index: Int) {
      guard let word else { return }
      words.append(
        LineWord(
          clusters: Array(line.clusters[word.clusters.lowerBound..<index]), start: word.start, end: word.end,
          ink: line.ink))
    }
    for (index, cluster) in line.clusters.enumerated() where !cluster.isSpace {
      let (start, end) = (cluster.base.start, cluster.base.end)
      if let open = word, start - open.end <= gap * line.size {
        word = (open.clusters.lowerBound..<index + 1, open.start, max(open.end, end))
      } else {
        close(before: index)
        word = (index..<index + 1, start, end)
      }
    }
    close(before: word?.clusters.upperBound ?? 0)
    return words
  }

  mutating func append(_ next: LineWord) {
    clusters += next.clusters
    end = max(end, next.end)
  }

  /// Letters of the word without marks.
  var scalars: [Unicode.Scalar] { clusters.map(\.base.scalar) }
}
