import PageModel
import ReportModel
import ThaiText

/// Reads the scores that sentences state: a number introduced or followed by the words of a score
/// belongs to the nearest subject before it, or to the one that `คือ` names after it.
struct ProseScoreReader {
  let finder: SubjectFinder
  let levels: RatingLevels
  let agencies: AgencyNames
  /// Assessed year, for figures without a year of their own.
  let fiscalYear: Int
  /// Name of the reporting agency without its kind, in key form; nil where it is unknown.
  let agencyName: [Unicode.Scalar]?
  private let cues = ScoreCues()

  /// Where a text stands decides what it may state.
  enum Scope {
    /// Running text: every figure.
    case runningText
    /// A cell of a table: only what names its indicator, item or instrument.
    case tableCell
  }

  /// The scores of one paragraph or cell; `heading` is what the heading just above it names, `bracketYear` the year of
  /// figures in brackets behind others.
  func read(
    _ source: SourcedText, scope: Scope, heading: Subject? = nil, bracketYear: Int? = nil
  ) -> ScoreReading {
    let text = SqueezedText(source)
    let statement = StatementText(
      text: text, scope: scope, heading: heading, agencyName: agencyName,
      others: scope == .runningText ? OtherAgencies(in: text, names: agencies, own: agencyName) : .none,
      mentions: scope == .runningText ? mentions(in: text) : finder.mentions(in: text),
      years: scope == .runningText ? AssessmentContext.resultYears(in: source) : [],
      levels: scope == .runningText ? StatedLevelFinder(levels: levels).levels(in: text) : [],
      bracketYear: bracketYear)
    var told = ToldFigures()
    told.reading.indicatorMentions = statement.mentions.compactMap { indicatorMention($0, in: text) }
    let numbers = StatedNumber.numbers(in: statement)
    let rows = RespectiveNumbers(numbers, in: statement)
    for number in numbers {
      if let mention = rows.mention(of: number) {
        add(number, mention, wordsFrom: number.range.lowerBound, to: &told)
      } else if !rows.isUndecided(number) {
        read(number, into: &told)
      }
    }
    var reading = told.reading
    reading.occurrences = Self.withMeans(reading.occurrences)
    if scope == .runningText {
      reading.occurrences += LevelStatementReader(fiscalYear: fiscalYear)
        .read(statement, figures: told.figures)
    }
    return reading
  }

  /// What running text names; the reporting agency by its name, too.
  private func mentions(in text: SqueezedText) -> [SubjectMention] {
    let found = finder.statementMentions(in: text)
    guard let name = agencyName, name.count >= 4 else { return found }
    let own = text.scalars.indices.filter { text.matches(name, at: $0) }.map { $0..<($0 + name.count) }
      .filter { range in !found.contains { $0.range.overlaps(range) } }
      .map { SubjectMention(subject: .overall, range: $0, isWeak: true, isAgency: true) }
    guard !own.isEmpty else { return found }
    return (found + own).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: Numbers

  private func read(_ number: StatedNumber, into told: inout ToldFigures) {
    if !number.isWhole, let year = number.statement.bracketYear,
      let figure = told.figure(endingAt: number.previousEnd),
      number.isBracketed(behind: figure.range)
    {
      add(number, figure.key.of(fiscalYear: year), label: "", confidence: 0.9, to: &told)
      return
    }
    if let figure = told.figure(endingAt: number.previousEnd),
      let year = number.yearOfRemark(behind: figure.range, following: figure.key.fiscalYear)
    {
      add(number, figure.key.of(fiscalYear: year), label: "", confidence: 0.9, to: &told)
      return
    }
    let before = cues.before(number.range.lowerBound, in: number.text)
    let end = number.range.upperBound
    guard !number.isOtherFigure, !before.isExcluded,
      !cues.isExcluded(at: end, in: number.text, isWhole: number.isWhole)
    else {
      return
    }
    if !number.isStartOfChange, let change = ChangeStatement(number, before) {
      let previous = told.figure(endingAt: number.previousEnd)
      if let occurrence = change.occurrence(fiscalYear: fiscalYear, after: previous) {
        told.reading.occurrences.append(occurrence)
      }
      return
    }
    if number.isOfUnnamedYear || number.isStartOfChange && !number.hasLinkedYear { return }
    let hasUnit = cues.hasUnit(at: end, in: number.text)
    if before.isAmount, !before.isScore, !number.isTotalAsAmount(before) { return }
    guard
      before.isScore || hasUnit || number.followsMention(wordsFrom: before.start) || number.endsLabel()
        || number.equalsTotal()
    else { return }
    let listed = number.listedSubjects()
    if listed.count > 1 {
      guard !number.isWhole || number.isNoneOrFull, !number.followsTopic else { return }
      for mention in listed { add(number, mention, wordsFrom: before.start, to: &told) }
      return
    }
    guard let mention = number.subject() ?? number.ratedTotal(), mention.subject != .topic else {
      addFlawed(number, to: &told.reading)
      return
    }
    if before.isExtreme, !number.isBeside(mention) { return }
    // Totals have decimals; a whole number beside words of a total is a threshold, a weight or a count.
    if number.isWhole, !number.mayBeWhole(mention.subject) || (!before.isScore && !hasUnit) { return }
    if mention.subject.isAggregate, number.isShare(near: mention, before) { return }
    add(number, mention, wordsFrom: before.start, to: &told)
  }

  private func add(
    _ stated: StatedNumber, _ mention: SubjectMention, wordsFrom start: Int, to told: inout ToldFigures
  ) {
    let isCell = stated.statement.scope == .tableCell
    let year = isCell ? nil : stated.year(wordsFrom: start)
    let part = stated.isMean(of: mention) ? .mean : stated.part
    guard let key = mention.subject.key(year: year ?? fiscalYear, part: part) else { return }
    add(stated, key, label: mention.printedName, confidence: mention.confidence, to: &told)
  }

  private func add(
    _ stated: StatedNumber, _ key: ScoreKey, label: String, confidence: Double, to told: inout ToldFigures
  ) {
    let number = stated.number
    guard let place = stated.place else { return }
    if let reason = MalformedFigure.reason(number) {
      told.reading.malformed.append(
        MalformedNumber(reason: reason, asPrinted: number.asPrinted, key: key, place: place))
      return
    }
    guard let value = PrintedDecimal(number.text) else { return }
    told.add(
      ScoreOccurrence(
        key: key, value: .number(value), asPrinted: number.asPrinted, place: place,
        context: stated.statement.scope == .tableCell ? .measuresTable : .prose, label: label,
        confidence: min(0.95, confidence, MalformedFigure.confidence(number)), repairs: stated.repairs),
      at: stated.range)
  }

  /// A number with two points is worth saying even where its subject is no score of ours.
  private func addFlawed(_ stated: StatedNumber, to reading: inout ScoreReading) {
    guard stated.number.flaws.contains(.twoDecimalPoints), let place = stated.place else { return }
    reading.malformed.append(
      MalformedNumber(
        reason: "two-decimal-points", asPrinted: stated.number.asPrinted, key: nil, place: place))
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

  // MARK: Indicators

  /// An indicator or sub-indicator that is named with its number; nil for any other mention.
  private func indicatorMention(_ mention: SubjectMention, in text: SqueezedText) -> IndicatorMention? {
    let range = text.sourceRange(mention.range)
    guard let number = mention.printedNumber, !mention.printedName.isEmpty,
      let place = text.source.place(in: range)
    else { return nil }
    var named = mention.namedIndicator.map(String.init)
    if case .subindicator = mention.subject {
      guard mention.range.lowerBound <= 3 else { return nil }
      named = finder.names.subindicator(named: mention.printedName)
    } else if named == nil {
      return nil
    }
    return IndicatorMention(
      number: number, name: mention.printedName, namedIndicator: named, fiscalYear: fiscalYear,
      quote: text.source.string(in: range.lowerBound..<min(text.source.count, range.upperBound + 40)),
      place: place, confidence: mention.confidence)
  }
}

extension ScoreKey {
  /// The same subject in another year.
  fileprivate func of(fiscalYear: Int) -> ScoreKey {
    ScoreKey(fiscalYear: fiscalYear, subject: subject, code: code, part: part)
  }
}
