import Codebook
import PageModel
import ThaiText

/// What the cells of a table of measures say of their columns where the header leaves it open, or means another thing
/// in other tables: `ผล` over scores, `ฝ่าย` over names of units, `แล้วเสร็จภายใน` over months.
struct ColumnContents {
  /// By the words of the header.
  private let columns: [ColumnHeader]
  /// Rows below the header.
  private let rows: [LogicalRow]

  init(_ columns: [ColumnHeader], rows: [LogicalRow]) {
    self.columns = columns
    self.rows = rows
  }

  /// The columns by header and contents.
  func refined() -> [ColumnHeader] {
    var changed = columns
    for column in columns.indices {
      let cells = rows.compactMap { row in
        column < row.cells.count && row.cells[column].coverage == .own && !row.cells[column].isBlank
          ? row.cells[column].text : nil
      }
      if let role = role(of: cells, headed: columns[column], among: changed) { changed[column].role = role }
    }
    return Self.withMeasures(changed)
  }

  /// The role that the cells give a column; nil where its own stands.
  private func role(
    of cells: [SourcedText], headed header: ColumnHeader, among known: [ColumnHeader]
  ) -> HeaderRole? {
    guard let first = cells.first, first.count <= Self.longestTyped else { return nil }
    func isFree(_ role: HeaderRole) -> Bool { !known.contains { $0.role == role } }
    switch header.role {
    case .result, .outcome:
      if cells.allSatisfy(isScore) { return .score }
      let results = known.count { $0.role == .result || $0.role == .outcome }
      return results > 1 && isFree(.statusText) && cells.allSatisfy(isStatus) ? .statusText : nil
    case nil, .note, .evidence, .number, .agency, .tick:
      if cells.count >= 2, isFree(.statusText), cells.allSatisfy(isStatus) { return .statusText }
      if cells.count >= 2, isFree(.timeframe), cells.allSatisfy(isTimeFrame) { return .timeframe }
      return cells.count >= 2 && isFree(.responsible) && cells.allSatisfy(isUnit) ? .responsible : nil
    default:
      return nil
    }
  }

  /// Cells of these kinds are not longer.
  private static let longestTyped = 120

  private func isScore(_ text: SourcedText) -> Bool {
    guard let number = NumberReader.soleNumber(in: text.scalars) else { return false }
    return number.text.contains(".") && number.value <= 100
  }

  private func isStatus(_ text: SourcedText) -> Bool {
    let squeezed = SqueezedText(text)
    return squeezed.scalars.count > 0
      && StatusVocabulary.words.end(ofRunIn: squeezed, from: 0) == squeezed.scalars.count
  }

  private func isTimeFrame(_ text: SourcedText) -> Bool {
    text.count <= Self.longestTyped && TimeFrameReader.read(text.string, fiscalYear: Self.anyYear) != nil
  }

  /// Whether words name a time does not depend on the year.
  private static let anyYear = 2567

  private func isUnit(_ text: SourcedText) -> Bool {
    text.count <= Self.longestTyped && UnitVocabulary.beginnings.hit(in: SqueezedText(text), at: 0) != nil
      && StepList(text).items.isEmpty
  }

  private static let topics: Set<HeaderRole> = [.issue, .problem, .finding]
  private static let subjects: Set<HeaderRole> = [
    .issue, .indicator, .item, .itemCode, .indicatorNumber, .subindicator,
  ]

  /// `หัวข้อ | ผล | สิ่งที่ต้องปรับปรุง | ผู้ดูแล`: where no column is headed by measures, the last one before those
  /// responsible that is no subject of the row, and has words of its own in each row, is what shall be done.
  private static func withMeasures(_ columns: [ColumnHeader]) -> [ColumnHeader] {
    let roles = columns.map(\.role)
    guard !roles.contains(.measure), !roles.contains(.procedure), !roles.contains(.result),
      let responsible = roles.firstIndex(of: .responsible), responsible > 0,
      let subject = roles.firstIndex(where: { $0.map(subjects.contains) ?? false }),
      let last = columns[..<responsible].lastIndex(where: { $0.role.map(topics.contains) ?? false }),
      last > subject, HeaderKeywords.saysToDo(columns[last].text)
    else { return columns }
    var changed = columns
    changed[last].role = .measure
    return changed
  }
}
