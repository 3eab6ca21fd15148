/// Beginnings of lines that name an item or indicator of the assessment.
enum ItemLabel {
  private static let letters: Set<Unicode.Scalar> = ["i", "e", "o", "I", "E", "O"]
  private static let indicators = ["ตัวชี้วัดที่", "ตัวชี้วัดย่อยที่"].map { Array($0.unicodeScalars) }

  /// Whether text begins with an item code and its wording (`E๑ …`, `o14 …`) or names an indicator.
  static func begins(_ text: [Unicode.Scalar]) -> Bool {
    if indicators.contains(where: { text.starts(with: $0) }) { return true }
    guard let first = text.first, letters.contains(first) else { return false }
    var index = 1
    if index < text.count, CharacterKind.isSpace(text[index]) { index += 1 }
    let begin = index
    while index < text.count, index - begin < 3, CharacterKind.digit(text[index]) != nil { index += 1 }
    guard (1...2).contains(index - begin) else { return false }
    guard index < text.count else { return true }
    return CharacterKind.isSpace(text[index]) || CharacterKind.isLetter(text[index]) || text[index] == "."
  }
}
