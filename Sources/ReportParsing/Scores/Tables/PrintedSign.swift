import PageModel

/// A sign or arrow printed before a difference.
struct PrintedSign {
  /// `+`, `-` or nothing.
  let exported: String
  /// As printed.
  let printed: String
  /// Offset at which it stands; that of the number where there is none.
  let start: Int

  /// The sign just before an offset, white space aside.
  static func before(_ offset: Int, in text: SourcedText) -> PrintedSign {
    var index = min(offset, text.count) - 1
    while index >= 0, text.scalars[index].properties.isWhitespace { index -= 1 }
    guard index >= 0 else { return PrintedSign(exported: "", printed: "", start: offset) }
    let scalar = text.scalars[index]
    if "+↑▲⬆".unicodeScalars.contains(scalar) {
      return PrintedSign(exported: "+", printed: String(scalar), start: index)
    }
    if "-−–—↓▼⬇".unicodeScalars.contains(scalar) {
      return PrintedSign(exported: "-", printed: String(scalar), start: index)
    }
    return PrintedSign(exported: "", printed: "", start: offset)
  }
}
