/// A rating level that a sentence states.
struct StatedLevel {
  let level: RatingLevels.Hit
  /// Squeezed index of the word ระดับ, or of the bracket.
  let start: Int
  /// Squeezed index after the word ระดับ, or of the bracket.
  let wordEnd: Int
  /// Whether it is the level from which the agency came: `เลื่อนจากระดับ “ผ่านดี” … เป็นระดับ “ผ่านดีเยี่ยม”`.
  var isStart = false
  /// Whether it is the level that such a change arrived at.
  var isArrival = false

  /// Whether it rates the figure that ends at an index: nothing but a unit and words such as อยู่ใน stand between.
  func rates(figureEndingAt index: Int, in text: SqueezedText) -> Bool {
    let unit = ScoreVocabulary.fullScores.end(ofRunIn: text, from: index)
    // `99.12 คะแนน จากคะแนนเต็ม 100 คะแนน อยู่ในระดับ AA`
    let full = text.matches(Self.hundred, at: unit) ? unit + Self.hundred.count : index
    return index <= start
      && [index, full].contains { LevelVocabulary.joints.end(ofRunIn: text, from: $0) >= start }
  }

  private static let hundred = SqueezedText.key("100")

  /// Whether it rates the figure that begins at an index: `ระดับ “ผ่านดี” ได้คะแนน 94.20`.
  func rates(figureAt index: Int, in text: SqueezedText) -> Bool {
    let end = level.squeezed.upperBound
    return index >= end && LevelVocabulary.followers.end(ofRunIn: text, from: end) == index
  }
}

/// Finds the levels that sentences state: those behind ระดับ and the like, and those in brackets behind a score.
struct StatedLevelFinder {
  let levels: RatingLevels

  /// Those behind words first, then those in brackets, each from left to right.
  func levels(in text: SqueezedText) -> [StatedLevel] {
    let introduced = introducedLevels(in: text)
    return introduced + bracketedLevels(in: text, besides: introduced)
  }

  /// Levels that the word ระดับ introduces. ผ่าน alone is an everyday word: it counts only where it ends.
  private func introducedLevels(in text: SqueezedText) -> [StatedLevel] {
    var found: [StatedLevel] = []
    for hit in LevelVocabulary.introductions.hits(in: text)
    where (found.last?.level.squeezed.upperBound ?? 0) <= hit.range.lowerBound {
      let index = LevelVocabulary.fillers.end(ofRunIn: text, from: hit.range.upperBound)
      guard let level = levels.level(in: text, at: index), !isOther(before: hit.range.lowerBound, in: text)
      else { continue }
      let end = level.squeezed.upperBound
      let isCut = end < text.scalars.count && !text.hasSpace(before: end) && text.scalars[end].isThaiSign
      if level.level == LevelVocabulary.everyday, isCut { continue }
      if isBand(at: end, in: text), !isBehindScore(hit.range.lowerBound, in: text) { continue }
      let start = hit.range.lowerBound
      found.append(
        StatedLevel(
          level: level, start: start, wordEnd: hit.range.upperBound,
          isStart: ScoreVocabulary.origins.hit(in: text, endingAt: start) != nil,
          isArrival: found.contains(where: \.isStart)
            && LevelVocabulary.arrivals.hit(in: text, endingAt: start) != nil))
    }
    return found
  }

  /// `ต้องได้ระดับ …`, `ต่ำกว่าระดับ …`, `หน่วยงานที่ได้ระดับ …`.
  private func isOther(before index: Int, in text: SqueezedText) -> Bool {
    ExclusionVocabulary.otherLevels.hit(in: text, endingAt: index) != nil
  }

  /// `เท่ากับ 94.22 คะแนน (ผ่านดี)`: levels in brackets just after their score.
  private func bracketedLevels(in text: SqueezedText, besides found: [StatedLevel]) -> [StatedLevel] {
    text.scalars.indices.compactMap { index in
      guard text.scalars[index] == "(", let level = levels.level(in: text, at: index + 1),
        level.squeezed.upperBound < text.scalars.count, text.scalars[level.squeezed.upperBound] == ")",
        !found.contains(where: { $0.level.range == level.range }), endsScore(at: index, in: text)
      else { return nil }
      return StatedLevel(level: level, start: index, wordEnd: index)
    }
  }

  private func endsScore(at index: Int, in text: SqueezedText) -> Bool {
    let unit = ScoreVocabulary.units.hit(in: text, endingAt: index)
    let end = unit?.range.lowerBound ?? index
    return end > 0 && text.scalars[end - 1].isDigit
  }

  /// `96.65 คะแนน อยู่ในระดับ AA (95.00-100.00 คะแนน)`: the range only explains the level of a score.
  private func isBehindScore(_ index: Int, in text: SqueezedText) -> Bool {
    var start = index
    while let hit = LevelVocabulary.joints.hit(in: text, endingAt: start) { start = hit.range.lowerBound }
    return start > 0 && start < index && text.scalars[start - 1].isDigit
  }

  /// `A (85 – 94.99 คะแนน)`: the range of the level follows.
  private func isBand(at index: Int, in text: SqueezedText) -> Bool {
    var position = index
    while position < text.scalars.count, "(:=”\"'".unicodeScalars.contains(text.scalars[position]) {
      position += 1
    }
    let unit = LevelVocabulary.bandUnits.hit(in: text, at: position)
    return isRange(at: unit?.range.upperBound ?? position, in: text)
  }

  private func isRange(at index: Int, in text: SqueezedText) -> Bool {
    var position = index
    while position < text.scalars.count, text.scalars[position].isDigit || text.scalars[position] == "." {
      position += 1
    }
    guard position > index, position < text.scalars.count else { return false }
    return "-–—".unicodeScalars.contains(text.scalars[position])
      || LevelVocabulary.rangeEnds.hit(in: text, at: position) != nil
  }
}
