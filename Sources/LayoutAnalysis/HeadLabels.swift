/// Labels of a head that stand over several columns, told by the columns that they cross or by the names of columns
/// that they stand half-way between.
struct HeadLabels {
  /// How far edges and middles of text may differ that stand in line, in points.
  private static let tolerance = 1.5
  /// Gaps up to this part words of one label, in em.
  private static let wordGap = 0.6
  private static let mostColumns = 60

  /// A label and the columns that it stands over.
  struct Label {
    var columns: Range<Int>
    /// On one baseline.
    let items: [TableText.Item]

    var y: Double { items.first?.y ?? 0 }
    var size: Double { items.map(\.size).max() ?? 1 }
  }

  /// The lowest text of one column for each column that has any.
  private let names: [TableText.Item?]

  /// Labels over two columns or more, in the order of the items.
  static func labels(of items: [TableText.Item], columnCount: Int) -> [Label] {
    guard columnCount <= mostColumns else { return [] }
    let labels = HeadLabels(items, columnCount: columnCount)
    return runs(of: items).flatMap { run -> [Label] in
      if let columns = labels.columns(under: run) { return [Label(columns: columns, items: run)] }
      return run.compactMap { item in
        let columns = labels.columns(under: [item]) ?? item.columns
        return columns.count > 1 ? Label(columns: columns, items: [item]) : nil
      }
    }
  }

  private init(_ items: [TableText.Item], columnCount: Int) {
    var names: [TableText.Item?] = Array(repeating: nil, count: columnCount)
    for item in items where item.columns.count == 1 {
      let column = item.columns.lowerBound
      if names.indices.contains(column), names[column].map({ $0.y < item.y }) ?? true { names[column] = item }
    }
    self.names = names
  }

  /// Items of each line that stand as near to each other as words.
  private static func runs(of items: [TableText.Item]) -> [[TableText.Item]] {
    var runs: [[TableText.Item]] = []
    for item in items {
      if let last = runs.last?.last, last.line == item.line,
        item.word.start - last.word.end < wordGap * item.size
      {
        runs[runs.count - 1].append(item)
      } else {
        runs.append([item])
      }
    }
    return runs
  }

  /// The columns whose names stand below a label on one baseline and have their middle under its own; nil where it
  /// is in line with the name of one of them.
  private func columns(under label: [TableText.Item]) -> Range<Int>? {
    guard let first = label.first, let last = label.last else { return nil }
    let own = first.columns.lowerBound..<max(first.columns.upperBound, last.columns.upperBound)
    let (start, end) = (first.word.start, last.word.end)
    let isOverOne = own.contains { column in
      names[column].map { isInLine($0.word, start: start, end: end) } ?? false
    }
    guard !isOverOne else { return nil }
    let ranges = (0...own.lowerBound).flatMap { left in
      (own.upperBound...names.count).compactMap { right in
        distance(from: (start + end) / 2, to: left..<right, below: first).map { (left..<right, $0) }
      }
    }
    return ranges.min { $0.1 < $1.1 }?.0
  }

  private func isInLine(_ name: LineWord, start: Double, end: Double) -> Bool {
    abs(name.start - start) < Self.tolerance || abs(name.end - end) < Self.tolerance
      || abs(name.middle - (start + end) / 2) < Self.tolerance
  }

  /// How far the middle of columns' names is from that of a label above them; nil where it is far.
  private func distance(from middle: Double, to columns: Range<Int>, below label: TableText.Item) -> Double? {
    let own = names[columns].compactMap { $0 }
    guard columns.count > 1, own.count == columns.count, let first = own.first, let last = own.last,
      own.allSatisfy({ abs($0.y - first.y) < 0.5 * $0.size && $0.y > label.y + 0.5 * label.size })
    else { return nil }
    let distance = abs((first.word.middle + last.word.middle) / 2 - middle)
    return distance < Self.tolerance ? distance : nil
  }
}
