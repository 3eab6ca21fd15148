internal import PageModel

/// Text of a cell, line by line and paragraph by paragraph.
struct CellText {
  let lines: [SourcedText]
  let paragraphs: [SourcedText]
  let raw: String

  init(_ textLines: [TextLine], fit: WrapFit) {
    lines = textLines.map(\.text)
    raw = textLines.map(\.raw).joined(separator: "\n")
    paragraphs = Self.groups(textLines, fit: fit).map { ParagraphText.join(Array(textLines[$0])) }
  }

  /// Index ranges of the lines of each paragraph.
  private static func groups(_ lines: [TextLine], fit: WrapFit) -> [Range<Int>] {
    guard lines.count > 1 else { return lines.isEmpty ? [] : [0..<1] }
    let leading = typicalLeading(lines)
    var groups: [Range<Int>] = []
    for index in lines.indices {
      if let last = groups.last, !begins(at: index, lines, fit: fit, leading: leading) {
        groups[groups.count - 1] = last.lowerBound..<index + 1
      } else {
        groups.append(index..<index + 1)
      }
    }
    return groups
  }

  private static func begins(
    at index: Int, _ lines: [TextLine], fit: WrapFit, leading: Double
  ) -> Bool {
    let (last, next) = (lines[index - 1], lines[index])
    let text = next.text.scalars
    if last.direction != next.direction { return true }
    if next.across - last.across > leading * 1.4 { return true }
    if LoneNumber.isNumber(text) && LoneNumber.isNumber(last.text.scalars) { return true }
    if OpenLineEnd.continues(last.text.scalars, text) { return false }
    if ListMark.begins(text) || ItemLabel.begins(text) { return true }
    return next.direction == 0 && fit.isMeant(last, before: next)
  }

  /// Smallest distance of neighbouring lines, but no less than the text is high.
  private static func typicalLeading(_ lines: [TextLine]) -> Double {
    let steps = zip(lines.dropFirst(), lines).filter { $0.direction == $1.direction }
      .map { $0.across - $1.across }.filter { $0 > 0 }.sorted()
    let size = lines.map(\.size).max() ?? 1
    guard let typical = steps.isEmpty ? nil : steps[steps.count / 4] else { return size * 1.5 }
    return max(typical, size)
  }
}
