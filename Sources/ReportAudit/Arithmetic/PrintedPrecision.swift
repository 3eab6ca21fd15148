import Codebook
import FoundationEssentials
import ReportModel

/// How finely a report prints its figures, and so which numbers a printed figure may stand for.
///
/// A short figure in a table (`95` beside `99.08`) is a full one whose zeros were left out; in a
/// sentence it may be a rounding.
struct PrintedPrecision: Sendable {
  private let tableDecimals: [ScoreSubject: Int]

  /// Takes the greatest number of decimals that tables print for each kind of figure.
  init(_ occurrences: [ScoreOccurrence]) {
    var decimals: [ScoreSubject: Int] = [:]
    for occurrence in occurrences {
      guard occurrence.context.isTabular, case .number(let printed) = occurrence.value else { continue }
      let subject = occurrence.key.subject
      decimals[subject] = max(decimals[subject] ?? 0, printed.decimals)
    }
    tableDecimals = decimals
  }

  /// The numbers that the occurrence may stand for; nil for a level.
  func range(of occurrence: ScoreOccurrence) -> DecimalRange? {
    guard case .number(let printed) = occurrence.value else { return nil }
    let value = printed.value
    if isInspected(occurrence.key) && printed.decimals == 0 { return DecimalRange(exactly: value) }
    let peers = occurrence.context.isTabular ? tableDecimals[occurrence.key.subject] ?? 0 : 0
    let isExtreme = value == 0 || value == 100
    let decimals = max(printed.decimals, min(peers, 2), isExtreme ? 2 : 0)
    let half = PrintedArithmetic.halfUnit(decimals: decimals)
    let ends = (value - half, value + half)
    let isBounded = occurrence.key.subject != .change && value >= 0 && value <= 100
    return DecimalRange(
      low: isBounded ? max(0, ends.0) : ends.0, nominal: value, high: isBounded ? min(100, ends.1) : ends.1)
  }

  /// Items of the check list score 0, 50 or 100: never a rounding.
  private func isInspected(_ key: ScoreKey) -> Bool {
    key.subject == .item && key.code.hasPrefix(Instrument.oit.letter)
  }
}

extension OccurrenceContext {
  /// Whether the figure stands in a table of scores, where each row has its own.
  var isTabular: Bool {
    switch self {
    case .itemTable, .indicatorTable, .instrumentTable, .stackedCell: true
    case .prose, .dashboard, .measuresTable: false
    }
  }
}
