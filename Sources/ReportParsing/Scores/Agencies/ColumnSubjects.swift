import Codebook
import PageModel
import ReportModel
import ThaiText

/// What the columns of a table are about, by the header above them.
struct ColumnSubjects {
  /// What the figures of a column are.
  struct Meaning {
    let label: RowLabel
    let fiscalYear: Int?
    let part: ScorePart
  }

  /// By column.
  private(set) var scores: [Int: Meaning] = [:]
  /// The columns of differences between the totals of two years, by their headers; all other ones are unknown.
  private(set) var changes: [ColumnHeader] = []

  private let labels: RowLabelReader
  private let headers: HeaderReader

  /// `rows` are the header rows; columns before `first` are not looked at.
  init(of rows: ArraySlice<LogicalRow>, from first: Int, labels: RowLabelReader, headers: HeaderReader) {
    self.labels = labels
    self.headers = headers
    guard let count = rows.first?.cells.count else { return }
    var nameless: [Int] = []
    for column in first..<max(first, count) {
      let texts = Self.texts(of: rows, in: column)
      let columns = texts.map(headers.column)
      guard !texts.isEmpty, !texts.contains(where: isNoScore), !columns.contains(where: holdsNoScore) else {
        continue
      }
      let label = texts.lazy.compactMap(self.label).first
      let meaning = label.map { self.meaning($0, columns) }
      if let meaning {
        scores[column] = meaning
      } else if columns.contains(where: { $0.isScore || $0.fiscalYear != nil }) {
        nameless.append(column)
      }
    }
    addTotals(nameless, rows)
    addChanges(rows)
  }

  /// The latest year of the totals; nil where they have no years of their own.
  var latestYear: Int? {
    scores.values.filter { $0.label.subject == .overall }.compactMap(\.fiscalYear).max()
  }

  /// Beside the totals of two years a column of differences that names nothing else is theirs, where nothing else has
  /// figures of two years.
  private mutating func addChanges(_ rows: ArraySlice<LogicalRow>) {
    let totals = scores.values.filter { $0.label.subject == .overall }
    let others = Dictionary(grouping: scores.values.filter { $0.label.subject != .overall }) {
      $0.label.subject
    }
    guard let count = rows.first?.cells.count, Set(totals.map(\.fiscalYear)).count == 2,
      others.values.allSatisfy({ Set($0.map(\.fiscalYear)).count == 1 })
    else { return }
    changes = (0..<count).map { column in
      Self.texts(of: rows, in: column).map(headers.column).first { $0.role == .change } ?? .unknown
    }
    if changes.count(where: { $0.role == .change }) != 1 { changes = [] }
  }

  /// The texts above a column's figures, the nearest first.
  private static func texts(of rows: ArraySlice<LogicalRow>, in column: Int) -> [SourcedText] {
    var texts: [SourcedText] = []
    for row in rows.reversed() where column < row.cells.count && !row.cells[column].isBlank {
      // The heading of the first group of agencies stands over all columns.
      guard row.span(from: 0).count < row.cells.count else { continue }
      let text = row.cells[column].text
      if texts.last?.string != text.string { texts.append(text) }
    }
    return texts
  }

  private func meaning(_ label: RowLabel, _ columns: [ColumnHeader]) -> Meaning {
    Meaning(
      label: label, fiscalYear: columns.lazy.compactMap(\.fiscalYear).first,
      part: columns.lazy.compactMap { $0.parts.count == 1 ? $0.parts.first : nil }.first ?? .whole)
  }

  private func label(_ text: SourcedText) -> RowLabel? {
    guard text.count <= 100 else { return nil }
    let found = labels.labels(in: text)
    if found.count == 1, let label = found.first, label.subject != .topic { return label }
    if let label = labels.namedLabel(in: text) { return label }
    let squeezed = SqueezedText(text)
    guard !squeezed.scalars.isEmpty,
      SubjectVocabulary.totals.end(ofRunIn: squeezed, from: 0) == squeezed.scalars.count,
      squeezed.scalars != SubjectVocabulary.points
    else { return nil }
    return RowLabel(subject: .overall, text: text, place: text.place, confidence: 0.9)
  }

  private func isNoScore(_ text: SourcedText) -> Bool {
    YearVocabulary.ofTargets.occurs(in: SqueezedText(text)) || HeaderKeywords.isCount(text.string)
  }

  private func holdsNoScore(_ column: ColumnHeader) -> Bool {
    switch column.role {
    case .rank, .number, .change, .count, .weight, .fullScore, .band, .level, .agency, .agencyKind, .district,
      .province, .note:
      true
    default: false
    }
  }

  /// A column of scores that names nothing else is that of the total, one for each year.
  private mutating func addTotals(_ nameless: [Int], _ rows: ArraySlice<LogicalRow>) {
    for column in nameless {
      let texts = Self.texts(of: rows, in: column)
      let columns = texts.map(headers.column)
      let year = columns.lazy.compactMap(\.fiscalYear).first
      let isTaken =
        scores.values.contains { $0.label.subject == .overall && $0.fiscalYear == year }
        || nameless.count { other in
          Self.texts(of: rows, in: other).map(headers.column).lazy.compactMap(\.fiscalYear).first == year
        } > 1
      guard !isTaken, let text = texts.first else { continue }
      scores[column] = meaning(
        RowLabel(subject: .overall, text: text, place: text.place, confidence: 0.85), columns)
    }
  }
}
