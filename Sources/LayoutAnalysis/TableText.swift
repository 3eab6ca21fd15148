internal import PageModel

/// The text of a table without lines between its columns, cut at the strips between them.
struct TableText {
  /// What one line has in one column, or in several when it crosses the strips between them.
  struct Item {
    /// Index of its line.
    let line: Int
    var columns: Range<Int>
    var word: LineWord
    /// Baseline.
    let y: Double
    let size: Double

    /// Number, code or dash: text that is never wrapped, so each begins a row.
    var isKey: Bool {
      let text = word.scalars.filter { !CharacterKind.isSpace($0) && $0 != "+" }
      if LoneNumber.isNumber(text) { return true }
      if text.count == 1, let only = text.first { return ListMark.dashes.contains(only) }
      guard text.count <= 5, let last = text.last, CharacterKind.digit(last) != nil else { return false }
      return text.allSatisfy {
        CharacterKind.digit($0) != nil || ($0.isASCII && CharacterKind.isLetter($0)) || $0 == "."
      }
    }
  }

  /// Strips between the columns; empty where lines are drawn between them.
  let strips: [ClosedRange<Double>]
  let columnCount: Int
  /// Items by line from top to bottom, then from left to right.
  let items: [Item]

  /// `labelRules` are lines under labels that stand over several columns.
  init(_ lines: [TextLine], strips: [ClosedRange<Double>], labelRules: [RulingLattice.Segment] = []) {
    self.strips = strips
    columnCount = strips.count + 1
    items = lines.enumerated().flatMap { index, line in
      Self.labelled(Self.items(of: line, index: index, strips: strips), by: labelRules, strips: strips)
    }
  }

  /// The items of a line, with the columns that the lines under them reach over; labels over one line share it.
  private static func labelled(
    _ items: [Item], by rules: [RulingLattice.Segment], strips: [ClosedRange<Double>]
  ) -> [Item] {
    guard !rules.isEmpty else { return items }
    let own = items.map { item in rules.firstIndex { isLabel(item, over: $0) } }
    return items.indices.map { index in
      var item = items[index]
      guard let rule = own[index].map({ rules[$0] }) else { return item }
      // A column is under the label when its text is over the line's length.
      var first = strips.count { $0.lowerBound <= rule.start + 2 }
      var end = max(first + 1, strips.count { $0.upperBound < rule.end - 2 } + 1)
      if index > 0, own[index - 1] == own[index] { first = max(first, item.columns.lowerBound) }
      if index + 1 < items.count, own[index + 1] == own[index] {
        end = min(end, items[index + 1].columns.lowerBound)
      }
      if first < end { item.columns = first..<end }
      return item
    }
  }

  private static func isLabel(_ item: Item, over rule: RulingLattice.Segment) -> Bool {
    item.y < rule.position && rule.position - item.y < 1.2 * item.size
      && item.word.middle > rule.start && item.word.middle < rule.end
  }

  /// Text of cells that are known already.
  init(items: [Item], columnCount: Int) {
    strips = []
    self.items = items
    self.columnCount = columnCount
  }

  private static func items(of line: TextLine, index: Int, strips: [ClosedRange<Double>]) -> [Item] {
    var items: [Item] = []
    for word in LineWord.words(of: line, apartBy: wordGap(beside: strips, size: line.size)) {
      // A word crosses a strip that it covers; one that reaches into a strip stays on its side.
      let crossed = strips.count { word.start < $0.lowerBound + 0.5 && word.end > $0.upperBound - 0.5 }
      let first = strips.count { strip in
        !(word.start < strip.lowerBound + 0.5 && word.end > strip.upperBound - 0.5)
          && strip.middle < word.middle
      }
      let columns = first..<first + crossed + 1
      if let end = items.indices.last, items[end].columns.upperBound > columns.lowerBound {
        items[end].columns =
          items[end].columns.lowerBound..<max(items[end].columns.upperBound, columns.upperBound)
        items[end].word.append(word)
      } else {
        let y = word.clusters.first.map(\.base.across) ?? line.across
        items.append(Item(line: index, columns: columns, word: word, y: y, size: line.size))
      }
    }
    return items
  }

  /// Words stand no nearer than the narrowest strip is wide: where columns do so, they are no one word.
  private static func wordGap(beside strips: [ClosedRange<Double>], size: Double) -> Double {
    let narrowest = strips.map(\.width).min() ?? .infinity
    return min(ColumnStrips.wordGap, max(TightColumns.gap, 0.95 * narrowest / size))
  }

  /// The column whose keys begin the rows: the one with the most keys, of equals the left one.
  var keyColumn: Int? {
    var best: (column: Int, count: Int)?
    for column in 0..<columnCount {
      let own = items.filter { $0.columns == column..<column + 1 }
      guard let first = own.firstIndex(where: \.isKey) else { continue }
      let body = own[first...]
      let keys = body.count(where: \.isKey)
      guard keys * 4 >= body.count * 3, keys > best?.count ?? 0 else { continue }
      best = (column, keys)
    }
    return best?.column
  }
}
