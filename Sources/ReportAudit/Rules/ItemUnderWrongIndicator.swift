import Codebook
import ReportModel

/// Items stand under the printed heading of an indicator that they do not belong to.
///
/// One finding for each printed heading; the scores themselves are not in doubt. Items of another
/// instrument than the heading's are more likely a heading that was not read: an info, where nothing
/// else is wrong with the heading.
struct ItemUnderWrongIndicator: FigureRule {
  private static let greatestEvidence = 6

  func observations(in year: ResolvedYear) -> [Observation] {
    guard let formulas = year.formulas else { return [] }
    let misplaced = year.occurrences.filter { isMisplaced($0, formulas.codebook) }
    let byHeading = Dictionary(grouping: misplaced) { $0.headingIndicator ?? 0 }
    return byHeading.keys.sorted().map { heading in
      let occurrences = byHeading[heading] ?? []
      let letter = formulas.indicators.first { $0.number == heading }?.instrument.letter ?? ""
      let kindred = occurrences.filter { !letter.isEmpty && $0.key.code.hasPrefix(letter) }
      let finding = finding(
        heading, kindred.isEmpty ? occurrences : kindred, isHeadingDoubtful: kindred.isEmpty, year,
        formulas.codebook)
      return Observation(finding, agency: year.agency)
    }
  }

  private func isMisplaced(_ occurrence: ScoreOccurrence, _ codebook: FiscalYearCodebook) -> Bool {
    guard occurrence.key.subject == .item, let heading = occurrence.headingIndicator,
      let item = codebook.item(occurrence.key.code), let indicator = item.indicator,
      let instrument = Instrument.allCases.first(where: { item.code.hasPrefix($0.letter) })
    else { return false }
    return heading != indicator && item.certainty != .uncertain && codebook.isComplete(instrument)
  }

  private func finding(
    _ heading: Int, _ occurrences: [ScoreOccurrence], isHeadingDoubtful: Bool, _ year: ResolvedYear,
    _ codebook: FiscalYearCodebook
  ) -> Finding {
    var codes: [String] = []
    for code in occurrences.map(\.key.code) where !codes.contains(code) { codes.append(code) }
    let right = Set(codes.compactMap { codebook.item($0)?.indicator }).sorted()
    let expected = right.map(String.init).joined(separator: ", ")
    let list = codes.joined(separator: ", ")
    return Finding(
      rule: RuleID.itemUnderWrongIndicator, severity: isHeadingDoubtful ? .info : .warning,
      verdict: isHeadingDoubtful ? .suspectedExtractionError : .inconsistentInSource,
      key: ScoreKey(fiscalYear: year.fiscalYear, subject: .indicator, code: String(heading)),
      messageEnglish: "\(list) stand under indicator \(heading); they belong to indicator \(expected).",
      messageThai: "ข้อ \(list) อยู่ใต้หัวข้อตัวชี้วัดที่ \(heading) แต่เป็นของตัวชี้วัดที่ \(expected)",
      expected: expected, found: String(heading),
      evidence: occurrences.prefix(Self.greatestEvidence).map(Quote.evidence).inReadingOrder)
  }
}
