import Codebook
import ReportModel

/// Which column of the EIT a computation takes.
enum EITBasis: CaseIterable, Sendable {
  /// The mean of the two parts, computed from them.
  case bothParts
  /// The figure that stands for both parts: the only one, or the printed mean.
  case printedWhole
  /// Part 1.
  case publicUsers
  /// Part 2.
  case survey
}

/// The figures of one agency in one fiscal year, one range for each key.
struct Figures: Sendable {
  let fiscalYear: Int
  private(set) var ranges: [ScoreKey: DecimalRange]

  init(fiscalYear: Int, ranges: [ScoreKey: DecimalRange]) {
    self.fiscalYear = fiscalYear
    self.ranges = ranges
  }

  /// The figures with another choice for some keys.
  func replacing(_ others: [ScoreKey: DecimalRange]) -> Figures {
    Figures(fiscalYear: fiscalYear, ranges: ranges.merging(others) { _, new in new })
  }

  /// The figure of a key.
  func range(_ subject: ScoreSubject, _ code: String = "", _ part: ScorePart = .whole) -> DecimalRange? {
    ranges[ScoreKey(fiscalYear: fiscalYear, subject: subject, code: code, part: part)]
  }

  /// The EIT figure on one basis.
  func range(_ subject: ScoreSubject, _ code: String, basis: EITBasis) -> DecimalRange? {
    switch basis {
    case .bothParts:
      guard let users = range(subject, code, .publicUsers), let survey = range(subject, code, .survey)
      else { return nil }
      return PrintedArithmetic.mean([users, survey])
    case .printedWhole: return range(subject, code) ?? range(subject, code, .mean)
    case .publicUsers: return range(subject, code, .publicUsers)
    case .survey: return range(subject, code, .survey)
    }
  }

  /// The figures that may stand for the whole of an EIT figure: of both parts where they are known,
  /// else any that is printed.
  func wholeCandidates(_ subject: ScoreSubject, _ code: String) -> [DecimalRange] {
    let both = range(subject, code, basis: .bothParts)
    let bases: [EITBasis] =
      both == nil ? [.printedWhole, .publicUsers, .survey] : [.bothParts, .printedWhole]
    return bases.compactMap { range(subject, code, basis: $0) }
  }
}
