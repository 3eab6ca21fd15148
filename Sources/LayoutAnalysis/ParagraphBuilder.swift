internal import PageModel

/// Groups the lines of running text into paragraphs.
struct ParagraphBuilder {
  let style: DocumentStyle
  let fit: WrapFit
  /// y of tables that stand between the lines.
  let breaks: [Double]

  /// Index ranges of paragraphs; lines are in reading order.
  func groups(_ lines: [TextLine]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    for index in lines.indices {
      if let last = groups.last, !begins(lines[index], after: lines[index - 1], first: lines[last.lowerBound])
      {
        groups[groups.count - 1] = last.lowerBound..<index + 1
      } else {
        groups.append(index..<index + 1)
      }
    }
    return groups
  }

  private func begins(_ next: TextLine, after last: TextLine, first: TextLine) -> Bool {
    guard next.direction == last.direction else { return true }
    let step = next.across - last.across
    if step <= 0 || step > 1.35 * style.leading * max(next.size, last.size) { return true }
    if abs(next.size - last.size) > 0.12 * last.size || next.isBold != last.isBold { return true }
    if next.direction == 0, breaks.contains(where: { $0 > last.across && $0 < next.across }) { return true }
    guard next.direction == 0 else { return ListMark.begins(next.text.scalars) }
    if OpenLineEnd.continues(last.text.scalars, next.text.scalars) { return false }
    if isListItem(next, after: last, first: first) || isIndented(next, after: last, first: first) {
      return true
    }
    return fit.isMeant(last, before: next)
  }

  /// A list mark begins an item unless it came to the begin of a line by wrapping: `… (๔) … (๕) …`.
  private func isListItem(_ next: TextLine, after last: TextLine, first: TextLine) -> Bool {
    guard ListMark.begins(next.text.scalars) else { return false }
    let isFlush = abs(next.start - last.start) < 0.5 * last.size
    let isInList = ListMark.begins(first.text.scalars) && abs(next.start - first.start) < 0.5 * first.size
    return !isFlush || isInList || fit.room(behind: last) > 3 * last.size
  }

  /// A first line set in from the margin, after a line that wasn't.
  private func isIndented(_ next: TextLine, after last: TextLine, first: TextLine) -> Bool {
    if fit.isCentred(next) || fit.isCentred(last) {
      return last.start < next.start && !(fit.isSymmetric(last) && fit.isSymmetric(next))
    }
    if ListMark.begins(first.text.scalars) && next.start < first.start + 6 * first.size {
      // The continuation of a list item hangs under its text.
      return last.start != first.start && next.start > last.start + last.size
    }
    return next.start > last.start + last.size
  }

  /// Whether lines are a title or section heading.
  func isHeading(_ lines: [TextLine]) -> Bool {
    guard let first = lines.first, lines.count <= 3, first.direction == 0 else { return false }
    let text = lines.flatMap(\.text.scalars)
    guard text.contains(where: CharacterKind.isLetter) else { return false }
    let isCentred = lines.allSatisfy(fit.isSymmetric)
    if lines.allSatisfy({ $0.size >= style.bodySize * 1.12 }) { return isCentred || lines.count <= 2 }
    guard lines.allSatisfy(\.isBold) else { return false }
    return isCentred || ListMark.beginsWithNumber(text) || lines.count <= 2
  }
}
