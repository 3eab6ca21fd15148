import Codebook
import PageModel
import ReportModel
import ThaiText

/// The header rows of a table whose columns are the indicators, items or instruments, each cell with the
/// columns that it stands over.
struct SubjectHeader {
  private struct Entry {
    let columns: Range<Int>
    let label: RowLabel
  }

  /// Rows from the first of the table to the last of the header.
  let rowCount: Int
  /// The first column that is about a subject: 1, or 0 where the rows have no labels.
  let firstColumn: Int
  /// By header row, top to bottom.
  private let rows: [[Entry]]

  /// What the columns are about, each once, left to right.
  var subjects: [Subject] { rows.flatMap { $0 }.map(\.label.subject) }

  private static let mostRows = 4

  /// nil where none of the first rows names at least three subjects side by side, or two and nothing else.
  init?(of table: LogicalTable, labels: RowLabelReader) {
    let first = Self.firstColumn(of: table)
    var rows: [[Entry]] = []
    var end = 0
    for (index, row) in table.rows.prefix(Self.mostRows).enumerated() {
      let above = index > 0 ? table.rows[index - 1] : nil
      let entries = Self.entries(
        of: row, from: first, under: above, below: rows.flatMap { $0 }, labels: labels)
      guard Self.isHeader(entries, of: row, from: first) else {
        if rows.isEmpty { continue }
        break
      }
      rows.append(entries)
      end = index + 1
    }
    guard !rows.isEmpty else { return nil }
    let total = Self.totals(in: table.rows.prefix(end), beside: rows.flatMap { $0 })
    self.rows = [total] + rows
    rowCount = end
    firstColumn = first
  }

  /// 0 where a row of nothing but figures begins with one: there is no column of labels.
  private static func firstColumn(of table: LogicalTable) -> Int {
    let hasNoLabels = table.rows.dropFirst().prefix(mostRows).contains { row in
      let own = row.ownCells
      return own.first?.column == 0 && own.count >= 3
        && own.allSatisfy { NumberReader.soleNumber(in: $0.cell.text.scalars)?.text.contains(".") ?? false }
    }
    return hasNoLabels ? 0 : 1
  }

  private static func isHeader(_ entries: [Entry], of row: LogicalRow, from first: Int) -> Bool {
    guard Set(entries.map(\.label.subject)).count == entries.count else { return false }
    let others = row.ownCells.filter { $0.column >= first }
    if entries.count >= 3 { return entries.count * 5 >= others.count * 3 }
    // Two stand across only where nothing else does.
    let isAlone = row.cells.first?.isBlank ?? false || entries.allSatisfy(\.label.subject.isItem)
    return entries.count == 2 && others.count == 2 && (first == 0 || isAlone)
  }

  // MARK: Labels

  private static func entries(
    of row: LogicalRow, from firstColumn: Int, under upper: LogicalRow?, below spanning: [Entry],
    labels: RowLabelReader
  ) -> [Entry] {
    guard let first = row.cells.first else { return [] }
    let isNumbered =
      SubjectVocabulary.indicators.occurs(in: SqueezedText(first.text)) || upper.map(spansIndicators) ?? false
    let instruments = NumberedInstruments(in: row)
    return row.cells.indices.dropFirst(firstColumn).compactMap { column in
      let cell = row.cells[column]
      guard cell.coverage == .own, !cell.isBlank, cell.text.count <= 80, !isTarget(cell.text) else {
        return nil
      }
      let columns = row.span(from: column)
      let above = spanning.filter { $0.columns.overlaps(columns) }
      let label =
        if let items = instruments?.labels(at: column) {
          items.first
        } else {
          label(cell.text, labels) ?? indicator(cell.text, isNumbered: isNumbered, below: above)
        }
      return label.map { Entry(columns: columns, label: $0) }
    }
  }

  /// `ตัวชี้วัดที่` over the numbers of all indicators.
  private static func spansIndicators(_ row: LogicalRow) -> Bool {
    row.ownCells.contains { own in
      let text = SqueezedText(own.cell.text)
      return own.column > 0 && row.span(from: own.column).count >= 3
        && SubjectVocabulary.indicators.end(ofRunIn: text, from: 0) == text.scalars.count
    }
  }

  private static func label(_ text: SourcedText, _ labels: RowLabelReader) -> RowLabel? {
    if let instrument = spanningInstrument(text, labels) { return instrument }
    let found = labels.labels(in: text)
    if found.count == 1, let label = found.first, label.subject != .topic { return label }
    return labels.namedLabel(in: text)
  }

  /// `IIT (ตัวชี้วัดที่ 1 – 5)`: the instrument whose indicators stand below.
  private static func spanningInstrument(_ text: SourcedText, _ labels: RowLabelReader) -> RowLabel? {
    let numbers = NumberReader.numbers(in: text.scalars).compactMap { Int($0.text) }
    guard numbers.count == 2, let low = numbers.first, let high = numbers.last, low < high,
      let instrument = labels.finder.mentions(in: SqueezedText(text)).first?.subject.wholeInstrument,
      instrument.indicators.contains(low), instrument.indicators.contains(high)
    else { return nil }
    return RowLabel(subject: .instrument(instrument, .whole), text: text, place: text.place, confidence: 0.95)
  }

  /// An indicator by its number alone, where words beside it or the instrument above it tell that it is one.
  private static func indicator(_ text: SourcedText, isNumbered: Bool, below spanning: [Entry]) -> RowLabel? {
    guard let number = NumberReader.soleNumber(in: text.scalars).flatMap({ Int($0.text) }),
      (1...10).contains(number),
      isNumbered
        || spanning.contains(where: { $0.label.subject.wholeInstrument?.indicators.contains(number) ?? false }
        )
    else { return nil }
    return RowLabel(subject: .indicator(number), text: SourcedText(), place: text.place, confidence: 0.95)
  }

  /// `พ.ศ. 2567 (เป้าหมาย)`: the figures are no results.
  static func isTarget(_ text: SourcedText) -> Bool {
    YearVocabulary.ofTargets.occurs(in: SqueezedText(text))
  }

  /// `IIT | EIT | OIT | รวม`: beside all three instruments a column without a name of its own is the total.
  private static func totals(in header: ArraySlice<LogicalRow>, beside entries: [Entry]) -> [Entry] {
    let instruments: Set = [Instrument.iit, .eit, .oit]
    guard Set(entries.compactMap(\.label.subject.wholeInstrument)) == instruments,
      !entries.contains(where: { $0.label.subject == .overall })
    else { return [] }
    var found: [Entry] = []
    for row in header {
      for (column, cell) in row.cells.enumerated() where cell.coverage == .own {
        let text = SqueezedText(cell.text)
        let columns = row.span(from: column)
        guard !text.scalars.isEmpty, !entries.contains(where: { $0.columns.overlaps(columns) }),
          SubjectVocabulary.totals.end(ofRunIn: text, from: 0) == text.scalars.count
        else { continue }
        found.append(
          Entry(
            columns: columns,
            label: RowLabel(subject: .overall, text: cell.text, place: cell.text.place, confidence: 0.9)))
      }
    }
    return found.count == 1 ? found : []
  }

  // MARK: Figures

  /// What a cell is about that covers some columns: the subject that stands over just these, else the
  /// nearest one that stands over them and, as `isAlone` tells, over no other figure of the row.
  func label(over columns: Range<Int>, isAlone: (Range<Int>) -> Bool) -> RowLabel? {
    let entries = rows.reversed().flatMap { $0 }
    if let exact = entries.first(where: { $0.columns == columns }) { return exact.label }
    guard
      let nearest = entries.first(where: {
        $0.columns.lowerBound <= columns.lowerBound && $0.columns.upperBound >= columns.upperBound
      })
    else { return nil }
    return isAlone(nearest.columns) ? nearest.label : nil
  }
}
