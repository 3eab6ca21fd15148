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
    for label in labels { recorder.addMention(label, quote: label.text.string, to: &state) }
    for column in columns where column.header.role != .scoreInstrument {
      guard let pairs = zip(labels, column.figures) else {
        state.reading.unassignedRows[index] = .labelsAndFigures(
          labels: labels.count, figures: column.figures.count)
        continue
      }
      for (label, figure) in pairs {
        let part = figure.part ?? column.header.parts.first ?? .whole
        let isParted = column.header.parts.count == 1 || figure.part != nil
        recorder.add(
          AssignedFigure(
            figure: figure, part: isParted ? part : .whole, fiscalYear: column.header.fiscalYear,
            confidence: 0.95),
          label, context: .stackedCell, to: &state)
      }
      state.reading.recognisedRows.insert(index)
    }
  }

  private func zip(_ labels: [RowLabel], _ figures: [CellFigure]) -> [(RowLabel, CellFigure)]? {
    let withoutParts = labels.filter { label in
      if case .subindicator = label.subject { return false }
      return true
    }
    let items = labels.filter(\.subject.isItem)
    for candidates in [labels, withoutParts, items] where candidates.count == figures.count {
      return Array(Swift.zip(candidates, figures))
    }
    return byBaseline(labels, figures)
  }

  /// Every figure belongs to the label that begins on its line; all must find one, each its own.
  private func byBaseline(_ labels: [RowLabel], _ figures: [CellFigure]) -> [(RowLabel, CellFigure)]? {
    var pairs: [(RowLabel, CellFigure)] = []
    var used = Set<Int>()
    for figure in figures {
      guard let box = figure.place.box else { return nil }
      let nearest = labels.enumerated().filter { $0.element.place?.page == figure.place.page }
        .compactMap { index, label in label.place?.box.map { (index, abs($0.y0 - box.y0)) } }
        .min { $0.1 < $1.1 }
      guard let nearest, nearest.1 <= box.height, used.insert(nearest.0).inserted else { return nil }
      pairs.append((labels[nearest.0], figure))
    }
    return pairs
  }
}
