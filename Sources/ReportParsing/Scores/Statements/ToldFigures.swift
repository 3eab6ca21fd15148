import ReportModel

/// What a text has stated so far, from left to right.
struct ToldFigures {
  /// A figure read, and where it stands.
  struct Figure {
    let key: ScoreKey
    /// Squeezed indices.
    let range: Range<Int>
  }

  var reading = ScoreReading()
  private(set) var figures: [Figure] = []

  mutating func add(_ occurrence: ScoreOccurrence, at range: Range<Int>) {
    reading.occurrences.append(occurrence)
    figures.append(Figure(key: occurrence.key, range: range))
  }

  /// The figure that ends at a squeezed index; nil where nothing was read there.
  func figure(endingAt index: Int) -> Figure? { figures.last { $0.range.upperBound == index } }
}
