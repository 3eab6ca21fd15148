import PageModel

extension SourcedText {
  /// Without white space at both ends.
  var trimmed: SourcedText {
    let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return SourcedText() }
    return first == 0 && last == count - 1 ? self : self[first..<(last + 1)]
  }
}
