internal import PageModel

/// Finds the lines at the ends of a table that its body doesn't show: a head whose words are wrapped or
/// stand closer than the columns, and the last lines of wrapped cells.
struct TableEnds {
  private static let mostHeadLines = 6
  private static let mostFootLines = 6

  let strips: [ClosedRange<Double>]
  private var columnCount: Int { strips.count + 1 }

  /// How many of the lines before a table's first line are its head.
  func headCount(in lines: ArraySlice<TextLine>, above first: TextLine) -> Int {
    var head: [TableText.Item] = []
    var (count, best) = (0, 0)
    var last = first
    for line in lines.reversed().prefix(Self.mostHeadLines) {
      if count == best, overlaps(line, first) {
        (count, best) = (count + 1, best + 1)
        continue
      }
      let step = last.across - line.across
      guard line.direction == 0, step > 0, step < (count == 0 ? 2.6 : 2) * line.size else { break }
      let items = TableText([line], strips: strips).items
      guard !items.isEmpty, items.allSatisfy({ $0.columns.count == 1 && !isNumber($0) }),
        !runsOn(items, bold: line.isBold)
      else { break }
      if isComplete(head), step > 0.95 * line.size, !items.allSatisfy({ isWrapped($0, in: head) }) { break }
      head += items
      count += 1
      if Set(head.map(\.columns)).count * 5 >= columnCount * 4 { best = count }
      last = line
    }
    return best
  }

  /// Whether words go on over a strip as in a sentence: with a word space, where the columns stand far apart.
  private func runsOn(_ items: [TableText.Item], bold: Bool) -> Bool {
    guard !bold else { return false }
    return zip(items, items.dropFirst()).contains { left, right in
      guard left.columns.lowerBound < right.columns.lowerBound else { return false }
      let strip = strips[right.columns.lowerBound - 1]
      return right.word.start - left.word.end < 0.5 * left.size
        && strip.upperBound - strip.lowerBound > 1.2 * left.size
    }
  }

  /// Whether an item is a number other than a year.
  private func isNumber(_ item: TableText.Item) -> Bool {
    LoneNumber.isNumber(item.word.scalars)
      && item.word.scalars.count { CharacterKind.digit($0) != nil } != 4
  }

  /// Whether a line stands beside another, as those of a cell with one line more do.
  private func overlaps(_ line: TextLine, _ first: TextLine) -> Bool {
    first.across - line.across < 0.95 * line.size && line.direction == 0
      && TableText([line], strips: strips).items.allSatisfy { $0.columns.count == 1 }
  }

  private func isComplete(_ head: [TableText.Item]) -> Bool { Set(head.map(\.columns)).count == columnCount }

  /// Whether an item stands above text of its column as lines of one cell do.
  private func isWrapped(_ item: TableText.Item, in head: [TableText.Item]) -> Bool {
    guard item.columns.lowerBound > 0 else { return false }
    return head.contains {
      $0.columns == item.columns
        && (abs($0.word.middle - item.word.middle) < 4 || abs($0.word.start - item.word.start) < 3)
    }
  }

  /// How many of the lines after a table's last line go on with its last row.
  func footCount(in lines: ArraySlice<TextLine>, below members: [TextLine]) -> Int {
    guard var last = members.last else { return 0 }
    var above = TableText(Array(members.suffix(4)), strips: strips).items
    let rights = rightEnds(of: members)
    let leading = zip(members.dropFirst(), members).map { $0.across - $1.across }.filter {
      $0 > 0.9 * last.size
    }
    let (smallest, typical) = (leading.min() ?? 0, leading.isEmpty ? 0 : leading.sorted()[leading.count / 2])
    var count = 0
    for line in lines.prefix(Self.mostFootLines) {
      let step = line.across - last.across
      guard line.direction == 0, step > 0, step < min(2 * line.size, 1.05 * typical) else { break }
      let items = TableText([line], strips: strips).items
      // Text at the left margin may be the next paragraph.
      guard !items.isEmpty, items.allSatisfy({ continues($0, above, rights: rights) }),
        step < 1.1 * smallest || !items.contains(where: { $0.columns.lowerBound == 0 })
      else { break }
      above += items
      last = line
      count += 1
    }
    return count
  }

  private func continues(_ item: TableText.Item, _ above: [TableText.Item], rights: [Double]) -> Bool {
    guard item.columns.count == 1,
      let last = above.last(where: { $0.columns == item.columns }), item.y - last.y < 2 * item.size,
      let line = TextLine(last.word.clusters, on: last.word.ink),
      let next = TextLine(item.word.clusters, on: item.word.ink)
    else { return false }
    let isUnder = abs(next.start - line.start) < 3 || abs(item.word.middle - last.word.middle) < 3
    let fit = WrapFit(left: min(line.start, next.start), right: rights[item.columns.lowerBound])
    return isUnder && !fit.isMeant(line, before: next)
  }

  private func rightEnds(of members: [TextLine]) -> [Double] {
    var ends = Array(repeating: -Double.infinity, count: columnCount)
    for item in TableText(members, strips: strips).items where item.columns.count == 1 {
      ends[item.columns.lowerBound] = max(ends[item.columns.lowerBound], item.word.end)
    }
    return ends
  }
}
