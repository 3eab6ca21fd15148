internal import PageModel

/// Finds stretches of a page whose running text stands in two columns.
///
/// A gutter is a strip in the middle that no line crosses for many lines, with prose on both sides: a
/// label with its figure, or a contents list with its page numbers, is no column.
enum ColumnFinder {
  private static let fewestLines = 6
  private static let binWidth = 2.0
  private static let mostBins = 2_000

  /// A stretch of text on a line without a wide gap.
  private struct Piece {
    let start: Double
    let end: Double
    let letters: Int
  }

  private struct Row {
    let top: Double
    let bottom: Double
    let pieces: [Piece]
  }

  /// Stretches in two columns, from top to bottom.
  static func segments(of flow: RunText) -> [ReadingOrder.Segment] {
    let rows = flow.rows(direction: 0).compactMap(row)
    guard rows.count >= fewestLines, let gutter = gutter(of: rows) else { return [] }
    var segments: [ReadingOrder.Segment] = []
    var open: [Row] = []
    for row in rows {
      if row.pieces.contains(where: { $0.start < gutter && $0.end > gutter }) {
        if let segment = segment(open, gutter: gutter) { segments.append(segment) }
        open = []
      } else {
        open.append(row)
      }
    }
    if let segment = segment(open, gutter: gutter) { segments.append(segment) }
    return segments
  }

  private static func row(_ clusters: [GlyphCluster]) -> Row? {
    let inked = clusters.filter { !$0.isSpace }
    guard let first = inked.first else { return nil }
    let size = inked.map(\.base.size).max() ?? first.base.size
    var pieces: [Piece] = []
    var (start, end, letters) = (first.base.start, first.base.end, 0)
    for cluster in inked {
      if cluster.base.start - end > max(size, 8) {
        pieces.append(Piece(start: start, end: end, letters: letters))
        (start, end, letters) = (cluster.base.start, cluster.base.end, 0)
      }
      end = max(end, cluster.base.end)
      letters += 1
    }
    pieces.append(Piece(start: start, end: end, letters: letters))
    return Row(top: first.base.across - size, bottom: first.base.across + size * 0.3, pieces: pieces)
  }

  /// x in the middle of the text that the most rows leave free between pieces.
  private static func gutter(of rows: [Row]) -> Double? {
    let left = rows.compactMap(\.pieces.first?.start).min() ?? 0
    let right = rows.compactMap(\.pieces.last?.end).max() ?? 0
    let (low, high) = (left + 0.3 * (right - left), left + 0.7 * (right - left))
    let count = Int(min(Double(mostBins), max(0, (high - low) / binWidth)))
    guard count > 0 else { return nil }
    var crossed = Array(repeating: 0, count: count)
    for piece in rows.flatMap(\.pieces) where piece.end > low && piece.start < high {
      let first = bin(max(piece.start, low) - low, count)
      let last = bin(min(piece.end, high) - low, count)
      if first <= last { for bin in first...last { crossed[bin] += 1 } }
    }
    guard let fewest = crossed.min(), fewest * 2 < rows.count else { return nil }
    let free = crossed.indices.filter { crossed[$0] == fewest }
    return free.isEmpty ? nil : low + (Double(free[free.count / 2]) + 0.5) * binWidth
  }

  private static func bin(_ offset: Double, _ count: Int) -> Int {
    Int(max(0, min(Double(count - 1), offset / binWidth)))
  }

  private static func segment(_ rows: [Row], gutter: Double) -> ReadingOrder.Segment? {
    let lefts = rows.flatMap { $0.pieces.filter { $0.end <= gutter } }
    let rights = rows.flatMap { $0.pieces.filter { $0.start >= gutter } }
    guard let first = rows.first, let last = rows.last, isProse(lefts), isProse(rights) else { return nil }
    return ReadingOrder.Segment(top: first.top, bottom: last.bottom, gutter: gutter)
  }

  /// Many lines, most of them long, most of them beginning at the same place.
  private static func isProse(_ pieces: [Piece]) -> Bool {
    guard pieces.count >= fewestLines, let end = pieces.map(\.end).max() else { return false }
    let starts = pieces.map(\.start).sorted()
    let begin = starts[starts.count / 3]
    let aligned = pieces.count { abs($0.start - begin) < 3 }
    let full = pieces.count { $0.letters >= 15 && $0.end - $0.start > 0.6 * (end - begin) }
    return aligned * 2 >= pieces.count && full * 5 >= pieces.count * 3
  }
}
