import Codebook
import PageModel
import ReportModel
import ThaiText

/// Cells such as `IIT 1`, `IIT 2`, `EIT 3`, side by side or one below the other: codes of items, the numbers of the
/// instruments' indicators, or the two parts of EIT.
struct NumberedInstruments {
  private struct Cell {
    let position: Int
    let instrument: Instrument
    let number: Int
    let text: SourcedText
  }

  private let labels: [Int: RowLabel]

  /// The cells; those without a label may mean something else.
  private let positions: Set<Int>

  /// `cells` are the texts of a row or a column by position; `lead` is what heads them. Nil where fewer than two
  /// cells are of this form, and each is another one.
  init?(_ cells: [(position: Int, text: SourcedText)], lead: SourcedText) {
    let found = cells.compactMap { Self.cell($0.position, $0.text) }
    guard found.count > 1, Set(found.map { "\($0.instrument) \($0.number)" }).count == found.count
    else { return nil }
    positions = Set(found.map(\.position))
    let meaning = Meaning(of: found, lead: lead)
    labels = Dictionary(
      uniqueKeysWithValues: found.compactMap { cell in
        meaning.subject(of: cell).map { subject in
          let place = cell.text.place
          return (
            cell.position,
            RowLabel(subject: subject, text: SourcedText(), place: place, confidence: meaning.confidence)
          )
        }
      })
  }

  /// What the cell at a position is about: none where it may be several things, nil where it is no such cell.
  func labels(at position: Int) -> [RowLabel]? {
    positions.contains(position) ? [labels[position]].compactMap { $0 } : nil
  }

  /// The cells of a row.
  init?(in row: LogicalRow) {
    self.init(
      row.ownCells.map { (position: $0.column, text: $0.cell.text) },
      lead: row.cells.first?.text ?? SourcedText())
  }

  /// The first cells of rows, serial numbers aside.
  init?(in rows: [LogicalRow]) {
    let cells = rows.enumerated().compactMap { index, row in
      row.ownCells.prefix(2).first { Self.cell(0, $0.cell.text) != nil }
        .map { (position: index, column: $0.column, text: $0.cell.text) }
    }
    guard let first = cells.first else { return nil }
    let lead = rows.first.flatMap {
      $0.cells.indices.contains(first.column) ? $0.cells[first.column].text : nil
    }
    self.init(cells.map { (position: $0.position, text: $0.text) }, lead: lead ?? SourcedText())
  }

  // MARK: Cells

  private static let mentions = PhraseSet<Instrument>([.iit: ["IIT"], .eit: ["EIT"], .oit: ["OIT"]])

  private static func cell(_ position: Int, _ text: SourcedText) -> Cell? {
    guard text.count <= 12 else { return nil }
    let squeezed = SqueezedText(text)
    guard let word = mentions.hit(in: squeezed, at: 0) else { return nil }
    var start = word.range.upperBound
    if start < squeezed.scalars.count, ".-–:".unicodeScalars.contains(squeezed.scalars[start]) { start += 1 }
    let digits = squeezed.scalars[start...]
    guard (1...2).contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }),
      let number = Int(squeezed.string(start..<squeezed.scalars.count)), number > 0
    else { return nil }
    return Cell(position: position, instrument: word.meaning, number: number, text: text)
  }

  /// `EIT 1` and `EIT 2` name the parts of EIT, too.
  private static func mayBePart(_ cell: Cell) -> Bool { cell.instrument == .eit && cell.number <= 2 }

  // MARK: Meaning

  /// Indicators are numbered through all instruments, items within each; the word before them decides where both are
  /// possible, and without one a person has to look.
  private struct Meaning {
    private enum Kind { case items, indicators, parts }

    private let kind: Kind
    /// Whether `EIT 1` beside items of others is none of its parts.
    private let hasItemsOfEIT: Bool
    let confidence: Double

    init(of cells: [Cell], lead: SourcedText) {
      let mayBeIndicators = cells.allSatisfy { Meaning.indicators(of: $0.instrument).contains($0.number) }
      let word = SqueezedText(lead)
      let isHeaded = SubjectVocabulary.indicators.occurs(in: word)
      // Items of EIT begin with 1, and so do those of another instrument.
      let isProved = cells.contains { $0.instrument == .eit } || Set(cells.map(\.instrument)).count > 1
      hasItemsOfEIT = !cells.filter { $0.instrument == .eit }.allSatisfy(NumberedInstruments.mayBePart)
      if cells.allSatisfy(NumberedInstruments.mayBePart) {
        kind = .parts
      } else {
        kind = mayBeIndicators && (isHeaded || isProved) ? .indicators : .items
      }
      let isSure = !mayBeIndicators || isHeaded || isProved || Meaning.items.occurs(in: word)
      confidence = isSure ? 0.95 : 0.55
    }

    private static let items = PhraseSet(["ข้อ", "คำถาม", "รายการ", "รหัส"])

    private static func indicators(of instrument: Instrument) -> ClosedRange<Int> {
      switch instrument {
      case .iit: 1...5
      case .eit: 6...8
      case .oit: 9...10
      }
    }

    /// nil where a cell may be several things.
    func subject(of cell: Cell) -> Subject? {
      switch kind {
      case .parts: return .instrument(.eit, cell.number == 1 ? .publicUsers : .survey)
      case .indicators: return .indicator(cell.number)
      case .items:
        guard cell.instrument != .eit || hasItemsOfEIT else { return nil }
        return cell.instrument.letter.first
          .flatMap { ItemCode(instrument: $0, number: cell.number) }.map(Subject.item)
      }
    }
  }
}
