import Codebook
import PageModel
import ReportModel
import ThaiText

/// Reads what stands beside a total: its rating level, and its difference from the year before.
struct RatingCellReader {
  let levels: RatingLevels
  /// Assessed year, for levels without a year of their own.
  let fiscalYear: Int

  /// `ระดับผลการประเมิน | ผ่านดี`: a row of its own for the rating; false where the row is none.
  func readLevelRow(_ row: LogicalRow, label: LogicalCell, into state: inout ScoreTableState) -> Bool {
    guard label.text.count <= 60,
      LevelVocabulary.rowLabels.hit(in: SqueezedText(label.text), at: 0) != nil
    else { return false }
    let before = state.reading.occurrences.count
    addLevel(of: row, to: &state)
    return state.reading.occurrences.count > before
  }

  /// The level beside a label for it; false where the cells are neither.
  func addLevel(_ cell: LogicalCell, labelled label: LogicalCell, to state: inout ScoreTableState) -> Bool {
    guard LevelVocabulary.rowLabels.hit(in: SqueezedText(label.text), at: 0) != nil,
      let hit = levels.sole(in: cell.text)
    else { return false }
    return add(hit, in: cell, year: nil, to: &state)
  }

  /// Whether a cell is nothing but a level.
  func isLevel(_ cell: LogicalCell) -> Bool { levels.sole(in: cell.text) != nil }

  /// The levels that have a cell of the row to themselves; `year` is that of the row, if it has one.
  func addLevel(of row: LogicalRow, year: Int? = nil, to state: inout ScoreTableState) {
    for (column, cell) in row.cells.enumerated() where cell.coverage == .own {
      guard let hit = levels.sole(in: cell.text) else { continue }
      let year = year ?? (column < state.columns.count ? state.columns[column].fiscalYear : nil)
      _ = add(hit, in: cell, year: year, to: &state)
    }
  }

  private func add(
    _ hit: RatingLevels.Hit, in cell: LogicalCell, year: Int?, to state: inout ScoreTableState
  ) -> Bool {
    guard let place = cell.text.place(in: hit.range) else { return false }
    state.reading.occurrences.append(
      ScoreOccurrence(
        key: ScoreKey(fiscalYear: year ?? fiscalYear, subject: .level), value: .text(hit.level),
        asPrinted: cell.text.string(in: hit.range), place: place, context: .instrumentTable,
        confidence: 0.95))
    return true
  }

  /// The difference beside a label for it (`เพิ่มขึ้นจากปี 2564`), with the sign printed or that of the one direction
  /// that the label names; false where the cells are neither.
  func addChange(_ cell: LogicalCell, labelled label: LogicalCell, to state: inout ScoreTableState) -> Bool {
    let text = SqueezedText(label.text)
    let rises = ChangeVocabulary.rises.occurs(in: text)
    let falls = ChangeVocabulary.falls.occurs(in: text)
    let isNamed = rises || falls || ChangeVocabulary.eitherWay.occurs(in: text)
    guard isNamed, label.text.count <= 60, !HeaderKeywords.comparesWithOthers(label.text.string),
      NumberReader.numbers(in: cell.text.scalars).count == 1
    else { return false }
    return addChange(cell, year: nil, assumedSign: rises == falls ? "" : (rises ? "+" : "-"), to: &state)
  }

  /// The difference of the totals of two years, with its printed sign; `year` is the later one, nil for the assessed.
  func addChange(of row: LogicalRow, year: Int? = nil, to state: inout ScoreTableState) {
    for (column, cell) in row.cells.enumerated() where cell.coverage == .own && column < state.columns.count {
      let header = state.columns[column]
      guard header.role == .change, !HeaderKeywords.comparesWithOthers(header.text) else { continue }
      _ = addChange(cell, year: year, assumedSign: "", to: &state)
    }
  }

  private func addChange(
    _ cell: LogicalCell, year: Int?, assumedSign: String, to state: inout ScoreTableState
  ) -> Bool {
    guard let number = NumberReader.numbers(in: cell.text.scalars).first else { return false }
    let sign = PrintedSign.before(number.range.lowerBound, in: cell.text)
    let exported = sign.exported.isEmpty ? assumedSign : sign.exported
    guard let place = cell.text.place(in: sign.start..<number.range.upperBound),
      let value = PrintedDecimal(exported + number.text)
    else { return false }
    state.reading.occurrences.append(
      ScoreOccurrence(
        key: ScoreKey(fiscalYear: year ?? fiscalYear, subject: .change), value: .number(value),
        asPrinted: sign.printed + number.asPrinted, place: place, context: .instrumentTable,
        confidence: 0.95, repairs: cell.text.repairRules(in: number.range)))
    return true
  }
}
