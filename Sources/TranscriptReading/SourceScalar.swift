import PageModel

/// A character of the source with its place and what mark-up says of it.
struct SourceScalar: Hashable {
  /// The character.
  var value: Unicode.Scalar
  /// Page, counted from 1.
  let page: Int32
  /// Source line, counted from 1.
  let line: Int32
  /// Whether mark-up makes it bold.
  var isStrong = false
  /// Whether it was escaped, so that it is never mark-up.
  var isLiteral = false

  /// Where it stands.
  var place: Place { Place(page: Int(page), line: Int(line)) }

  /// Whether it is white space: U+00A0 and U+FEFF, which make blank lines look full, included.
  var isSpace: Bool { value.properties.isWhitespace || value == "\u{FEFF}" || value == "\u{200B}" }
}

extension Collection<SourceScalar> {
  /// Whether there is nothing but white space.
  var isBlank: Bool { allSatisfy(\.isSpace) }

  /// The characters as a string.
  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: lazy.map(\.value))
    return String(view)
  }
}

extension Collection<SourceScalar> where Self: BidirectionalCollection {
  /// The part without white space at both ends.
  var trimmed: SubSequence {
    guard let first = firstIndex(where: { !$0.isSpace }), let last = lastIndex(where: { !$0.isSpace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
