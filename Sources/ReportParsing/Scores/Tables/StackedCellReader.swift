import PageModel
import ReportModel
import ThaiText

/// Zips labels stacked in one cell with the scores stacked in the cell beside it.
///
/// By count where the counts agree, sub-indicators (which often have no score) left out where that
/// makes them agree; by baseline where the page's geometry is known. Never by guess.
struct StackedCellReader {
  let recorder: ScoreRecorder

  /// At least two labels, top to bottom, and the columns of the same row.
  func read(
    _ labels: [RowLabel], _ columns: [FigureColumn], at index: Int, into state: inout ScoreTableState
  ) {
    var figures: [Int: [FigureColumn]] = [:]
    for column in columns where column.header.role != .scoreInstrument {
      guard let pairs = zip(labels, column.figures) else {
        state.reading.unassignedRows[index] = .labelsAndFigures(
          labels: labels.count, figures: column.figures.count)
        continue
      }
      for (label, figure) in pairs {
        figures[label, default: []].append(
          FigureColumn(column: column.column, header: column.header, figures: [figure]))
      }
    }
    for (position, label) in labels.enumerated() {
      recorder.addMention(label, quote: label.text.string, to: &state)
      if case .indicator(let number) = label.subject {
        state.headingIndicator = label.printedNumber.flatMap { Int($0) } ?? number
      }
      if let own = figures[position] { add(own, label, at: index, to: &state) }
    }
  }

  private func add(
    _ columns: [FigureColumn], _ label: RowLabel, at index: Int, to state: inout ScoreTableState
  ) {
    // The other column's labels may stand in another cell.
    let areTold = columns.count == 1 || columns.allSatisfy { !$0.header.text.isEmpty } || label.subject.isEIT
    let assigned =
      areTold
      ? PartAssignment(isEIT: label.subject.isEIT, hasParts: state.columns.contains(where: \.isPart))
        .assign(columns) : []
    if assigned.isEmpty {
      state.reading.unassignedRows[index] = .noColumn
    } else {
      state.reading.recognisedRows.insert(index)
    }
    for figure in assigned {
      recorder.add(
        AssignedFigure(
          figure: figure.figure, part: figure.part, fiscalYear: figure.fiscalYear,
          confidence: min(figure.confidence, 0.95)),
        label, context: .stackedCell, to: &state)
    }
  }

  /// Figures with the positions of their labels; nil where it cannot be told.
  private func zip(_ labels: [RowLabel], _ figures: [CellFigure]) -> [(label: Int, figure: CellFigure)]? {
    let withoutParts = labels.indices.filter { index in
      if case .subindicator = labels[index].subject { return false }
      return true
    }
    let items = labels.indices.filter { labels[$0].subject.isItem }
    for candidates in [Array(labels.indices), withoutParts, items] where candidates.count == figures.count {
      return Array(Swift.zip(candidates, figures)).map { (label: $0, figure: $1) }
    }
    return byBaseline(labels, figures)
  }

  /// Every figure belongs to the label that begins on its line; all must find one, each its own.
  private func byBaseline(
    _ labels: [RowLabel], _ figures: [CellFigure]
  ) -> [(label: Int, figure: CellFigure)]? {
    var pairs: [(label: Int, figure: CellFigure)] = []
    var used = Set<Int>()
    for figure in figures {
      guard let box = figure.place.box else { return nil }
      let nearest = labels.enumerated().filter { $0.element.place?.page == figure.place.page }
        .compactMap { index, label in label.place?.box.map { (index, abs($0.y0 - box.y0)) } }
        .min { $0.1 < $1.1 }
      guard let nearest, nearest.1 <= box.height, used.insert(nearest.0).inserted else { return nil }
      pairs.append((label: nearest.0, figure: figure))
    }
    return pairs
  }
}
