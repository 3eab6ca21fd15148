import ThaiText

/// Comparison of Thai wordings, white space, punctuation and digit script aside.
enum Wording {
  /// 1 for the same wording, 0 for nothing in common.
  static func similarity(_ a: String, _ b: String) -> Double { TextKey.similarity(a, b) }

  /// Whether two wordings have the same key.
  static func isSame(_ a: String, _ b: String) -> Bool { TextKey.key(a) == TextKey.key(b) }

  /// Whether `part` occurs within `whole`; never for no text.
  static func contains(_ whole: String, _ part: String) -> Bool {
    let part = squeezed(part)
    return !part.isEmpty && squeezed(whole).contains(part)
  }

  /// A text without the numbers at the beginnings of its lines: `๑.`, `2)`, `(3)`.
  static func withoutListNumbers(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map(withoutListNumber).joined(separator: "\n")
  }

  private static func withoutListNumber(_ line: Substring) -> String {
    let scalars = line.unicodeScalars.drop { $0.properties.isWhitespace || $0 == "(" }
    let rest = scalars.drop { $0.properties.numericType == .decimal }
    let digits = scalars.count - rest.count
    guard (1...2).contains(digits), let mark = rest.first, mark == "." || mark == ")" else {
      return String(line)
    }
    let content = rest.dropFirst()
    // `2.5` begins no list.
    if content.first?.properties.numericType == .decimal { return String(line) }
    return String(Substring(content))
  }

  /// The scalars that count, as a string.
  static func squeezed(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: TextKey.key(text))
    return String(view)
  }
}
