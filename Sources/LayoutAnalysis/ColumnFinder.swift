internal import PageModel

/// Finds stretches of a page whose running text stands in columns.
///
/// A gutter is a strip that no line crosses for many lines, with prose on both sides: a label with its figure, or
/// a contents list with its page numbers, is no column. Lines across the columns divide stretches, as do tables.
struct ColumnFinder {
  private static let fewestLines = 6
  private static let binWidth = 2.0
  private static let mostBins = 2_000
  /// Gutters that are found one beside the other at most.
  private static let mostLevels = 3
  /// Distance of a table below a column that it belongs to, in points.
  private static let nearest = 40.0
  /// Text wider than this share of all stands in no column.
  private static let widest = 0.62

  /// How wide the gaps are that may be of a gutter.
  private struct GapWidths {
    /// Gaps of a line above this, in em and in points, part its pieces.
    let em: Double
    let points: Double
    /// What all lines leave free together, in em, at least.
    let common: Double

    static let wide = GapWidths(em: 1, points: 8, common: 0)
    /// As wide as stretched spaces: only lines that leave the same strip free tell a gutter.
    static let narrow = GapWidths(em: 0.75, points: 6, common: 0.5)
  }

  /// A stretch of text on a line without a wide gap.
  private struct Piece {
    let start: Double
    let end: Double
    let letters: Int
  }

  private struct Row {
    let top: Double
    let bottom: Double
    let size: Double
    let pieces: [Piece]

    /// From the first piece to the last, gaps and all.
    var joined: Piece? {
      guard let first = pieces.first, let last = pieces.last else { return nil }
      return Piece(start: first.start, end: last.end, letters: pieces.reduce(0) { $0 + $1.letters })
    }
  }

  private let rows: [Row]
  private let barriers: [Box]
  /// Width of the narrowest gutter, in points.
  private let narrowest: Double

  /// Stretches in columns, from top to bottom; `tables` are boxes of tables and frames among the text.
  static func segments(of flow: RunText, tables: [Box]) -> [ReadingOrder.Segment] {
    let lines = flow.rows(direction: 0)
    let found = segments(of: lines, tables: tables, gaps: .wide)
    return found.isEmpty ? segments(of: lines, tables: tables, gaps: .narrow) : found
  }

  private static func segments(
    of lines: [[GlyphCluster]], tables: [Box], gaps: GapWidths
  ) -> [ReadingOrder.Segment] {
    let rows = lines.compactMap { row($0, gaps: gaps) }
    guard rows.count >= fewestLines, rows.count(where: { $0.pieces.count > 1 }) >= fewestLines / 2 else {
      return []
    }
    let size = rows.map(\.size).sorted()[rows.count / 2]
    let finder = ColumnFinder(rows: rows, barriers: tables, narrowest: gaps.common * size)
    let found = finder.bands().flatMap(finder.segments)
    return (found.isEmpty ? finder.segments(in: rows) : found).map(finder.extended)
  }

  /// The stretch with tables that end one of its columns.
  private func extended(_ segment: ReadingOrder.Segment) -> ReadingOrder.Segment {
    var bottom = segment.bottom
    for box in barriers.sorted(by: { $0.y0 < $1.y0 })
    where box.midY > bottom && box.y0 < bottom + Self.nearest
      && segment.gutters.allSatisfy({ box.x1 <= $0 || box.x0 >= $0 })
      && !rows.contains(where: { $0.top > bottom - 1 && $0.top < box.y1 })
    {
      bottom = box.y1
    }
    return ReadingOrder.Segment(top: segment.top, bottom: bottom, gutters: segment.gutters)
  }

  private static func row(_ clusters: [GlyphCluster], gaps: GapWidths) -> Row? {
    let inked = clusters.lazy.filter { !$0.isSpace }
    guard let first = inked.first else { return nil }
    var size = first.base.size
    var pieces: [Piece] = []
    var (start, end, letters) = (first.base.start, first.base.end, 0)
    for cluster in inked {
      size = max(size, cluster.base.size)
      if cluster.base.start - end > max(gaps.em * size, gaps.points) {
        pieces.append(Piece(start: start, end: end, letters: letters))
        (start, end, letters) = (cluster.base.start, cluster.base.end, 0)
      }
      end = max(end, cluster.base.end)
      letters += 1
    }
    pieces.append(Piece(start: start, end: end, letters: letters))
    let baseline = first.base.across
    return Row(top: baseline - size, bottom: baseline + size * 0.3, size: size, pieces: pieces)
  }

  /// Stretches of rows between those that have text across the page.
  private func bands() -> [[Row]] {
    let left = rows.compactMap(\.pieces.first?.start).min() ?? 0
    let right = rows.compactMap(\.pieces.last?.end).max() ?? 0
    var bands: [[Row]] = [[]]
    for row in rows {
      if row.pieces.contains(where: { $0.end - $0.start > Self.widest * (right - left) }) {
        bands.append([])
      } else {
        bands[bands.count - 1].append(row)
      }
    }
    return bands.filter { $0.count >= Self.fewestLines }
  }

  /// Stretches of the rows between those that cross their gutter.
  private func segments(in rows: [Row]) -> [ReadingOrder.Segment] {
    guard rows.count >= Self.fewestLines, let gutter = gutter(of: rows) else { return [] }
    var segments: [ReadingOrder.Segment] = []
    var open: [Row] = []
    func close() {
      if let segment = segment(open, gutter: gutter) { segments.append(segment) }
      open = []
    }
    for row in rows {
      if let last = open.last, isDivided(last, row, at: gutter) { close() }
      if row.pieces.contains(where: { $0.start < gutter && $0.end > gutter }) {
        close()
      } else {
        open.append(row)
      }
    }
    close()
    return segments
  }

  /// Whether a table stands between two rows, across the gutter.
  private func isDivided(_ last: Row, _ next: Row, at gutter: Double) -> Bool {
    barriers.contains { box in
      box.x0 < gutter && box.x1 > gutter && box.midY > last.top && box.midY < next.bottom
    }
  }

  /// The x within the text that the fewest pieces of rows cross; of equals in the middle of the widest.
  private func gutter(of rows: [Row]) -> Double? {
    let left = rows.compactMap(\.pieces.first?.start).min() ?? 0
    let right = rows.compactMap(\.pieces.last?.end).max() ?? 0
    let (low, high) = (left + 0.2 * (right - left), left + 0.8 * (right - left))
    let count = Int(min(Double(Self.mostBins), max(0, (high - low) / Self.binWidth)))
    guard count > 0 else { return nil }
    var crossed = Array(repeating: 0, count: count)
    for row in rows {
      for piece in row.pieces where piece.end > low && piece.start < high {
        let first = Self.bin(max(piece.start, low) - low, count)
        let last = Self.bin(min(piece.end, high) - low, count)
        if first <= last { for bin in first...last { crossed[bin] += 1 } }
      }
    }
    guard let fewest = crossed.min(), fewest * 2 < rows.count else { return nil }
    var best = 0..<0
    var index = 0
    while index < count {
      let first = index
      while index < count, crossed[index] == fewest { index += 1 }
      if index - first > best.count { best = first..<index }
      index = max(index, first + 1)
    }
    guard Double(best.count) * Self.binWidth >= narrowest else { return nil }
    return low + (Double(best.lowerBound + best.upperBound) / 2) * Self.binWidth
  }

  private static func bin(_ offset: Double, _ count: Int) -> Int {
    Int(max(0, min(Double(count - 1), offset / binWidth)))
  }

  private func segment(_ rows: [Row], gutter: Double) -> ReadingOrder.Segment? {
    guard let first = rows.first, let last = rows.last,
      let lefts = gutters(in: rows, from: -.infinity, to: gutter, levels: Self.mostLevels - 1),
      let rights = gutters(in: rows, from: gutter, to: .infinity, levels: Self.mostLevels - 1)
    else { return nil }
    return ReadingOrder.Segment(top: first.top, bottom: last.bottom, gutters: lefts + [gutter] + rights)
  }

  /// Gutters inside of a column, none where it is prose itself; nil when it is neither.
  private func gutters(
    in rows: [Row], from left: Double, to right: Double, levels: Int
  ) -> [Double]? {
    let own = rows.compactMap { row -> Row? in
      let pieces = row.pieces.filter { $0.start >= left && $0.end <= right }
      return pieces.isEmpty ? nil : Row(top: row.top, bottom: row.bottom, size: row.size, pieces: pieces)
    }
    if Self.isProse(own.flatMap(\.pieces)) || Self.isJustified(own) { return [] }
    guard levels > 0, let gutter = gutter(of: own),
      let lefts = gutters(in: own, from: left, to: gutter, levels: levels - 1),
      let rights = gutters(in: own, from: gutter, to: right, levels: levels - 1)
    else { return nil }
    return lefts + [gutter] + rights
  }

  /// Whether rows are prose whose spaces are stretched: unlike the gaps between columns, those of one line
  /// stand above other places of the next.
  private static func isJustified(_ rows: [Row]) -> Bool {
    let lines = rows.compactMap(\.joined)
    guard isProse(lines), let left = lines.map(\.start).min(), let right = lines.map(\.end).max() else {
      return false
    }
    let count = Int(min(Double(mostBins), max(0, (right - left) / binWidth))) + 1
    var gaps = Array(repeating: 0, count: count)
    for row in rows {
      for (last, next) in zip(row.pieces, row.pieces.dropFirst()) where next.start > last.end {
        let (first, end) = (bin(last.end - left, count) + 1, bin(next.start - left, count))
        if first < end { for bin in first..<end { gaps[bin] += 1 } }
      }
    }
    return gaps.allSatisfy { $0 * 3 <= rows.count * 2 }
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
