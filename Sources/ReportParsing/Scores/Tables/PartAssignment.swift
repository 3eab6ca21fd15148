import FoundationEssentials
import PageModel
import ReportModel
import ThaiText

/// A figure with the part and year that its column or its label gives it.
struct AssignedFigure {
  let figure: CellFigure
  let part: ScorePart
  /// Year of the column; nil for the assessed year.
  let fiscalYear: Int?
  /// 0...1.
  let confidence: Double

  /// The same figure of the year that its row's label prints; one with a year of its own stays.
  func dated(_ year: Int?) -> AssignedFigure {
    AssignedFigure(figure: figure, part: part, fiscalYear: fiscalYear ?? year, confidence: confidence)
  }
}

/// Decides which figure of a row is which: by labels in the cell, by the column's header, by order.
struct PartAssignment {
  /// Whether the row is about an EIT figure, which may have two parts and a mean.
  let isEIT: Bool
  /// Whether the table has columns for the parts: only beside them is a column of means that of the parts.
  let hasParts: Bool

  /// The row's figures, left to right; empty where it can't be decided.
  func assign(_ columns: [FigureColumn]) -> [AssignedFigure] {
    let scores = columns.filter { $0.header.role != .scoreInstrument && $0.header.role != .scorePreviousYear }
    if scores.contains(where: { !$0.header.fiscalYears.isEmpty }) { return byYearInCell(scores) }
    let years = Set(scores.compactMap(\.header.fiscalYear))
    if years.count > 1 || (years.count == 1 && scores.count > 1) { return byYear(scores) }
    return ofOneYear(scores)
  }

  /// Figures of several years in a cell, in the order of its header's years.
  private func byYearInCell(_ columns: [FigureColumn]) -> [AssignedFigure] {
    guard columns.count == 1, let column = columns.first, !hasParts,
      column.header.fiscalYears.count == column.figures.count,
      Set(column.header.fiscalYears).count == column.figures.count
    else { return [] }
    return zip(column.header.fiscalYears, column.figures).map { year, figure in
      AssignedFigure(figure: figure, part: figure.part ?? .whole, fiscalYear: year, confidence: 0.95)
    }
  }

  private func ofOneYear(_ scores: [FigureColumn]) -> [AssignedFigure] {
    let mayBeParts = isEIT && !areHeadedApart(scores)
    let assigned = (mayBeParts ? scores : decided(scores)).flatMap(inCell)
    guard assigned.contains(where: { $0.part == nil }) else {
      return withLoneMean(assigned.compactMap(\.assigned))
    }
    return byOrder(assigned)
  }

  /// A figure that stands below the header of means without those of the parts beside it is the only one.
  private func withLoneMean(_ assigned: [AssignedFigure]) -> [AssignedFigure] {
    guard assigned.count == 1, let only = assigned.first, only.part == .mean else { return assigned }
    return [
      AssignedFigure(
        figure: only.figure, part: .whole, fiscalYear: only.fiscalYear, confidence: only.confidence)
    ]
  }

  private struct Candidate {
    let figure: CellFigure
    let part: ScorePart?
    let header: ColumnHeader

    var assigned: AssignedFigure? {
      part.map { AssignedFigure(figure: figure, part: $0, fiscalYear: header.fiscalYear, confidence: 0.99) }
    }
  }

  /// Columns whose headers differ and name neither part of EIT hold different things, not its parts.
  private func areHeadedApart(_ columns: [FigureColumn]) -> Bool {
    guard columns.count > 1 else { return false }
    let areWhole = columns.allSatisfy { column in
      let parts = column.header.parts + [rolePart(column.header)].compactMap { $0 }
      return parts.allSatisfy { $0 == .mean } && column.soleFigure != nil && column.soleFigure?.part == nil
        && !column.header.text.isEmpty
    }
    return areWhole && Set(columns.map(\.header.text)).count == columns.count
  }

  /// Outside EIT a row has one score: of several columns the one that says only score counts; else none,
  /// unless all print the same.
  private func decided(_ columns: [FigureColumn]) -> [FigureColumn] {
    guard columns.count > 1 else { return columns }
    let plain = columns.filter { $0.header.role == .score && $0.header.parts.isEmpty }
    if plain.count == 1 { return plain }
    let values = Set(columns.flatMap(\.figures).map(\.number.value))
    return values.count == 1 ? Array(columns.prefix(1)) : []
  }

  private func inCell(_ column: FigureColumn) -> [Candidate] {
    let header = column.header
    return column.figures.enumerated().map { index, figure in
      var part = figure.part ?? rolePart(header)
      if part == nil, header.parts.count == column.figures.count { part = header.parts[index] }
      if !isEIT { part = column.figures.count == 1 ? .whole : nil }
      return Candidate(figure: figure, part: part, header: header)
    }
  }

  private func rolePart(_ header: ColumnHeader) -> ScorePart? {
    guard header.parts.count <= 1 else { return nil }
    return switch header.role {
    case .scorePublic: .publicUsers
    case .scoreSurvey: .survey
    case .scoreMean: hasParts ? .mean : nil
    default: nil
    }
  }

  /// Figures without labels: one is the figure; two or three of an EIT row are its parts and mean.
  private func byOrder(_ candidates: [Candidate]) -> [AssignedFigure] {
    if candidates.count == 1, let only = candidates.first {
      return [
        AssignedFigure(
          figure: only.figure, part: .whole, fiscalYear: only.header.fiscalYear, confidence: 0.98)
      ]
    }
    guard isEIT, arePartsInOrder(candidates) else { return labelledOnly(candidates) }
    let order: [ScorePart] = [.publicUsers, .survey, .mean]
    // What two figures are nothing proves: where a column does not even say that it holds scores, a person has to look.
    let confidence = candidates.count == 3 || candidates.allSatisfy(\.header.isScore) ? 0.8 : 0.5
    return candidates.enumerated().map { index, candidate in
      AssignedFigure(
        figure: candidate.figure, part: candidate.part ?? order[index],
        fiscalYear: candidate.header.fiscalYear, confidence: confidence)
    }
  }

  /// Two figures may be the two parts where columns say score; three only if the third is the mean of
  /// the others.
  private func arePartsInOrder(_ candidates: [Candidate]) -> Bool {
    let values = candidates.map(\.figure.number.value)
    if values.count == 2 { return candidates.contains { $0.header.isScore } }
    guard values.count == 3 else { return false }
    let difference = (values[0] + values[1]) / 2 - values[2]
    return abs(difference) <= WeightedTotal.tolerance
  }

  private func labelledOnly(_ candidates: [Candidate]) -> [AssignedFigure] {
    // A row that is not of EIT, in a table with EIT columns: the same figure may stand in one of them.
    let values = Set(candidates.map(\.figure.number.text))
    guard values.count == 1, let first = candidates.first else { return [] }
    return [
      AssignedFigure(figure: first.figure, part: .whole, fiscalYear: first.header.fiscalYear, confidence: 0.9)
    ]
  }

  /// The figures of each year by themselves, in printed order of the years.
  private func byYear(_ columns: [FigureColumn]) -> [AssignedFigure] {
    var years: [Int] = []
    for case let year? in columns.map(\.header.fiscalYear) where !years.contains(year) { years.append(year) }
    return years.flatMap { year in
      ofOneYear(columns.filter { $0.header.fiscalYear == year }).map { assigned in
        AssignedFigure(
          figure: assigned.figure, part: assigned.part, fiscalYear: year,
          confidence: min(assigned.confidence, 0.97))
      }
    }
  }
}
