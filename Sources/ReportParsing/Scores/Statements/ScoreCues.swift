/// The words around a number that make it a score, or keep it from being one.
struct ScoreCues {
  /// What stands before a number.
  struct Before {
    /// Whether a word such as คะแนน or ร้อยละ introduces it.
    var isScore = false
    /// Whether the word คะแนน is among the introducing words.
    var isPoints = false
    /// Whether it is introduced as a part of a whole (คิดเป็น).
    var isShare = false
    /// Whether a word such as จำนวน or เพิ่มขึ้น introduces it.
    var isAmount = false
    /// Whether it is a threshold, a maximum or an end of a range.
    var isExcluded = false
    /// Whether it is called the highest or lowest.
    var isExtreme = false
    /// Squeezed index at which the introducing words begin.
    var start: Int
  }

  /// Reads the words before a number from right to left, until one says nothing.
  func before(_ index: Int, in text: SqueezedText) -> Before {
    var result = Before(start: index)
    var position = index
    for _ in 0..<10 {
      guard let hit = ScoreVocabulary.before.hit(in: text, endingAt: position) else { break }
      position = hit.range.lowerBound
      switch hit.meaning {
      case .score:
        result.isScore = true
        result.isPoints = true
      case .percent: result.isScore = true
      case .share:
        result.isScore = true
        result.isShare = true
      case .neutral: break
      case .gain:
        result.start = position
        result.isExcluded = endsRange(text, before: index)
        return result
      case .amount: result.isAmount = true
      case .demand where text.endsQuestion(at: hit.range.lowerBound):
        result.start = position
        result.isExcluded = endsRange(text, before: index)
        return result
      case .exclusion, .demand:
        result.isExcluded = true
        result.start = position
        return result
      case .extreme:
        result.isExtreme = true
      }
    }
    result.start = position
    if endsRange(text, before: index) { result.isExcluded = true }
    return result
  }

  /// `85 - 94.99`: the second end of a range.
  private func endsRange(_ text: SqueezedText, before index: Int) -> Bool {
    guard index >= 2, "-–—".unicodeScalars.contains(text.scalars[index - 1]) else { return false }
    return text.scalars[index - 2].isDigit
  }

  /// Whether a unit of score follows.
  func hasUnit(at index: Int, in text: SqueezedText) -> Bool {
    ScoreVocabulary.units.hit(in: text, at: index) != nil
  }

  /// Whether what follows makes the number a count, a threshold or the first end of a range.
  func isExcluded(at index: Int, in text: SqueezedText, isWhole: Bool) -> Bool {
    var position = index
    if let unit = ScoreVocabulary.units.hit(in: text, at: position) { position = unit.range.upperBound }
    if position < text.scalars.count, "-–—".unicodeScalars.contains(text.scalars[position]),
      position + 1 < text.scalars.count, text.scalars[position + 1].isDigit
    {
      return true
    }
    guard let hit = ScoreVocabulary.counted.hit(in: text, at: position) else { return false }
    // After a unit, and after decimals, the next words begin the next statement:
    // `ได้ 98.50 คะแนน ด้านการใช้อำนาจ …`.
    if text.string(hit.range) == ScoreVocabulary.upwards { return true }
    return position == index && isWhole
  }
}
