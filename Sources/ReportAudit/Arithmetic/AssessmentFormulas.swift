import Codebook
import FoundationEssentials
import ReportModel

/// The formulas of the assessment in one fiscal year.
///
/// EIT item = mean of its two parts; indicators 1 to 8 = mean of their items; 9 and 10 = mean of their
/// sub-indicators; instrument = mean of its indicators; overall = weighted sum of the instruments.
struct AssessmentFormulas: Sendable {
  let codebook: FiscalYearCodebook
  let indicators: [Indicator]

  private var year: Int { codebook.fiscalYear }

  /// The mean of the two printed parts of an EIT figure.
  func partsMean(_ subject: ScoreSubject, _ code: String, _ figures: Figures) -> [DecimalRange] {
    [figures.range(subject, code, basis: .bothParts)].compactMap { $0 }
  }

  /// An indicator as its items give it; empty unless the codebook surely lists its items and the
  /// report holds all of them.
  func fromItems(indicator: Indicator, part: ScorePart, _ figures: Figures) -> [DecimalRange] {
    let items = codebook.items(of: indicator.number)
    guard codebook.isComplete(indicator.instrument), !items.isEmpty,
      items.allSatisfy({ $0.certainty == .certain })
    else { return [] }
    switch indicator.instrument {
    case .iit: return [mean(of: items) { figures.range(.item, $0) }].compactMap { $0 }
    case .eit: return eitMeans(of: items.map(\.code), subject: .item, part: part, figures)
    case .oit: return partitionMeans(indicator, items: items, figures)
    }
  }

  /// A sub-indicator as its items give it, where its bounds are certain.
  func fromItems(subindicator: Subindicator, _ figures: Figures) -> [DecimalRange] {
    guard subindicator.certainty == .certain else { return [] }
    let items = subindicator.items.compactMap { codebook.item("O\($0)") }
    guard items.count == subindicator.items.count else { return [] }
    return [mean(of: items) { figures.range(.item, $0) }].compactMap { $0 }
  }

  /// An OIT indicator as its printed sub-indicators give it.
  func fromSubindicators(indicator: Indicator, _ figures: Figures) -> [DecimalRange] {
    let parts = subindicators(of: indicator).compactMap { figures.range(.subindicator, $0.code) }
    guard !parts.isEmpty, parts.count == subindicators(of: indicator).count else { return [] }
    return [PrintedArithmetic.mean(parts)].compactMap { $0 }
  }

  /// An instrument as its printed indicators give it.
  func fromIndicators(instrument: Instrument, part: ScorePart, _ figures: Figures) -> [DecimalRange] {
    let codes = indicators.filter { $0.instrument == instrument }.map { String($0.number) }
    guard instrument == .eit else {
      let ranges = codes.compactMap { figures.range(.indicator, $0) }
      return ranges.count == codes.count ? [PrintedArithmetic.mean(ranges)].compactMap { $0 } : []
    }
    let fromIndicators = eitMeans(of: codes, subject: .indicator, part: part, figures)
    guard part == .publicUsers || part == .survey else { return fromIndicators }
    return fromIndicators + eitMeans(of: allItems(of: .eit), subject: .item, part: part, figures)
  }

  /// The overall score as the printed indicators, and as the printed instruments give it.
  func overall(_ figures: Figures) -> [DecimalRange] {
    let fromIndicators = Dictionary(
      uniqueKeysWithValues: Instrument.allCases.map {
        ($0, self.fromIndicators(instrument: $0, part: .whole, figures))
      })
    let printed = Dictionary(
      uniqueKeysWithValues: Instrument.allCases.map { ($0, printedInstrument($0, figures)) })
    let mixed = printed.merging(fromIndicators) { own, other in own.isEmpty ? other : own }
    return weighted(fromIndicators) + weighted(printed) + weighted(mixed)
  }

  /// The instrument's figures that are printed, on the scale of 100.
  func printedInstrument(_ instrument: Instrument, _ figures: Figures) -> [DecimalRange] {
    let printed =
      instrument == .eit
      ? figures.wholeCandidates(.instrument, instrument.rawValue)
      : [figures.range(.instrument, instrument.rawValue)].compactMap { $0 }
    guard printsWeightedPoints(figures), let weight = codebook.weights[instrument] else { return printed }
    return printed.map { $0 / weight }
  }

  /// Whether the instruments are printed as their shares of the overall score (IIT of 30 points): none
  /// exceeds its share, and together they make the overall score.
  func printsWeightedPoints(_ figures: Figures) -> Bool {
    guard let overall = figures.range(.overall) else { return false }
    var sum = DecimalRange(exactly: 0)
    for instrument in Instrument.allCases {
      guard let weight = codebook.weights[instrument],
        let points = figures.range(.instrument, instrument.rawValue), points.nominal <= 100 * weight
      else { return false }
      sum = sum + points
    }
    return sum.overlaps(overall)
  }

  /// Sub-indicators of an indicator, in order.
  func subindicators(of indicator: Indicator) -> [Subindicator] {
    codebook.subindicators.filter { $0.code.hasPrefix("\(indicator.number).") }
  }

  /// Codes of all items of an instrument; empty unless the codebook lists all.
  func allItems(of instrument: Instrument) -> [String] {
    codebook.isComplete(instrument) ? codebook.items(of: instrument).map(\.code) : []
  }

  /// The overall score for each choice of instruments (at most three each), the first choices first.
  func weighted(_ instruments: [Instrument: [DecimalRange]]) -> [DecimalRange] {
    var sums = [DecimalRange(exactly: 0)]
    for instrument in Instrument.allCases {
      guard let weight = codebook.weights[instrument] else { return [] }
      let choices = instruments[instrument] ?? []
      sums = sums.flatMap { sum in choices.prefix(4).map { sum + weight * $0 } }
    }
    return sums
  }

  private func mean(of items: [CodebookItem], _ range: (String) -> DecimalRange?) -> DecimalRange? {
    let ranges = items.compactMap { range($0.code) }
    return ranges.count == items.count ? PrintedArithmetic.mean(ranges) : nil
  }

  private func mean(
    of codes: [String], subject: ScoreSubject, basis: EITBasis, _ figures: Figures
  ) -> DecimalRange? {
    let ranges = codes.compactMap { figures.range(subject, $0, basis: basis) }
    return ranges.count == codes.count ? PrintedArithmetic.mean(ranges) : nil
  }

  /// The EIT means that a column may print: a named part its own, any other column every one.
  private func eitMeans(
    of codes: [String], subject: ScoreSubject, part: ScorePart, _ figures: Figures
  ) -> [DecimalRange] {
    guard !codes.isEmpty else { return [] }
    let bases: [EITBasis] =
      switch part {
      case .publicUsers: [.publicUsers]
      case .survey: [.survey]
      case .mean: [.bothParts, .printedWhole]
      case .whole: EITBasis.allCases
      }
    return bases.compactMap { mean(of: codes, subject: subject, basis: $0, figures) }
  }

  private func partitionMeans(
    _ indicator: Indicator, items: [CodebookItem], _ figures: Figures
  ) -> [DecimalRange] {
    guard let partition = SubindicatorPartition(subindicators(of: indicator)),
      partition.items.count == items.count
    else { return [] }
    let scores = partition.items.compactMap { figures.range(.item, "O\($0)") }
    return partition.means(of: scores)
  }
}
