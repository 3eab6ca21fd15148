import PageModel
public import ReportModel

/// The rows of one document, ready to be appended to the files: each row ends with LF.
public struct CSVRows: Sendable, Hashable {
  /// The one row of `documents.csv`.
  public let documents: String
  /// Rows of `scores.csv`; empty when there are none.
  public let scores: String
  /// Rows of `measures.csv`; empty when there are none.
  public let measures: String
  /// Rows of `findings.csv`; empty when there are none.
  public let findings: String

  /// The rows for a table.
  public subscript(table: CSVTable) -> String {
    switch table {
    case .documents: documents
    case .scores: scores
    case .measures: measures
    case .findings: findings
    }
  }
}

/// The tidy export: RFC 4180 with LF, in UTF-8 without a byte order mark.
///
/// A file is its header followed by the rows of every document in `ExportOrder` of their paths, so
/// that documents can be written one after the other.
public enum CSVTables {
  /// The header line of a table, with LF.
  public static func header(of table: CSVTable) -> String {
    table.columns.joined(separator: ",") + "\n"
  }

  /// The rows of a document.
  public static func rows(of document: ReportDocument, escaping: CSVTextEscaping = .none) -> CSVRows {
    let builder = CSVRowBuilder(document: document)
    func text(_ rows: [[CSVCell]]) -> String {
      rows.map { row in row.map { $0.field(escaping: escaping) }.joined(separator: ",") + "\n" }.joined()
    }
    return CSVRows(
      documents: text([builder.documentRow]), scores: text(builder.scoreRows),
      measures: text(builder.measureRows), findings: text(builder.findingRows))
  }
}
