import Codebook
import ReportModel
import ThaiText

/// What a printed score can be about.
enum Subject: Hashable {
  /// The agency's total.
  case overall
  /// An instrument, or a part of EIT.
  case instrument(Instrument, ScorePart)
  /// Indicator 1...10.
  case indicator(Int)
  /// `9.1`...`10.2`.
  case subindicator(String)
  /// A question or check-list item.
  case item(ItemCode)
  /// An issue, a list of items, or another topic whose figures are no scores of the contract.
  case topic

  /// The key of its figure; nil for a topic.
  func key(year: Int, part: ScorePart) -> ScoreKey? {
    switch self {
    case .overall: ScoreKey(fiscalYear: year, subject: .overall)
    case .instrument(let instrument, let own):
      ScoreKey(
        fiscalYear: year, subject: .instrument, code: instrument.rawValue,
        part: instrument == .eit && part != .whole ? part : own)
    case .indicator(let number):
      ScoreKey(
        fiscalYear: year, subject: .indicator, code: String(number),
        part: (6...8).contains(number) ? part : .whole)
    case .subindicator(let code): ScoreKey(fiscalYear: year, subject: .subindicator, code: code)
    case .item(let code):
      ScoreKey(
        fiscalYear: year, subject: .item, code: code.description, part: code.instrument == "E" ? part : .whole
      )
    case .topic: nil
    }
  }
}

extension Subject {
  /// A question or check-list item.
  var isItem: Bool {
    if case .item = self { true } else { false }
  }

  /// The instrument; nil for a part of EIT and for all else.
  var wholeInstrument: Instrument? {
    if case .instrument(let instrument, .whole) = self { instrument } else { nil }
  }

  /// One figure of many: an item, an indicator or a sub-indicator.
  var isSpecific: Bool {
    switch self {
    case .item, .indicator, .subindicator: true
    case .overall, .instrument, .topic: false
    }
  }

  /// A figure made of many.
  var isAggregate: Bool {
    switch self {
    case .overall, .instrument: true
    case .indicator, .subindicator, .item, .topic: false
    }
  }

  /// Whether its figure may have two parts and a mean.
  var isEIT: Bool {
    switch self {
    case .item(let code): code.instrument == "E"
    case .indicator(let number): (6...8).contains(number)
    case .instrument(let instrument, _): instrument == .eit
    case .overall, .subindicator, .topic: false
    }
  }
}
