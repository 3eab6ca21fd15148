internal import ThaiText

/// Tells the raised digits of a line: footnote marks, and powers. Written as raised they are never taken for
/// part of the figure before them.
struct RaisedMarks {
  /// Id of the repair that writes a raised digit as one.
  static let rule = "raised-digit"

  /// Raised characters are at most so large, as a share of the line's size.
  private static let largest = 0.86
  /// They stand at least so far above the line's baseline, as a share of its size.
  private static let lowest = 0.12

  private let size: Double
  private let across: Double
  private let hasSmaller: Bool

  /// `clusters` are those of one line.
  init(_ clusters: UnsafeBufferPointer<GlyphCluster>) {
    var largest = 0.0
    var smallest = Double.infinity
    for cluster in clusters where !cluster.isSpace {
      largest = max(largest, cluster.base.size)
      smallest = min(smallest, cluster.base.size)
    }
    size = largest
    hasSmaller = smallest <= Self.largest * largest
    guard hasSmaller else {
      across = 0
      return
    }
    let baselines = clusters.filter { !$0.isSpace && $0.base.size > Self.largest * largest }.map(
      \.base.across
    )
    .sorted()
    across = baselines.isEmpty ? 0 : baselines[baselines.count / 2]
  }

  /// The raised form of a glyph that is small and raised; nil for any other.
  func form(of glyph: ReadingGlyph) -> Unicode.Scalar? {
    guard hasSmaller, glyph.size <= Self.largest * size, across - glyph.across >= Self.lowest * size else {
      return nil
    }
    return Superscript.form(of: glyph.scalar)
  }
}
