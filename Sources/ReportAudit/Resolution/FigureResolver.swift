import Codebook
import FoundationEssentials
import ReportModel

/// Gathers the places that state a figure and chooses one value for each key.
struct FigureResolver {
  private let library: CodebookLibrary

  init(library: CodebookLibrary) {
    self.library = library
  }

  /// One entry for each agency and fiscal year, the document's agency first, years ascending.
  func resolve(_ occurrences: [ScoreOccurrence]) -> [ResolvedYear] {
    let groups = Dictionary(grouping: occurrences) { Group(agency: $0.agency ?? "", year: $0.key.fiscalYear) }
    return groups.keys.sorted().map { resolve($0, groups[$0] ?? []) }
  }

  private func resolve(_ group: Group, _ occurrences: [ScoreOccurrence]) -> ResolvedYear {
    let precision = PrintedPrecision(occurrences)
    let byKey = Dictionary(grouping: occurrences, by: \.key)
    let candidates = byKey.keys.sorted().map {
      CandidateGroup(key: $0, occurrences: byKey[$0] ?? [], precision: precision)
    }
    let formulas = library.codebook(for: group.year).map {
      AssessmentFormulas(codebook: $0, indicators: library.indicators)
    }
    let choice = arbitrate(candidates, year: group.year, formulas)
    let resolved = candidates.compactMap { resolvedFigure($0, choice) }
    return ResolvedYear(
      agency: group.agency.isEmpty ? nil : group.agency, fiscalYear: group.year,
      occurrences: occurrences, resolved: choosingLevels(resolved, candidates, formulas),
      formulas: formulas)
  }

  private func arbitrate(
    _ groups: [CandidateGroup], year: Int, _ formulas: AssessmentFormulas?
  ) -> Arbitration.Choice {
    guard let formulas else { return Arbitration.Choice() }
    let agreed = groups.filter { $0.candidates.count == 1 }
    let contradictory = groups.filter {
      $0.candidates.count > 1 && $0.candidates.contains { $0.range != nil }
    }
    let ranges = agreed.compactMap { group in group.candidates.first?.range.map { (group.key, $0) } }
    let figures = Figures(fiscalYear: year, ranges: Dictionary(uniqueKeysWithValues: ranges))
    return Arbitration(groups: contradictory, figures: figures, relations: formulas.relations()).choice()
  }

  private func resolvedFigure(_ group: CandidateGroup, _ choice: Arbitration.Choice) -> ResolvedFigure? {
    let position = choice.positions[group.key] ?? 0
    guard group.candidates.indices.contains(position) else { return nil }
    let support: ResolvedFigure.Support =
      group.candidates.count == 1
      ? .agreement : choice.decided.contains(group.key) ? .arithmetic : .preference
    return resolvedFigure(group, choosing: position, support)
  }

  private func resolvedFigure(
    _ group: CandidateGroup, choosing position: Int, _ support: ResolvedFigure.Support
  ) -> ResolvedFigure {
    let others = group.candidates.enumerated().filter { $0.offset != position }.map(\.element)
    return ResolvedFigure(
      key: group.key, chosen: group.candidates[position],
      others: others.sorted { Self.firstPlace($0, isBefore: $1) }, support: support)
  }

  private static func firstPlace(_ a: Candidate, isBefore b: Candidate) -> Bool {
    guard let first = a.occurrences.first?.place, let second = b.occurrences.first?.place else {
      return false
    }
    return first.isBefore(second)
  }

  /// Of several printed levels the one that the overall score earns, where only one does.
  private func choosingLevels(
    _ resolved: [ResolvedFigure], _ groups: [CandidateGroup], _ formulas: AssessmentFormulas?
  ) -> [ResolvedFigure] {
    guard let formulas,
      let group = groups.first(where: { $0.key.subject == .level && $0.candidates.count > 1 })
    else { return resolved }
    let figures = ResolvedYear(
      agency: nil, fiscalYear: group.key.fiscalYear, occurrences: [], resolved: resolved, formulas: formulas)
    let earned = RatingScale(year: figures)?.earnedLevels() ?? []
    let fitting = group.candidates.indices.filter { index in
      earned.contains { Wording.isSame($0, group.candidates[index].representative.value.exported) }
    }
    guard fitting.count == 1, let position = fitting.first else { return resolved }
    return resolved.map { $0.key == group.key ? resolvedFigure(group, choosing: position, .arithmetic) : $0 }
  }

  private struct Group: Hashable, Comparable {
    let agency: String
    let year: Int

    static func < (a: Group, b: Group) -> Bool { (a.agency, a.year) < (b.agency, b.year) }
  }
}
