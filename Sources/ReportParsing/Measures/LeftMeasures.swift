import Codebook
import PageModel
import ThaiText

/// Tells tables that look like measures: of those that are not read as such a person has to look.
///
/// Either the words of a header row say what is done and by whom or when, though not plainly enough; or most rows hold
/// a time frame or the name of a unit beside a longer text.
struct LeftMeasures {
  let headers: HeaderReader

  private static let headerRows = 3
  private static let actions: Set<HeaderRole> = [.measure, .procedure]
  private static let details: Set<HeaderRole> = [.responsible, .timeframe, .monitoring, .outcome, .result]

  /// Whether a table looks like one of measures.
  func areIn(_ table: LogicalTable) -> Bool {
    guard table.columnCount > 1, table.rows.count > 1 else { return false }
    if table.rows.prefix(Self.headerRows).contains(where: isHeader) { return hasTexts(table) }
    return hasDetails(table)
  }

  // MARK: Words of the header

  private func isHeader(_ row: LogicalRow) -> Bool {
    let texts = row.ownCells.map(\.cell.text)
    guard texts.count > 1, texts.allSatisfy({ $0.count <= Self.longestHeader }) else { return false }
    let roles = Set(
      texts.compactMap { headers.column($0).role ?? headers.vocabulary.likelyRole(of: $0.string) })
    return !roles.isDisjoint(with: Self.actions) && !roles.isDisjoint(with: Self.details)
  }

  private static let longestHeader = 80

  // MARK: Contents

  /// Texts that are no names or figures.
  private func hasTexts(_ table: LogicalTable) -> Bool {
    table.rows.dropFirst().contains { row in row.ownCells.contains { $0.cell.text.count >= Self.leastText } }
  }

  private static let leastText = 15

  /// In most rows below the first, which may be a header, a time frame or the name of a unit stands beside a longer text.
  private func hasDetails(_ table: LogicalTable) -> Bool {
    let rows = table.rows.dropFirst().filter { !$0.isBlank }
    let found = rows.count { row in
      let texts = row.ownCells.map(\.cell.text)
      return texts.contains { $0.count >= Self.leastText && !isDetail($0) } && texts.contains(where: isDetail)
    }
    return found > 1 && found * 3 >= rows.count * 2
  }

  private func isDetail(_ text: SourcedText) -> Bool {
    guard text.count <= Self.longestHeader else { return false }
    if TimeFrameReader.read(text.string, fiscalYear: nil) != nil { return true }
    return UnitVocabulary.beginnings.hit(in: SqueezedText(text), at: 0) != nil
  }
}
