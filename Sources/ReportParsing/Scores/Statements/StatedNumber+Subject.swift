/// What the number is about.
extension StatedNumber {
  /// The subject named after it by `คือ`, else the nearest before it; nil where there is none.
  func subject() -> SubjectMention? {
    if let named = subjectNamedAfter() { return named }
    let start = range.lowerBound
    let earlier = statement.mentions.filter {
      $0.range.upperBound <= start && start - $0.range.upperBound <= 300 && !isSettled($0)
    }
    guard let nearest = earlier.last else { return headingSubject() }
    if let whole = partOwner(nearest, earlier) { return whole }
    if let topic = topic(before: nearest, earlier) { return topic }
    guard nearest.subject == .overall else { return nearest }
    if nearest.isWeak {
      // `ตัวชี้วัดที่ 10 … โดยรวมได้คะแนน`: the words for the total speak of the indicator.
      let specific = earlier.last { $0.subject != .overall && $0.subject != .topic }
      if let specific, start - specific.range.upperBound <= 250, specific.range.lowerBound >= previousEnd {
        return specific
      }
      if earlier.contains(where: { $0.subject == .topic && $0.range.lowerBound >= previousEnd }) {
        return nil
      }
      if nearest.isAgency, isOfAnotherAgency(nearest) || speaksOfOne(earlier) { return nil }
    }
    return statement.scope == .tableCell ? nil : nearest
  }

  /// `สูงกว่าค่าเป้าหมาย 85 คะแนน และเมื่อเทียบกับปี 2565 ซึ่งได้ 91.55`: a topic that has had its figure when words of
  /// another year begin.
  private func isSettled(_ mention: SubjectMention) -> Bool {
    let end = mention.range.upperBound
    guard mention.subject == .topic, end < previousEnd else { return false }
    return statement.years.contains { result in
      let year = text.index(atOrAfter: result.year.range.lowerBound)
      return year >= previousEnd && year < range.lowerBound
    }
  }

  /// A name that is not the reporting agency's follows the word for its kind: `เทศบาลตำบลข้างเคียงได้ 95.00`.
  private func isOfAnotherAgency(_ mention: SubjectMention) -> Bool {
    guard let name = statement.agencyName, !name.isEmpty,
      let level = AgencyVocabulary.localLevels.hit(in: text, at: mention.range.upperBound),
      AgencyVocabulary.nameless.hit(in: text, at: level.range.upperBound) == nil
    else { return false }
    let end = mention.range.upperBound + AgencyVocabulary.longestName
    return !(mention.range.upperBound..<end).contains { text.matches(name, at: $0) }
  }

  /// `ตัวชี้วัดที่ 1 … (91.20 คะแนน) โดยหน่วยงานได้ 84.30 คะแนน`: the agency's figure for the only subject so far.
  private func speaksOfOne(_ earlier: [SubjectMention]) -> Bool {
    let specific = earlier.filter { $0.subject != .overall && $0.subject != .topic }
    return specific.count == 1 && !earlier.contains { $0.subject == .overall && !$0.isWeak }
  }

  /// `ตัวชี้วัดที่ 6 … EIT ส่วนที่ 1 ได้ 90.10`: a part of EIT named after an indicator or item of EIT is the
  /// part of its score.
  private func partOwner(_ nearest: SubjectMention, _ earlier: [SubjectMention]) -> SubjectMention? {
    guard case .instrument(.eit, let part) = nearest.subject, part != .whole,
      let owner = earlier.last(where: {
        if case .instrument(.eit, let other) = $0.subject { return other == .whole }
        return $0.subject != .overall
      }), range.lowerBound - owner.range.upperBound <= 80
    else { return nil }
    switch owner.subject {
    case .indicator(let number) where (6...8).contains(number): return owner
    case .item(let code) where code.instrument == "E": return owner
    default: return nil
    }
  }

  /// `ร้อยละของผู้ตอบแบบวัด EIT คือ 45.60`: an instrument that only tells which respondents, goals or agencies
  /// are meant is no subject.
  private func topic(before nearest: SubjectMention, _ earlier: [SubjectMention]) -> SubjectMention? {
    guard case .instrument = nearest.subject, let topic = earlier.dropLast().last, topic.subject == .topic
    else { return nil }
    let end = ScoreVocabulary.topicLinks.end(ofRunIn: text, from: topic.range.upperBound)
    return end == nearest.range.lowerBound ? topic : nil
  }

  private func headingSubject() -> SubjectMention? {
    guard statement.scope == .runningText, let heading = statement.heading, previousEnd == 0 else {
      return nil
    }
    return SubjectMention(subject: heading, range: 0..<0, confidence: 0.8)
  }

  /// `ได้คะแนนสูงสุดร้อยละ ๑๐๐ คือ ตัวชี้วัดที่ …`.
  private func subjectNamedAfter() -> SubjectMention? {
    let index = ScoreVocabulary.linkFillers.end(ofRunIn: text, from: range.upperBound)
    guard let link = ScoreVocabulary.links.hit(in: text, at: index) else { return nil }
    return statement.mentions.first { mention in
      mention.range.lowerBound >= link.range.upperBound
        && mention.range.lowerBound - link.range.upperBound <= 4
    }
  }

  /// Whether it stands after a subject or just before it, as the highest or lowest figure does.
  func isBeside(_ mention: SubjectMention) -> Bool {
    mention.range.lowerBound >= range.upperBound
      || range.lowerBound - mention.range.upperBound <= 30 && mention.subject != .overall
  }

  /// Whether a whole number may be the subject's score: no total is, and of instruments only one that is no
  /// weight (30 or 40) can be.
  func mayBeWhole(_ subject: Subject) -> Bool {
    switch subject {
    case .overall: false
    case .instrument: number.value > 50
    default: true
    }
  }

  /// A percentage near words of a total is its score only where the word คะแนน stands with it, or where it
  /// follows them closely: reports tell shares of respondents too.
  func isShare(near mention: SubjectMention, _ before: ScoreCues.Before) -> Bool {
    if before.isShare { return true }
    if isRated { return false }
    let isPoints = before.isPoints || ScoreVocabulary.pointUnits.hit(in: text, at: range.upperBound) != nil
    guard !isPoints, mention.subject == .overall else { return false }
    // Words such as หน่วยงาน say nothing of a total by themselves: `โดยภาพรวม เทศบาลได้ร้อยละ 88.33`.
    let isNamed = statement.mentions.contains {
      $0.subject == .overall && !$0.isAgency && $0.range.lowerBound >= previousEnd
        && $0.range.upperBound <= mention.range.lowerBound
        && mention.range.lowerBound - $0.range.upperBound <= 60
    }
    return mention.isAgency && !isNamed || range.lowerBound - mention.range.upperBound > 40
  }

  /// `ได้ร้อยละ 92.37 จัดอยู่ในระดับ A`: a level stands beside it, which shares of other things do not have.
  private var isRated: Bool {
    statement.levels.contains {
      $0.rates(figureEndingAt: range.upperBound, in: text) || $0.rates(figureAt: range.lowerBound, in: text)
    }
  }

  /// The total, where nothing at all is named but a level stands beside the number of points: only totals have levels.
  func ratedTotal() -> SubjectMention? {
    guard !isWhole, isRated, number.value >= 20,
      !ExclusionVocabulary.ofSeveral.occurs(in: text, from: previousEnd, to: range.lowerBound),
      !statement.mentions.contains(where: {
        $0.subject != .overall && $0.range.upperBound <= range.lowerBound
      })
    else { return nil }
    return SubjectMention(subject: .overall, range: range.lowerBound..<range.lowerBound, confidence: 0.85)
  }

  /// Nothing but punctuation stands between a specific subject and the words before the number:
  /// `… การใช้อำนาจ : 92.98`.
  func followsMention(wordsFrom start: Int) -> Bool {
    // Of figures in a row nothing tells which is the score.
    let isFirstOfRow = range.upperBound < text.scalars.count && text.scalars[range.upperBound].isDigit
    guard !isWhole, !isFirstOfRow,
      let last = statement.mentions.last(where: {
        // The words may reach into its name, which can end in a word such as ที่.
        $0.range.upperBound <= range.lowerBound && $0.range.lowerBound < start && $0.subject != .overall
          && $0.subject != .topic
      })
    else { return false }
    return (last.range.upperBound..<max(last.range.upperBound, start)).allSatisfy {
      ":=()-–,.".unicodeScalars.contains(text.scalars[$0])
    }
  }

  /// Only words of equality stand between the words of the total, which alone are named, and the number:
  /// `ผลการประเมินในภาพรวมเท่ากับ 91.25`.
  func equalsTotal() -> Bool {
    guard !isWhole, statement.scope == .runningText,
      let only = statement.mentions.last(where: { $0.range.upperBound <= range.lowerBound }),
      only.subject == .overall, !only.isWeak, only.range.upperBound <= range.lowerBound,
      statement.mentions.allSatisfy({ $0.subject == .overall })
    else { return false }
    let end = only.range.upperBound
    if previousEnd == 0, ScoreVocabulary.equality.end(ofRunIn: text, from: end) == range.lowerBound {
      return true
    }
    return equalsYear(after: end)
  }

  /// It ends a short paragraph that begins with its subject: a list without a table.
  func endsLabel() -> Bool {
    guard statement.scope == .runningText, !isWhole, text.scalars.count <= 250,
      text.scalars.count - range.upperBound <= 1, statement.mentions.count == 1,
      let only = statement.mentions.first, previousEnd <= only.range.lowerBound
    else { return false }
    return only.range.lowerBound <= 4 && only.subject != .overall && only.subject != .topic
  }

  /// `ได้ผลคะแนนการประเมิน ITA ปี 2564 จำนวน 88.37 คะแนน`: the word for an amount introduces the total itself: nothing
  /// between says that it is a difference, which would be smaller.
  func isTotalAsAmount(_ before: ScoreCues.Before) -> Bool {
    guard !isWhole, number.value >= 50, statement.scope == .runningText,
      ScoreVocabulary.amountWords.hit(in: text, endingAt: range.lowerBound) != nil,
      ScoreVocabulary.pointUnits.hit(in: text, at: range.upperBound) != nil,
      let mention = statement.mentions.last(where: { $0.range.upperBound <= before.start }),
      mention.subject == .overall, mention.range.lowerBound >= previousEnd
    else { return false }
    return !ExclusionVocabulary.differences.occurs(in: text, from: previousEnd, to: range.lowerBound)
  }
}
