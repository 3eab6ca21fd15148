internal import PageModel
internal import ThaiText

/// Decides whether a line ended because it was full or because its writer ended it: where the next
/// word would still have fitted, the break was meant.
struct WrapFit {
  /// Left end of the space for text.
  let left: Double
  /// Right end of the space for text.
  let right: Double

  /// Whether the first word of `next` would have fitted behind `line`.
  func isMeant(_ line: TextLine, before next: TextLine) -> Bool {
    // A first line set in from the margin may leave as much room behind: only beside another line
    // set in the middle is it centred.
    let isPair = isCentred(line) && isSymmetric(next)
    let room = isPair ? room(behind: line) : right - line.end
    // Programs break Thai by different dictionaries: a little room proves nothing.
    let slack = max(line.size, (right - left) * 0.08)
    // Most lines leave no room for any word, or room for all of the next line: words are looked for between.
    guard room > slack else { return false }
    return room > Self.longestLength(of: next) + slack || room > Self.firstWordLength(of: next) + slack
  }

  /// Free length of the line: at both sides for text set centred, else at its right.
  func room(behind line: TextLine) -> Double {
    let after = right - line.end
    return isCentred(line) ? line.start - left + after : after
  }

  /// Whether the line stands in the middle with clear space on both sides.
  func isCentred(_ line: TextLine) -> Bool {
    let before = line.start - left
    let after = right - line.end
    return before > line.size && after > line.size
      && abs(before - after) < max(line.size, 0.15 * (before + after))
  }

  /// Whether the line may have been set centred: it leaves the same room on both sides.
  func isSymmetric(_ line: TextLine) -> Bool {
    let before = line.start - left
    let after = right - line.end
    return before > 0.2 * line.size && (isCentred(line) || abs(before - after) < 0.5 * line.size)
  }

  /// Length along the line that no word of it is longer than.
  private static func longestLength(of line: TextLine) -> Double {
    guard let whole = line.text.place?.box else { return 0 }
    return max(whole.width, whole.height)
  }

  private static let longestWord = 60

  /// Length of the first word along the line.
  private static func firstWordLength(of line: TextLine) -> Double {
    let scalars = Array(line.text.scalars.prefix(longestWord))
    let blank = scalars.firstIndex(where: CharacterKind.isSpace) ?? scalars.count
    let end = WordBreaker.words(in: Array(scalars[..<blank])).first?.upperBound ?? blank
    guard let word = line.text.place(in: 0..<max(1, end))?.box, let whole = line.text.place?.box else {
      return 0
    }
    // Places are those of the page, which may be turned against the direction of reading.
    let isUpright = abs(whole.width - line.length) <= abs(whole.height - line.length)
    return isUpright ? word.width : word.height
  }
}
