import Diagnostics
import PageModel
import ReportModel

/// Lays the facts of a document out in the columns of the tables.
struct CSVRowBuilder {
  let document: ReportDocument

  private var agency: Agency { document.audited?.report.agency ?? .unknown }

  var documentRow: [CSVCell] {
    let audited = document.audited
    let years = audited?.report.years
    return [
      .text(document.path), .literal(document.sha256), .integer(document.pages),
      .literal(document.textSource?.rawValue ?? ""),
    ] + cells(of: agency) + [
      .integer(years?.report), .integer(years?.assessed),
      .literal((audited?.report.kinds ?? []).joined(separator: " ")),
      .integer(audited?.scores.count ?? 0), .integer(audited?.measures.count ?? 0),
      .integer(audited?.findings.count ?? 0), .literal(document.status.rawValue),
      .literal(document.error), .text(document.message),
    ]
  }

  var scoreRows: [[CSVCell]] {
    ExportOrder.sorted(document.audited?.scores ?? [], ownAgency: agency.name).map(row)
  }

  var measureRows: [[CSVCell]] {
    ExportOrder.sorted(document.audited?.measures ?? []).map(row)
  }

  var findingRows: [[CSVCell]] { (document.audited?.findings ?? []).map(row) }

  private func row(_ score: Score) -> [CSVCell] {
    let place = score.chosen.place
    return [.text(document.path), .literal(document.sha256)]
      + cells(of: agency(of: score))
      + [
        .integer(score.key.fiscalYear), .literal(score.key.subject.rawValue), .literal(score.key.code),
        .literal(score.key.part.rawValue), cell(of: score.chosen.value), .text(score.chosen.asPrinted),
        .integer(place.page),
      ]
      + cells(of: place.box)
      + [
        .integer(place.line), .integer(score.occurrences.count),
        .decimal(.confidence(score.confidence)), .literal(score.status.rawValue),
      ]
  }

  private func row(_ measure: MeasureRow) -> [CSVCell] {
    let pages = measure.places.map(\.page)
    func text(_ column: MeasureColumn) -> CSVCell { .text(measure.cells[column]?.text ?? "") }
    return [
      .text(document.path), .text(agency.name), .integer(measure.fiscalYear), .integer(measure.table),
      .integer(measure.row), .literal(measure.kind.rawValue), text(.issue), text(.indicator),
      .literal(measure.itemCodes.joined(separator: " ")), text(.score), text(.finding), text(.measure),
      text(.procedure), text(.responsible), text(.timeframe), .literal(measure.start),
      .literal(measure.end), text(.result), text(.outcome), text(.recommendation), text(.monitoring),
      text(.statusText), text(.note), .integer(pages.first), .integer(pages.last),
      .decimal(.confidence(measure.confidence)), .literal(measure.status.rawValue),
    ]
  }

  private func row(_ finding: Finding) -> [CSVCell] {
    [
      .text(document.path), .literal(finding.rule), .literal(finding.severity.rawValue),
      .literal(finding.verdict.rawValue), .literal(finding.key?.subject.rawValue ?? ""),
      .literal(finding.key?.code ?? ""), .literal(finding.key?.part.rawValue ?? ""),
      .text(finding.messageEnglish), .text(finding.messageThai), .text(finding.expected),
      .text(finding.found), .literal(finding.pages.map { String($0) }.joined(separator: " ")),
      .text(finding.evidence.map(\.quote).joined(separator: " | ")),
    ]
  }

  private func cell(of value: ScoreValue) -> CSVCell {
    switch value {
    case .number(let decimal): .literal(decimal.text)
    case .text(let text): .text(text)
    }
  }

  private func cells(of agency: Agency) -> [CSVCell] {
    [
      .text(agency.name), .literal(agency.kind), .text(agency.district), .text(agency.province),
      .literal(agency.provinceCode),
    ]
  }

  private func cells(of box: Box?) -> [CSVCell] {
    guard let box else { return [.empty, .empty, .empty, .empty] }
    return [box.x0, box.y0, box.x1, box.y1].map { .decimal(.coordinate($0)) }
  }

  /// The document's agency, or the other one that the score is printed for: of that one only what its
  /// mentions tell is known.
  private func agency(of score: Score) -> Agency {
    guard let name = score.chosen.agency, name != agency.name else { return agency }
    let mentions = document.audited?.report.agencyMentions.filter { $0.name == name } ?? []
    return Agency(
      name: name, kind: mentions.first { !$0.kind.isEmpty }?.kind ?? "",
      district: mentions.first { !$0.district.isEmpty }?.district ?? "", province: "", provinceCode: "")
  }
}
