import IngestionPipeline
import PageModel
import ReportModel

/// What must hold between a report and the same report with one thing changed.
struct PerturbationLaws {
  let original: Reading
  /// Marks a violation that leaves a wrong score trusted.
  static let silent = "SILENT"
  private let facts: [Fact]
  private let stated: Set<Fact>
  private let statedInAnyYear: Set<Fact>

  init(of original: Reading) {
    self.original = original
    facts = original.facts
    stated = Set(facts.map { $0.without(place: true) })
    statedInAnyYear = Set(facts.map { $0.without(year: true, place: true) })
  }

  /// What the changed report gets wrong.
  func violations(of change: Perturbation) -> [String] {
    let changed = Reading(change.blocks())
    var found = invented(in: changed, change)
    if [.dropBlock, .dropRow, .dropCell, .dropColumn, .changeDigit].contains(change.kind) {
      found += lost(in: changed, change)
    } else {
      found += unequal(changed)
    }
    return found.map { "\(change.name): \($0)" }
  }

  /// A wrong digit that the report can tell must not pass.
  func violations(of change: DigitChanges.Change) -> [String] {
    let found = violations(of: change.perturbation)
    guard change.canTell else { return found }
    let changed = Reading(change.perturbation.blocks())
    if changed.trusted.contains(change.wrong) {
      return found + ["\(change.perturbation.name): SILENT wrong digit"]
    }
    let isNoticed = changed.understood.audited.findings.count > original.understood.audited.findings.count
    return isNoticed ? found : found + ["\(change.perturbation.name): no finding"]
  }

  /// Scores that are trusted and that the report never stated. Without the words that name a year, the
  /// others decide on it.
  private func invented(in changed: Reading, _ change: Perturbation) -> [String] {
    guard change.kind != .changeDigit else { return [] }
    let losesYear = Self.namesYear(change.dropped)
    return changed.trusted.filter { fact in
      losesYear ? !statedInAnyYear.contains(fact.without(year: true)) : !stated.contains(fact)
    }.map { "\(Self.silent) \($0.name)" }
  }

  static func namesYear(_ texts: [SourcedText]) -> Bool {
    texts.contains { text in
      let digits = text.scalars.map { scalar -> Unicode.Scalar in
        (0x0E50...0x0E59).contains(scalar.value)
          ? Unicode.Scalar(scalar.value - 0x0E50 + 0x30) ?? scalar : scalar
      }
      return String(String.UnicodeScalarView(digits)).contains("25")
    }
  }

  /// Facts that stand elsewhere and do not need what was dropped, and are read otherwise or no more.
  private func lost(in changed: Reading, _ change: Perturbation) -> [String] {
    // Without its title a document may be none of these reports any more.
    if changed.understood.audited.report.kinds == ["other"] { return [] }
    let losesYear = Self.namesYear(change.dropped)
    let dropped = PlaceSet(change.dropped)
    let found = Set(changed.facts.map { losesYear ? $0.without(year: true) : $0 })
    let missing = facts.filter { fact in
      !found.contains(losesYear ? fact.without(year: true) : fact) && !dropped.meets(fact)
        && !change.mayLose(fact)
    }
    let now = Dictionary(changed.facts.map { ($0.places, $0) }) { first, _ in first }
    return missing.compactMap { fact in
      let other = now[fact.places]
      // What a row without a code means may be known for its year only.
      if losesYear, change.kind == .dropBlock, other == nil { return nil }
      return "lost \(fact.name)" + (other.map { ", now \($0.name)" } ?? "")
    }
  }

  /// Facts that are read otherwise although the report says the same, wherever they stand.
  private func unequal(_ changed: Reading) -> [String] {
    let before = facts.map { $0.without(place: true) }
    let after = changed.facts.map { $0.without(place: true) }
    let (lost, new) = (Set(before).subtracting(after), Set(after).subtracting(before))
    return lost.map { "lost \($0.name)" }.sorted() + new.map { "new \($0.name)" }.sorted()
  }
}
