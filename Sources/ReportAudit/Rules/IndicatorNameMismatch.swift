import Codebook
import Diagnostics
import ReportModel

/// An indicator's number stands with a name that is not its own: another's or none (error), or its own
/// misspelt (info). Sub-indicators, whose names changed over the years, give infos only.
struct IndicatorNameMismatch: AuditRule {
  private static let spellingSimilarity = 0.8
  /// Below this a name is not the indicator's own, whatever it was taken for.
  private static let resemblance = 0.6
  /// Longer text beside a number is a sentence, not a name.
  private static let greatestLength = 60
  private static let leastLength = 6

  func observations(of audit: ReportUnderAudit) -> [Observation] {
    let ranks = Set(RankUsedAsIndicator.mentions(of: audit))
    let mentions = audit.report.indicatorMentions.filter { !ranks.contains($0) }
    var observations: [Observation] = []
    var reported: Set<[String]> = []
    for mention in mentions {
      let name = Wording.squeezed(mention.name)
      guard name.unicodeScalars.count >= Self.leastLength, reported.count < AuditLimits.names,
        let doubt = doubt(mention, audit),
        reported.insert([mention.number, name]).inserted
      else { continue }
      let same = mentions.filter { $0.number == mention.number && Wording.isSame($0.name, mention.name) }
      observations.append(observation(mention, doubt, same, audit))
    }
    return observations
  }

  private struct Doubt {
    let expected: String
    let severity: Diagnostic.Severity
    let isSubindicator: Bool
  }

  private func doubt(_ mention: IndicatorMention, _ audit: ReportUnderAudit) -> Doubt? {
    if mention.number.contains(".") { return subindicatorDoubt(mention, audit) }
    guard let indicator = audit.indicators.first(where: { String($0.number) == mention.number }) else {
      return nil
    }
    let names = [indicator.name] + indicator.variants
    if names.contains(where: { isCovered(mention.name, by: $0) }) { return nil }
    return severity(mention, names, audit).map {
      Doubt(expected: indicator.name, severity: $0, isSubindicator: false)
    }
  }

  /// Nil where the text beside the number is a sentence rather than a name.
  private func severity(
    _ mention: IndicatorMention, _ own: [String], _ audit: ReportUnderAudit
  ) -> Diagnostic.Severity? {
    if let named = mention.namedIndicator, named != mention.number { return .error }
    let similarity = own.map { Wording.similarity(mention.name, $0) }.max() ?? 0
    if similarity >= Self.spellingSimilarity { return .info }
    guard mention.name.unicodeScalars.count <= Self.greatestLength else { return nil }
    if mention.namedIndicator != nil && similarity >= Self.resemblance { return .info }
    return beginsLikeAName(mention.name, audit) ? .error : .info
  }

  /// Whether the text begins as some indicator's name does, so that it is a name and not a predicate.
  private func beginsLikeAName(_ text: String, _ audit: ReportUnderAudit) -> Bool {
    let beginning = Wording.squeezed(text).unicodeScalars.prefix(3)
    return audit.indicators.contains {
      Wording.squeezed($0.name).unicodeScalars.prefix(3).elementsEqual(beginning)
    }
  }

  private func subindicatorDoubt(_ mention: IndicatorMention, _ audit: ReportUnderAudit) -> Doubt? {
    let fiscalYear = mention.fiscalYear ?? audit.report.years.assessed
    let codebook = audit.years.compactMap(\.codebook).first { $0.fiscalYear == fiscalYear }
    guard let part = codebook?.subindicators.first(where: { $0.code == mention.number }),
      part.certainty != .uncertain, mention.name.unicodeScalars.count <= Self.greatestLength,
      !isCovered(mention.name, by: part.name)
    else { return nil }
    return Doubt(expected: part.name, severity: .info, isSubindicator: true)
  }

  /// Whether the printed text holds the official name, or is its beginning.
  private func isCovered(_ printed: String, by official: String) -> Bool {
    let (a, b) = (Wording.squeezed(printed), Wording.squeezed(official))
    return a.contains(b) || b.hasPrefix(a)
  }

  private func observation(
    _ mention: IndicatorMention, _ doubt: Doubt, _ same: [IndicatorMention], _ audit: ReportUnderAudit
  ) -> Observation {
    let year = mention.fiscalYear ?? audit.assessedYear?.fiscalYear ?? audit.report.years.assessed ?? 0
    let key = ScoreKey(
      fiscalYear: year, subject: doubt.isSubindicator ? .subindicator : .indicator, code: mention.number)
    let name = Quote.short(mention.name)
    let finding = Finding(
      rule: RuleID.indicatorNameMismatch, severity: doubt.severity, verdict: .inconsistentInSource, key: key,
      messageEnglish: "\(FigureName.english(key)) is named \(name); its name is \(doubt.expected).",
      messageThai: "\(FigureName.thai(key)) ใช้ชื่อว่า \(name) ชื่อทางการคือ \(doubt.expected)",
      expected: doubt.expected, found: name, evidence: same.map(\.evidence).inReadingOrder)
    let doubted = audit.assessedYear?.printedKeys(key.subject, key.code) ?? []
    return Observation(finding, doubtedFigures: doubt.severity == .info ? [] : doubted)
  }
}
