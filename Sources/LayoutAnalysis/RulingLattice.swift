internal import PageModel

/// Straight lines of a page after snapping and joining: what a reader sees as one line is one segment.
///
/// The steps and their names are those of the literature on ruled tables: snap, join, intersect, cells.
struct RulingLattice {
  /// One line on an axis.
  struct Segment: Hashable {
    /// y of a horizontal, x of a vertical segment.
    let position: Double
    let start: Double
    let end: Double
    /// Where pieces that were drawn one after the other meet, ascending: borders of cells each drawn by itself.
    var joints: [Double] = []
    /// Extent along the axis.
    var length: Double { end - start }
  }

  /// Lines closer than this are one line (double borders, borders of neighbouring cells), in points.
  static let snapTolerance = 2.0
  /// Gap over which collinear pieces are joined, and within which lines touch, in points.
  static let joinTolerance = 3.0
  /// Shorter pieces are dashes.
  private static let shortestPiece = 12.0
  /// Thicker lines are bars or shading.
  private static let thickest = 6.0

  let horizontals: [Segment]
  let verticals: [Segment]

  /// Snaps and joins rulings that lie on a page of the given size.
  init(_ rulings: [Ruling], width: Double, height: Double) {
    let sound = rulings.filter { ruling in
      [ruling.position, ruling.start, ruling.end, ruling.thickness].allSatisfy { $0.isFinite }
        && ruling.thickness <= Self.thickest
    }
    horizontals = Self.segments(
      sound.filter { $0.axis == .horizontal }, across: height, along: width)
    verticals = Self.segments(sound.filter { $0.axis == .vertical }, across: width, along: height)
  }

  private static func segments(_ rulings: [Ruling], across: Double, along: Double) -> [Segment] {
    let margin = 10.0
    let clipped = rulings.compactMap { ruling -> Segment? in
      let (start, end) = (max(ruling.start, -margin), min(ruling.end, along + margin))
      let isOnPage = ruling.position >= -margin && ruling.position <= across + margin
      return isOnPage && end >= start ? Segment(position: ruling.position, start: start, end: end) : nil
    }
    let sorted = clipped.sorted { ($0.position, $0.start, $0.end) < ($1.position, $1.start, $1.end) }
    return Snapping.groups(sorted.map(\.position), tolerance: snapTolerance, widest: snapTolerance * 2)
      .flatMap { join(Array(sorted[$0])) }
      .filter { $0.length > joinTolerance }
  }

  /// Joins the pieces of one snapped line.
  private static func join(_ pieces: [Segment]) -> [Segment] {
    let weight = pieces.reduce(0) { $0 + max($1.length, 0.1) }
    let position = pieces.reduce(0) { $0 + $1.position * max($1.length, 0.1) } / weight
    var joined: [Segment] = []
    for piece in pieces.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      if let last = joined.last, piece.start - last.end <= joinTolerance {
        joined[joined.count - 1] = Segment(
          position: position, start: last.start, end: max(last.end, piece.end), joints: last.joints)
        if piece.length >= shortestPiece, abs(piece.start - last.end) < 1,
          last.end - (last.joints.last ?? last.start) >= shortestPiece
        {
          joined[joined.count - 1].joints.append(piece.start)
        }
      } else {
        joined.append(Segment(position: position, start: piece.start, end: piece.end))
      }
    }
    return joined
  }
}
