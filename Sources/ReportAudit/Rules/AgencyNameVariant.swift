import Diagnostics
import ReportModel

/// The agency's own name is spelt differently from the report's usual spelling: an error where the
/// name itself differs, a warning where only the word for its kind does, an info where the name is only
/// cut short (a line or cell that ends within it).
struct AgencyNameVariant: AuditRule {
  /// Ends of the words for kinds of local agencies; the proper name follows.
  private static let kindEnds = ["ตำบล", "จังหวัด", "เมือง", "นคร"]

  func observations(of audit: ReportUnderAudit) -> [Observation] {
    let usual = audit.report.agency.name
    let variants = audit.report.agencyMentions.filter { $0.relation == .variant }
    var reported: Set<String> = []
    return variants.compactMap { mention in
      guard !usual.isEmpty, reported.count < AuditLimits.names,
        reported.insert(Wording.squeezed(mention.name)).inserted
      else { return nil }
      return observation(variants.filter { Wording.isSame($0.name, mention.name) }, mention, usual)
    }
  }

  private func observation(_ mentions: [AgencyMention], _ first: AgencyMention, _ usual: String)
    -> Observation
  {
    let (printed, whole) = (Wording.squeezed(first.name), Wording.squeezed(usual))
    let isNameKept = printed.hasSuffix(Wording.squeezed(properName(usual)))
    let isCutShort = printed != whole && whole.hasPrefix(printed)
    let severity: Diagnostic.Severity = isCutShort ? .info : isNameKept ? .warning : .error
    let name = Quote.short(first.asPrinted)
    return Observation(
      Finding(
        rule: RuleID.agencyNameVariant, severity: severity,
        verdict: isCutShort ? .suspectedExtractionError : .inconsistentInSource,
        messageEnglish: "The agency is spelt \(name); its usual spelling is \(usual).",
        messageThai: "ชื่อหน่วยงานสะกดว่า \(name) แต่ที่ใช้โดยทั่วไปคือ \(usual)",
        expected: usual, found: name, evidence: mentions.map(\.evidence).inReadingOrder))
  }

  private func properName(_ name: String) -> String {
    let ends = Self.kindEnds.compactMap { name.firstRange(of: $0)?.upperBound }
    guard let end = ends.min() else { return name }
    let rest = String(name[end...])
    return rest.isEmpty ? name : rest
  }
}
