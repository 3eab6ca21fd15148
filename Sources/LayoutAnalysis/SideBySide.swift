internal import PageModel

/// Lines of tables that stand beside each other, cut where one table ends and the next begins.
struct SideBySide {
  private static let mostSets = 40
  private static let mostGutters = 100
  private static let narrowest = 6.0

  /// A strip between two tables.
  private struct Gutter {
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>
  }

  /// A line, or a part of one.
  struct Piece {
    let line: TextLine
    /// Index of the line that it is a part of.
    let origin: Int
  }

  /// From top to bottom, then from left to right.
  let pieces: [Piece]

  init(_ lines: [TextLine], sets: [RuleSet]) {
    let gutters = Self.gutters(between: sets).prefix(Self.mostGutters).map { Self.extended($0, over: lines) }
    pieces = lines.enumerated().flatMap { index, line in
      Self.parts(of: line, gutters: gutters).map { Piece(line: $0, origin: index) }
    }
  }

  /// What is left of the lines once pieces are taken; lines of which nothing was taken are whole again.
  func rest(of lines: [TextLine], taken: [Bool]) -> [TextLine] {
    var isCut = Array(repeating: false, count: lines.count)
    for (piece, isTaken) in zip(pieces, taken) where isTaken { isCut[piece.origin] = true }
    var rest: [TextLine] = []
    var last = -1
    for (piece, isTaken) in zip(pieces, taken) {
      if isCut[piece.origin] {
        if !isTaken { rest.append(piece.line) }
      } else if piece.origin != last {
        rest.append(lines[piece.origin])
      }
      last = piece.origin
    }
    return rest
  }

  private static func gutters(between sets: [RuleSet]) -> [Gutter] {
    let boxes = sets.prefix(mostSets).compactMap { set -> Box? in
      guard let first = set.rules.first, let last = set.rules.last else { return nil }
      return Box(x0: first.start, y0: first.position, x1: first.end, y1: last.position)
    }
    return boxes.flatMap { left in
      boxes.compactMap { right in
        let overlap = min(left.y1, right.y1) - max(left.y0, right.y0)
        guard right.x0 - left.x1 >= narrowest, overlap > 0.5 * min(left.height, right.height) else {
          return nil
        }
        return Gutter(
          x: left.x1...right.x0, y: min(left.y0, right.y0) - narrowest...max(left.y1, right.y1) + narrowest)
      }
    }
  }

  /// A gutter as far down as lines leave it free: the rows of an open table have no rule at their foot.
  private static func extended(_ gutter: Gutter, over lines: [TextLine]) -> Gutter {
    var bottom = gutter.y.upperBound
    for line in lines where line.across > bottom {
      guard line.direction == 0, line.across - bottom < 2.6 * line.size, isFree(gutter, in: line) else {
        break
      }
      bottom = line.across
    }
    return Gutter(x: gutter.x, y: gutter.y.lowerBound...bottom)
  }

  private static func isFree(_ gutter: Gutter, in line: TextLine) -> Bool {
    !line.clusters.contains {
      !$0.isSpace && $0.base.start < gutter.x.upperBound && $0.base.end > gutter.x.lowerBound
    }
  }

  private static func parts(of line: TextLine, gutters: [Gutter]) -> [TextLine] {
    guard line.direction == 0 else { return [line] }
    let own = gutters.filter { gutter in
      gutter.y.contains(line.across - 0.25 * line.size) && line.start < gutter.x.lowerBound
        && line.end > gutter.x.upperBound && isFree(gutter, in: line)
    }
    guard !own.isEmpty else { return [line] }
    let edges = own.map { ($0.x.lowerBound + $0.x.upperBound) / 2 }.sorted()
    var parts = Array(repeating: [GlyphCluster](), count: edges.count + 1)
    var part = 0
    for cluster in line.clusters {
      if !cluster.isSpace { part = edges.count { $0 < cluster.base.start } }
      parts[part].append(cluster)
    }
    return parts.compactMap { TextLine($0, on: line.ink) }
  }
}
