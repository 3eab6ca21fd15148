/// Lines that hold nothing but a number.
enum LoneNumber {
  private static let allowed: Set<Unicode.Scalar> = [".", ",", "%", "-", "–", "/", "(", ")"]

  /// Whether text begins with a digit.
  static func begins(_ text: [Unicode.Scalar]) -> Bool {
    text.first.map { CharacterKind.digit($0) != nil } ?? false
  }

  /// Whether text is one printed number.
  static func isNumber(_ text: [Unicode.Scalar]) -> Bool {
    text.contains { CharacterKind.digit($0) != nil }
      && text.allSatisfy {
        CharacterKind.digit($0) != nil || allowed.contains($0) || CharacterKind.isSpace($0)
      }
  }

  /// Whether text is a number of four digits that years have, of either era: it may name a column.
  static func isYear(_ text: [Unicode.Scalar]) -> Bool {
    guard text.count == 4, let year = TextTableBuilder.integer(text) else { return false }
    return (1900...2100).contains(year) || (2400...2700).contains(year)
  }
}
