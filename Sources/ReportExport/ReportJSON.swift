import Diagnostics
import PageModel
public import ReportModel

/// The JSON document of one input (`Schemas/report.v1.schema.json`).
///
/// Names are camelCase. A list is always there, an empty one too; anything else that the report does
/// not state is left out: there is no `null` and no empty string.
public enum ReportJSON {
  /// The `schema` of every document written: name and version of the schema that it follows.
  public static let schema = "report.v1"

  /// The document as canonical JSON in UTF-8.
  public static func encode(_ document: ReportDocument) -> [UInt8] { value(of: document).bytes }

  /// The document as a JSON value.
  public static func value(of document: ReportDocument) -> CanonicalJSON {
    let audited = document.audited
    let report = audited?.report
    let agency = report.flatMap { $0.agency.name.isEmpty ? nil : $0.agency }
    var members: [CanonicalJSON.Member] = [
      .init("schema", .string(schema)),
      .init("document", input(document)),
      .init("agencyMentions", .array(report?.agencyMentions.map(mention) ?? [])),
      .init("years", years(report?.years)),
      .init("reportKinds", .strings(report?.kinds ?? [])),
      .init("parts", .array(report?.parts.map(part) ?? [])),
      .init("scores", .array(scores(of: audited))),
      .init("measures", .array(ExportOrder.sorted(audited?.measures ?? []).map(measure))),
      .init("indicatorMentions", .array(report?.indicatorMentions.map(mention) ?? [])),
      .init("malformedNumbers", .array(report?.malformedNumbers.map(malformed) ?? [])),
      .init("remarks", .array(report?.remarks.map(remark) ?? [])),
      .init("tables", .array(report?.tables.map(table) ?? [])),
      .init("findings", .array(audited?.findings.map(finding) ?? [])),
      .init("diagnostics", .array(document.diagnostics.map(diagnostic))),
    ]
    if let agency { members.append(.init("agency", value(of: agency))) }
    return .object(members)
  }

  private static func input(_ document: ReportDocument) -> CanonicalJSON {
    .object(
      [
        .init("path", .string(document.path)),
        .init("pages", .integer(document.pages)),
        .init("status", .string(document.status.rawValue)),
      ]
        + text("sha256", document.sha256)
        + text("textSource", document.textSource?.rawValue ?? "")
        + text("error", document.error)
        + text("message", document.message))
  }

  private static func scores(of audited: AuditedReport?) -> [CanonicalJSON] {
    guard let audited else { return [] }
    let sorted = ExportOrder.sorted(audited.scores, ownAgency: audited.report.agency.name)
    return sorted.map(score)
  }

  private static func finding(_ finding: Finding) -> CanonicalJSON {
    .object(
      [
        .init("rule", .string(finding.rule)),
        .init("severity", .string(finding.severity.rawValue)),
        .init("verdict", .string(finding.verdict.rawValue)),
        .init("messageEnglish", .string(finding.messageEnglish)),
        .init("messageThai", .string(finding.messageThai)),
        .init("pages", .array(finding.pages.map { .integer($0) })),
        .init(
          "evidence",
          .array(finding.evidence.map { .object([.init("quote", .string($0.quote))] + place($0.place)) })),
      ]
        + (finding.key.map(subject) ?? [])
        + text("expected", finding.expected)
        + text("found", finding.found))
  }

  private static func diagnostic(_ diagnostic: Diagnostic) -> CanonicalJSON {
    .object(
      [
        .init("id", .string(diagnostic.id.rawValue)),
        .init("severity", .string(diagnostic.severity.rawValue)),
        .init("messageEnglish", .string(diagnostic.message.english)),
        .init("messageThai", .string(diagnostic.message.thai)),
      ] + place(diagnostic.place))
  }
}
