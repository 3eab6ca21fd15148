import PageModel
import ReportModel

/// Turns figures and labels of table rows into facts.
struct ScoreRecorder {
  let names: IndicatorNames
  /// Assessed year, for figures without a year of their own.
  let fiscalYear: Int

  /// Records a figure: as an occurrence, or as a number that cannot be.
  func add(
    _ figure: AssignedFigure, _ label: RowLabel, context: OccurrenceContext? = nil,
    to state: inout ScoreTableState
  ) {
    guard let key = label.subject.key(year: figure.fiscalYear ?? fiscalYear, part: figure.part) else {
      return
    }
    let number = figure.figure.number
    if let reason = MalformedFigure.reason(number) {
      state.reading.malformed.append(
        MalformedNumber(reason: reason, asPrinted: number.asPrinted, key: key, place: figure.figure.place))
      return
    }
    guard let printed = PrintedDecimal(number.text) else { return }
    state.reading.occurrences.append(
      ScoreOccurrence(
        key: key, value: .number(printed), asPrinted: number.asPrinted, place: figure.figure.place,
        context: context ?? self.context(label.subject), label: label.text.string,
        headingIndicator: label.subject.isItem ? state.headingIndicator : nil,
        confidence: min(figure.confidence, max(0.5, label.confidence), MalformedFigure.confidence(number)),
        repairs: figure.figure.repairs))
  }

  private func context(_ subject: Subject) -> OccurrenceContext {
    switch subject {
    case .item: .itemTable
    case .indicator, .subindicator: .indicatorTable
    case .instrument, .overall, .topic: .instrumentTable
    }
  }

  /// Records that a label names an indicator or sub-indicator with its number.
  func addMention(_ label: RowLabel, quote: String, to state: inout ScoreTableState) {
    guard let number = label.printedNumber, let place = label.place, !label.text.isEmpty else { return }
    let named: String?
    if case .subindicator = label.subject {
      named = names.subindicator(named: label.text.string)
    } else {
      named = label.namedIndicator.map(String.init)
    }
    state.reading.indicatorMentions.append(
      IndicatorMention(
        number: number, name: label.text.string, namedIndicator: named, fiscalYear: fiscalYear,
        quote: String(quote.prefix(80)), place: place, confidence: label.confidence))
  }
}
