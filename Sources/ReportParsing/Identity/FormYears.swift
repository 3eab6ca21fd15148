import Codebook
import PageModel
import ReportModel
import ThaiText

/// What a report shows of the form of its assessment: words for ratings, and the questions behind item codes.
/// Both changed over the years, so they tell years that cannot be the assessed one.
struct FormYears {
  /// A rating or a question, and the fiscal years whose form has it.
  struct Trace {
    let years: Set<Int>
    /// What was seen.
    let evidence: SourcedText
  }

  /// In reading order; ratings and questions that all years have tell nothing and are left out.
  let traces: [Trace]

  /// Traces beyond these are not looked for.
  private static let mostTraces = 24

  /// How many traces speak for a year, at most so many as a clear statement would weigh.
  func support(of year: Int) -> Int { min(Self.mostSupport, traces.count { $0.years.contains(year) }) }

  private static let mostSupport = 6

  /// Whether at least two traces, and most of all, cannot be of a year.
  func contradicts(_ year: Int) -> Bool {
    let against = traces.count { !$0.years.contains(year) }
    return against >= 2 && against * 2 > traces.count
  }

  init(_ texts: [DocumentText], levels: RatingLevels, codebooks: CodebookLibrary, titles: TitlesByYear) {
    let books = codebooks.years.compactMap(codebooks.codebook)
    var traces: [Trace] = []
    var seen = Set<String>()
    for (index, text) in texts.enumerated() {
      guard traces.count < Self.mostTraces else { break }
      let next = index + 1 < texts.count && texts[index + 1].isInTable ? texts[index + 1].text : nil
      if let (name, trace) = Self.itemCount(in: text.text, books), seen.insert(name).inserted {
        // The number of items is as good as two questions.
        traces += [trace, trace]
      }
      let found =
        Self.rating(in: text.text, levels, books) ?? Self.question(in: text, before: next, titles)
      guard let (name, trace) = found, trace.years.count < books.count, seen.insert(name).inserted else {
        continue
      }
      traces.append(trace)
    }
    self.traces = traces
  }

  /// A rating in a cell or line of its own.
  private static func rating(
    in text: SourcedText, _ levels: RatingLevels, _ books: [FiscalYearCodebook]
  ) -> (String, Trace)? {
    guard text.count <= 30, let hit = levels.sole(in: text) else { return nil }
    let years = books.filter { book in book.ratingBands.contains { $0.level == hit.level } }.map(\.fiscalYear)
    return years.isEmpty ? nil : (hit.level, Trace(years: Set(years), evidence: text[hit.range]))
  }

  /// `แบบตรวจ OIT ทั้ง 48 ข้อ`: how many items an instrument has.
  private static func itemCount(in text: SourcedText, _ books: [FiscalYearCodebook]) -> (String, Trace)? {
    let squeezed = SqueezedText(text)
    guard squeezed.scalars.count <= 1_000 else { return nil }
    for number in NumberReader.numbers(in: text.scalars) {
      guard let count = Int(number.text), (20...60).contains(count) else { continue }
      let start = squeezed.index(atOrAfter: number.range.lowerBound)
      let end = squeezed.index(atOrAfter: number.range.upperBound)
      guard FormVocabulary.items.hit(in: squeezed, at: end) != nil,
        let instrument = FormVocabulary.instruments.hits(in: squeezed, from: max(0, start - 30), to: start)
          .last
      else { continue }
      let years = books.filter { book in
        book.isComplete(instrument.meaning) && book.items(of: instrument.meaning).count == count
      }.map(\.fiscalYear)
      guard !years.isEmpty else { continue }
      return (
        "\(instrument.meaning.rawValue) \(count)", Trace(years: Set(years), evidence: text[number.range])
      )
    }
    return nil
  }

  /// A code with its question, in one text or in neighbouring cells.
  private static func question(
    in text: DocumentText, before next: SourcedText?, _ titles: TitlesByYear
  ) -> (String, Trace)? {
    guard text.text.count <= 400, let printed = ItemCodeReader.leadingCode(in: text.text.scalars),
      printed.codes.count == 1, let code = printed.codes.first?.description
    else { return nil }
    let rest = text.text[printed.range.upperBound..<text.text.count].trimmed
    let title = rest.isEmpty && text.isInTable ? next : rest
    guard let title, (12...300).contains(title.count) else { return nil }
    let key = ComparisonKey(TextKey.key(title.string))
    let likeness = titles.titles(of: code).compactMap { year, wording in
      wording.similarity(to: key, atLeast: least).map { (year, $0) }
    }
    guard let best = likeness.map(\.1).max() else { return nil }
    let years = likeness.filter { $0.1 >= best - slack }.map(\.0)
    return (code, Trace(years: Set(years), evidence: text.text))
  }

  /// How like a question must be, and how much less like another year's may be to count as the same.
  private static let least = 0.82
  private static let slack = 0.04
}
