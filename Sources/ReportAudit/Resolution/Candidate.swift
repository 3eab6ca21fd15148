import FoundationEssentials
import ReportModel

/// One of the values that a report states for a key, with all places that state it.
struct Candidate: Hashable, Sendable {
  /// Places in reading order; never empty. A rounding of the value counts as stating it.
  let occurrences: [ScoreOccurrence]
  /// The place that stands for all: of the most specific context, then with the most decimals, then
  /// the first.
  let representative: ScoreOccurrence
  /// The numbers that the value may stand for; nil for a level.
  let range: DecimalRange?

  /// Whether a score is below 0 or above 100.
  var isImpossible: Bool {
    guard representative.key.subject != .change, let value = representative.value.decimal else {
      return false
    }
    return value < 0 || value > 100
  }
}

/// All that a report states for one key.
struct CandidateGroup: Sendable {
  let key: ScoreKey
  /// In order of preference without arithmetic: possible before impossible, stated in more places, in
  /// the more specific context, earlier.
  let candidates: [Candidate]

  /// Gathers places that agree. `occurrences` are of one key, in reading order.
  init(key: ScoreKey, occurrences: [ScoreOccurrence], precision: PrintedPrecision) {
    self.key = key
    candidates = Self.mergingRoundings(Self.byValue(occurrences))
      .compactMap { Self.candidate($0, precision) }
      .enumerated().sorted { Self.isPreferred($0, $1) }.map(\.element)
  }

  private static func byValue(_ occurrences: [ScoreOccurrence]) -> [[ScoreOccurrence]] {
    var groups: [[ScoreOccurrence]] = []
    for occurrence in occurrences {
      if let index = groups.firstIndex(where: { agrees($0, occurrence) }) {
        groups[index].append(occurrence)
      } else {
        groups.append([occurrence])
      }
    }
    return groups
  }

  private static func agrees(_ group: [ScoreOccurrence], _ occurrence: ScoreOccurrence) -> Bool {
    guard let first = group.first else { return false }
    if case .text(let a) = first.value, case .text(let b) = occurrence.value {
      return Wording.isSame(a, b)
    }
    return first.value.agrees(with: occurrence.value)
  }

  /// Puts values that are a rounding of exactly one other with that one.
  private static func mergingRoundings(_ groups: [[ScoreOccurrence]]) -> [[ScoreOccurrence]] {
    var merged = groups
    for (index, group) in groups.enumerated() {
      let finer = groups.indices.filter { isRounding(group, of: groups[$0]) }
      guard finer.count == 1, let target = finer.first else { continue }
      merged[target] += group
      merged[index] = []
    }
    return merged.filter { !$0.isEmpty }
  }

  private static func isRounding(_ group: [ScoreOccurrence], of other: [ScoreOccurrence]) -> Bool {
    let coarse = group.compactMap(\.printed).max { $0.decimals < $1.decimals }
    let fine = other.compactMap(\.printed).max { $0.decimals < $1.decimals }
    guard let coarse, let fine else { return false }
    return PrintedArithmetic.isRounding(coarse, of: fine)
  }

  private static func candidate(
    _ occurrences: [ScoreOccurrence], _ precision: PrintedPrecision
  ) -> Candidate? {
    let finest = occurrences.map { $0.printed?.decimals ?? 0 }.max() ?? 0
    let best = occurrences.first.map { first in
      occurrences.dropFirst().reduce(first) { isBetter($1, than: $0, finest) ? $1 : $0 }
    }
    guard let best else { return nil }
    let ordered = occurrences.sorted { $0.place.isBefore($1.place) }
    return Candidate(occurrences: ordered, representative: best, range: precision.range(of: best))
  }

  /// A rounding to fewer decimals never stands for the value; else the context decides.
  private static func isBetter(_ a: ScoreOccurrence, than b: ScoreOccurrence, _ finest: Int) -> Bool {
    let value = { (o: ScoreOccurrence) in o.printed.map { $0.value } }
    let decimals = { (o: ScoreOccurrence) in o.printed?.decimals ?? 0 }
    if value(a) != value(b) { return decimals(a) > decimals(b) }
    return (a.context.rank, -decimals(a)) < (b.context.rank, -decimals(b))
  }

  private static func isPreferred(
    _ a: (offset: Int, element: Candidate), _ b: (offset: Int, element: Candidate)
  ) -> Bool {
    if a.element.isImpossible != b.element.isImpossible { return b.element.isImpossible }
    let rank = { (c: Candidate) in
      (-c.occurrences.count, c.occurrences.map(\.context.rank).min() ?? 0)
    }
    if rank(a.element) != rank(b.element) { return rank(a.element) < rank(b.element) }
    return a.offset < b.offset
  }
}

extension ScoreOccurrence {
  /// The printed number, if it is one.
  var printed: PrintedDecimal? {
    if case .number(let printed) = value { return printed }
    return nil
  }
}
