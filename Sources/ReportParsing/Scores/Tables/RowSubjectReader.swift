import Codebook
import PageModel
import ThaiText

/// Decides what a row is about: codes first, then indicators and instruments, then names.
struct RowSubjectReader {
  let labels: RowLabelReader

  /// One label; several where they are stacked in a cell; none where the row names nothing.
  func labels(
    of row: LogicalRow, below columns: [ColumnHeader], besides figures: [FigureColumn],
    numbering: IndicatorNumbering
  ) -> [RowLabel] {
    let own = labelCells(of: row, below: columns, besides: figures)
    let read = own.map { (column: $0.column, labels: labels.labels(in: $0.cell.text)) }
    if let items = read.first(where: { $0.labels.contains(where: \.subject.isItem) }) {
      return withQuestion(items.labels, column: items.column, own)
    }
    if let label = subindicatorLabel(own) { return [label] }
    if let specific = read.first(where: { $0.labels.contains(where: \.subject.isSpecific) }) {
      return specific.labels
    }
    if let stacked = stackedNames(own, besides: figures) { return stacked }
    if let label = indicatorLabel(of: row, below: columns, numbering: numbering) {
      return [numbering.resolved(label)]
    }
    if let label = own.lazy.compactMap({ labels.titledLabel(in: $0.cell.text) }).first { return [label] }
    return read.first { !$0.labels.isEmpty }?.labels ?? []
  }

  // MARK: Cells

  private typealias LabelCell = (column: Int, cell: LogicalCell)

  private func labelCells(
    of row: LogicalRow, below columns: [ColumnHeader], besides figures: [FigureColumn]
  ) -> [LabelCell] {
    row.ownCells.filter { column, cell in
      !figures.contains { $0.column == column }
        && mayLabel(column < columns.count ? columns[column] : .unknown, cell)
    }
  }

  private func mayLabel(_ header: ColumnHeader, _ cell: LogicalCell) -> Bool {
    switch header.role {
    // A heading may begin in the column of serial numbers, and codes may stand in it.
    case .rank, .number:
      let key = TextKey.key(cell.text.string)
      return key.count > 4 || key.contains { $0.properties.isAlphabetic }
    case .page, .timeframe, .responsible, .result, .recommendation, .measure, .procedure, .level,
      .monitoring, .outcome, .change, .weight, .fullScore, .tick, .evidence:
      return false
    default: return true
    }
  }

  // MARK: Items and sub-indicators

  /// A code in a column of its own takes its question from the column beside it.
  private func withQuestion(_ found: [RowLabel], column: Int, _ own: [LabelCell]) -> [RowLabel] {
    guard found.count == 1, let label = found.first, label.text.isEmpty,
      let question = own.first(where: { $0.column > column })?.cell.text
    else { return found }
    return [
      RowLabel(subject: label.subject, text: question, place: label.place, confidence: label.confidence)
    ]
  }

  /// A sub-indicator by its number or name in a cell of its own, beside its indicator perhaps.
  private func subindicatorLabel(_ own: [LabelCell]) -> RowLabel? {
    for (index, candidate) in own.enumerated() {
      guard let label = labels.namedLabel(in: candidate.cell.text), case .subindicator = label.subject else {
        continue
      }
      guard label.text.isEmpty, index + 1 < own.count else { return label }
      return RowLabel(
        subject: label.subject, text: own[index + 1].cell.text, printedNumber: label.printedNumber,
        place: label.place, confidence: label.confidence)
    }
    return nil
  }

  /// Indicators named one below the other; where two cells hold such lists, those of the cell next to the
  /// figures, and none where no list stands before them. Nil where no cell holds a list.
  private func stackedNames(_ own: [LabelCell], besides figures: [FigureColumn]) -> [RowLabel]? {
    let lists = own.map { (column: $0.column, names: stackedNames($0.cell)) }.filter { $0.names.count > 1 }
    guard lists.count > 1, let first = figures.map(\.column).min() else { return lists.first?.names }
    return lists.last { $0.column < first }?.names ?? []
  }

  /// Indicators named one below the other in a cell.
  private func stackedNames(_ cell: LogicalCell) -> [RowLabel] {
    guard cell.paragraphs.count > 1, cell.paragraphs.count <= 12 else { return [] }
    let found = cell.paragraphs.filter { !$0.trimmed.isEmpty }.map { labels.namedLabel(in: $0) }
    return found.contains { $0 == nil } ? [] : found.compactMap { $0 }
  }

  // MARK: Indicators

  /// An indicator named in a row without the word ตัวชี้วัด, with the number of its number column.
  ///
  /// `columns` is nil before the table's headers are known, `numbering` until its rows were counted.
  func indicatorLabel(
    of row: LogicalRow, below columns: [ColumnHeader]?, numbering: IndicatorNumbering? = nil
  ) -> RowLabel? {
    for (column, cell) in row.ownCells {
      guard var label = labels.namedLabel(in: cell.text) else { continue }
      if label.printedNumber == nil, column > 0 {
        label.printedNumber = printedNumber(of: row, before: column, below: columns, numbering)
      }
      return label
    }
    return columns.flatMap { numberedLabel(of: row, below: $0) }
  }

  /// The indicator of a column of numbers, whatever name stands beside it.
  private func numberedLabel(of row: LogicalRow, below columns: [ColumnHeader]) -> RowLabel? {
    guard let at = columns.firstIndex(where: { $0.role == .indicatorNumber }), at < row.cells.count,
      let number = NumberReader.soleNumber(in: row.cells[at].text.scalars).flatMap({ Int($0.text) }),
      (1...10).contains(number)
    else { return nil }
    let name = at + 1 < row.cells.count ? row.cells[at + 1].text : SourcedText()
    return RowLabel(
      subject: .indicator(number), text: name, printedNumber: String(number), place: row.cells[at].text.place,
      confidence: 0.9)
  }

  /// The number in the cell before the name; nil where it counts the rows instead.
  private func printedNumber(
    of row: LogicalRow, before column: Int, below columns: [ColumnHeader]?, _ numbering: IndicatorNumbering?
  ) -> String? {
    let role = columns.flatMap { column - 1 < $0.count ? $0[column - 1].role : nil }
    let isSerial = role == .number && numbering?.differsMostly ?? false
    guard role != .rank, !isSerial,
      let number = NumberReader.soleNumber(in: row.cells[column - 1].text.scalars),
      !number.text.contains("."), let value = Int(number.text), (1...10).contains(value)
    else { return nil }
    return number.text
  }
}
