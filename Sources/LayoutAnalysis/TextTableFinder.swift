internal import PageModel

/// Finds the tables in a stretch of lines whose columns no vertical lines divide.
enum TextTableFinder {
  /// What was found in a stretch of lines.
  struct Result {
    var tables: [RuledTable]
    /// Lines that are not part of a table, in their order.
    var rest: [TextLine]
  }

  /// Tables between horizontal rules first, then those without any; `rules` are lines of the page that
  /// no ruled table holds, `shadings` its shaded rows.
  static func find(
    in lines: [TextLine], rules: [RulingLattice.Segment], shadings: [FilledStack] = []
  ) -> Result {
    let ruled = RuleTableFinder.find(in: lines, rules: rules, shadings: shadings)
    let aligned = AlignedTableFinder.find(in: ruled.rest, rules: rules, known: ruled.tables)
    return TurnedLabels.placed(
      in: Result(tables: ruled.tables + aligned.tables, rest: aligned.rest))
  }
}
