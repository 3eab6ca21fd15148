import Codebook
import FoundationEssentials
import PageModel
import ReportModel
import ThaiText

/// Decides which figures of a row are scores out of 100, where the table also prints points by weight,
/// counts, or the means of instruments.
struct FigureSelection {
  /// Columns of the table.
  let columns: [ColumnHeader]
  /// Instrument whose indicators the row is among; nil when unknown.
  let instrument: Instrument?

  /// The columns with scores; empty where all figures are points of a weight.
  func selected(_ found: [FigureColumn], of row: LogicalRow) -> [FigureColumn] {
    let scores = withoutPoints(withoutResponseRates(found), full: fullScore(of: row)).map(withInstrumentMean)
    return withoutCounts(withoutPercentages(scores, of: row))
  }

  // MARK: Points

  /// The full score printed in the row: 30 or 40 where scores are weighted.
  private func fullScore(of row: LogicalRow) -> Decimal? {
    for (column, cell) in row.cells.enumerated() where column < columns.count && !cell.isBlank {
      guard columns[column].role == .fullScore || columns[column].role == .weight else { continue }
      if let number = NumberReader.soleNumber(in: cell.text.scalars) { return number.value }
    }
    return nil
  }

  /// `30 | 27.69 | 92.31`: of the points and their percentage only the latter is the score.
  private func withoutPoints(
    _ found: [FigureColumn], full: Decimal?
  ) -> [FigureColumn] {
    guard let full, full > 0, full < 100 else { return found }
    let percentages = found.filter { column in
      column.figures.allSatisfy { figure in
        found.contains { other in
          other.column != column.column && other.figures.contains { isPercentage(figure, of: $0, full) }
        }
      }
    }
    if !percentages.isEmpty { return percentages }
    return found.filter { column in column.figures.contains { $0.number.value > full } }
  }

  private func isPercentage(_ percentage: CellFigure, of points: CellFigure, _ full: Decimal) -> Bool {
    abs(points.number.value * 100 / full - percentage.number.value)
      <= Decimal(sign: .plus, exponent: -1, significand: 1)
  }

  // MARK: Percentages

  /// `จำนวนผู้ตอบ | ร้อยละ`: percentages beside numbers of people say how many answered.
  private func withoutResponseRates(_ found: [FigureColumn]) -> [FigureColumn] {
    found.filter { column in
      guard HeaderKeywords.isPercentage(column.header.text), column.column > 0,
        column.column <= columns.count
      else { return true }
      return !HeaderKeywords.countsPeople(columns[column.column - 1].text)
    }
  }

  /// `คะแนน | ร้อยละ` is one score printed twice: as points of a weight and of 100, where the arithmetic
  /// says so; else the percentage is of something else.
  private func withoutPercentages(_ found: [FigureColumn], of row: LogicalRow) -> [FigureColumn] {
    let percentages = found.filter { HeaderKeywords.isPercentage($0.header.text) }
    let scores = found.filter { $0.header.role == .score && !HeaderKeywords.isPercentage($0.header.text) }
    guard percentages.count == 1, let percentage = percentages.first?.soleFigure, scores.count == 1,
      let score = scores.first?.soleFigure, percentages.count + scores.count == found.count
    else { return found }
    let wholes = Self.weights + self.wholes(in: row, besides: found)
    return wholes.contains { isPercentage(percentage, of: score, $0) } ? percentages : scores
  }

  /// `จำนวนข้อ 7 | ได้คะแนน 6 | ร้อยละ 85.71`: whole numbers of the row that a score may be counted of.
  private func wholes(in row: LogicalRow, besides found: [FigureColumn]) -> [Decimal] {
    row.ownCells.compactMap { column, cell in
      guard !found.contains(where: { $0.column == column }),
        let number = NumberReader.soleNumber(in: cell.text.scalars), !number.text.contains("."),
        number.value > 0
      else { return nil }
      return number.value
    }
  }

  /// Full points of instruments, indicators and questions where they are not 100.
  private static let weights: [Decimal] = [4, 5, 10, 20, 30, 40, 50]

  // MARK: Counts

  /// `9 | 8 | 88.89`: whole numbers beside one decimal are counts.
  private func withoutCounts(_ found: [FigureColumn]) -> [FigureColumn] {
    let isUndistinguished = found.allSatisfy {
      $0.header.parts.isEmpty && $0.header.fiscalYear == nil && $0.header.role != .scoreInstrument
    }
    guard found.count > 1, isUndistinguished else { return found }
    let decimals = found.filter { $0.figures.contains { $0.number.text.contains(".") } }
    return decimals.count == 1 ? decimals : found
  }

  // MARK: Means

  /// A column of means beside the scores of indicators, in a table without parts of EIT, holds the scores
  /// of the instruments.
  private func withInstrumentMean(_ column: FigureColumn) -> FigureColumn {
    guard column.header.role == .scoreMean, !columns.contains(where: \.isPart), instrument != nil,
      columns.contains(where: { $0.role == .score })
    else { return column }
    var header = column.header
    header.role = .scoreInstrument
    return FigureColumn(column: column.column, header: header, figures: column.figures)
  }
}
