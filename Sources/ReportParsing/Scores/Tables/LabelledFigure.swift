import PageModel
import ReportModel
import ThaiText

/// A cell that names a subject and prints its figure: `IIT (96.01 คะแนน)`, `1. การปฏิบัติหน้าที่ (เฉลี่ย 98.81)`, and cards
/// such as `คะแนนรวม 95.14`.
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
      !Self.isSigned(number, in: cell),
      let place = cell.place(in: number.range)
    else { return nil }
    let text = SqueezedText(cell)
    let low = text.index(atOrAfter: number.range.lowerBound)
    let high = text.index(atOrAfter: number.range.upperBound)
    guard ScoreVocabulary.figureTails.end(ofRunIn: text, from: high) == text.scalars.count,
      let label = Self.label(before: low, in: text, number, labels)
    else { return nil }
    self.label = label
    figure = CellFigure(number: number, part: nil, place: place, repairs: cell.repairRules(in: number.range))
  }

  /// `-2.81`, `(+1.20)`: a difference.
  private static func isSigned(_ number: PrintedNumber, in cell: SourcedText) -> Bool {
    let before = cell.scalars[..<number.range.lowerBound].last { !$0.isSpace }
    return before.map { "-−–+".unicodeScalars.contains($0) } ?? false
  }

  /// The subject that the cell names, with as many words that introduce the figure left out as it takes.
  ///
  /// Without any such word a blank and two decimals must tell the figure from a number of the name: `ตัวชี้วัดที่ 9.2`.
  private static func label(
    before index: Int, in text: SqueezedText, _ number: PrintedNumber, _ labels: RowLabelReader
  ) -> RowLabel? {
    let decimals = number.text.split(separator: ".").last?.count ?? 0
    var end = index
    while end > 0 {
      let isDivided = end < index || text.hasSpace(before: index) && decimals == 2
      let name = text.source[text.sourceRange(0..<end)].trimmed
      if isDivided, PlainLabel.isPlain(name), let label = label(name, labels) { return label }
      guard let lead = ScoreVocabulary.figureLeads.hit(in: text, endingAt: end) else { return nil }
      end = lead.range.lowerBound
    }
    return nil
  }

  private static func label(_ name: SourcedText, _ labels: RowLabelReader) -> RowLabel? {
    let found = labels.namedLabel(in: name) ?? labels.labels(in: name).first
    guard let found else { return nil }
    switch found.subject {
    case .overall, .indicator, .subindicator, .instrument: return found
    case .item, .topic: return nil
    }
  }
}
