/// Page numbers as they are printed.
enum PrintedPageNumber {
  private static let words = ["หน้าที่", "หน้า", "page", "p."].map { Array($0.unicodeScalars) }
  private static let fences: Set<Unicode.Scalar> = ["-", "–", "—", "~", "|", "[", "]", "(", ")", "."]

  /// The number in `3`, `- ๓ -`, `หน้า 3`, `Page 3 of 9`, `3/9`; nil when the text is something else.
  static func value(of text: [Unicode.Scalar]) -> Int? {
    var rest = text.filter { !CharacterKind.isSpace($0) && !fences.contains($0) }
      .map { $0.properties.lowercaseMapping.unicodeScalars.first ?? $0 }[...]
    if let word = words.first(where: { rest.starts(with: $0) }) { rest = rest.dropFirst(word.count) }
    let digits = rest.prefix { CharacterKind.digit($0) != nil }
    guard (1...4).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    let total = ["/", "of", "จาก"].map { Array($0.unicodeScalars) }.first { rest.starts(with: $0) }
    if let total { rest = rest.dropFirst(total.count).drop { CharacterKind.digit($0) != nil } }
    guard rest.isEmpty else { return nil }
    return digits.reduce(0) { $0 * 10 + (CharacterKind.digit($1) ?? 0) }
  }
}
