import Codebook
import PageModel
import ReportModel
import ThaiText

/// Reads the labels of the rows of a table.
struct RowLabelReader {
  let names: IndicatorNames
  let finder: SubjectFinder
  private let titles: ItemTitles

  /// `titles` are those of the assessed year, for codes that are missing.
  init(names: IndicatorNames, finder: SubjectFinder, titles: ItemTitles) {
    self.names = names
    self.finder = finder
    self.titles = titles
  }

  /// The labels in a cell, top to bottom: indicators, sub-indicators and items, else the instrument.
  ///
  /// Several labels may be stacked in one cell; the words between two labels belong to the first.
  func labels(in cell: SourcedText) -> [RowLabel] {
    let text = SqueezedText(cell)
    let mentions = finder.mentions(in: text)
    let specific = mentions.filter { mention in
      switch mention.subject {
      case .item, .subindicator: true
      case .indicator: mention.printedNumber != nil || mention.range.lowerBound == 0
      default: false
      }
    }
    let starts = specific.filter { isLabelStart($0.range.lowerBound, in: text) }
    guard let first = starts.first else { return generalLabel(mentions, in: text).map { [$0] } ?? [] }
    // A code in the middle of a sentence is a reference, unless the label begins with one too.
    guard leads(first, in: text) else { return generalLabel(mentions, in: text).map { [$0] } ?? [] }
    return starts.enumerated().map { index, mention in
      let end = index + 1 < starts.count ? starts[index + 1].range.lowerBound : text.scalars.count
      return label(mention, until: end, in: text)
    }
  }

  private func label(_ mention: SubjectMention, until end: Int, in text: SqueezedText) -> RowLabel {
    let whole = text.sourceRange(mention.range.lowerBound..<max(mention.range.upperBound, end))
    let title = text.sourceRange(mention.range.upperBound..<max(mention.range.upperBound, end))
    let isNamed = !mention.printedName.isEmpty
    return RowLabel(
      subject: mention.subject,
      text: isNamed ? text.source[nameRange(mention, in: text)] : text.source[title].trimmed,
      printedNumber: mention.printedNumber, namedIndicator: mention.namedIndicator,
      place: text.source.place(in: whole), confidence: mention.confidence)
  }

  private func nameRange(_ mention: SubjectMention, in text: SqueezedText) -> Range<Int> {
    let length = SqueezedText.key(mention.printedName).count
    if mention.namedIndicator != nil {
      return text.sourceRange(max(0, mention.range.upperBound - length)..<mention.range.upperBound)
    }
    let start = mention.range.upperBound
    return text.sourceRange(start..<min(text.scalars.count, start + length + 1))
  }

  /// At the start of the cell or a line, or after white space.
  private func isLabelStart(_ index: Int, in text: SqueezedText) -> Bool {
    index == 0 || text.hasSpace(before: index) || text.scalars[index - 1] == "("
      || text.scalars[index - 1] == "-"
      || text.scalars[index - 1] == "."
  }

  /// Only list marks, `ข้อ`, instrument names and the like stand before the first label.
  private func leads(_ mention: SubjectMention, in text: SqueezedText) -> Bool {
    if mention.range.lowerBound <= 6 || beginsLine(mention, in: text) { return true }
    return mention.range.lowerBound <= 60
      && SubjectVocabulary.instruments.hits(in: text, to: mention.range.lowerBound).first != nil
  }

  /// `… ตามขั้นตอน` and, on a line of its own, `ข้อ 2 (e2) …`: rows that no line divides share a cell.
  private func beginsLine(_ mention: SubjectMention, in text: SqueezedText) -> Bool {
    guard mention.subject.isItem else { return false }
    let start = text.sourceRange(mention.range).lowerBound
    guard let feed = text.source.scalars[..<start].lastIndex(of: "\n") else { return false }
    return text.index(atOrAfter: start) - text.index(atOrAfter: feed) <= 6
  }

  /// An instrument, the total or a topic that the cell as a whole names.
  private func generalLabel(_ mentions: [SubjectMention], in text: SqueezedText) -> RowLabel? {
    guard let mention = mentions.first(where: { $0.range.lowerBound <= 24 && !$0.isAgency }),
      text.scalars.count <= 160,
      !ScoreVocabulary.weights.occurs(in: text, from: 0, to: mention.range.lowerBound),
      !YearVocabulary.ofTargets.occurs(in: text, from: 0, to: mention.range.lowerBound)
    else {
      return nil
    }
    // `แบบวัด … หรือแบบวัด EIT ส่วนที่ 1`: the part stands at the later mention.
    let parted = mentions.last { other in
      if case .instrument(_, let part) = other.subject { return part != .whole }
      return false
    }
    return label(
      parted ?? owner(of: mention, among: mentions) ?? mention, until: text.scalars.count, in: text)
  }

  /// `คะแนนเฉลี่ยรวม IIT`: the instrument that a word of totals is about.
  private func owner(of total: SubjectMention, among mentions: [SubjectMention]) -> SubjectMention? {
    guard total.subject == .overall else { return nil }
    let others = mentions.filter { $0.subject != .overall }
    guard others.count == 1, let only = others.first, case .instrument = only.subject,
      (0...Self.longestLink).contains(only.range.lowerBound - total.range.upperBound)
    else { return nil }
    return only
  }

  /// Scalars that may stand between such words: `ของแบบวัด`.
  private static let longestLink = 12

  /// An indicator or sub-indicator named without the word ตัวชี้วัด: `3 การใช้อำนาจ`, `การใช้อำนาจ`.
  func namedLabel(in cell: SourcedText) -> RowLabel? {
    let text = SqueezedText(cell)
    guard !text.scalars.isEmpty, text.scalars.count <= 100 else { return nil }
    let start = numberPrefix(text)
    let rest = text.source[text.sourceRange(start.end..<text.scalars.count)].trimmed
    if let number = start.number, SubjectFinder.isSubindicator(number) {
      return RowLabel(
        subject: .subindicator(number), text: rest, printedNumber: number, place: cell.place, confidence: 1)
    }
    let key = ComparisonKey(SqueezedText.key(rest.scalars))
    let indicator = names.indicator(named: key)
    if indicator?.similarity ?? 0 < 0.95, let code = names.subindicator(named: key),
      !titles.contains(rest.string)
    {
      return RowLabel(
        subject: .subindicator(code), text: rest, printedNumber: nil, place: cell.place, confidence: 0.9)
    }
    guard let named = indicator ?? indicatorBeforeRemark(rest) else { return nil }
    return RowLabel(
      subject: .indicator(named.number), text: rest, printedNumber: start.number,
      namedIndicator: named.number,
      place: cell.place, confidence: named.similarity)
  }

  /// `การปฏิบัติหน้าที่ (IIT)`: a remark in brackets is no part of the name.
  private func indicatorBeforeRemark(_ text: SourcedText) -> (number: Int, similarity: Double)? {
    guard text.scalars.last == ")", let open = text.scalars.firstIndex(of: "("), open > 0 else { return nil }
    return names.indicator(named: text.string(in: 0..<open))
  }

  private func numberPrefix(_ text: SqueezedText) -> (number: String?, end: Int) {
    var digits = ""
    var index = 0
    if text.scalars.first == "(" { index = 1 }
    while index < min(text.scalars.count, 5) {
      let scalar = text.scalars[index]
      let isPoint =
        scalar == "." && index + 1 < text.scalars.count && text.scalars[index + 1].isDigit
      guard scalar.isDigit || isPoint else { break }
      digits.unicodeScalars.append(scalar)
      index += 1
    }
    guard !digits.isEmpty else { return (nil, 0) }
    while index < text.scalars.count, ".):-".unicodeScalars.contains(text.scalars[index]) { index += 1 }
    return (digits, index)
  }

  /// An item whose code is missing but whose question is printed.
  func titledLabel(in cell: SourcedText) -> RowLabel? {
    titles.item(titled: cell.string).map {
      RowLabel(subject: .item($0), text: cell, place: cell.place, confidence: 0.85)
    }
  }
}
