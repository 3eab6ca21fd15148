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

  /// The scalars that count, as a string.
  static func squeezed(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: TextKey.key(text))
    return String(view)
  }
}
