/// The tables of the tidy export.
public enum CSVTable: String, Sendable, Hashable, CaseIterable {
  /// One row per input.
  case documents
  /// One row per score that a report states.
  case scores
  /// One row per row of a table of measures.
  case measures
  /// One row per finding.
  case findings

  /// Name of its file.
  public var fileName: String { rawValue + ".csv" }

  /// Names of its columns, in order.
  public var columns: [String] {
    switch self {
    case .documents:
      [
        "document", "sha256", "pages", "text_source", "agency", "agency_type", "district", "province",
        "province_code", "report_year", "assessed_year", "report_kinds", "scores", "measures",
        "findings", "status", "error", "message",
      ]
    case .scores:
      [
        "document", "sha256", "agency", "agency_type", "district", "province", "province_code",
        "fiscal_year", "subject", "code", "part", "value", "as_printed", "page", "x0", "y0", "x1", "y1",
        "line", "occurrences", "confidence", "status",
      ]
    case .measures:
      [
        "document", "agency", "fiscal_year", "table", "row", "kind", "issue", "indicator", "item_codes",
        "score", "finding", "measure", "procedure", "responsible", "timeframe", "start", "end",
        "result", "outcome", "recommendation", "monitoring", "status_text", "note", "page_first",
        "page_last", "confidence", "status",
      ]
    case .findings:
      [
        "document", "rule", "severity", "verdict", "subject", "code", "part", "message_en",
        "message_th", "expected", "found", "pages", "evidence",
      ]
    }
  }
}
