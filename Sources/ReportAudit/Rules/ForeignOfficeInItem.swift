import Codebook
import ReportModel

/// The printed question of an item names an office where the official wording names none: text copied
/// from another body's report.
struct ForeignOfficeInItem: FigureRule {
  private static let office = "สำนักงาน"

  func observations(in year: ResolvedYear) -> [Observation] {
    guard let codebook = year.codebook else { return [] }
    var reported: Set<String> = []
    return year.occurrences.compactMap { occurrence in
      let code = occurrence.key.code
      guard occurrence.key.subject == .item, let item = codebook.item(code), item.certainty == .certain,
        Instrument.allCases.contains(where: { code.hasPrefix($0.letter) && year.isComplete($0) }),
        let name = namedOffice(in: occurrence.label), !item.title.contains(Self.office),
        reported.insert(code).inserted
      else { return nil }
      return observation(occurrence, name, year)
    }
  }

  /// The word for an office with the abbreviation in dots that follows it, e.g. `สำนักงาน ป.ป.ช.`.
  private func namedOffice(in label: String) -> String? {
    guard let word = label.firstRange(of: Self.office) else { return nil }
    let rest = label[word.upperBound...].drop { $0.isWhitespace }
    let name = rest.prefix { !$0.isWhitespace }
    var length = 0
    for (index, part) in name.split(separator: ".", omittingEmptySubsequences: false).enumerated() {
      guard (1...2).contains(part.unicodeScalars.count) else { break }
      length = index + 1
    }
    guard length >= 2 else { return nil }
    let letters = name.split(separator: ".").prefix(length).joined(separator: ".")
    return Self.office + " " + letters + "."
  }

  private func observation(_ occurrence: ScoreOccurrence, _ name: String, _ year: ResolvedYear) -> Observation
  {
    let code = occurrence.key.code
    let finding = Finding(
      rule: RuleID.foreignAgencyName, severity: .error, verdict: .inconsistentInSource,
      key: ScoreKey(fiscalYear: year.fiscalYear, subject: .item, code: code),
      messageEnglish: "The question of \(code) names \(name); the official wording names no office.",
      messageThai: "ข้อความของข้อ \(code) อ้างถึง\(name) ซึ่งไม่มีในข้อความทางการ",
      found: name, evidence: [Quote.evidence(occurrence)])
    return Observation(finding, agency: year.agency, doubtedFigures: year.printedKeys(.item, code))
  }
}
