import Diagnostics
import PageModel
import ReportModel

/// Says which parts of tables look like scores or measures and were not taken.
struct LeftTables {
  private let figures: LeftFigures
  private let measures: LeftMeasures

  init(labels: RowLabelReader, headers: HeaderReader) {
    figures = LeftFigures(labels: labels, headers: headers)
    measures = LeftMeasures(headers: headers)
  }

  /// What was left of a table of scores, or of one that is neither that nor one of measures.
  struct Left {
    /// Rows with figures, by index, and why they were not read.
    var rows: [Int: UnreadRow] = [:]
    /// For people.
    var diagnostics: [Diagnostic] = []
  }

  /// What was left of a table of the agency's own; `taken` are the places of all figures that were read,
  /// `told` the rows of which something was said already; `kind` is nil for a table of scores.
  func left(
    of table: LogicalTable, taken: Set<Place>, told: Set<Int>, kind: ReportTable.Kind?
  ) -> Left {
    let isRead = kind == nil
    let rows = figures.rows(of: table, taken: taken).filter { !told.contains($0.key) }
    if rows.isEmpty, told.isEmpty, kind.map(Self.mayHoldMeasures) ?? false, measures.areIn(table) {
      return Left(diagnostics: [Diagnostic(.measureTableNotRead, at: Self.place(of: table))])
    }
    guard rows.count > 1, !isRead else {
      return Left(rows: rows, diagnostics: Self.diagnostics(of: rows, in: table))
    }
    let whole = Diagnostic(.scoreTableNotRead, ["rows": .number(rows.count)], at: Self.place(of: table))
    return Left(rows: rows, diagnostics: [whole])
  }

  /// A unit beside each item of a checklist, and of a risk, makes no measure of it.
  private static func mayHoldMeasures(_ kind: ReportTable.Kind) -> Bool {
    switch kind {
    case .analysis, .followUp, .other: true
    case .checklist, .contents, .ratingLevels, .referenceFigures, .risks: false
    }
  }

  /// What was left of a table that lists several agencies; its rows of means are no agency's.
  func left(ofSeveralIn table: LogicalTable, taken: Set<Place>) -> Left {
    let rows = figures.rows(of: table, taken: taken).filter { !isSummary(table.rows[$0.key]) }
    return Left(rows: rows, diagnostics: Self.diagnostics(of: rows, in: table))
  }

  private func isSummary(_ row: LogicalRow) -> Bool {
    row.ownCells.prefix(Self.leadingCells).contains { own in
      let text = SqueezedText(own.cell.text)
      return AgencyVocabulary.summaries.hit(in: text, at: 0) != nil
        || SubjectVocabulary.means.hit(in: text, at: 0) != nil
    }
  }

  /// A serial number may stand before the word.
  private static let leadingCells = 2

  private static func diagnostics(of rows: [Int: UnreadRow], in table: LogicalTable) -> [Diagnostic] {
    rows.sorted { $0.key < $1.key }.map { index, reason in
      reason.diagnostic(at: place(of: [table.rows[index]]))
    }
  }

  private static func place(of table: LogicalTable) -> Place? { place(of: table.rows) }

  /// The place of rows on the first of their pages.
  private static func place(of rows: [LogicalRow]) -> Place? {
    Place.merged(rows.flatMap { row in row.ownCells.compactMap(\.cell.text.place) }).first
  }
}
