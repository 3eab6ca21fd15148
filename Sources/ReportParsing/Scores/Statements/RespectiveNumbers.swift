import ThaiText

/// Rows of numbers that belong, one by one, to a row of subjects before them: `IIT, EIT และ OIT เท่ากับ 90.10,
/// 89.20 และ 95.50 ตามลำดับ`.
struct RespectiveNumbers {
  private var mentions: [Range<Int>: SubjectMention] = [:]
  private var undecided: Set<Range<Int>> = []

  init(_ numbers: [StatedNumber], in statement: StatementText) {
    let text = statement.text
    for word in ScoreVocabulary.respectively.hits(in: text) {
      let row = Self.row(of: numbers, endingAt: word.range.lowerBound, in: text)
      guard row.count > 1, let first = row.first else { continue }
      let named = Self.row(of: statement.mentions, before: first.range.lowerBound, in: text)
      let subjects = Self.expanded(named, to: row.count, in: text)
      if subjects.count == row.count {
        for (number, mention) in zip(row, subjects) { mentions[number.range] = mention }
      } else {
        undecided.formUnion(row.map(\.range))
      }
    }
  }

  /// `ตัวชี้วัดที่ 1 ถึงตัวชี้วัดที่ 5`: all of them, where as many numbers follow.
  private static func expanded(
    _ subjects: [SubjectMention], to count: Int, in text: SqueezedText
  ) -> [SubjectMention] {
    guard let last = subjects.last, case .indicator(let high) = last.subject, subjects.count <= 2,
      let until = ScoreVocabulary.until.hit(in: text, endingAt: last.range.lowerBound),
      let low = SubjectVocabulary.indicators.hits(in: text, to: until.range.lowerBound).last.flatMap({ word in
        Int(text.string(word.range.upperBound..<until.range.lowerBound))
      }), (1...10).contains(low), low < high, high - low + 1 == count
    else { return subjects }
    return (low...high).map { SubjectMention(subject: .indicator($0), range: last.range) }
  }

  /// The subject of a number of such a row.
  func mention(of number: StatedNumber) -> SubjectMention? { mentions[number.range] }

  /// Whether the number is of a row that has not as many subjects.
  func isUndecided(_ number: StatedNumber) -> Bool { undecided.contains(number.range) }

  /// The numbers before an index with nothing but joints between them.
  private static func row(of numbers: [StatedNumber], endingAt end: Int, in text: SqueezedText)
    -> [StatedNumber]
  {
    var row: [StatedNumber] = []
    var next = end
    for number in numbers.reversed() where number.range.upperBound <= end {
      guard isJoint(number.range.upperBound..<next, in: text) else { break }
      row.insert(number, at: 0)
      next = number.range.lowerBound
    }
    return row
  }

  /// The specific subjects before an index, nearest group joined by nothing but joints.
  private static func row(
    of mentions: [SubjectMention], before end: Int, in text: SqueezedText
  ) -> [SubjectMention] {
    var row: [SubjectMention] = []
    for mention in mentions.reversed() where mention.range.upperBound <= end {
      guard mention.subject != .overall, mention.subject != .topic else { continue }
      if let next = row.first, !isLink(mention, before: next, in: text) { break }
      if row.isEmpty, end - mention.range.upperBound > (isItem(mention) ? longestTitle : 60) { break }
      row.insert(mention, at: 0)
    }
    return row
  }

  /// Titles of items are at most so long.
  private static let longestTitle = 160

  private static func isItem(_ mention: SubjectMention) -> Bool {
    if case .item = mention.subject { return true }
    return false
  }

  /// Whether only joints stand between two subjects, or the title of the first, if it is an item, and a joint.
  private static func isLink(
    _ mention: SubjectMention, before next: SubjectMention, in text: SqueezedText
  ) -> Bool {
    let between = mention.range.upperBound..<next.range.lowerBound
    if isJoint(between, in: text) { return true }
    guard isItem(mention), isItem(next), between.count <= longestTitle,
      ScoreVocabulary.joints.hit(in: text, endingAt: next.range.lowerBound) != nil
    else { return false }
    return NumberReader.numbers(in: text.source[text.sourceRange(between)].scalars).isEmpty
  }

  private static func isJoint(_ range: Range<Int>, in text: SqueezedText) -> Bool {
    guard range.lowerBound <= range.upperBound else { return false }
    return ScoreVocabulary.joints.end(ofRunIn: text, from: range.lowerBound) >= range.upperBound
  }
}
