import PageModel

/// Reads the items of a list: one a line, or running on within a paragraph where their numbers count up.
struct StepList {
  /// The items without their marks; none where the text is no list.
  let items: [String]

  /// A mark with what its position says of it.
  private struct Candidate {
    let start: Int
    let mark: StepMark
    let isAtLineStart: Bool
  }

  init(_ source: SourcedText) {
    let text = Array(source.scalars.prefix(ParsingLimits.scalars))
    let starts = Self.itemMarks(among: Self.candidates(in: text))
    items = starts.indices.compactMap { index in
      let end = index + 1 < starts.count ? starts[index + 1].start : text.count
      return Self.content(text[min(starts[index].mark.end, end)..<end])
    }
  }

  /// An item without blanks around it; nil where it is empty. `๑. . ปรับปรุง` has a dot too many.
  private static func content(_ item: ArraySlice<Unicode.Scalar>) -> String? {
    let rest = item.drop { $0.isSpace || $0 == "." }
    guard let last = rest.lastIndex(where: { !$0.isSpace }) else { return nil }
    return String(String.UnicodeScalarView(rest[...last]))
  }

  /// Everything that looks like a mark, at the start of a line or after a blank.
  private static func candidates(in text: [Unicode.Scalar]) -> [Candidate] {
    var found: [Candidate] = []
    var isAtLineStart = true
    var isAfterBlank = true
    var openBrackets = 0
    var index = 0
    while index < text.count {
      let scalar = text[index]
      if scalar == "\n" {
        (isAtLineStart, isAfterBlank, openBrackets) = (true, true, 0)
        index += 1
        continue
      }
      if scalar.isSpace {
        isAfterBlank = true
        index += 1
        continue
      }
      if isAfterBlank, let mark = StepMark(at: index, in: text),
        isAtLineStart || (openBrackets == 0 && Self.mayStandWithinLine(mark, at: index, in: text))
      {
        found.append(Candidate(start: index, mark: mark, isAtLineStart: isAtLineStart))
        index = max(index + 1, mark.end)
        // After a mark another may follow at once: `1. - `; it is part of the item.
        (isAtLineStart, isAfterBlank) = (false, false)
        continue
      }
      if scalar == "(" { openBrackets += 1 }
      if scalar == ")" { openBrackets = max(0, openBrackets - 1) }
      (isAtLineStart, isAfterBlank) = (false, false)
      index += 1
    }
    return found
  }

  /// Dashes within a line stand for spans; a number belongs to the word before it where that counts something.
  private static func mayStandWithinLine(
    _ mark: StepMark, at start: Int, in text: [Unicode.Scalar]
  ) -> Bool {
    if mark.style == .bullet("-") || mark.style == .lettered || mark.end >= text.count { return false }
    if case .bullet = mark.style { return true }
    let before = SqueezedText(
      SourcedText(String(String.UnicodeScalarView(text[max(0, start - 24)..<start])), at: Place(page: 1)))
    if StepVocabulary.counters.hit(in: before, endingAt: before.scalars.count)?.meaning == true {
      return false
    }
    guard let joint = StepVocabulary.joints.hit(in: before, endingAt: before.scalars.count) else {
      return true
    }
    // `ไตรมาสที่ 1 และ 2.`
    return joint.range.lowerBound == 0 || !before.scalars[joint.range.lowerBound - 1].isDigit
  }

  /// The marks that begin items: all of the style that the first one has.
  private static func itemMarks(among candidates: [Candidate]) -> [Candidate] {
    var seconds = Set<StepMark.Style>()
    var firsts: [Int: Bool] = [:]
    for index in candidates.indices.reversed() {
      let mark = candidates[index].mark
      if mark.number == 2 { seconds.insert(mark.style) }
      firsts[index] = mark.number == 1 && seconds.contains(mark.style)
    }
    let first = candidates.indices.first { candidates[$0].isAtLineStart || firsts[$0] == true }
    guard let first else { return [] }
    var items = [candidates[first]]
    for candidate in candidates[(first + 1)...] where candidate.mark.style == candidates[first].mark.style {
      if let last = items.last, goesOn(candidate, after: last.mark) { items.append(candidate) }
    }
    return items
  }

  /// Within a line only the very next number goes on; at the start of one it may begin anew or skip a few.
  private static func goesOn(_ candidate: Candidate, after last: StepMark) -> Bool {
    let number = candidate.mark.number
    if case .bullet = candidate.mark.style { return true }
    if number == last.number + 1 { return true }
    return candidate.isAtLineStart && (number == 1 || (last.number...last.number + 3).contains(number))
  }
}
