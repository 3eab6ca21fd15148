import PageModel
import ReportModel

/// Who reports, and for which years.
extension ReportJSON {
  static func value(of agency: Agency) -> CanonicalJSON {
    let name = value(
      .string(agency.name), asPrinted: agency.asPrinted.isEmpty ? agency.name : agency.asPrinted,
      place: agency.place, confidence: agency.confidence, repairs: agency.repairs)
    return .object(
      [.init("name", .object(name))]
        + text("kind", agency.kind)
        + text("district", agency.district)
        + text("province", agency.province)
        + text("provinceCode", agency.provinceCode))
  }

  static func mention(_ mention: AgencyMention) -> CanonicalJSON {
    .object(
      value(
        .string(mention.name), asPrinted: mention.asPrinted, place: mention.place,
        confidence: mention.confidence, repairs: mention.repairs)
        + [.init("relation", .string(mention.relation.rawValue))]
        + text("kind", mention.kind)
        + text("district", mention.district))
  }

  static func part(_ part: ReportPart) -> CanonicalJSON {
    .object(
      [
        .init("kind", .string(part.kind)),
        .init("pageFirst", .integer(part.pageFirst)),
        .init("pageLast", .integer(part.pageLast)),
        .init("confidence", .decimal(.confidence(part.confidence))),
        .init("repairs", .strings(part.repairs)),
      ]
        + text("title", part.title)
        + integer("fiscalYear", part.fiscalYear)
        + place(part.place ?? Place(page: part.pageFirst)))
  }

  static func years(_ years: ReportYears?) -> CanonicalJSON {
    .object(
      [
        .init("measures", .array(years?.measures.map { .integer($0) } ?? [])),
        .init("manuals", .array(years?.manuals.map { .integer($0) } ?? [])),
        .init("evidence", .array(years?.evidence.map(evidence) ?? [])),
      ]
        + integer("report", years?.report)
        + integer("assessed", years?.assessed))
  }

  private static func evidence(_ evidence: YearEvidence) -> CanonicalJSON {
    .object(
      value(
        .integer(evidence.year), asPrinted: evidence.quote, place: evidence.place,
        confidence: evidence.confidence, repairs: evidence.repairs)
        + [.init("role", .string(evidence.role))])
  }
}
