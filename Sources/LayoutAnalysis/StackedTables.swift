internal import PageModel

/// Divides the rules of one set where a table ends and another of the same width begins below it.
///
/// The name of a section or an empty row between two rules divides no table: what stands below must begin as a table
/// does, with a head, or have other columns.
struct StackedTables {
  /// Rules of one table, and the lines that it may be made of.
  struct Part {
    let set: RuleSet
    let lines: Range<Int>
  }

  private let lines: [TextLine]
  private let set: RuleSet
  /// What stands between rules that follow each other.
  private let bands: [Band]

  /// The text between two rules, or below the last.
  private struct Band {
    let lines: Range<Int>
    /// Whether its first lines may be a head: words in two columns at least, no figures but years.
    let isHeadLike: Bool
    /// How many lines hold figures.
    let figures: Int
  }

  /// The parts of a set, from top to bottom; lines are those between the ends of its rules.
  static func parts(of set: RuleSet, lines: [TextLine]) -> [Part] {
    guard set.shading == nil, set.rules.count >= 4 else {
      return [Part(set: set, lines: lines.indices)]
    }
    return StackedTables(lines: lines, set: set).parts()
  }

  private init(lines: [TextLine], set: RuleSet) {
    (self.lines, self.set) = (lines, set)
    let edges = set.rules.map { rule in lines.partitionIndex { $0.across - 0.25 * $0.size > rule.position } }
    bands = zip(edges, edges.dropFirst() + [lines.count]).map { first, end in
      Self.band(lines[first..<max(first, end)])
    }
  }

  private static func band(_ lines: ArraySlice<TextLine>) -> Band {
    Band(
      lines: lines.indices,
      isHeadLike: lines.first.map { !hasFigures($0) && pieces(of: $0).count > 1 } ?? false,
      figures: lines.count(where: hasFigures))
  }

  private static func pieces(of line: TextLine) -> [LineWord] { LineWord.words(of: line, apartBy: 0.8) }

  private static func hasFigures(_ line: TextLine) -> Bool {
    pieces(of: line).contains { LoneNumber.isNumber($0.scalars) && !LoneNumber.isYear($0.scalars) }
  }

  // MARK: Parts

  private func parts() -> [Part] {
    var parts: [Part] = []
    var (first, top) = (0, lines.startIndex)
    for cut in cuts() {
      parts.append(Part(set: set.keeping(first..<cut + 1), lines: top..<bands[cut].lines.upperBound))
      (first, top) = (cut + 1, bands[cut].lines.lowerBound)
    }
    return parts + [Part(set: set.keeping(first..<set.rules.count), lines: top..<lines.endIndex)]
  }

  /// Indices of the bands that stand between two tables, ascending.
  private func cuts() -> [Int] {
    let doubtful = (1..<set.rules.count - 2).filter(mayDivide)
    var cuts: [Int] = []
    var first = 0
    for (index, band) in doubtful.enumerated() {
      let end = index + 1 < doubtful.count ? doubtful[index + 1] : bands.count
      guard band > first, divides(band, first: first, end: end) else { continue }
      cuts.append(band)
      first = band + 1
    }
    return cuts
  }

  /// Whether a band is empty, or what stands in it is no row of a table.
  private func mayDivide(_ index: Int) -> Bool {
    let own = Array(lines[bands[index].lines])
    return own.count < 3 && bands[index].figures == 0 && ColumnStrips.strips(of: own).isEmpty
  }

  /// Whether a table ends above a band and another begins below; `first` is the band that the one above begins with,
  /// `end` that which the one below goes no further than.
  private func divides(_ index: Int, first: Int, end: Int) -> Bool {
    let head = index + 1
    guard bands[head].isHeadLike, bands[first].figures == 0 else { return false }
    return hasFigures(below: head, end: end) || text(of: head) == text(of: first)
      || hasOtherColumns(lines(of: head..<end), than: lines(of: first..<index))
  }

  /// Whether most lines below a head hold figures.
  private func hasFigures(below head: Int, end: Int) -> Bool {
    let body = bands[head + 1..<max(head + 1, end)]
    let lines = body.reduce(0) { $0 + $1.lines.count }
    return lines > 0 && body.reduce(0) { $0 + $1.figures } * 2 >= lines
  }

  private func text(of band: Int) -> [[Unicode.Scalar]] {
    lines[bands[band].lines].map { line in
      line.clusters.map(\.base.scalar).filter { !CharacterKind.isSpace($0) }
    }
  }

  private func lines(of bands: Range<Int>) -> [TextLine] {
    bands.flatMap { self.bands[$0].lines }.map { lines[$0] }
  }

  /// Whether a column of the lower lines stands where all upper ones are white.
  private func hasOtherColumns(_ lower: [TextLine], than upper: [TextLine]) -> Bool {
    let strips = ColumnStrips.strips(of: lower)
    return ColumnStrips.strips(of: upper).contains { strip in strips.count { strip.overlaps($0) } > 1 }
  }
}
