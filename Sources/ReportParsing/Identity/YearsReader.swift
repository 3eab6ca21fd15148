import Codebook
import PageModel
import ReportModel
import ThaiText

/// Decides the years of a report by evidence, each kind of year apart.
struct YearsReader {
  let levels: RatingLevels
  let codebooks: CodebookLibrary
  let titles: TitlesByYear

  /// A vote for a year.
  private struct Vote {
    let evidence: YearEvidence
    let weight: Int
  }

  /// The years that the texts speak of; `measures` is filled by the reader of measures.
  func years(in texts: [DocumentText]) -> ReportYears {
    let report = reportYear(texts)
    var votes: [Vote] = []
    var manuals = Set<Int>()
    for text in texts {
      let results = AssessmentContext.resultYears(in: text.text)
      let years = YearReader.years(in: text.text.scalars)
      for (index, year) in years.enumerated() {
        if isManual(year, in: text) {
          manuals.insert(year.year)
        } else if isStartOfSpan(year, before: index + 1 < years.count ? years[index + 1] : nil, in: text) {
          continue
        } else if let vote = vote(for: year, in: text, results: results, report: report?.year) {
          votes.append(vote)
        }
      }
    }
    if votes.isEmpty, let letter = letterVote(texts) { votes.append(letter) }
    let form = FormYears(texts, levels: levels, codebooks: codebooks, titles: titles)
    let assessed = winner(votes, report: report?.year, form: form)
    let evidence =
      (report.map { [$0] } ?? []) + self.evidence(of: form, for: assessed)
      + votes.filter { $0.evidence.year == assessed }.sorted { $0.weight > $1.weight }.prefix(3).map(
        \.evidence)
    return ReportYears(
      report: report?.year, assessed: assessed, measures: [], manuals: manuals.sorted(), evidence: evidence)
  }

  /// The first year of the cover's title; without one the first bare number there that can be a year,
  /// and without that the first year that a title has.
  private func reportYear(_ texts: [DocumentText]) -> YearEvidence? {
    let cover = texts.filter(\.isCover)
    let titles = Array(texts.filter(\.isTitle).prefix(40))
    return firstYear(in: cover) { year, _ in year.form != .bare }
      ?? firstYear(in: cover) { BareYear.isOfTitle($0, in: $1) }
      ?? firstYear(in: titles) { year, _ in year.form != .bare }
      ?? firstYear(in: titles) { BareYear.isOfTitle($0, in: $1) }
  }

  private func firstYear(
    in texts: [DocumentText], where isYear: (PrintedYear, DocumentText) -> Bool
  ) -> YearEvidence? {
    for text in texts {
      let years = YearReader.years(in: text.text.scalars)
      let index = years.indices.first { index in
        isYear(years[index], text) && !isManual(years[index], in: text)
          && !isOutdated(years[index], before: index + 1 < years.count ? years[index + 1] : nil, in: text)
      }
      guard let index else { continue }
      return evidence("report", years[index], text)
    }
    return nil
  }

  /// Whether the next year is that of the report: the year begins a span (`2565 - 2567`), or its result is what
  /// the report of the next year uses (`การนำผลการประเมิน ปี 2565 ไปใช้ในปี 2566`).
  private func isOutdated(_ year: PrintedYear, before next: PrintedYear?, in text: DocumentText) -> Bool {
    guard let next, next.year > year.year else { return false }
    let between = SqueezedText(text.text[year.range.upperBound..<next.range.lowerBound])
    return isStartOfSpan(year, before: next, in: text) || YearVocabulary.ofUse.occurs(in: between)
  }

  /// Whether only a dash or ถึง, and words for year, stand between the year and a later one.
  private func isStartOfSpan(_ year: PrintedYear, before next: PrintedYear?, in text: DocumentText) -> Bool {
    guard let next, next.year > year.year else { return false }
    let between = SqueezedText(text.text[year.range.upperBound..<next.range.lowerBound])
    guard between.scalars.count <= 20 else { return false }
    return YearVocabulary.spans.end(ofRunIn: between, from: 0) == between.scalars.count
      && !between.scalars.isEmpty
  }

  /// The year with most evidence. The form of the assessment adds to what the words say; alone it decides
  /// where the cover's year cannot be it.
  private func winner(_ votes: [Vote], report: Int?, form: FormYears) -> Int? {
    var weights: [Int: Int] = [:]
    for vote in votes { weights[vote.evidence.year, default: 0] += vote.weight }
    // A report on measures is of the year after the result that it follows from.
    if let report, form.contradicts(report), !form.contradicts(report - 1) {
      weights[report - 1, default: 0] += 1
    }
    for year in weights.keys { weights[year, default: 0] += form.support(of: year) }
    // Of years with equal evidence the cover's wins, else the later one.
    return weights.max { a, b in
      (a.value, a.key == report ? 1 : 0, a.key) < (b.value, b.key == report ? 1 : 0, b.key)
    }?.key
  }

  /// What the form of the assessment shows for the year that was found.
  private func evidence(of form: FormYears, for year: Int?) -> [YearEvidence] {
    guard let year else { return [] }
    return form.traces.filter { $0.years.contains(year) }.prefix(2).compactMap { trace in
      trace.evidence.place.map { place in
        YearEvidence(
          role: "assessed", year: year, quote: String(trace.evidence.string.prefix(60)), place: place,
          confidence: 0.8, repairs: trace.evidence.repairRules(in: 0..<trace.evidence.count))
      }
    }
  }

  private func vote(
    for year: PrintedYear, in text: DocumentText, results: [ResultYear], report: Int?
  ) -> Vote? {
    if isOfNews(year, in: text) {
      return Vote(evidence: evidence("assessed", year, text), weight: 5)
    }
    let result = results.first { $0.year.range == year.range }
    let isNamed = year.form != .bare || text.isCover && BareYear.isOfTitle(year, in: text)
    guard isNamed, result?.isCompared != true, result?.isEarlier != true, result?.isOfStart != true,
      !isOfTarget(year, in: text),
      !isAside(year, in: text, report: report)
    else { return nil }
    let window = max(0, year.range.lowerBound - 160)..<year.range.lowerBound
    let before = SqueezedText(text.text[window])
    let lead = SqueezedText(SourcedText(text.isTitle ? text.lead : "", at: Place(page: 1)))
    let isLed =
      text.isTitle && YearVocabulary.results.occurs(in: lead) && !YearVocabulary.ofMeasures.occurs(in: before)
    let names = YearVocabulary.results.occurs(in: before) || isLed
    guard result != nil || isLed else { return nil }
    let weight: Int
    if statesScore(text, after: year) {
      weight = names ? 8 : 5
    } else if let result, AssessmentContext.isBasis(result, in: text.text) {
      weight = 4
    } else if names {
      weight = text.isTitle ? 3 : 2
    } else if YearVocabulary.assessments.occurs(in: before) {
      weight = 1
    } else {
      return nil
    }
    return Vote(evidence: evidence("assessed", year, text), weight: weight)
  }

  /// `ตั้งเป้าหมายปี 2568 ไว้ที่ 92.00`, `คาดว่าปี 2568 จะได้ 95.00`.
  private func isOfTarget(_ year: PrintedYear, in text: DocumentText) -> Bool {
    let before = SqueezedText(text.text[max(0, year.range.lowerBound - 40)..<year.range.lowerBound])
    let after = SqueezedText(
      text.text[year.range.upperBound..<min(text.text.count, year.range.upperBound + 24)])
    return YearVocabulary.ofTargets.occurs(in: before) || YearVocabulary.ofTargets.occurs(in: after)
  }

  /// `คะแนนภาพรวม 85.22 คะแนน … (70.1) ซึ่งปี 2566 ได้ 65.3 คะแนน`: an earlier year than the cover's, told after
  /// figures that have no year.
  private func isAside(_ year: PrintedYear, in text: DocumentText, report: Int?) -> Bool {
    guard let report, year.year < report, !text.isTitle || text.text.count > 80 else { return false }
    let lead = text.text[max(0, year.range.lowerBound - Self.longestLead)..<year.range.lowerBound]
    let squeezed = SqueezedText(lead)
    let tail = SqueezedText(lead[max(0, lead.count - 24)..<lead.count])
    let isLinked = YearVocabulary.links.occurs(in: tail)
    let hasYear = YearReader.years(in: lead.scalars).contains { $0.form != .bare }
    let figures = NumberReader.numbers(in: lead.scalars).filter { $0.text.contains(".") && $0.value <= 100 }
    return !isLinked && !hasYear && !figures.isEmpty && YearVocabulary.figures.occurs(in: squeezed)
  }

  /// The first fiscal year of the assessment.
  private static let firstYear = 2558

  /// Scalars before a year in which the figures may stand that it is an aside to.
  private static let longestLead = 600

  /// `ประกาศผลเมื่อเดือนสิงหาคม 2562`: results are made known in the last months of their fiscal year.
  private func isOfNews(_ year: PrintedYear, in text: DocumentText) -> Bool {
    let part = text.text[max(0, year.range.lowerBound - 60)..<year.range.upperBound]
    let squeezed = SqueezedText(part)
    guard let news = YearVocabulary.ofNews.hits(in: squeezed).last else { return false }
    let day = SqueezedText(part[squeezed.sourceRange(news.range).upperBound..<part.count])
    let start = YearVocabulary.ofDays.end(ofRunIn: day, from: 0)
    let words = day.source.string(in: day.sourceRange(start..<day.scalars.count))
    guard let frame = TimeFrameReader.read(words, fiscalYear: nil) else { return false }
    return frame.start.year == frame.end.year && FiscalYear.containing(frame.end) == year.year
      && (4...9).contains(frame.end.month) && frame.start.month >= 4
  }

  /// The day of a letter that names no year of a result: results are made known from July on, so that a letter of the
  /// first half of a year is about the year before.
  private func letterVote(_ texts: [DocumentText]) -> Vote? {
    for text in texts where text.isCover {
      guard let word = YearVocabulary.ofLetter.hits(in: text.squeezed).last else { continue }
      let start = text.squeezed.sourceRange(word.range).upperBound
      let rest = text.text[start..<min(text.text.count, start + 40)]
      guard let frame = TimeFrameReader.read(rest.string, fiscalYear: nil), frame.granularity == .day,
        frame.start == frame.end,
        let year = YearReader.years(in: text.text.scalars).first(where: { $0.range.lowerBound >= start })
      else { continue }
      let found = evidence("assessed", year, text)
      let assessed = frame.start.month >= 7 ? year.year : year.year - 1
      // The assessment began then; older days are those of laws.
      guard assessed >= Self.firstYear else { continue }
      return Vote(
        evidence: YearEvidence(
          role: found.role, year: assessed, quote: found.quote, place: found.place, confidence: 0.6,
          repairs: found.repairs), weight: 1)
    }
    return nil
  }

  /// Whether a figure with the word for score follows within a sentence.
  private func statesScore(_ text: DocumentText, after year: PrintedYear) -> Bool {
    guard !text.isInTable else { return false }
    let end = min(text.text.count, year.range.upperBound + 140)
    let rest = text.text[year.range.upperBound..<end]
    if equalsScore(text.text, year) { return true }
    guard YearVocabulary.figures.occurs(in: SqueezedText(rest)) else { return false }
    return NumberReader.numbers(in: rest.scalars).contains { $0.text.contains(".") && $0.value <= 100 }
  }

  /// `คะแนน ITA ปี 2566: 89.91`: the word for score stands before the year, its figure at once after it.
  private func equalsScore(_ text: SourcedText, _ year: PrintedYear) -> Bool {
    let start = max(0, year.range.lowerBound - 60)
    guard YearVocabulary.figures.occurs(in: SqueezedText(text[start..<year.range.lowerBound])) else {
      return false
    }
    let rest = text[year.range.upperBound..<min(text.count, year.range.upperBound + 60)]
    let squeezed = SqueezedText(rest)
    let index = YearVocabulary.equality.end(ofRunIn: squeezed, from: 0)
    return NumberReader.numbers(in: rest.scalars).contains { number in
      number.text.contains(".") && number.value <= 100
        && squeezed.index(atOrAfter: number.range.lowerBound) == index
    }
  }

  private func isManual(_ year: PrintedYear, in text: DocumentText) -> Bool {
    let before = SqueezedText(text.text[max(0, year.range.lowerBound - 140)..<year.range.lowerBound])
    return YearVocabulary.ofManual.occurs(in: before)
  }

  private func evidence(_ role: String, _ year: PrintedYear, _ text: DocumentText) -> YearEvidence {
    let low = max(0, year.range.lowerBound - 120)
    return YearEvidence(
      role: role, year: year.year, quote: text.text.string(in: low..<year.range.upperBound),
      place: text.text.place(in: year.range) ?? Place(page: 1), repairs: text.text.repairRules(in: year.range)
    )
  }
}
