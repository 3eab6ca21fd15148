import PageModel
import ReportModel
import ThaiText

/// A cell that names a subject and prints its figure: `IIT (96.01 คะแนน)`, `1. การปฏิบัติหน้าที่ (เฉลี่ย 98.81)`.
struct LabelledFigure {
  let label: RowLabel
  let figure: CellFigure

  private static let longest = 120

  /// nil where the cell holds anything else too: another figure, or words that are neither the name nor those of a
  /// score.
  init?(_ cell: SourcedText, labels: RowLabelReader) {
    // Most cells of a table are words alone, or a figure alone.
    guard cell.count <= Self.longest, cell.scalars.contains("."), cell.scalars.contains(where: \.isDigit),
      cell.scalars.contains(where: \.properties.isAlphabetic)
    else { return nil }
    let numbers = NumberReader.numbers(in: cell.scalars).filter { $0.text.contains(".") }
    guard numbers.count == 1, let number = numbers.first, number.value <= 100, number.flaws.isEmpty,
      let place = cell.place(in: number.range)
    else { return nil }
    let text = SqueezedText(cell)
    let low = text.index(atOrAfter: number.range.lowerBound)
    let high = text.index(atOrAfter: number.range.upperBound)
    let lead = Self.startOfLead(endingAt: low, in: text)
    let name = cell[0..<text.sourceRange(lead..<low).lowerBound].trimmed
    guard lead > 0, lead < low,
      ScoreVocabulary.figureTails.end(ofRunIn: text, from: high) == text.scalars.count,
      let label = Self.label(name, labels)
    else { return nil }
    self.label = label
    figure = CellFigure(number: number, part: nil, place: place, repairs: cell.repairRules(in: number.range))
  }

  /// Where the words begin that introduce the figure.
  private static func startOfLead(endingAt index: Int, in text: SqueezedText) -> Int {
    var start = index
    while let hit = ScoreVocabulary.figureLeads.hit(in: text, endingAt: start) {
      start = hit.range.lowerBound
    }
    return start
  }

  private static func label(_ name: SourcedText, _ labels: RowLabelReader) -> RowLabel? {
    let found = labels.namedLabel(in: name) ?? labels.labels(in: name).first
    guard let found else { return nil }
    switch found.subject {
    case .indicator, .subindicator, .instrument: return found
    case .overall, .item, .topic: return nil
    }
  }
}
