import ReportModel

/// An indicator's rank is printed as its number: `ตัวชี้วัดที่ 1` with the name of the best indicator.
struct RankUsedAsIndicator: AuditRule {
  func observations(of audit: ReportUnderAudit) -> [Observation] {
    let mentions = Self.mentions(of: audit)
    var observations: [Observation] = []
    var reported: Set<[String]> = []
    for mention in mentions {
      guard let named = mention.namedIndicator, let year = audit.assessedYear,
        reported.count < AuditLimits.names, reported.insert([mention.number, named]).inserted
      else { continue }
      let same = mentions.filter { $0.number == mention.number && $0.namedIndicator == named }
      let key = ScoreKey(fiscalYear: year.fiscalYear, subject: .indicator, code: named)
      let finding = Finding(
        rule: RuleID.rankUsedAsIndicator, severity: .error, verdict: .inconsistentInSource, key: key,
        messageEnglish: "Rank \(mention.number) is printed as the number of indicator \(named).",
        messageThai: "ใช้อันดับที่ \(mention.number) เป็นเลขของตัวชี้วัดที่ \(named)",
        expected: named, found: mention.number, evidence: same.map(\.evidence).inReadingOrder)
      observations.append(Observation(finding, agency: year.agency, doubtedFigures: [key]))
    }
    return observations
  }

  /// The mentions whose number is the rank of the indicator that they name. A number in a table
  /// beside its own indicator's score is a number with a wrong name.
  static func mentions(of audit: ReportUnderAudit) -> [IndicatorMention] {
    guard let year = audit.assessedYear, let ranks = IndicatorRanks(year: year) else { return [] }
    return audit.report.indicatorMentions.filter { mention in
      guard let named = mention.namedIndicator, named != mention.number, let number = Int(mention.number),
        ranks.ranks(of: named)?.contains(number) == true
      else { return false }
      return !year.occurrences.contains {
        $0.key.subject == .indicator && $0.key.code == mention.number && $0.context.isTabular
          && $0.place.isBeside(mention.place)
      }
    }
  }
}

extension IndicatorMention {
  /// The quote and its place.
  var evidence: Finding.Evidence { Finding.Evidence(quote: Quote.short(quote), place: place) }
}
