import ReportModel
import ThaiText

/// Reads forms: rows in which labels and their values stand side by side,
/// `คะแนนรวม | 94.73 | ระดับ | A` and `IIT | 95.23 | EIT | 95.70`, and cards, whose cells hold both.
struct LabelledValuesReader {
  let labels: RowLabelReader
  let ratings: RatingCellReader
  let recorder: ScoreRecorder
  private let cells = ScoreCellReader()

  /// A label and its value.
  private typealias Pair = (label: LogicalCell, value: LogicalCell)

  /// The figures of the form; nil where the table has other rows than pairs, or fewer than two figures of them.
  func read(_ table: LogicalTable) -> ScoreReading? {
    guard table.rows.count <= Self.mostRows else { return nil }
    return readCards(table) ?? readPairs(table)
  }

  /// Every cell is a card: `คะแนนรวม 95.14 | IIT 96.46 | EIT 98.18`.
  private func readCards(_ table: LogicalTable) -> ScoreReading? {
    var state = ScoreTableState(columns: [])
    for (index, row) in table.rows.enumerated() {
      for (_, cell) in row.ownCells {
        guard !SubjectHeader.isTarget(cell.text), let card = LabelledFigure(cell.text, labels: labels) else {
          return nil
        }
        recorder.add(
          AssignedFigure(figure: card.figure, part: .whole, fiscalYear: nil, confidence: 0.95), card.label,
          to: &state)
        state.reading.recognisedRows.insert(index)
      }
    }
    return state.reading.occurrences.count >= 2 ? state.reading : nil
  }

  private func readPairs(_ table: LogicalTable) -> ScoreReading? {
    guard table.columnCount >= 4 else { return nil }
    var state = ScoreTableState(columns: [])
    var isWide = false
    for (index, row) in table.rows.enumerated() where !row.isBlank {
      guard let pairs = pairs(of: row) else { return nil }
      isWide = isWide || pairs.count > 1
      for pair in pairs where add(pair, to: &state) { state.reading.recognisedRows.insert(index) }
    }
    let figures = state.reading.occurrences.count { $0.key.subject != .level && $0.key.subject != .change }
    return isWide && figures >= 2 ? state.reading : nil
  }

  private static let mostRows = 20

  private func pairs(of row: LogicalRow) -> [Pair]? {
    let own = row.ownCells.map(\.cell)
    guard own.count >= 2, own.count % 2 == 0 else { return nil }
    let pairs = stride(from: 0, to: own.count, by: 2).map { (label: own[$0], value: own[$0 + 1]) }
    let areNamed = pairs.allSatisfy { pair in
      pair.label.text.scalars.contains { $0.properties.isAlphabetic }
        && pair.label.text.count <= Self.longestLabel && !isSubject(pair.value)
    }
    return areNamed ? pairs : nil
  }

  private static let longestLabel = 80

  private func label(_ cell: LogicalCell) -> RowLabel? {
    let found = labels.labels(in: cell.text)
    return found.count == 1 ? found.first : labels.namedLabel(in: cell.text)
  }

  private func isSubject(_ cell: LogicalCell) -> Bool { label(cell).map { $0.subject != .topic } ?? false }

  /// Whether the pair states something.
  private func add(_ pair: Pair, to state: inout ScoreTableState) -> Bool {
    if ratings.addLevel(pair.value, labelled: pair.label, to: &state) { return true }
    if ratings.addChange(pair.value, labelled: pair.label, to: &state) { return true }
    let figures = cells.figures(in: pair.value.text)
    guard figures.count == 1, let figure = figures.first, figure.number.text.contains("."),
      PlainLabel.isPlain(pair.label.text), let label = label(pair.label), label.subject != .topic
    else { return false }
    recorder.add(
      AssignedFigure(figure: figure, part: figure.part ?? .whole, fiscalYear: nil, confidence: 0.95), label,
      to: &state)
    return true
  }
}
