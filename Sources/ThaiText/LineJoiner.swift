public import PageModel

/// Joins the lines of wrapped text as Thai is written.
public enum LineJoiner {
  /// So many letters must come into words before a printed blank is taken for one within a word.
  private static let leastLetters = 2

  /// One text of several lines. Thai goes on without a space; a space stands where either side is a
  /// digit, a Latin letter or a closing bracket, where it was printed at the end of the line, and after ๆ, ฯ
  /// and punctuation. A blank printed within a word, as the dictionary tells, is none. A hyphen at the end of a line
  /// is kept and the next line follows at once.
  ///
  /// Blanks around a line are dropped, empty lines too. An added space has the place of the scalar before.
  public static func join(_ lines: [SourcedText]) -> SourcedText {
    if lines.count == 1, let line = lines.first { return line[contentRange(of: line.scalars)] }
    var joined = SourcedText()
    var endsWithBlank = false
    for line in lines {
      let content = contentRange(of: line.scalars)
      if content.isEmpty {
        endsWithBlank = endsWithBlank || !line.isEmpty
        continue
      }
      let text = line[content]
      let isBlankPrinted = endsWithBlank || content.lowerBound > 0
      if let place = joined.places.last, needsSpace(joined.scalars, text.scalars, isBlankPrinted) {
        joined.append(" ", at: place)
      }
      joined.append(text)
      endsWithBlank = content.upperBound < line.count
    }
    return joined
  }

  private static func contentRange(of line: [Unicode.Scalar]) -> Range<Int> {
    guard let first = line.firstIndex(where: { !$0.isSpaceOrBreak }),
      let last = line.lastIndex(where: { !$0.isSpaceOrBreak })
    else { return 0..<0 }
    return first..<(last + 1)
  }

  private static func needsSpace(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], _ isBlankPrinted: Bool
  ) -> Bool {
    guard let last = left.last, let first = right.first else { return false }
    // No text begins with a mark, with า or with ำ, nor with what closes something.
    if first.isThaiMark || first == .saraAa || first == .saraAm { return false }
    if ")]}”’,;:%!?ๆฯ".unicodeScalars.contains(first) { return first == "ๆ" && isBlankPrinted }
    if "([{“‘/".unicodeScalars.contains(last) || last.isLeadingVowel { return false }
    if first == "/" { return false }
    if last.isDash { return left.scalar(at: left.count - 2)?.isBlank ?? true }
    guard last.isThaiLetter, first.isThaiLetter else { return true }
    return needsSpaceBetweenWords(left, right, isBlankPrinted)
  }

  /// Between Thai letters: none where a word goes on over the end of the line, even if a blank was printed there; one
  /// where the lines together would be fewer words than apart.
  private static func needsSpaceBetweenWords(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], _ isBlankPrinted: Bool
  ) -> Bool {
    // Where a word may begin behind the break, the words of both sides are words of the two together: joined, no more
    // letters are unknown.
    if !isBlankPrinted, let first = right.first, !first.followsItsConsonant { return false }
    let before = left[WordGain.before(left.count, in: left)]
    let after = right[WordGain.after(0, in: right)]
    let dictionary = ThaiDictionary.standard
    let apart = dictionary.cost(of: before) + dictionary.cost(of: after)
    let joined = dictionary.cost(of: before + after)
    if joined.unknown > apart.unknown { return true }
    return isBlankPrinted && joined.unknown + leastLetters > apart.unknown
  }
}
