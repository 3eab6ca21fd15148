import FoundationEssentials
import ReportModel

/// Chooses between values that contradict one another: those that make the report's arithmetic fit.
///
/// All contradictory keys are tried together. A value counts as supported by arithmetic only where
/// every best combination holds it.
struct Arbitration {
  /// A choice for the contradictory keys.
  struct Choice {
    /// Chosen candidates by key, as positions in their groups.
    var positions: [ScoreKey: Int] = [:]
    /// Keys whose value arithmetic alone decides.
    var decided: Set<ScoreKey> = []
  }

  private static let greatestCombinations = 4096
  private let groups: [CandidateGroup]
  private let figures: Figures
  private let relations: [ArithmeticRelation]

  /// `figures` holds the agreed figures; `groups` are the contradictory ones.
  init(groups: [CandidateGroup], figures: Figures, relations: [ArithmeticRelation]) {
    var (kept, combinations): ([CandidateGroup], Int) = ([], 1)
    for group in groups {
      let (product, overflow) = combinations.multipliedReportingOverflow(by: group.candidates.count)
      guard !overflow, product <= Self.greatestCombinations else { continue }
      combinations = product
      kept.append(group)
    }
    self.groups = kept
    let rest = groups.filter { group in !kept.contains { $0.key == group.key } }
    self.figures = figures.replacing(Self.ranges(rest) { _ in 0 })
    let keys = Set(kept.map(\.key))
    self.relations = relations.filter { relation in keys.contains { relation.concerns($0) } }
  }

  /// The best choice: the combination with the fewest failures; of equal ones the first in the
  /// groups' order of preference.
  func choice() -> Choice {
    guard !groups.isEmpty else { return Choice() }
    var memory = RelationMemory(relations: relations, groups: groups)
    var (best, fewest): ([[Int]], Int) = ([], .max)
    var most = 0
    for positions in combinations() {
      let failures = memory.failures(positions) { ranges(positions) }
      most = max(most, failures)
      if failures < fewest { (best, fewest) = ([], failures) }
      if failures == fewest { best.append(positions) }
    }
    var choice = Choice()
    for (index, group) in groups.enumerated() {
      choice.positions[group.key] = best.first?[index] ?? 0
      let isDecided = fewest < most && Set(best.map { $0[index] }).count == 1 && group.candidates.count > 1
      if isDecided { choice.decided.insert(group.key) }
    }
    return choice
  }

  private func combinations() -> [[Int]] {
    groups.reduce([[]]) { found, group in
      found.flatMap { prefix in group.candidates.indices.map { prefix + [$0] } }
    }
  }

  private func ranges(_ positions: [Int]) -> Figures {
    figures.replacing(
      Dictionary(
        uniqueKeysWithValues: zip(groups, positions).compactMap { group, position in
          group.candidates[position].range.map { (group.key, $0) }
        }))
  }

  private static func ranges(
    _ groups: [CandidateGroup], _ position: (CandidateGroup) -> Int
  ) -> [ScoreKey: DecimalRange] {
    Dictionary(
      uniqueKeysWithValues: groups.compactMap { group in
        group.candidates[position(group)].range.map { (group.key, $0) }
      })
  }
}

/// Remembers how a relation came out for the choices that concern it.
private struct RelationMemory {
  private let relations: [ArithmeticRelation]
  /// For each relation the groups that take part.
  private let concerned: [[Int]]
  private var known: [[[Int]: Bool]]

  init(relations: [ArithmeticRelation], groups: [CandidateGroup]) {
    self.relations = relations
    concerned = relations.map { relation in
      groups.indices.filter { relation.concerns(groups[$0].key) }
    }
    known = Array(repeating: [:], count: relations.count)
  }

  mutating func failures(_ positions: [Int], _ figures: () -> Figures) -> Int {
    var failures = 0
    for (index, relation) in relations.enumerated() {
      let part = concerned[index].map { positions[$0] }
      let fails: Bool
      if let remembered = known[index][part] {
        fails = remembered
      } else {
        if case .fails = relation.check(figures()) { fails = true } else { fails = false }
        known[index][part] = fails
      }
      failures += fails ? 1 : 0
    }
    return failures
  }
}
