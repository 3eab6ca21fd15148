import Codebook
import FoundationEssentials
import ReportModel

/// Reads rows of means that name nothing: what they are the means of, the arithmetic tells.
struct MeanRowReader {
  let recorder: ScoreRecorder

  /// The mean of the items of an indicator (`เฉลี่ย 3 ข้อ | 98.50`), or of the indicators of an instrument
  /// (`ค่าเฉลี่ยแต่ละส่วน | 97.02 | 98.57`); false where the row is neither.
  func read(_ row: LogicalRow, _ columns: [FigureColumn], into state: inout ScoreTableState) -> Bool {
    guard let first = row.ownCells.first,
      SubjectVocabulary.means.hit(in: SqueezedText(first.cell.text), at: 0) != nil
    else { return false }
    if let number = state.headingIndicator,
      read(columns, as: .indicator(number), first.cell, of: .items(under: number), into: &state)
    {
      return true
    }
    return Instrument.allCases.contains { instrument in
      read(
        columns, as: .instrument(instrument, .whole), first.cell, of: .indicators(of: instrument),
        into: &state)
    }
  }

  /// What a row may be the mean of.
  private enum Whole {
    case items(under: Int)
    case indicators(of: Instrument)
  }

  private func read(
    _ columns: [FigureColumn], as subject: Subject, _ cell: LogicalCell, of whole: Whole,
    into state: inout ScoreTableState
  ) -> Bool {
    let label = RowLabel(subject: subject, text: cell.text, place: cell.text.place, confidence: 0.9)
    let assigned = PartAssignment(
      isEIT: subject.isEIT, hasParts: state.columns.contains(where: \.isPart)
    ).assign(columns)
    let sound = assigned.filter { isMean($0, of: values(of: whole, beside: $0, in: state)) }
    // The indicators' own rows tell what the row is of only where all its figures are their means.
    if case .indicators = whole, sound.count < assigned.count { return false }
    for figure in sound { recorder.add(figure, label, to: &state) }
    return !sound.isEmpty && sound.count == assigned.count
  }

  /// The figures that the table has for the same part and year; none where some are missing.
  private func values(
    of whole: Whole, beside figure: AssignedFigure, in state: ScoreTableState
  ) -> [Decimal] {
    let year = figure.fiscalYear ?? recorder.fiscalYear
    let own = state.reading.occurrences.filter { $0.key.part == figure.part && $0.key.fiscalYear == year }
    switch whole {
    case .items(let number):
      return own.filter { $0.key.subject == .item && $0.headingIndicator == number }
        .compactMap(\.value.decimal)
    case .indicators(let instrument):
      let found = instrument.indicators.compactMap { number in
        own.last { $0.key.subject == .indicator && $0.key.code == String(number) }?.value.decimal
      }
      return found.count == instrument.indicators.count ? found : []
    }
  }

  private func isMean(_ figure: AssignedFigure, of values: [Decimal]) -> Bool {
    guard !values.isEmpty else { return false }
    let mean = values.reduce(0, +) / Decimal(values.count)
    return abs(mean - figure.figure.number.value) <= WeightedTotal.tolerance
  }
}
