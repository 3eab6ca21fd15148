import PageModel

extension SourcedText {
  /// Without white space at both ends.
  var trimmed: SourcedText {
    guard let first = scalars.firstIndex(where: { !$0.isSpace }),
      let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return SourcedText() }
    return first == 0 && last == count - 1 ? self : self[first..<(last + 1)]
  }
}
