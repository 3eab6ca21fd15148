/// Kinds of scalars in squeezed text.
extension Unicode.Scalar {
  /// A letter, vowel or mark of the Thai script; no digit.
  var isThaiSign: Bool { (0x0E01...0x0E4E).contains(value) }
  /// An ASCII letter; squeezed text has no capitals.
  var isLatinLetter: Bool { (0x61...0x7A).contains(value) }
  /// White space, told quickly for the scalars that texts are made of.
  var isSpace: Bool {
    if value < 0x80 { return value == 0x20 || (0x09...0x0D).contains(value) }
    return !(0x0E00..<0x0E80).contains(value) && properties.isWhitespace
  }
  /// An ASCII digit; squeezed text has no Thai ones.
  var isDigit: Bool { (0x30...0x39).contains(value) }
}

extension SqueezedText {
  /// Whether the ไม่ that begins at an index ends a question: `… หรือไม่ ได้คะแนน …`.
  func endsQuestion(at index: Int) -> Bool { matches(ScoreVocabulary.question, endingAt: index) }

  /// Whether no Latin letter goes on, unspaced, over an end of the range that is one itself: `best`
  /// does not hold the label ES.
  func isWholeLatinWord(_ range: Range<Int>) -> Bool {
    !isInsideLatinWord(range.lowerBound) && !isInsideLatinWord(range.upperBound)
  }

  /// Whether Latin letters stand, unspaced, before and at the index.
  private func isInsideLatinWord(_ index: Int) -> Bool {
    guard index > 0, index < scalars.count else { return false }
    return scalars[index - 1].isLatinLetter && scalars[index].isLatinLetter && !hasSpace(before: index)
  }
}
