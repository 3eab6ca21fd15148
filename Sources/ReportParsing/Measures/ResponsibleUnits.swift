import PageModel

/// Splits a cell of those who are responsible into their names.
struct ResponsibleUnits {
  /// The names in printed order, each once.
  let names: [String]

  init(_ source: SourcedText) {
    let text = SqueezedText(source[0..<min(source.count, ParsingLimits.scalars)])
    var seen = Set<String>()
    names = Splitter(text: text).pieces.compactMap { piece in
      let name = Self.oneLine(text.source.string(in: text.sourceRange(piece)))
      return name.isEmpty || !seen.insert(name).inserted ? nil : name
    }
  }

  private static func oneLine(_ name: String) -> String {
    name.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

/// Finds where one name ends and the next begins.
private struct Splitter {
  let text: SqueezedText

  /// Squeezed indices of the names.
  var pieces: [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = afterMark(0)
    var index = start
    var openBrackets = 0
    while index < text.scalars.count {
      let scalar = text.scalars[index]
      if scalar == "(" { openBrackets += 1 }
      if scalar == ")" { openBrackets = max(0, openBrackets - 1) }
      if index > start, let next = nextStart(at: index, of: start, inBrackets: openBrackets > 0) {
        pieces.append(start..<index)
        (start, openBrackets) = (afterMark(next), 0)
        index = max(start, index + 1)
      } else if index == start, Self.separators.contains(scalar) {
        start += 1
        index += 1
      } else {
        index += 1
      }
    }
    pieces.append(min(start, index)..<index)
    return pieces.map(trimmed).filter { !$0.isEmpty }
  }

  private static let separators = Set(",/;|".unicodeScalars)

  /// Where the next name begins if the one from `start` ends before the index; nil where it goes on.
  private func nextStart(at index: Int, of start: Int, inBrackets: Bool) -> Int? {
    if hasLineBreak(before: index) {
      return UnitVocabulary.continuations.hit(in: text, at: index) == nil ? index : nil
    }
    if inBrackets { return nil }
    if Self.separators.contains(text.scalars[index]) { return afterSeparator(index, of: start) }
    if let joint = UnitVocabulary.joints.hit(in: text, at: index), !isTitle(start..<index),
      isMark(at: joint.range.upperBound) || isBeginning(at: joint.range.upperBound)
    {
      return joint.range.upperBound
    }
    guard text.hasSpace(before: index) else { return nil }
    if isMark(at: index) { return index }
    return isBeginning(at: index) && !isTitle(start..<index) ? index : nil
  }

  private func afterSeparator(_ index: Int, of start: Int) -> Int? {
    let next = index + 1
    guard next < text.scalars.count else { return next }
    if UnitVocabulary.continuations.hit(in: text, at: next) != nil { return nil }
    guard text.scalars[index] == "/" else { return next }
    // `ทุกสำนัก/กอง` is one name, and so is a date.
    if isTitle(start..<index) || isTitle(next..<endOfPiece(next)) { return nil }
    return text.scalars[index - 1].isDigit && text.scalars[next].isDigit ? nil : next
  }

  private func endOfPiece(_ start: Int) -> Int {
    var end = start
    while end < text.scalars.count, !Self.separators.contains(text.scalars[end]),
      end == start || !text.hasSpace(before: end)
    {
      end += 1
    }
    return end
  }

  /// Whether the range holds no more than the word for a kind of office or person.
  private func isTitle(_ range: Range<Int>) -> Bool {
    UnitVocabulary.titles.hit(in: text, endingAt: range.upperBound)?.range == range
  }

  private func isBeginning(at index: Int) -> Bool {
    UnitVocabulary.beginnings.hit(in: text, at: index) != nil
      && UnitVocabulary.continuations.hit(in: text, at: index) == nil
  }

  private func hasLineBreak(before index: Int) -> Bool {
    guard index > 0, text.hasSpace(before: index) else { return false }
    let gap = (text.offsets[index - 1] + 1)..<text.offsets[index]
    return text.source.scalars[gap].contains("\n")
  }

  // MARK: List marks

  private func mark(at index: Int) -> StepMark? {
    guard index < text.offsets.count else { return nil }
    return StepMark(at: text.offsets[index], in: text.source.scalars)
  }

  private func isMark(at index: Int) -> Bool { mark(at: index) != nil }

  /// The index after the list mark that stands at one, if any does.
  private func afterMark(_ index: Int) -> Int {
    guard let mark = mark(at: index) else { return index }
    return text.index(atOrAfter: mark.end)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, ",/;:|.".unicodeScalars.contains(text.scalars[low]) { low += 1 }
    while low < high, ",/;:|".unicodeScalars.contains(text.scalars[high - 1]) { high -= 1 }
    while let joint = UnitVocabulary.joints.hit(in: text, endingAt: high), joint.range.lowerBound > low {
      high = joint.range.lowerBound
    }
    return low..<high
  }
}
