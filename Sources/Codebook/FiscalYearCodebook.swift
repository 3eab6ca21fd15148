public import FoundationEssentials

/// What was asked, how it was weighted and how it was rated in one fiscal year.
///
/// A code means nothing without its year: `O14` is four different items in 2565 to 2568.
public struct FiscalYearCodebook: Sendable {
  /// Fiscal year, Buddhist era.
  public let fiscalYear: Int
  /// Known items in order of instrument (I, E, O), then number.
  public let items: [CodebookItem]
  /// Parts of indicators 9 and 10 in order; empty when not known.
  public let subindicators: [Subindicator]
  /// Rating levels from the best down; empty when not known.
  public let ratingBands: [RatingBand]
  /// The issues of the analysis in order; empty when their items are not known.
  public let issues: [Issue]
  /// Share of each instrument in the overall score; the sum is 1.
  public let weights: [Instrument: Decimal]

  private let completeInstruments: Set<Instrument>
  private let positions: [String: Int]

  init(
    fiscalYear: Int, items: [CodebookItem], subindicators: [Subindicator], ratingBands: [RatingBand],
    issues: [Issue], weights: [Instrument: Decimal], completeInstruments: Set<Instrument>
  ) {
    self.fiscalYear = fiscalYear
    self.items = items
    self.subindicators = subindicators
    self.ratingBands = ratingBands
    self.issues = issues
    self.weights = weights
    self.completeInstruments = completeInstruments
    positions = Dictionary(
      uniqueKeysWithValues: items.enumerated().map { ($0.element.code, $0.offset) })
  }

  /// The item of a normalised code (`I11`, `E3`, `O14`); nil when the year has none or it is not known.
  public func item(_ code: String) -> CodebookItem? {
    positions[code].map { items[$0] }
  }

  /// Known items of an indicator, in order.
  public func items(of indicator: Int) -> [CodebookItem] {
    items.filter { $0.indicator == indicator }
  }

  /// Known items of an instrument, in order.
  public func items(of instrument: Instrument) -> [CodebookItem] {
    items.filter { $0.code.hasPrefix(instrument.letter) }
  }

  /// Whether all items of the instrument are listed.
  public func isComplete(_ instrument: Instrument) -> Bool {
    completeInstruments.contains(instrument)
  }

  /// Whether all items of the instrument are listed and the wording of each is certain.
  public func isCertain(_ instrument: Instrument) -> Bool {
    isComplete(instrument) && items(of: instrument).allSatisfy { $0.certainty == .certain }
  }
}
