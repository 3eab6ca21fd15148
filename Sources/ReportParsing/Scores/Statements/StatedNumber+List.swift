import ThaiText

/// Subjects that share one number: `ได้ 0 คะแนน จำนวน 2 ข้อ ได้แก่ (1) ข้อ o14 คู่มือ… (2) ข้อ o15 …`.
extension StatedNumber {
  /// Items or indicators that are listed after the number; none where their count is not the one told before them.
  func listedSubjects() -> [SubjectMention] {
    guard let list = beginOfList() else { return [] }
    var found: [SubjectMention] = []
    var end = list.start
    for mention in statement.mentions where mention.range.lowerBound >= end && mention.subject.isSpecific {
      guard continues(from: end, to: mention.range.lowerBound) else { break }
      if let first = found.first, first.subject.isItem != mention.subject.isItem { continue }
      found.append(mention)
      end = mention.range.upperBound
    }
    if hasOwnFigure(after: end) { found = found.dropLast() }
    if let count = list.count, count != found.count { return [] }
    return found
  }

  /// 0 or 100: items have no other whole scores.
  var isNoneOrFull: Bool { number.value == 0 || number.value == 100 }

  /// Whether what was named last, since the figure before, has scores of others or none.
  var followsTopic: Bool {
    statement.mentions.last { $0.range.upperBound <= range.lowerBound && $0.range.lowerBound >= previousEnd }?
      .subject == .topic
  }

  /// Where the list begins, and how many it shall have; nil where no word announces one.
  private func beginOfList() -> (start: Int, count: Int?)? {
    let start = ScoreVocabulary.linkFillers.end(ofRunIn: text, from: range.upperBound)
    if let link = ScoreVocabulary.links.hit(in: text, at: start) { return (link.range.upperBound, nil) }
    let words = ScoreVocabulary.countLeads.end(ofRunIn: text, from: start)
    guard let (count, end) = count(at: words), let unit = ScoreVocabulary.counted.hit(in: text, at: end),
      let link = ScoreVocabulary.links.hit(in: text, at: unit.range.upperBound)
    else { return nil }
    return (link.range.upperBound, count)
  }

  /// `3`, `๓` or `สาม`, and where it ends.
  private func count(at index: Int) -> (value: Int, end: Int)? {
    if let word = ScoreVocabulary.countWords.hit(in: text, at: index) {
      return (word.meaning, word.range.upperBound)
    }
    let digits = text.scalars[min(index, text.scalars.count)...].prefix { $0.isDigit }
    guard (1...2).contains(digits.count), let value = Int(text.string(digits.startIndex..<digits.endIndex))
    else {
      return nil
    }
    return (value, digits.endIndex)
  }

  /// Whether the list goes on from one of its members to the next: a title may stand between and a list number, but
  /// no figure and no word with which another statement begins.
  private func continues(from start: Int, to end: Int) -> Bool {
    guard end - start <= Self.longestTitle,
      !ScoreVocabulary.contrasts.occurs(in: text, from: start, to: end)
    else { return false }
    let between = text.source[text.sourceRange(start..<max(start, end))]
    let figures = NumberReader.numbers(in: between.scalars).filter {
      !Self.isListNumber($0, in: between.scalars)
    }
    return figures.isEmpty
  }

  /// Whether a figure follows before the next subject: the last of the list has its own.
  private func hasOwnFigure(after end: Int) -> Bool {
    let next = statement.mentions.first { $0.range.lowerBound >= end && $0.subject.isSpecific }
    let limit = min(next?.range.lowerBound ?? text.scalars.count, end + 40)
    guard end < limit else { return false }
    let rest = text.source[text.sourceRange(end..<limit)]
    return NumberReader.numbers(in: rest.scalars).contains { $0.text.contains(".") }
  }

  private static let longestTitle = 160

  /// `(2)`, `2.`.
  private static func isListNumber(_ number: PrintedNumber, in scalars: [Unicode.Scalar]) -> Bool {
    let end = number.range.upperBound
    return !number.text.contains(".") && end < scalars.count && ".)".unicodeScalars.contains(scalars[end])
  }
}
