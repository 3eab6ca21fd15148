import PageModel

/// Reads rows without figures: the heading of the rows below, the labels of their columns, or the
/// rating level.
struct HeadingRowReader {
  let labels: RowLabelReader
  let partLabels: PartLabels
  let ratings: RatingCellReader
  let recorder: ScoreRecorder

  func read(_ row: LogicalRow, at index: Int, into state: inout ScoreTableState) {
    let own = row.ownCells
    guard let first = own.first else { return }
    let found = labels.labels(in: first.cell.text)
    if let label = found.first, case .indicator(let number) = label.subject {
      state.headingIndicator = label.printedNumber.flatMap { Int($0) } ?? number
      recorder.addMention(label, quote: row.text, to: &state)
      state.reading.recognisedRows.insert(index)
    }
    if ratings.readLevelRow(row, label: first.cell, into: &state) {
      state.reading.recognisedRows.insert(index)
    }
    readPartLabels(found.isEmpty ? own[...] : own.dropFirst(), into: &state)
  }

  /// `eitPublic | eitSurvey` beside a section heading, or alone in a row, names the score columns below.
  private func readPartLabels(
    _ cells: ArraySlice<(column: Int, cell: LogicalCell)>, into state: inout ScoreTableState
  ) {
    for (column, cell) in cells where column < state.columns.count {
      let parts = partLabels.labels(in: SqueezedText(cell.text)).map(\.meaning)
      guard !parts.isEmpty else { continue }
      state.columns[column].parts = parts
      if state.columns[column].role == nil { state.columns[column].role = .score }
    }
  }
}
