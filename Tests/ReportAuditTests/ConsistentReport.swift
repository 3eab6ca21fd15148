import Codebook
import Foundation
import ReportModel
import TestSupport

@testable import ReportAudit

/// A random report whose figures follow from its items exactly as the assessment computes them.
struct ConsistentReport {
  var builder: ReportBuilder
  private(set) var instruments: [Instrument: Decimal] = [:]
  private(set) var overall: Decimal = 0

  /// Items with two decimals, OIT items 0 or 100; every mean unrounded, every figure printed half up.
  init(year: Int, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    builder = ReportBuilder(year: year)
    let library = CodebookLibrary.bundled
    guard let codebook = library.codebook(for: year) else { throw MissingCodebook() }
    var means: [Int: Decimal] = [:]
    for indicator in library.indicators {
      means[indicator.number] = addItems(of: indicator, codebook, &generator)
    }
    for indicator in library.indicators {
      builder.add(.indicator, String(indicator.number), Self.text(means[indicator.number] ?? 0))
    }
    for instrument in Instrument.allCases {
      let own = library.indicators.filter { $0.instrument == instrument }.compactMap { means[$0.number] }
      let mean = own.reduce(0, +) / Decimal(own.count)
      instruments[instrument] = mean
      overall += mean * (codebook.weights[instrument] ?? 0)
      builder.add(.instrument, instrument.rawValue, Self.text(mean), context: .instrumentTable)
    }
    builder.add(.overall, "", Self.text(overall), context: .prose)
  }

  struct MissingCodebook: Error {}

  static func text(_ value: Decimal) -> String { PrintedArithmetic.printed(value) }

  private mutating func addItems(
    of indicator: Indicator, _ codebook: FiscalYearCodebook, _ generator: inout SeededGenerator
  ) -> Decimal {
    var scores: [String: Decimal] = [:]
    for item in codebook.items(of: indicator.number) {
      let cents = Int.random(in: 7000...10_000, using: &generator)
      let survey = Int.random(in: 7000...10_000, using: &generator)
      let cent = Decimal(sign: .plus, exponent: -2, significand: 1)
      switch indicator.instrument {
      case .iit:
        scores[item.code] = Decimal(cents) * cent
        builder.add(.item, item.code, Self.text(Decimal(cents) * cent), context: .itemTable)
      case .eit:
        scores[item.code] = Decimal(cents + survey) * cent / 2
        builder.add(
          .item, item.code, Self.text(Decimal(cents) * cent), part: .publicUsers, context: .itemTable)
        builder.add(.item, item.code, Self.text(Decimal(survey) * cent), part: .survey, context: .itemTable)
        builder.add(
          .item, item.code, Self.text(Decimal(cents + survey) * cent / 2), part: .mean, context: .itemTable)
      case .oit:
        scores[item.code] = cents % 5 == 0 ? 0 : 100
        builder.add(.item, item.code, cents % 5 == 0 ? "0" : "100", context: .itemTable)
      }
    }
    return indicator.instrument == .oit
      ? partsMean(indicator, codebook, scores) : Self.mean(Array(scores.values))
  }

  private func partsMean(
    _ indicator: Indicator, _ codebook: FiscalYearCodebook, _ scores: [String: Decimal]
  ) -> Decimal {
    let parts = codebook.subindicators.filter { $0.code.hasPrefix("\(indicator.number).") }
    return Self.mean(parts.map { part in Self.mean(part.items.compactMap { scores["O\($0)"] }) })
  }

  private static func mean(_ values: [Decimal]) -> Decimal {
    values.isEmpty ? 0 : values.reduce(0, +) / Decimal(values.count)
  }
}
