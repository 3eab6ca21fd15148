import Codebook
import PageModel
import ReportModel
import ThaiText

/// Makes one row per measure: merged cells repeated or, where the measure itself is the merged cell,
/// the rows beside it taken together.
struct MeasureRowMerger {
  let table: MeasureTable

  private var identity: [Int] {
    table.columns([
      .issue, .indicator, .subindicator, .instrument, .item, .itemCode, .number, .indicatorNumber,
    ])
  }
  /// What is done; where the table only recommends, what and why.
  private var actions: [Int] {
    let own = table.columns([.measure, .procedure])
    return own.isEmpty ? table.columns([.recommendation, .finding, .problem]) : own
  }
  private var details: [Int] {
    table.columns([
      .measure, .procedure, .result, .outcome, .responsible, .timeframe, .monitoring, .recommendation,
    ])
  }

  /// The measures from top to bottom.
  func merged() -> [LogicalRow] {
    var result: [LogicalRow] = []
    for row in table.rows where !isHeading(row) && !isTotal(row) {
      if let last = result.last, goesOn(row, after: last) {
        result[result.count - 1] = joined(last, row)
      } else {
        result.append(filledDown(row, from: result.last))
      }
    }
    return hasGeometry ? result : groupedByMeasure(result)
  }

  /// One cell over the whole width: a heading between the measures.
  private func isHeading(_ row: LogicalRow) -> Bool {
    guard row.cells.count > 2, row.ownCells.count == 1, let first = row.cells.first, first.coverage == .own
    else {
      return false
    }
    return row.cells.dropFirst().allSatisfy { $0.coverage == .left }
  }

  /// `รวม | | 40,000`: the sum of a column.
  private func isTotal(_ row: LogicalRow) -> Bool {
    guard let first = row.ownCells.first, row.ownCells.count > 1 else { return false }
    let label = SqueezedText(first.cell.text)
    guard !label.scalars.isEmpty,
      SubjectVocabulary.totals.end(ofRunIn: label, from: 0) == label.scalars.count
    else { return false }
    return row.ownCells.dropFirst().allSatisfy { cell in
      !NumberReader.numbers(in: cell.cell.text.scalars).isEmpty && cell.cell.text.count <= 30
    }
  }

  private var hasGeometry: Bool {
    table.rows.first?.cells.lazy.compactMap { $0.paragraphs.first?.place }.first?.box != nil
  }

  /// The measure's cell spans down into the row, or the row has nothing that says what it is about.
  private func goesOn(_ row: LogicalRow, after last: LogicalRow) -> Bool {
    let spans = actions.contains { row.cells[$0].coverage == .above && !row.cells[$0].isBlank }
    if spans { return true }
    let isAbout = (identity + actions).contains { !row.cells[$0].isBlank && row.cells[$0].coverage != .above }
    return !isAbout && !identity.isEmpty && !TimedRow(columns: table.columns).isOne(row, after: last)
  }

  private func joined(_ a: LogicalRow, _ b: LogicalRow) -> LogicalRow {
    var row = a
    row.sources += b.sources
    for column in a.cells.indices where column < b.cells.count {
      guard b.cells[column].coverage == .own, !b.cells[column].isBlank else { continue }
      row.cells[column].paragraphs += b.cells[column].paragraphs
      row.cells[column].lines += b.cells[column].lines
    }
    return row
  }

  /// Blank cells at the left are merged with those above: a transcript cannot say so itself.
  private func filledDown(_ row: LogicalRow, from last: LogicalRow?) -> LogicalRow {
    guard let last else { return row }
    var filled = row
    for column in row.cells.indices {
      guard identity.contains(column), row.cells[column].isBlank else { break }
      filled.cells[column] = last.cells[column]
      filled.cells[column].coverage = .above
    }
    return filled
  }

  /// In a transcript, rows of one group of which just one has a measure share that measure.
  private func groupedByMeasure(_ rows: [LogicalRow]) -> [LogicalRow] {
    guard let first = identity.first else { return rows }
    var result: [LogicalRow] = []
    var group: [LogicalRow] = []
    for row in rows {
      if row.cells[first].coverage == .above, !group.isEmpty {
        group.append(row)
      } else {
        result += takenTogether(group)
        group = [row]
      }
    }
    return result + takenTogether(group)
  }

  private func takenTogether(_ group: [LogicalRow]) -> [LogicalRow] {
    let active = group.filter { row in details.contains { !row.cells[$0].isBlank } }
    guard group.count > 1, active.count == 1, let head = group.first else { return group }
    return [group.dropFirst().reduce(head, joined)]
  }
}
