import PageModel
import ThaiText

/// Finds the rows of a table that print figures of scores beside the name of what they are about, or below and above
/// scores that were taken, and of which nothing was taken: a person has to look.
///
/// Counts, targets, differences and figures of others are no scores, and no loss.
struct LeftFigures {
  let labels: RowLabelReader
  let headers: HeaderReader
  private let cells = ScoreCellReader()

  init(labels: RowLabelReader, headers: HeaderReader) {
    self.labels = labels
    self.headers = headers
  }

  /// Such rows by index, and what keeps them from being read; `taken` are the places of all figures that were.
  func rows(of table: LogicalTable, taken: Set<Place>) -> [Int: UnreadRow] {
    let header = TableHeader(table, headers: headers)
    if header.holdsNoScores { return [:] }
    let excluded = header.columnsWithoutScores
    let named = namedColumns(below: header, of: table)
    let read = columns(of: table, in: taken)
    var left: [Int: UnreadRow] = [:]
    for (index, row) in table.rows.enumerated() where index >= header.count || header.columns.isEmpty {
      guard !row.ownCells.prefix(Self.leadingCells).contains(where: { isOfOthers($0.cell.text) }) else {
        continue
      }
      let figures = figures(of: row, besides: excluded)
      guard !figures.isEmpty, !isTaken(row, taken) else { continue }
      if figures.contains(where: named.contains) || names(row, besides: figures) {
        left[index] = .named
      } else if figures.contains(where: read.contains) {
        left[index] = .noName
      }
    }
    return left
  }

  // MARK: Figures

  /// The columns in which a row has nothing but a number with decimals from 0 to 100.
  private func figures(of row: LogicalRow, besides excluded: Set<Int>) -> [Int] {
    row.cells.indices.filter { column in
      let cell = row.cells[column]
      guard cell.coverage == .own, !cell.isBlank, !excluded.contains(column) else { return false }
      let found = cells.figures(in: cell.text)
      return !isRange(cell.text, found)
        && found.contains { $0.number.text.contains(".") && (0...100).contains($0.number.value) }
    }
  }

  /// `70.00 – 84.99`: what a rating level stands for.
  private func isRange(_ text: SourcedText, _ figures: [CellFigure]) -> Bool {
    guard figures.count == 2, let first = figures.first, let last = figures.last,
      first.number.range.upperBound < last.number.range.lowerBound
    else { return false }
    let between = SqueezedText(text[first.number.range.upperBound..<last.number.range.lowerBound])
    return !between.scalars.isEmpty
      && YearVocabulary.spans.end(ofRunIn: between, from: 0) == between.scalars.count
  }

  private func isTaken(_ row: LogicalRow, _ taken: Set<Place>) -> Bool {
    row.cells.contains { isTaken($0, taken) }
  }

  private func isTaken(_ cell: LogicalCell, _ taken: Set<Place>) -> Bool {
    guard cell.coverage == .own, !cell.isBlank, cell.text.count <= ParsingLimits.scalars else { return false }
    return NumberReader.numbers(in: cell.text.scalars).contains { number in
      cell.text.place(in: number.range).map(taken.contains) ?? false
    }
  }

  /// The columns of which figures were taken.
  private func columns(of table: LogicalTable, in taken: Set<Place>) -> Set<Int> {
    Set(table.rows.flatMap { row in row.cells.indices.filter { isTaken(row.cells[$0], taken) } })
  }

  // MARK: Names

  /// The columns whose header names an item, an indicator or an instrument.
  private func namedColumns(below header: TableHeader, of table: LogicalTable) -> Set<Int> {
    var named = Set<Int>()
    for row in table.rows.prefix(max(1, header.count)) where figures(of: row, besides: []).isEmpty {
      for column in row.cells.indices where row.cells[column].coverage != .above {
        if names(row.cells[column].text) { named.insert(column) }
      }
    }
    return named
  }

  private func names(_ row: LogicalRow, besides figures: [Int]) -> Bool {
    row.cells.indices.contains { column in
      !figures.contains(column) && row.cells[column].coverage != .left && names(row.cells[column].text)
    }
  }

  private func names(_ text: SourcedText) -> Bool {
    guard !text.isEmpty, text.count <= Self.longestName else { return false }
    let subjects = labels.labels(in: text).map(\.subject)
    if subjects.contains(where: { $0 != .topic }) { return true }
    return subjects.isEmpty && labels.namedLabel(in: text) != nil
  }

  /// Longer texts speak of indicators and name none.
  private static let longestName = 300

  /// A serial number may stand before the label.
  private static let leadingCells = 2

  /// Targets, and the means of a country or a province.
  private func isOfOthers(_ label: SourcedText) -> Bool {
    label.count <= Self.longestName
      && (YearVocabulary.ofTargets.occurs(in: SqueezedText(label))
        || HeaderKeywords.isMeanOfOthers(label.string))
  }
}
