import Codebook
import PageModel
import ReportModel
import ThaiText

/// Reads the loose figures beside a picture: a lone number of points near a lone rating level or a line
/// that speaks of the total.
struct DashboardReader {
  let levels: RatingLevels
  let fiscalYear: Int

  /// The figures of the paragraphs of a document.
  func read(_ paragraphs: [Paragraph]) -> [ScoreOccurrence] {
    var found: [ScoreOccurrence] = []
    for (index, paragraph) in paragraphs.enumerated() where paragraph.text.count <= 30 {
      let text = paragraph.text
      guard let number = NumberReader.soleNumber(in: text.scalars), number.text.contains("."),
        number.value <= 100,
        number.flaws.isEmpty, let printed = PrintedDecimal(number.text),
        let place = text.place(in: number.range)
      else { continue }
      if let instrument = instrument(above: index, in: paragraphs) {
        found.append(
          ScoreOccurrence(
            key: ScoreKey(fiscalYear: fiscalYear, subject: .instrument, code: instrument.rawValue),
            value: .number(printed), asPrinted: number.asPrinted, place: place, context: .dashboard,
            confidence: 0.85, repairs: text.repairRules(in: number.range)))
        continue
      }
      let near = paragraphs[max(0, index - 3)..<min(paragraphs.count, index + 4)].filter {
        $0.page == paragraph.page
      }
      let level = near.lazy.compactMap { other in levels.sole(in: other.text).map { (other.text, $0) } }.first
      guard level != nil || near.contains(where: isTotal) else { continue }
      found.append(
        ScoreOccurrence(
          key: ScoreKey(fiscalYear: fiscalYear, subject: .overall), value: .number(printed),
          asPrinted: number.asPrinted, place: place, context: .dashboard, confidence: 0.85,
          repairs: text.repairRules(in: number.range)))
      if let level, let levelPlace = level.0.place(in: level.1.range) {
        found.append(
          ScoreOccurrence(
            key: ScoreKey(fiscalYear: fiscalYear, subject: .level), value: .text(level.1.level),
            asPrinted: level.0.string(in: level.1.range), place: levelPlace, context: .dashboard,
            confidence: 0.85))
      }
    }
    return found
  }

  /// The instrument whose name, and nothing else, stands just above a number.
  private func instrument(above index: Int, in paragraphs: [Paragraph]) -> Instrument? {
    guard index > 0, paragraphs[index - 1].page == paragraphs[index].page else { return nil }
    let text = SqueezedText(paragraphs[index - 1].text)
    guard let hit = FormVocabulary.instruments.hit(in: text, at: 0),
      hit.range.upperBound == text.scalars.count
    else { return nil }
    return hit.meaning
  }

  private func isTotal(_ paragraph: Paragraph) -> Bool {
    let text = SqueezedText(paragraph.text)
    return text.scalars.count <= 60 && DashboardVocabulary.totals.occurs(in: text)
      && !DashboardVocabulary.others.occurs(in: text)
  }
}
