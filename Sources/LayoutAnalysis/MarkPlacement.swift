/// Finds the bases of marks that are drawn apart from their text (all marks of a page at its end, say), or before
/// their base.
struct MarkPlacement {
  /// Distance from the end of the base before it at which a mark is suspected to belong to another, in em.
  static let doubtful = 0.25
  /// The same within which a mark stands at the end of a base.
  private static let exact = 0.04

  /// Bases looked at for one mark: no line has so many within reach, a hostile page may.
  private static let mostLooks = 2_000

  private let clusters: [GlyphCluster]
  /// Bases by their begin.
  private let order: [Int]
  private let starts: [Double]

  init(_ clusters: [GlyphCluster]) {
    self.clusters = clusters
    order = clusters.indices.filter { !clusters[$0].base.isSpace && !clusters[$0].isLoneMark }
      .sorted { clusters[$0].base.start < clusters[$1].base.start }
    starts = order.map { clusters[$0].base.start }
  }

  /// The base that covers the point just before the mark's pen position: marks have no advance and are
  /// drawn back over their base.
  func base(of mark: ReadingGlyph) -> Int? {
    let point = mark.end > mark.start ? (mark.start + mark.end) / 2 : mark.start - mark.size * 0.1
    var index = starts.partitionIndex(where: { $0 > point })
    var best: (index: Int, distance: Double)?
    let last = max(0, index - Self.mostLooks)
    while index > last {
      index -= 1
      guard starts[index] > point - mark.size * 1.5 else { break }
      let base = clusters[order[index]].base
      let distance = abs(base.across - mark.across)
      guard base.direction == mark.direction, base.end >= point, distance < mark.size * 0.6 else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (order[index], distance) }
    }
    return best?.index
  }

  // MARK: Marks that follow the wrong base

  /// How marks of a font stand to the bases that they follow.
  private struct Habit {
    /// At the end of the base, from which they are drawn backwards.
    var atEnd = 0
    /// At its begin or within it, from which they are drawn forwards.
    var within = 0
    /// Elsewhere, but about the end of another base.
    var elsewhere: [(mark: Int, home: Int)] = []
    /// How many of these stand exactly at its end, as most do: high letters push their marks aside.
    var exact = 0
    /// At the very begin of the base that they follow, which is the very end of another one.
    var between: [(mark: Int, home: Int)] = []
  }

  /// The bases of marks that stand at the end of another base than the one they follow; only for fonts whose
  /// marks are drawn backwards from there, else the place says nothing.
  func corrections(of marks: [ReadingGlyph], homes: [Int32]) -> [(mark: Int, home: Int)] {
    var habits: [Int32: Habit] = [:]
    for (index, mark) in marks.enumerated() where mark.end - mark.start < 0.05 * mark.size {
      guard homes[index] >= 0 else {
        // A mark drawn apart from its text tells the habit, too.
        if isExact(baseEnding(at: mark), mark) { habits[mark.font, default: Habit()].atEnd += 1 }
        continue
      }
      let base = clusters[Int(homes[index])].base
      if abs(mark.start - base.end) <= Self.doubtful * mark.size {
        habits[mark.font, default: Habit()].atEnd += 1
      } else if mark.start > base.start - 0.12 * mark.size, mark.start < base.end {
        habits[mark.font, default: Habit()].within += 1
        guard abs(mark.start - base.start) <= Self.exact * mark.size, let home = baseEnding(at: mark),
          isExact(home, mark)
        else { continue }
        habits[mark.font, default: Habit()].between.append((index, home.index))
      } else if let home = baseEnding(at: mark) {
        habits[mark.font, default: Habit()].elsewhere.append((index, home.index))
        habits[mark.font, default: Habit()].exact += isExact(home, mark) ? 1 : 0
      }
    }
    return habits.values.filter { habit in
      habit.within * 3 <= habit.atEnd + habit.elsewhere.count
        && habit.exact * 2 >= habit.elsewhere.count
    }.flatMap { $0.elsewhere + $0.between }
  }

  private func isExact(_ home: (index: Int, distance: Double)?, _ mark: ReadingGlyph) -> Bool {
    home.map { $0.distance <= Self.exact * mark.size } ?? false
  }

  /// The base that ends nearest to where a mark stands.
  private func baseEnding(at mark: ReadingGlyph) -> (index: Int, distance: Double)? {
    var index = starts.partitionIndex(where: { $0 > mark.start })
    var best: (index: Int, distance: Double)?
    let last = max(0, index - Self.mostLooks)
    while index > last {
      index -= 1
      guard starts[index] > mark.start - mark.size * 1.5 else { break }
      let base = clusters[order[index]].base
      guard base.direction == mark.direction, abs(base.across - mark.across) < 0.35 * mark.size else {
        continue
      }
      let distance = abs(base.end - mark.start)
      if distance <= Self.doubtful * mark.size, best.map({ distance < $0.distance }) ?? true {
        best = (order[index], distance)
      }
    }
    return best
  }
}
