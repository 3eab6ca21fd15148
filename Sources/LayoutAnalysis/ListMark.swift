/// Marks that begin a list item or a numbered section.
enum ListMark {
  private static let bullets: Set<Unicode.Scalar> = [
    "•", "●", "○", "◦", "∙", "·", "▪", "▫", "■", "□", "◆", "◇", "❖", "➢", "➤", "►", "▶", "➔", "→", "✓", "✔",
    "✗", "☐", "☑", "★", "*", "※",
  ]
  static let dashes: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{2011}", "–", "—", "−"]
  private static let thaiLetters: Set<Unicode.Scalar> = ["ก", "ข", "ค", "ง"]

  /// Whether text begins with a mark such as `๑.` `1)` `(1)` `๑.๒` `-` `•` `o` `ก)`.
  static func begins(_ text: [Unicode.Scalar]) -> Bool {
    guard let first = text.first else { return false }
    if bullets.contains(first) || (0xF000...0xF0FF).contains(first.value) { return text.count > 1 }
    if dashes.contains(first) {
      return isLetter(text, at: 1) || (isSpace(text, at: 1) && isLetter(text, at: 2))
    }
    if first == "o" { return isSpace(text, at: 1) && isLetter(text, at: 2) }
    if first == "(" { return closesBracket(text) }
    if CharacterKind.digit(first) != nil { return isNumbered(text) }
    return isLettered(text)
  }

  /// Whether text begins with a number as sections have: `๑.` `2.1` `(3)`.
  static func beginsWithNumber(_ text: [Unicode.Scalar]) -> Bool {
    guard let first = text.first else { return false }
    return (CharacterKind.digit(first) != nil && isNumbered(text)) || (first == "(" && closesBracket(text))
  }

  /// `(1)` `(๑๒)` `(ก)`.
  private static func closesBracket(_ text: [Unicode.Scalar]) -> Bool {
    var index = 1
    while index < min(text.count, 4), CharacterKind.digit(text[index]) != nil { index += 1 }
    if index == 1, index < text.count, thaiLetters.contains(text[index]) { index += 1 }
    return index > 1 && index < text.count && text[index] == ")"
  }

  /// Levels of at most two digits, each ended by a dot, or one closing bracket; a last level of two
  /// digits without a dot behind it is a decimal number (`87.13`).
  private static func isNumbered(_ text: [Unicode.Scalar]) -> Bool {
    var index = 0
    var levels = 0
    while levels < 5 {
      let begin = index
      while index < text.count, index - begin < 3, CharacterKind.digit(text[index]) != nil { index += 1 }
      let digits = index - begin
      if digits == 0 { return levels > 0 && isSpaceOrLetter(text, at: index) }
      guard digits <= 2 else { return false }
      levels += 1
      if index + 1 < text.count, CharacterKind.isSpace(text[index]), text[index + 1] == "." { index += 1 }
      guard index < text.count else { return false }
      switch text[index] {
      case ".": index += 1
      case ")", "/": return text[index] == ")"
      default: return levels > 1 && digits == 1 && isSpace(text, at: index) && isLetter(text, at: index + 1)
      }
    }
    return false
  }

  private static func isLettered(_ text: [Unicode.Scalar]) -> Bool {
    guard text.count > 2, let first = text.first else { return false }
    let isMark = thaiLetters.contains(first) || (first.isASCII && CharacterKind.isLetter(first))
    return isMark && (text[1] == ")" || (text[1] == "." && isSpace(text, at: 2)))
  }

  private static func isSpace(_ text: [Unicode.Scalar], at index: Int) -> Bool {
    index < text.count && CharacterKind.isSpace(text[index])
  }

  private static func isLetter(_ text: [Unicode.Scalar], at index: Int) -> Bool {
    index < text.count && CharacterKind.isLetter(text[index])
  }

  private static func isSpaceOrLetter(_ text: [Unicode.Scalar], at index: Int) -> Bool {
    isSpace(text, at: index) || isLetter(text, at: index)
  }
}
