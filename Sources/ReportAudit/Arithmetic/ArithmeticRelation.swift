import Codebook
import FoundationEssentials
import ReportModel

/// How a printed figure compares with what others give.
enum ArithmeticCheck: Hashable, Sendable {
  /// Too few figures are printed.
  case unknown
  /// Some way of computing it gives the printed figure.
  case fits
  /// No way of computing it does; the first way gives `expected`.
  case fails(expected: Decimal)
}

/// A formula of the assessment: a figure and the ways in which others give it.
struct ArithmeticRelation: Sendable {
  /// Id of the rule that reports a failure.
  let rule: String
  /// The figure that is computed.
  let target: ScoreKey
  /// All figures that may take part.
  let inputs: Set<ScoreKey>
  /// Figures that only tell the scale on which the target is printed.
  var scale: Set<ScoreKey> = []
  /// The values that the figure may have by what is printed, the usual computation first; empty when
  /// too little is printed.
  let values: @Sendable (Figures) -> [DecimalRange]

  /// Whether the check depends on a figure.
  func concerns(_ key: ScoreKey) -> Bool {
    key == target || inputs.contains(key) || scale.contains(key)
  }

  /// Compares the printed figure with the computed ones.
  func check(_ figures: Figures) -> ArithmeticCheck {
    guard let printed = figures.ranges[target] else { return .unknown }
    let computed = values(figures)
    guard let usual = computed.first else { return .unknown }
    if computed.contains(where: { $0.overlaps(printed) }) { return .fits }
    return .fails(expected: PrintedArithmetic.roundedHalfUp(usual.nominal))
  }
}
