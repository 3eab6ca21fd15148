/// Which edges of a column stand at one place in nearly all of its rows, to a fraction of a point.
struct TightEdges {
  /// How far an edge may be from the typical one, in points.
  private static let tolerance = 0.6
  private static let fewestRows = 3

  let starts: Bool
  let ends: Bool
  let middles: Bool
  /// Whether it has numbers whose decimal points stand under each other.
  let points: Bool
  let areNumbers: Bool

  /// What rows have in the column; the first of them may be a head that is aligned otherwise.
  init(_ cells: [ArraySlice<LineWord>]) {
    let own = cells.filter { !$0.isEmpty }
    let body = cells.dropFirst().filter { !$0.isEmpty }
    func agree(_ edge: (ArraySlice<LineWord>) -> Double?) -> Bool {
      Self.agree(own.compactMap(edge)) || Self.agree(body.compactMap(edge))
    }
    starts = agree { $0.first?.start }
    ends = agree { $0.last?.end }
    middles = agree { cell in
      cell.first.flatMap { first in cell.last.map { (first.start + $0.end) / 2 } }
    }
    let numbers = body.filter(Self.isNumber)
    areNumbers = numbers.count >= Self.fewestRows - 1 && numbers.count * 5 >= body.count * 4
    points = areNumbers && Self.agree(numbers.compactMap(Self.point))
  }

  /// Whether it has numbers that stand anywhere, as those behind the bars of a chart do.
  var areStray: Bool { areNumbers && !starts && !ends && !middles && !points }

  /// Whether what a row has in a column begins or ends where most others do, or has its middle there.
  static func stands(_ row: Int, in cells: [ArraySlice<LineWord>]) -> Bool {
    let ends = cells.map { cell in cell.first.flatMap { first in cell.last.map { (first.start, $0.end) } } }
    guard let own = ends[row] else { return false }
    let others = ends.enumerated().compactMap { $0.offset == row ? nil : $0.element }
    func isTypical(_ edge: ((Double, Double)) -> Double) -> Bool {
      guard !others.isEmpty else { return false }
      return abs(others.map(edge).sorted()[others.count / 2] - edge(own)) < 2 * tolerance
    }
    return isTypical(\.0) || isTypical(\.1) || isTypical { ($0.0 + $0.1) / 2 }
  }

  private static func agree(_ values: [Double]) -> Bool {
    guard values.count >= fewestRows else { return false }
    let typical = values.sorted()[values.count / 2]
    return values.count { abs($0 - typical) <= tolerance } * 5 >= values.count * 4
  }

  private static func isNumber(_ cell: ArraySlice<LineWord>) -> Bool {
    LoneNumber.isNumber(cell.flatMap(\.scalars))
  }

  /// Begin of the last decimal point of a number.
  private static func point(of cell: ArraySlice<LineWord>) -> Double? {
    cell.last?.clusters.last { $0.base.scalar == "." }?.base.start
  }
}
