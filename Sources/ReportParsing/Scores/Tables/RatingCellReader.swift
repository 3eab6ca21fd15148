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

  /// Whether a cell is nothing but a level.
  func isLevel(_ cell: LogicalCell) -> Bool { levels.sole(in: cell.text) != nil }

  /// The levels that have a cell of the row to themselves; `year` is that of the row, if it has one.
  func addLevel(of row: LogicalRow, year: Int? = nil, to state: inout ScoreTableState) {
    for (column, cell) in row.cells.enumerated() where cell.coverage == .own {
      guard let hit = levels.sole(in: cell.text), let place = cell.text.place(in: hit.range) else { continue }
      let year = year ?? (column < state.columns.count ? state.columns[column].fiscalYear : nil)
      state.reading.occurrences.append(
        ScoreOccurrence(
          key: ScoreKey(fiscalYear: year ?? fiscalYear, subject: .level), value: .text(hit.level),
          asPrinted: cell.text.string(in: hit.range), place: place, context: .instrumentTable,
          confidence: 0.95))
    }
  }

  /// The difference of the totals of two years, with its printed sign; `year` is the later one, nil for the assessed.
  func addChange(of row: LogicalRow, year: Int? = nil, to state: inout ScoreTableState) {
    for (column, cell) in row.cells.enumerated() where cell.coverage == .own && column < state.columns.count {
      let header = state.columns[column]
      guard header.role == .change, !HeaderKeywords.comparesWithOthers(header.text),
        let number = NumberReader.numbers(in: cell.text.scalars).first
      else { continue }
      let sign = PrintedSign.before(number.range.lowerBound, in: cell.text)
      guard let place = cell.text.place(in: sign.start..<number.range.upperBound) else { continue }
      guard let value = PrintedDecimal(sign.exported + number.text) else { continue }
      state.reading.occurrences.append(
        ScoreOccurrence(
          key: ScoreKey(fiscalYear: year ?? fiscalYear, subject: .change), value: .number(value),
          asPrinted: sign.printed + number.asPrinted, place: place, context: .instrumentTable,
          confidence: 0.95, repairs: cell.text.repairRules(in: number.range)))
    }
  }
}
