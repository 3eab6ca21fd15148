import Codebook
import FoundationEssentials
import ReportModel

/// The rating levels that an agency's scores earn in its year.
struct RatingScale {
  private let bands: [RatingBand]
  private let overall: Decimal
  private let year: ResolvedYear

  /// Nil where the year has no levels or the report no overall score.
  init?(year: ResolvedYear) {
    guard let codebook = year.codebook, !codebook.ratingBands.isEmpty,
      let overall = year.figure(.overall)?.chosen.representative.value.decimal
    else { return nil }
    bands = codebook.ratingBands
    self.overall = overall
    self.year = year
  }

  /// Whether the year has a level of that name.
  func hasLevel(_ name: String) -> Bool { bands.contains { Wording.isSame($0.level, name) } }

  /// The level; several where they hang on instruments that the report does not surely state.
  func earnedLevels() -> [String] {
    var levels: [String] = []
    for band in bands where overall >= band.low {
      switch band.everyInstrumentAtLeast.map(everyInstrument) ?? .reached {
      case .reached: return levels + [band.level]
      case .open: levels.append(band.level)
      case .missed: continue
      }
    }
    return levels
  }

  private enum Minimum {
    case reached
    case missed
    case open
  }

  private func everyInstrument(atLeast least: Decimal) -> Minimum {
    let minima = Instrument.allCases.map { minimum(of: $0, atLeast: least) }
    if minima.contains(.missed) { return .missed }
    return minima.allSatisfy { $0 == .reached } ? .reached : .open
  }

  /// An instrument counts as reached or missed only where all its printed or computed values do: a
  /// mean of EIT parts may hide a part below the minimum, and whether that counts is not settled.
  private func minimum(of instrument: Instrument, atLeast least: Decimal) -> Minimum {
    let isInPoints = year.formulas?.printsWeightedPoints(year.figures) ?? false
    let printed = ScorePart.allCases.compactMap { part in
      isInPoints
        ? nil : year.figure(.instrument, instrument.rawValue, part)?.chosen.representative.value.decimal
    }
    if !printed.isEmpty {
      if printed.allSatisfy({ $0 >= least }) { return .reached }
      return printed.allSatisfy { $0 < least } ? .missed : .open
    }
    let computed = year.formulas?.fromIndicators(instrument: instrument, part: .whole, year.figures) ?? []
    guard !computed.isEmpty else { return .open }
    if computed.allSatisfy({ $0.low >= least }) { return .reached }
    return computed.allSatisfy { $0.high < least } ? .missed : .open
  }
}
