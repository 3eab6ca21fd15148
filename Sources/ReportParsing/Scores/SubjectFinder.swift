import Codebook
import PageModel
import ReportModel
import ThaiText

/// Finds everything in a text that names what a figure can be about.
struct SubjectFinder {
  let names: IndicatorNames
  private let partLabels = PartLabels()

  /// The mentions of running text, where indicators are also named without the word for them: at the
  /// start, after a list number, or after `ได้แก่` and `คือ`: `(๓) การใช้อำนาจ ๘๘.๗๕ คะแนน`.
  func statementMentions(in text: SqueezedText) -> [SubjectMention] {
    let found = mentions(in: text)
    let starts = bareNameStarts(in: text)
    let members = listMemberStarts(in: text).subtracting(starts)
    let bare = (starts + members).sorted().compactMap { start -> SubjectMention? in
      guard let name = names.name(in: text, at: start),
        !members.contains(start) || isFigure(at: start + name.length, in: text)
      else { return nil }
      let range = start..<(start + name.length)
      guard !found.contains(where: { $0.range.overlaps(range) }) else { return nil }
      return SubjectMention(
        subject: .indicator(name.number), range: range, printedName: text.string(range),
        namedIndicator: name.number)
    }
    return (found + bare).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func bareNameStarts(in text: SqueezedText) -> [Int] {
    var starts = Set([skipPunctuation(text, RowStart.listMark(text) ?? 0)])
    for link in ScoreVocabulary.links.hits(in: text) {
      starts.insert(skipPunctuation(text, link.range.upperBound))
    }
    for index in text.scalars.indices.dropFirst() where text.scalars[index - 1].isDigit {
      // `2. การใช้งบประมาณ`, `(2) …`: a list number within the paragraph.
      guard text.scalars[index] == "." || text.scalars[index] == ")" else { continue }
      starts.insert(skipPunctuation(text, index + 1))
    }
    return starts.filter { $0 < text.scalars.count }.sorted()
  }

  /// Where a list goes on after a figure: `การเปิดเผยข้อมูล (88.81 คะแนน) ประสิทธิภาพการสื่อสาร (96.53 คะแนน)`; with
  /// nothing between where the text is but names and, behind them, figures, as in a chart.
  private func listMemberStarts(in text: SqueezedText) -> Set<Int> {
    var starts = Set<Int>()
    let start = skipPunctuation(text, RowStart.listMark(text) ?? 0)
    let isChart = text.scalars.last?.isDigit ?? false && names.name(in: text, at: start) != nil
    for index in text.scalars.indices.dropFirst() where text.scalars[index - 1].isDigit {
      guard !text.scalars[index].isDigit else { continue }
      let end = ScoreVocabulary.listJoints.end(ofRunIn: text, from: index)
      if end > index || isChart, end < text.scalars.count { starts.insert(end) }
    }
    return starts
  }

  /// Whether a figure with decimals or a unit stands at an index, words that introduce it aside.
  private func isFigure(at index: Int, in text: SqueezedText) -> Bool {
    let start = ScoreVocabulary.figureLeads.end(ofRunIn: text, from: index)
    let digits = text.scalars[min(start, text.scalars.count)...].prefix(while: \.isDigit)
    let end = digits.endIndex
    if !digits.isEmpty, ScoreVocabulary.pointUnits.hit(in: text, at: end) != nil { return true }
    return !digits.isEmpty && end + 1 < text.scalars.count && text.scalars[end] == "."
      && text.scalars[end + 1].isDigit
  }

  /// Mentions from left to right, not overlapping.
  func mentions(in text: SqueezedText) -> [SubjectMention] {
    var found: [SubjectMention] = []
    var index = 0
    while index < text.scalars.count {
      guard let hit = SubjectVocabulary.mentions.hit(in: text, at: index),
        let mention = mention(hit, in: text)
      else {
        index += 1
        continue
      }
      found.append(mention)
      index = max(index + 1, mention.range.upperBound)
    }
    return merged(found, with: itemMentions(in: text))
  }

  private func mention(_ hit: PhraseSet<SubjectVocabulary.Word>.Hit, in text: SqueezedText) -> SubjectMention?
  {
    switch hit.meaning {
    case .indicator: return indicator(after: hit.range, in: text)
    case .subindicator: return subindicator(after: hit.range, in: text)
    case .instrument(let instrument): return self.instrument(instrument, hit.range, in: text)
    case .overall: return SubjectMention(subject: .overall, range: hit.range)
    case .weakOverall: return SubjectMention(subject: .overall, range: hit.range, isWeak: true)
    case .agency: return SubjectMention(subject: .overall, range: hit.range, isWeak: true, isAgency: true)
    case .topic: return SubjectMention(subject: .topic, range: hit.range)
    case .aspect:
      // The name begins after `ด้าน`, four scalars long.
      guard let name = names.name(in: text, at: hit.range.lowerBound + 4) else { return nil }
      let end = hit.range.lowerBound + 4 + name.length
      return SubjectMention(
        subject: .indicator(name.number), range: hit.range.lowerBound..<end,
        printedName: text.string((hit.range.lowerBound + 4)..<end), namedIndicator: name.number)
    }
  }

  /// `ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร`: in a sentence the name decides where it is known, for the
  /// number may be a rank.
  private func indicator(after word: Range<Int>, in text: SqueezedText) -> SubjectMention? {
    let (number, afterNumber) = self.number(in: text, at: word.upperBound)
    if let number, number.contains(".") { return subindicator(after: word, in: text) }
    let nameStart = skipPunctuation(text, afterNumber)
    let name = names.name(in: text, at: nameStart)
    let printed = number.flatMap { Int($0) }.flatMap { (1...10).contains($0) ? $0 : nil }
    guard let subject = name?.number ?? printed else { return nil }
    let end = name.map { nameStart + $0.length } ?? afterNumber
    return SubjectMention(
      subject: .indicator(subject), range: word.lowerBound..<end, printedNumber: number,
      printedName: name.map { text.string(nameStart..<(nameStart + $0.length)) }
        ?? printedName(text, nameStart),
      namedIndicator: name?.number, confidence: name?.number == printed || printed == nil ? 1 : 0.9)
  }

  private func subindicator(after word: Range<Int>, in text: SqueezedText) -> SubjectMention? {
    let (number, afterNumber) = self.number(in: text, at: word.upperBound)
    guard let number, number.contains("."), Self.isSubindicator(number) else { return nil }
    return SubjectMention(
      subject: .subindicator(number), range: word.lowerBound..<afterNumber, printedNumber: number,
      printedName: printedName(text, skipPunctuation(text, afterNumber)))
  }

  static func isSubindicator(_ code: String) -> Bool {
    ["9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2"].contains(code)
  }

  private func instrument(_ instrument: Instrument, _ range: Range<Int>, in text: SqueezedText)
    -> SubjectMention?
  {
    guard text.isWholeLatinWord(range) else { return nil }
    guard instrument == .eit else {
      return SubjectMention(subject: .instrument(instrument, .whole), range: range)
    }
    let rest = text.sourceRange(range).upperBound
    let tail = SqueezedText(text.source[rest..<min(text.source.count, rest + 24)])
    if let label = partLabels.labels(in: tail).first, label.range.lowerBound <= 1, label.meaning != .mean {
      return SubjectMention(
        subject: .instrument(.eit, label.meaning),
        range: range.lowerBound..<(range.upperBound + label.range.upperBound))
    }
    return SubjectMention(subject: .instrument(.eit, .whole), range: range)
  }

  /// Digits with at most one point: `7`, `9.2`, `10`.
  private func number(in text: SqueezedText, at start: Int) -> (String?, Int) {
    var index = start
    var digits = ""
    while index < text.scalars.count, digits.count < 5 {
      let scalar = text.scalars[index]
      if scalar.isDigit {
        digits.unicodeScalars.append(scalar)
      } else if scalar == ".", !digits.isEmpty, !digits.contains("."), index + 1 < text.scalars.count,
        text.scalars[index + 1].isDigit
      {
        digits.append(".")
      } else {
        break
      }
      index += 1
    }
    return digits.isEmpty ? (nil, start) : (digits, index)
  }

  private func skipPunctuation(_ text: SqueezedText, _ start: Int) -> Int {
    var index = start
    while index < text.scalars.count, ":.)-–“\"'(".unicodeScalars.contains(text.scalars[index]) { index += 1 }
    return index
  }

  /// The words after a number up to the next white space, for names that the codebook does not know.
  private func printedName(_ text: SqueezedText, _ start: Int) -> String {
    var index = start
    while index < text.scalars.count, index < start + 60 {
      if index > start, text.hasSpace(before: index) { break }
      index += 1
    }
    return text.string(start..<index)
  }

  private func itemMentions(in text: SqueezedText) -> [SubjectMention] {
    ItemCodeReader.codes(in: text.source.scalars).map { printed in
      let low = text.index(atOrAfter: printed.range.lowerBound)
      let high = max(low, text.index(atOrAfter: printed.range.upperBound))
      let subject: Subject =
        printed.codes.count == 1 ? printed.codes.first.map(Subject.item) ?? .topic : .topic
      return SubjectMention(subject: subject, range: low..<high, confidence: printed.isCertain ? 1 : 0.9)
    }
  }

  /// Both kinds in one order; an item code inside another mention is part of it.
  private func merged(_ a: [SubjectMention], with b: [SubjectMention]) -> [SubjectMention] {
    let extra = b.filter { item in !a.contains { $0.range.overlaps(item.range) } }
    return (a + extra).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }
}
