import PageModel
import ReportModel
import ThaiText

/// Finds what running text says of the report's figures: highest and lowest, strengths and weaknesses, lists of
/// low items, and announcements.
struct RemarkReader {
  let finder: SubjectFinder

  /// A paragraph beyond this length is no remark; lists after one are at most so long.
  private static let longestText = 2_000
  private static let longestList = 60
  private static let longestQuote = 160

  /// The remarks of paragraphs, in reading order.
  func remarks(in paragraphs: [Paragraph]) -> [Remark] {
    paragraphs.indices.flatMap { index -> [Remark] in
      let text = SqueezedText(paragraphs[index].text)
      guard (6...Self.longestText).contains(text.scalars.count) else { return [] }
      if let announcement = announcement(text) { return [announcement] }
      return remarks(in: text, list: list(after: index, in: paragraphs))
    }
  }

  /// The list items that follow a paragraph.
  private func list(after index: Int, in paragraphs: [Paragraph]) -> [SqueezedText] {
    paragraphs[(index + 1)...].prefix(Self.longestList).lazy.map { SqueezedText($0.text) }
      .prefix { RowStart.listMark($0) != nil && $0.scalars.count <= Self.longestText }.map { $0 }
  }

  // MARK: Remarks

  private func remarks(in text: SqueezedText, list: [SqueezedText]) -> [Remark] {
    let cues = cues(in: text)
    return cues.enumerated().compactMap { position, cue in
      let end = position + 1 < cues.count ? cues[position + 1].range.lowerBound : text.scalars.count
      let begin = position > 0 ? cues[position - 1].range.upperBound : 0
      let after = cue.range.upperBound..<max(cue.range.upperBound, end)
      var targets = targets(in: text, after)
      if targets.isEmpty, position + 1 == cues.count, opensList(text, from: cue.range.upperBound) {
        targets = list.flatMap { self.targets(in: $0, 0..<$0.scalars.count).prefix(1) }
      }
      // `ตัวชี้วัดที่ 4 … ได้คะแนนต่ำสุด`: the figure stands before the words.
      if targets.isEmpty {
        targets = self.targets(in: text, begin..<cue.range.lowerBound).suffix(1).map { $0 }
      }
      guard !targets.isEmpty else { return nil }
      return remark(cue.meaning, targets: targets, count: count(in: text, after), in: text, at: cue.range)
    }
  }

  /// Of words of one kind that stand beside each other (`ได้ดีที่สุด (จุดแข็ง)`) the last counts.
  private func cues(in text: SqueezedText) -> [PhraseSet<Remark.Kind>.Hit] {
    var cues: [PhraseSet<Remark.Kind>.Hit] = []
    for hit in RemarkVocabulary.cues.hits(in: text) where !text.endsQuestion(at: hit.range.lowerBound) {
      if let last = cues.last, hit.range.lowerBound - last.range.upperBound <= Self.sameCue {
        cues.removeLast()
      }
      cues.append(hit)
    }
    return cues
  }

  private static let sameCue = 8

  private func opensList(_ text: SqueezedText, from index: Int) -> Bool {
    RemarkVocabulary.openings.hits(in: text, from: index, to: text.scalars.count).last.map {
      text.scalars.count - $0.range.upperBound <= 2
    } ?? false
  }

  private func remark(
    _ kind: Remark.Kind, targets: [Remark.Target], count: Int?, in text: SqueezedText, at range: Range<Int>
  ) -> Remark? {
    var seen = Set<Remark.Target>()
    let begin = max(0, range.lowerBound - 60)
    let whole = text.sourceRange(begin..<min(text.scalars.count, begin + Self.longestQuote))
    guard let place = text.source.place(in: text.sourceRange(range)) else { return nil }
    return Remark(
      kind: kind, targets: targets.filter { seen.insert($0).inserted }, count: count,
      quote: text.source.string(in: whole), place: place)
  }

  // MARK: Targets

  /// The indicators, items and instruments that a part of a text names.
  private func targets(in text: SqueezedText, _ range: Range<Int>) -> [Remark.Target] {
    guard !range.isEmpty else { return [] }
    let part = SqueezedText(text.source[text.sourceRange(range)])
    let codes = ItemCodeReader.codes(in: part.source.scalars).map { printed in
      (printed.range.lowerBound, printed.codes.map { Remark.Target(subject: .item, code: $0.description) })
    }
    let others = finder.statementMentions(in: part).compactMap { mention -> (Int, [Remark.Target])? in
      guard let key = mention.subject.key(year: 0, part: .whole), key.subject != .item,
        key.subject != .overall
      else { return nil }
      let start = part.sourceRange(mention.range).lowerBound
      return (start, [Remark.Target(subject: key.subject, code: key.code)])
    }
    return (codes + others).sorted { $0.0 < $1.0 }.flatMap(\.1)
  }

  /// `5 ข้อ`, `จำนวน 3 ตัวชี้วัด`: a whole number before a word for figures.
  private func count(in text: SqueezedText, _ range: Range<Int>) -> Int? {
    let source = text.sourceRange(range)
    let part = text.source[source]
    let squeezed = SqueezedText(part)
    return NumberReader.numbers(in: part.scalars).lazy.compactMap { number -> Int? in
      guard let value = Int(number.text), (1...99).contains(value) else { return nil }
      let end = squeezed.index(atOrAfter: number.range.upperBound)
      return RemarkVocabulary.counted.hit(in: squeezed, at: end) == nil ? nil : value
    }.first
  }

  // MARK: Announcements

  /// `ประกาศ ณ วันที่ 19 สิงหาคม พ.ศ. 2567`, `ประกาศ … ลงวันที่ …`.
  private func announcement(_ text: SqueezedText) -> Remark? {
    guard RemarkVocabulary.announcements.hit(in: text, at: 0) != nil,
      let day = RemarkVocabulary.days.hits(in: text).first
    else { return nil }
    let tail = text.source[text.sourceRange(day.range).upperBound..<text.source.count]
    guard let frame = TimeFrameReader.read(String(tail.string.prefix(60)), fiscalYear: nil),
      frame.start == frame.end, let place = text.source.place
    else { return nil }
    return Remark(
      kind: .announcement, targets: [], date: frame.start.iso,
      quote: text.source.string(in: 0..<min(text.source.count, Self.longestQuote)), place: place)
  }
}
