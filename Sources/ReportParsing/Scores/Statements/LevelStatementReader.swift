import PageModel
import ReportModel

/// Reads the rating levels that sentences state: `อยู่ในระดับ “ผ่านดี”`, `ระดับผลการประเมิน A`.
struct LevelStatementReader {
  let levels: RatingLevels
  /// Assessed year, for levels without a year of their own.
  let fiscalYear: Int

  /// The levels of the agency's total; `figures` are those that were read in the text.
  func read(_ statement: StatementText, figures: [ToldFigures.Figure]) -> [ScoreOccurrence] {
    let introduced = introducedLevels(in: statement.text)
    let found = introduced + bracketedLevels(in: statement.text, besides: introduced)
    // A sentence that lists the levels explains them.
    guard Set(found.map(\.level.level)).count <= 2 else { return [] }
    return found.compactMap { occurrence($0, in: statement, figures) }
  }

  private func occurrence(
    _ found: StatedLevel, in statement: StatementText, _ figures: [ToldFigures.Figure]
  ) -> ScoreOccurrence? {
    let level = found.level
    let rated = figure(ratedBy: found, figures, in: statement.text)
    guard rated.map({ $0.key.subject == .overall }) ?? isOfTotal(found, in: statement),
      let place = statement.text.source.place(in: level.range)
    else { return nil }
    let year = rated?.key.fiscalYear ?? self.year(before: level.range.lowerBound, in: statement)
    return ScoreOccurrence(
      key: ScoreKey(fiscalYear: year ?? fiscalYear, subject: .level), value: .text(level.level),
      asPrinted: statement.text.source.string(in: level.range), place: place, context: .prose,
      confidence: 0.95)
  }

  /// `94.96 คะแนน (ระดับ A)`, `97.18 คะแนน อยู่ในระดับ A`: the figure that a level rates stands just before it.
  private func figure(
    ratedBy found: StatedLevel, _ figures: [ToldFigures.Figure], in text: SqueezedText
  ) -> ToldFigures.Figure? {
    guard let last = figures.last(where: { $0.range.upperBound <= found.start }) else { return nil }
    let end = LevelVocabulary.joints.end(ofRunIn: text, from: last.range.upperBound)
    return end >= found.start ? last : nil
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

  // MARK: Levels

  private struct StatedLevel {
    let level: RatingLevels.Hit
    /// Squeezed index of the word ระดับ, or of the bracket.
    let start: Int
    /// Squeezed index after the word ระดับ, or of the bracket.
    let wordEnd: Int
  }

  /// Levels that the word ระดับ introduces. ผ่าน alone is an everyday word: it counts only where it ends.
  private func introducedLevels(in text: SqueezedText) -> [StatedLevel] {
    var found: [StatedLevel] = []
    for hit in LevelVocabulary.introductions.hits(in: text)
    where (found.last?.level.squeezed.upperBound ?? 0) <= hit.range.lowerBound {
      let index = LevelVocabulary.fillers.end(ofRunIn: text, from: hit.range.upperBound)
      guard let level = levels.level(in: text, at: index), !isOther(before: hit.range.lowerBound, in: text)
      else { continue }
      let end = level.squeezed.upperBound
      let isCut = end < text.scalars.count && !text.hasSpace(before: end) && text.scalars[end].isThaiSign
      if (level.level == LevelVocabulary.everyday && isCut) || isBand(at: end, in: text) { continue }
      found.append(
        StatedLevel(level: level, start: hit.range.lowerBound, wordEnd: hit.range.upperBound))
    }
    return found
  }

  /// `ต้องได้ระดับ …`, `ต่ำกว่าระดับ …`, `หน่วยงานที่ได้ระดับ …`, and `จากระดับ … เป็นระดับ …`, which the agency has no
  /// more.
  private func isOther(before index: Int, in text: SqueezedText) -> Bool {
    ExclusionVocabulary.otherLevels.hit(in: text, endingAt: index) != nil
      || ScoreVocabulary.origins.hit(in: text, endingAt: index) != nil
  }

  /// `เท่ากับ 94.22 คะแนน (ผ่านดี)`: levels in brackets just after their score.
  private func bracketedLevels(in text: SqueezedText, besides found: [StatedLevel]) -> [StatedLevel] {
    text.scalars.indices.compactMap { index in
      guard text.scalars[index] == "(", let level = levels.level(in: text, at: index + 1),
        level.squeezed.upperBound < text.scalars.count, text.scalars[level.squeezed.upperBound] == ")",
        !found.contains(where: { $0.level.range == level.range }), endsScore(at: index, in: text)
      else { return nil }
      return StatedLevel(level: level, start: index, wordEnd: index)
    }
  }

  private func endsScore(at index: Int, in text: SqueezedText) -> Bool {
    let unit = ScoreVocabulary.units.hit(in: text, endingAt: index)
    let end = unit?.range.lowerBound ?? index
    return end > 0 && text.scalars[end - 1].isDigit
  }

  /// `A (85 – 94.99 คะแนน)`: the range of the level follows.
  private func isBand(at index: Int, in text: SqueezedText) -> Bool {
    var position = index
    while position < text.scalars.count, "(:=”\"'".unicodeScalars.contains(text.scalars[position]) {
      position += 1
    }
    let unit = LevelVocabulary.bandUnits.hit(in: text, at: position)
    return isRange(at: unit?.range.upperBound ?? position, in: text)
  }

  private func isRange(at index: Int, in text: SqueezedText) -> Bool {
    var position = index
    while position < text.scalars.count, text.scalars[position].isDigit || text.scalars[position] == "." {
      position += 1
    }
    guard position > index, position < text.scalars.count else { return false }
    return "-–—".unicodeScalars.contains(text.scalars[position])
      || LevelVocabulary.rangeEnds.hit(in: text, at: position) != nil
  }
}
