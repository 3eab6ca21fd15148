import PageModel
import ReportModel
import ThaiText

/// A figure in a cell, with the part that a label in the same cell gives it.
struct CellFigure {
  /// The number.
  let number: PrintedNumber
  /// Part named before it in the cell; nil when the cell has no labels.
  let part: ScorePart?
  /// Place of the number.
  let place: Place
  /// Ids of the repairs that touched it.
  let repairs: [String]
}

/// Reads the figures of a score cell.
struct ScoreCellReader {
  private let partLabels = PartLabels()

  /// The figures from top to bottom; empty where the cell is prose.
  func figures(in text: SourcedText) -> [CellFigure] {
    guard text.count <= 400 else { return [] }
    let squeezed = SqueezedText(text)
    let labels = partLabels.labels(in: squeezed)
    // `i1 = 94.24` names its own item: it is read as a statement.
    guard isFigureCell(squeezed, labels), !namesIndicator(squeezed),
      ItemCodeReader.codes(in: text.scalars).isEmpty
    else { return [] }
    let years = YearReader.years(in: text.scalars).map(\.range)
    return NumberReader.numbers(in: text.scalars).compactMap { number in
      let isOther = years.contains { $0.overlaps(number.range) }
      let isLabelNumber = labels.contains { squeezed.sourceRange($0.range).overlaps(number.range) }
      if isLabelNumber || (isOther && !number.text.contains(".")) { return nil }
      // `+4.00` is a difference.
      if isSigned(number, in: squeezed) { return nil }
      guard let place = text.place(in: number.range) else { return nil }
      let before = labels.last { squeezed.sourceRange($0.range).upperBound <= number.range.lowerBound }
      return CellFigure(
        number: number, part: before?.meaning, place: place, repairs: text.repairRules(in: number.range))
    }
  }

  /// `ตัวชี้วัดที่ 9.2`, `9.2 การบริหารงาน`: the number names a subject.
  private func namesIndicator(_ text: SqueezedText) -> Bool {
    if SubjectVocabulary.indicators.hit(in: text, at: 0) != nil { return true }
    let number = text.scalars.prefix { $0.isDigit || $0 == "." }
    return SubjectFinder.isSubindicator(String(scalars: number)) && number.count < text.scalars.count
      && text.scalars[number.count].isThaiSign && ScoreVocabulary.units.hit(in: text, at: number.count) == nil
  }

  private func isSigned(_ number: PrintedNumber, in text: SqueezedText) -> Bool {
    let index = text.index(atOrAfter: number.range.lowerBound)
    return index == 1 && "+-−–↑↓▲▼".unicodeScalars.contains(text.scalars[0])
  }

  /// Few letters that are neither part labels nor units: a figure cell, not a sentence.
  private func isFigureCell(_ text: SqueezedText, _ labels: [PhraseSet<ScorePart>.Hit]) -> Bool {
    var letters = 0
    let labelled = labels.reduce(0) { $0 + $1.range.count }
    for scalar in text.scalars where scalar.properties.isAlphabetic { letters += 1 }
    let units = ScoreVocabulary.cellWords.hits(in: text).reduce(0) { $0 + $1.range.count }
    return letters - labelled - units <= 14
  }
}
