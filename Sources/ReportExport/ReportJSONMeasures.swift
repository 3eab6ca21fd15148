import PageModel
import ReportModel

/// Rows of measures.
extension ReportJSON {
  static func measure(_ row: MeasureRow) -> CanonicalJSON {
    let cells = MeasureColumn.allCases.compactMap { column -> CanonicalJSON.Member? in
      guard let stated = row.cells[column], !stated.text.isEmpty else { return nil }
      return .init(column.jsonName, cell(stated, confidence: row.confidence))
    }
    let pages = row.places.map(\.page)
    return .object(
      [
        .init("table", .integer(row.table)),
        .init("row", .integer(row.row)),
        .init("kind", .string(row.kind.rawValue)),
        .init("cells", .object(cells)),
        .init("itemCodes", .strings(row.itemCodes)),
        .init("steps", .strings(row.steps)),
        .init("units", .strings(row.units)),
        .init("confidence", .decimal(.confidence(row.confidence))),
        .init("status", .string(row.status.rawValue)),
      ]
        + integer("fiscalYear", row.fiscalYear)
        + text("frequency", row.frequency?.rawValue ?? "")
        + integer("issueNumber", row.issueNumber)
        + text("start", row.start)
        + text("end", row.end)
        + integer("pageFirst", pages.first)
        + integer("pageLast", pages.last))
  }

  /// A cell is exported as it is printed, so that both texts are the same; what stands on later pages
  /// follows as `continuedAt`.
  private static func cell(_ cell: MeasureCell, confidence: Double) -> CanonicalJSON {
    let places = Place.merged(cell.places)
    let further = places.dropFirst().map { CanonicalJSON.object(place($0)) }
    return .object(
      value(
        .string(cell.text), asPrinted: cell.text, place: places.first, confidence: confidence,
        repairs: cell.repairs)
        + (further.isEmpty ? [] : [.init("continuedAt", .array(further))]))
  }
}

extension MeasureColumn {
  /// Name of the column in JSON.
  fileprivate var jsonName: String { self == .statusText ? "statusText" : rawValue }
}
