import Codebook
import PageModel
import ReportModel
import ThaiText

/// Reads the scores that sentences state: a number introduced or followed by the words of a score
/// belongs to the nearest subject before it, or to the one that `คือ` names after it.
struct ProseScoreReader {
  let finder: SubjectFinder
  let levels: RatingLevels
  /// Assessed year, for figures without a year of their own.
  let fiscalYear: Int
  private let cues = ScoreCues()
  private let partLabels = PartLabels()

  init(finder: SubjectFinder, levels: RatingLevels, fiscalYear: Int) {
    self.finder = finder
    self.levels = levels
    self.fiscalYear = fiscalYear
  }

  /// Where a text stands decides what it may state.
  enum Scope {
    /// Running text: every figure.
    case runningText
    /// A cell of a table: only what names its indicator, item or instrument.
    case tableCell
  }

  /// The scores of one paragraph or cell; `heading` is what the heading just above it names.
  func read(_ source: SourcedText, scope: Scope, heading: Subject? = nil) -> ScoreReading {
    guard source.count <= ParsingLimits.scalars else { return ScoreReading() }
    let text = SqueezedText(source)
    let mentions = scope == .runningText ? finder.statementMentions(in: text) : finder.mentions(in: text)
    var reading = ScoreReading()
    reading.indicatorMentions = indicatorMentions(mentions, in: text)
    let numbers = self.numbers(in: text, mentions)
    let years = AssessmentContext.resultYears(in: source)
    guard !numbers.isEmpty || scope == .runningText else { return reading }
    for (position, number) in numbers.enumerated() {
      let previous = position > 0 ? numbers[position - 1].squeezed.upperBound : 0
      let context = NumberContext(
        text: text, mentions: mentions, number: number, previousEnd: previous, years: years,
        heading: heading, scope: scope)
      read(context, into: &reading)
    }
    reading.occurrences = Self.withMeans(reading.occurrences)
    if scope == .runningText { readLevels(in: text, mentions, years, &reading) }
    return reading
  }

  /// `ข้อ e5 ได้ 91.73 คะแนน (ส่วนที่ 1 ได้ 90.96 คะแนน ส่วนที่ 2 ได้ 92.50 คะแนน)`: a figure stated beside
  /// its two parts is their mean.
  private static func withMeans(_ occurrences: [ScoreOccurrence]) -> [ScoreOccurrence] {
    let parts = Dictionary(grouping: occurrences) { $0.key.subject == .item ? $0.key.code : "" }
      .mapValues { Set($0.map(\.key.part)) }
    return occurrences.map { occurrence in
      guard occurrence.key.subject == .item, occurrence.key.part == .whole,
        parts[occurrence.key.code, default: []].isSuperset(of: [.publicUsers, .survey])
      else { return occurrence }
      return occurrence.with(part: .mean)
    }
  }

  struct LocatedNumber {
    let number: PrintedNumber
    let squeezed: Range<Int>
  }

  struct NumberContext {
    let text: SqueezedText
    let mentions: [SubjectMention]
    let number: LocatedNumber
    /// End of the number before.
    let previousEnd: Int
    let years: [ResultYear]
    let heading: Subject?
    let scope: Scope
  }

  /// Numbers that are neither years, codes nor parts of a mention.
  private func numbers(in text: SqueezedText, _ mentions: [SubjectMention]) -> [LocatedNumber] {
    let years = YearReader.years(in: text.source.scalars).map(\.range)
    let found = NumberReader.numbers(in: text.source.scalars)
    var result: [LocatedNumber] = []
    for number in found where !years.contains(where: { $0.overlaps(number.range) }) {
      let low = text.index(atOrAfter: number.range.lowerBound)
      let high = text.index(atOrAfter: number.range.upperBound)
      guard low < high, !mentions.contains(where: { $0.range.overlaps(low..<high) }) else { continue }
      result.append(LocatedNumber(number: number, squeezed: low..<high))
    }
    return result
  }

  private func read(_ context: NumberContext, into reading: inout ScoreReading) {
    let text = context.text
    let before = cues.before(context.number.squeezed.lowerBound, in: text)
    let end = context.number.squeezed.upperBound
    guard !before.isExcluded,
      !cues.isExcluded(at: end, in: text, isWhole: !context.number.number.text.contains("."))
    else { return }
    if let direction = changeDirection(context, before) {
      addChange(context, direction, &reading)
      return
    }
    let hasUnit = cues.hasUnit(at: end, in: text)
    if before.isAmount, !before.isScore { return }
    guard before.isScore || hasUnit || followsMention(context, before.start) || endsLabel(context) else {
      return
    }
    guard let mention = subject(context, before), mention.subject != .topic else {
      addFlawed(context, &reading)
      return
    }
    if before.isExtreme, !isNamedAfter(context, mention) { return }
    // Totals have decimals; a whole number beside words of a total is a threshold, a weight or a count.
    let isWhole = !context.number.number.text.contains(".")
    if isWhole, isAggregate(mention.subject) || (!before.isScore && !hasUnit) { return }
    add(context, mention, cueStart: before.start, &reading)
  }

  private func isAggregate(_ subject: Subject) -> Bool {
    switch subject {
    case .overall, .instrument: true
    default: false
    }
  }

  // MARK: Subjects

  /// The subject of a figure: named after it by `คือ`, else the nearest before it.
  private func subject(_ context: NumberContext, _ before: ScoreCues.Before) -> SubjectMention? {
    if let named = namedAfter(context) { return named }
    let start = context.number.squeezed.lowerBound
    let earlier = context.mentions.filter {
      $0.range.upperBound <= start && start - $0.range.upperBound <= 300
    }
    guard let nearest = earlier.last else { return headingSubject(context) }
    if nearest.subject == .overall {
      // `ตัวชี้วัดที่ 10 … โดยรวมได้คะแนน`: the words for the total speak of the indicator.
      let specific = earlier.last { $0.subject != .overall && $0.subject != .topic }
      if nearest.isWeak, let specific, start - specific.range.upperBound <= 250,
        specific.range.lowerBound >= context.previousEnd
      {
        return specific
      }
      if nearest.isWeak,
        earlier.contains(where: { $0.subject == .topic && $0.range.lowerBound >= context.previousEnd })
      {
        return nil
      }
    }
    if context.scope == .tableCell, nearest.subject == .overall { return nil }
    return nearest
  }

  private func headingSubject(_ context: NumberContext) -> SubjectMention? {
    guard context.scope == .runningText, let heading = context.heading, context.previousEnd == 0 else {
      return nil
    }
    return SubjectMention(subject: heading, range: 0..<0, confidence: 0.8)
  }

  /// `ได้คะแนนสูงสุดร้อยละ ๑๐๐ คือ ตัวชี้วัดที่ …`.
  private func namedAfter(_ context: NumberContext) -> SubjectMention? {
    let index = ScoreVocabulary.linkFillers.end(
      ofRunIn: context.text, from: context.number.squeezed.upperBound)
    guard let link = ScoreVocabulary.links.hit(in: context.text, at: index) else { return nil }
    return context.mentions.first { mention in
      mention.range.lowerBound >= link.range.upperBound
        && mention.range.lowerBound - link.range.upperBound <= 4
    }
  }

  private func isNamedAfter(_ context: NumberContext, _ mention: SubjectMention) -> Bool {
    mention.range.lowerBound >= context.number.squeezed.upperBound
      || context.number.squeezed.lowerBound - mention.range.upperBound <= 30 && mention.subject != .overall
  }

  /// Nothing but punctuation stands between a specific subject and the number: `… การใช้อำนาจ : 92.98`.
  private func followsMention(_ context: NumberContext, _ cueStart: Int) -> Bool {
    guard context.number.number.text.contains("."),
      let last = context.mentions.last(where: {
        $0.range.upperBound <= cueStart && $0.subject != .overall && $0.subject != .topic
      })
    else { return false }
    return (last.range.upperBound..<max(last.range.upperBound, cueStart)).allSatisfy {
      ":=()-–,.".unicodeScalars.contains(context.text.scalars[$0])
    }
  }

  /// The number ends a short paragraph that begins with its subject: a list without a table.
  private func endsLabel(_ context: NumberContext) -> Bool {
    guard context.scope == .runningText, context.number.number.text.contains("."),
      context.text.scalars.count <= 250,
      context.text.scalars.count - context.number.squeezed.upperBound <= 1, let first = context.mentions.first
    else { return false }
    return first.range.lowerBound <= 4 && first.subject != .overall && first.subject != .topic
      && context.mentions.count == 1
  }

  // MARK: Changes

  private enum Direction { case up, down, unstated }

  /// `เพิ่มขึ้นจากปี 2565 จำนวน 0.40 คะแนน`; both words together state no direction. A figure
  /// introduced by `ซึ่งได้คะแนน` is the earlier year's score, not a change.
  private func changeDirection(_ context: NumberContext, _ before: ScoreCues.Before) -> Direction? {
    guard before.isAmount || !before.isScore else { return nil }
    let text = context.text
    let start = context.number.squeezed.lowerBound
    // An amount may stand far from its verb, with the earlier year's score between.
    let from = before.isAmount ? max(0, start - 120) : max(context.previousEnd, start - 60)
    let up = ChangeVocabulary.rises.hits(in: text, from: from, to: start)
    let down = ChangeVocabulary.falls.hits(in: text, from: from, to: start)
    guard !up.isEmpty || !down.isEmpty else { return nil }
    if !before.isAmount, !ChangeVocabulary.relatives.hits(in: text, from: from, to: start).isEmpty {
      return nil
    }
    if !up.isEmpty && !down.isEmpty { return .unstated }
    return up.isEmpty ? .down : .up
  }

  private func addChange(_ context: NumberContext, _ direction: Direction, _ reading: inout ScoreReading) {
    guard context.scope == .runningText else { return }
    let start = context.number.squeezed.lowerBound
    let nearest = context.mentions.last { $0.range.upperBound <= start && !$0.isWeak }
    guard nearest == nil || nearest?.subject == .overall else { return }
    let sign = direction == .up ? "+" : (direction == .down ? "-" : "")
    guard let value = PrintedDecimal(sign + context.number.number.text), let place = place(context) else {
      return
    }
    reading.occurrences.append(
      ScoreOccurrence(
        key: ScoreKey(fiscalYear: fiscalYear, subject: .change), value: .number(value),
        asPrinted: context.number.number.asPrinted, place: place, context: .prose,
        label: quote(context), confidence: 0.9, repairs: repairs(context)))
  }

  // MARK: Results

  private func add(
    _ context: NumberContext, _ mention: SubjectMention, cueStart: Int, _ reading: inout ScoreReading
  ) {
    let year = context.scope == .tableCell ? fiscalYear : self.year(context, cueStart: cueStart) ?? fiscalYear
    guard let key = mention.subject.key(year: year, part: part(context)), let place = place(context) else {
      return
    }
    let number = context.number.number
    if let reason = MalformedFigure.reason(number) {
      reading.malformed.append(
        MalformedNumber(reason: reason, asPrinted: number.asPrinted, key: key, place: place))
      return
    }
    guard let value = PrintedDecimal(number.text) else { return }
    reading.occurrences.append(
      ScoreOccurrence(
        key: key, value: .number(value), asPrinted: number.asPrinted, place: place,
        context: context.scope == .tableCell ? .measuresTable : .prose, label: mention.printedName,
        confidence: min(0.95, mention.confidence, MalformedFigure.confidence(number)),
        repairs: repairs(context)))
  }

  /// A number with two points is worth saying even where its subject is no score of ours.
  private func addFlawed(_ context: NumberContext, _ reading: inout ScoreReading) {
    guard context.number.number.flaws.contains(.twoDecimalPoints), let place = place(context) else { return }
    reading.malformed.append(
      MalformedNumber(
        reason: "two-decimal-points", asPrinted: context.number.number.asPrinted, key: nil, place: place))
  }

  private func place(_ context: NumberContext) -> Place? {
    context.text.source.place(in: context.number.number.range)
  }

  private func repairs(_ context: NumberContext) -> [String] {
    context.text.source.repairRules(in: context.number.number.range)
  }

  private func quote(_ context: NumberContext) -> String {
    let low = max(0, context.number.number.range.lowerBound - 50)
    return context.text.source.string(in: low..<(context.number.number.range.upperBound + 6))
  }

  private func part(_ context: NumberContext) -> ScorePart {
    let start = context.number.number.range.lowerBound
    let before = SqueezedText(context.text.source[max(0, start - 24)..<start])
    return partLabels.labels(in: before).last.flatMap { $0.meaning == .mean ? nil : $0.meaning } ?? .whole
  }

  /// The year of the figure: printed just after it (`91.42 คะแนนในปี 2567`), else the last year of a
  /// result before it. A year that the result is compared with counts only for the figure that follows
  /// it at once (`จากปี 2567 ซึ่งได้ 99.46 คะแนน`).
  private func year(_ context: NumberContext, cueStart: Int) -> Int? {
    if let after = yearAfter(context) { return after }
    let limit = context.number.number.range.lowerBound
    let cue = context.text.sourceRange(cueStart..<context.number.squeezed.upperBound).lowerBound
    return context.years.last { result in
      let end = result.year.range.upperBound
      guard end <= limit, limit - end <= 240 else { return false }
      return !result.isCompared || cue - end <= 10
    }?.year.year
  }

  private func yearAfter(_ context: NumberContext) -> Int? {
    let source = context.text.source
    let from = context.number.number.range.upperBound
    let tail = source[from..<min(source.count, from + 40)]
    guard let year = YearReader.years(in: tail.scalars).first else { return nil }
    let between = SqueezedText(tail[0..<year.range.lowerBound])
    let index = YearVocabulary.fillers.end(ofRunIn: between, from: 0)
    return index == between.scalars.count ? year.year : nil
  }

  // MARK: Levels

  private func readLevels(
    in text: SqueezedText, _ mentions: [SubjectMention], _ years: [ResultYear], _ reading: inout ScoreReading
  ) {
    let statements = levelStatements(in: text)
    // A sentence that lists the levels explains them.
    guard Set(statements.map(\.level.level)).count <= 2 else { return }
    for statement in statements {
      let level = statement.level
      guard let nearest = mentions.last(where: { $0.range.upperBound <= statement.wordEnd }),
        isOverall(nearest, mentions), let place = text.source.place(in: level.range)
      else { continue }
      let year = years.last { result in
        !result.isCompared && result.year.range.upperBound <= level.range.lowerBound
          && level.range.lowerBound - result.year.range.upperBound <= 240
      }?.year.year
      reading.occurrences.append(
        ScoreOccurrence(
          key: ScoreKey(fiscalYear: year ?? fiscalYear, subject: .level), value: .text(level.level),
          asPrinted: text.source.string(in: level.range), place: place, context: .prose, confidence: 0.95))
    }
  }

  private struct LevelStatement {
    let level: RatingLevels.Hit
    /// Squeezed index after the word ระดับ.
    let wordEnd: Int
  }

  /// `อยู่ในระดับ “ผ่านดี”`, `ระดับผลการประเมิน A`: levels that the word ระดับ introduces. ผ่าน alone is an
  /// everyday word: it counts only where it ends.
  private func levelStatements(in text: SqueezedText) -> [LevelStatement] {
    var found: [LevelStatement] = []
    for hit in LevelVocabulary.introductions.hits(in: text)
    where (found.last?.level.squeezed.upperBound ?? 0) <= hit.range.lowerBound {
      let index = LevelVocabulary.fillers.end(ofRunIn: text, from: hit.range.upperBound)
      guard let level = levels.level(in: text, at: index) else { continue }
      let end = level.squeezed.upperBound
      let isCut =
        end < text.scalars.count && !text.hasSpace(before: end)
        && (0x0E01...0x0E4E).contains(text.scalars[end].value)
      if (level.level == LevelVocabulary.everyday && isCut) || isBand(at: end, in: text) { continue }
      found.append(LevelStatement(level: level, wordEnd: hit.range.upperBound))
    }
    return found
  }

  /// `A (85 – 94.99 คะแนน)`: the range of the level follows.
  private func isBand(at index: Int, in text: SqueezedText) -> Bool {
    var position = index
    while position < text.scalars.count, "(:=”\"'".unicodeScalars.contains(text.scalars[position]) {
      position += 1
    }
    guard let first = LevelVocabulary.bandUnits.hit(in: text, at: position) else {
      return isRange(at: position, in: text)
    }
    return isRange(at: first.range.upperBound, in: text)
  }

  private func isRange(at index: Int, in text: SqueezedText) -> Bool {
    var position = index
    let isDigit: (Int) -> Bool = { (0x30...0x39).contains(text.scalars[$0].value) || text.scalars[$0] == "." }
    while position < text.scalars.count, isDigit(position) { position += 1 }
    guard position > index, position < text.scalars.count else { return false }
    return "-–—".unicodeScalars.contains(text.scalars[position])
      || LevelVocabulary.rangeEnds.hit(in: text, at: position) != nil
  }

  private func isOverall(_ nearest: SubjectMention, _ mentions: [SubjectMention]) -> Bool {
    guard nearest.subject == .overall else { return false }
    guard nearest.isWeak else { return true }
    return !mentions.contains { mention in
      mention.range.upperBound <= nearest.range.lowerBound && mention.subject != .overall
        && nearest.range.lowerBound - mention.range.upperBound <= 80
    }
  }

  // MARK: Indicators

  private func indicatorMentions(_ mentions: [SubjectMention], in text: SqueezedText) -> [IndicatorMention] {
    mentions.compactMap { mention in
      guard let number = mention.printedNumber, !mention.printedName.isEmpty,
        let place = text.source.place(in: text.sourceRange(mention.range))
      else { return nil }
      var named = mention.namedIndicator.map(String.init)
      if case .subindicator = mention.subject {
        guard mention.range.lowerBound <= 3 else { return nil }
        named = finder.names.subindicator(named: mention.printedName)
      } else if named == nil {
        return nil
      }
      let range = text.sourceRange(mention.range)
      return IndicatorMention(
        number: number, name: mention.printedName, namedIndicator: named, fiscalYear: fiscalYear,
        quote: text.source.string(in: range.lowerBound..<min(text.source.count, range.upperBound + 40)),
        place: place, confidence: mention.confidence)
    }
  }
}

extension ScoreOccurrence {
  /// The same statement about another part.
  fileprivate func with(part: ScorePart) -> ScoreOccurrence {
    let key = ScoreKey(fiscalYear: key.fiscalYear, subject: key.subject, code: key.code, part: part)
    return ScoreOccurrence(
      key: key, value: value, asPrinted: asPrinted, place: place, context: context, label: label,
      headingIndicator: headingIndicator, agency: agency, confidence: confidence, repairs: repairs)
  }
}
