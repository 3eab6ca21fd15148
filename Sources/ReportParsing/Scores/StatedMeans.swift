import ReportModel

/// Where a report gives both parts of an EIT figure and their mean, a single figure elsewhere (`e1 … 95.52` in the
/// table of measures) is that mean, said again.
enum StatedMeans {
  private struct Owner: Hashable {
    let key: ScoreKey
    let agency: String?
  }

  /// The occurrences in the same order; a single figure that is that of one of the parts stays what it is.
  static func merged(_ occurrences: [ScoreOccurrence]) -> [ScoreOccurrence] {
    var parts: [Owner: [ScorePart: Set<String>]] = [:]
    for occurrence in occurrences where occurrence.key.part != .whole && occurrence.key.subject == .item {
      parts[owner(occurrence), default: [:]][occurrence.key.part, default: []].insert(
        occurrence.value.exported)
    }
    guard !parts.isEmpty else { return occurrences }
    return occurrences.map { occurrence in
      guard occurrence.key.part == .whole, let known = parts[owner(occurrence)], known[.mean] != nil,
        let publicUsers = known[.publicUsers], let survey = known[.survey]
      else { return occurrence }
      let value = occurrence.value.exported
      return publicUsers.contains(value) || survey.contains(value) ? occurrence : occurrence.with(part: .mean)
    }
  }

  private static func owner(_ occurrence: ScoreOccurrence) -> Owner {
    Owner(key: occurrence.with(part: .whole).key, agency: occurrence.agency)
  }
}

extension ScoreOccurrence {
  /// The same statement about another part.
  func with(part: ScorePart) -> ScoreOccurrence {
    let key = ScoreKey(fiscalYear: key.fiscalYear, subject: key.subject, code: key.code, part: part)
    return ScoreOccurrence(
      key: key, value: value, asPrinted: asPrinted, place: place, context: context, label: label,
      headingIndicator: headingIndicator, agency: agency, confidence: confidence, repairs: repairs)
  }
}
