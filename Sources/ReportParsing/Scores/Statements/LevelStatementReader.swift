import PageModel
import ReportModel

/// Reads the rating levels that sentences state: `อยู่ในระดับ “ผ่านดี”`, `ระดับผลการประเมิน A`.
struct LevelStatementReader {
  /// Assessed year, for levels without a year of their own.
  let fiscalYear: Int

  /// The levels of the agency's total; `figures` are those that were read in the text.
  func read(_ statement: StatementText, figures: [ToldFigures.Figure]) -> [ScoreOccurrence] {
    let found = statement.levels
    // A sentence that lists the levels explains them.
    guard Set(found.map(\.level.level)).count <= 2 else { return [] }
    return found.compactMap { occurrence($0, in: statement, figures) }
  }

  private func occurrence(
    _ found: StatedLevel, in statement: StatementText, _ figures: [ToldFigures.Figure]
  ) -> ScoreOccurrence? {
    let level = found.level
    let rated = figure(ratedBy: found, figures, in: statement.text)
    // A level that is over has the year of the figure that it rated, or none that is told.
    guard !found.isStart || rated.map({ $0.key.fiscalYear != fiscalYear }) ?? false,
      rated.map({ $0.key.subject == .overall }) ?? isOfTotal(found, in: statement),
      let place = statement.text.source.place(in: level.range)
    else { return nil }
    let stated = found.isArrival ? fiscalYear : self.year(before: level.range.lowerBound, in: statement)
    let year = rated?.key.fiscalYear ?? stated
    return ScoreOccurrence(
      key: ScoreKey(fiscalYear: year ?? fiscalYear, subject: .level), value: .text(level.level),
      asPrinted: statement.text.source.string(in: level.range), place: place, context: .prose,
      confidence: 0.95)
  }

  /// `94.96 คะแนน (ระดับ A)`, `ระดับ A ได้ 97.18 คะแนน`: the figure that a level rates stands just before or behind it.
  private func figure(
    ratedBy found: StatedLevel, _ figures: [ToldFigures.Figure], in text: SqueezedText
  ) -> ToldFigures.Figure? {
    figures.last {
      $0.range.upperBound <= found.start && found.rates(figureEndingAt: $0.range.upperBound, in: text)
    }
      ?? figures.first { found.rates(figureAt: $0.range.lowerBound, in: text) }
  }

  /// The last year of a result before an offset, that it is compared with aside.
  private func year(before offset: Int, in statement: StatementText) -> Int? {
    statement.years.last { result in
      !result.isCompared && result.year.range.upperBound <= offset
        && offset - result.year.range.upperBound <= 240
    }?.year.year
  }

  private func isOfTotal(_ found: StatedLevel, in statement: StatementText) -> Bool {
    let nearest = statement.mentions.last { $0.range.upperBound <= found.wordEnd }
    guard let nearest else { return isLabel(found.level, in: statement.text) }
    return isOfTotal(nearest, statement)
  }

  /// What is named before words for the agency may go on; but not once it has had its figure.
  private func isOfTotal(_ nearest: SubjectMention, _ statement: StatementText) -> Bool {
    guard nearest.subject == .overall else { return false }
    guard nearest.isWeak else { return true }
    let start = nearest.range.lowerBound
    return !statement.mentions.contains { mention in
      let end = mention.range.upperBound
      return end <= start && mention.subject != .overall && start - end <= 80
        && !statement.text.scalars[end..<start].contains(where: \.isDigit)
    }
  }

  /// `ระดับผลการประเมิน : ผ่านดี`: a line of nothing else.
  private func isLabel(_ level: RatingLevels.Hit, in text: SqueezedText) -> Bool {
    text.scalars.count <= 60 && level.squeezed.upperBound >= text.scalars.count - 1
  }
}
