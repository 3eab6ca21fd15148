/// Marks that were printed one base too far to the right (`ทอ้ งถนิ่` for ท้องถิ่น).
///
/// Such text looks legal for the most part: only that words appear when a mark is moved tells. So nothing is
/// looked at but a line in which some mark stands where no mark can, unless it is known already that the
/// text has displaced marks.
enum DisplacedMarkRule {
  /// In a line that shows it.
  static let rule = RepairRule.editing(
    "displaced-mark", "A mark one base too far to the right goes back where that makes words.",
    codePoints: "U+0E31 U+0E34...U+0E3A U+0E47...U+0E4E, and U+0020 after them", example: "ยกระดบั ทอ้ งถนิ่",
    "ยกระดับ ท้องถิ่น", needsReview: true, at: impossibleNeighbours
  ) { text, offset in
    // Before the line is looked for: a long one may have many places and nothing wrong in any.
    guard isMarkMisplaced(text, before: offset) else { return RepairRule.Findings() }
    let line = text.lineRange(around: min(offset, text.count - 1))
    return RepairRule.Findings(edits: DisplacedMarkSearch.edits(in: text, line), examined: line.upperBound)
  }

  /// In every line, where it is known that marks are displaced.
  static let ruleForKnownDefect = RepairRule.editing(
    rule.id, rule.summary, codePoints: rule.codePoints, example: rule.example.before, rule.example.after,
    needsReview: true, at: [RuleTrigger(before: .any, at: .marks)]
  ) { text, offset in
    guard offset < text.count else { return RepairRule.Findings() }
    let line = text.lineRange(around: offset)
    return RepairRule.Findings(edits: DisplacedMarkSearch.edits(in: text, line), examined: line.upperBound)
  }

  /// ั, ื and ็ want a consonant after them; a leading vowel bears no mark; no base bears a vowel after
  /// another mark.
  private static let impossibleNeighbours = [
    RuleTrigger(
      before: ScalarClassSet(.maiHanAkat, .saraUee, .maiTaiKhu),
      at: ScalarClassSet(
        .other, .lineBreak, .space, .tabulator, .point, .saraA, .saraAa, .saraAm, .saraE, .leadingVowel)),
    RuleTrigger(before: ScalarClassSet(.saraE, .leadingVowel), at: .marks),
    RuleTrigger(before: .marks, at: .vowelMarks),
  ]

  private static let triggers = RuleTriggers([impossibleNeighbours])

  /// How many marks stand where none can.
  static func countOfMisplacedMarks(in text: [Unicode.Scalar]) -> Int {
    var (count, next) = (0, 0)
    while let place = triggers.firstPlace(in: text, from: next, before: text.scalar(at: next - 1)) {
      if isMarkMisplaced(text, before: place) { count += 1 }
      next = place + 1
    }
    return count
  }

  /// Whether the mark before an offset, or the one at it, stands where none can; ก็ is a word.
  private static func isMarkMisplaced(_ text: [Unicode.Scalar], before offset: Int) -> Bool {
    guard let mark = text.scalar(at: offset - 1) else { return false }
    if let vowel = text.scalar(at: offset), vowel.isVowelMark, !mark.isLeadingVowel {
      // A tone mark before its vowel is out of order only; a second vowel belongs to another base.
      return mark.isVowelMark ? mark != vowel : text.scalar(at: offset - 2)?.isVowelMark ?? false
    }
    guard let base = text.scalar(at: offset - 2) else { return false }
    return mark.isLeadingVowel || (base.isThaiConsonant && (mark != .maiTaiKhu || base != "ก"))
  }
}

/// The search for marks that make words when they go one base to the left.
struct DisplacedMarkSearch {
  /// More marks in a row are not those of two bases.
  private static let mostMarks = 4

  private let source: [Unicode.Scalar]
  private let line: Range<Int>
  /// The line up to the mark in hand, repaired.
  private var left: [Unicode.Scalar] = []
  private var edits: [TextEdit] = []

  /// The moves in a line of text, in order.
  static func edits(in source: [Unicode.Scalar], _ line: Range<Int>) -> [TextEdit] {
    var search = DisplacedMarkSearch(source: source, line: line)
    return search.run()
  }

  private init(source: [Unicode.Scalar], line: Range<Int>) {
    self.source = source
    self.line = line
  }

  private mutating func run() -> [TextEdit] {
    var index = line.lowerBound
    var copied = index
    while index < line.upperBound {
      guard source[index].isThaiMark else {
        left.append(source[index])
        index += 1
        continue
      }
      var end = index
      while end < line.upperBound, source[end].isThaiMark { end += 1 }
      if index - 1 >= copied, let move = bestMove(index..<end) {
        left.removeLast()
        left += move.replacement
        edits.append(TextEdit(range: (index - 1)..<move.end, replacement: move.replacement))
        (index, copied) = (move.end, move.end)
      } else {
        left += source[index..<end]
        index = end
      }
    }
    return edits
  }

  /// A base with its marks, as they would stand after a move.
  private struct Move {
    let replacement: [Unicode.Scalar]
    /// Where the text goes on: after the marks, or after a space behind them.
    let end: Int
  }

  private func bestMove(_ marks: Range<Int>) -> Move? {
    let moves = moves(of: marks, after: left)
    guard !moves.isEmpty else { return nil }
    let end = endOfContext(from: marks.upperBound)
    let before = Array(left.suffix(WordGain.context))
    let now = leastCost(before + source[marks], from: marks.upperBound, to: end)
    let best =
      moves
      .map { ($0, leastCost(before.dropLast() + $0.replacement, from: $0.end, to: end)) }
      .min { $0.1 < $1.1 }
    guard let best, WordGain.gain(from: now, to: best.1) >= WordGain.least else { return nil }
    return best.0
  }

  /// The cost of a text that goes on with a part of the line, the next marks there moved or not: often only both moves
  /// together make a word.
  private func leastCost(_ left: [Unicode.Scalar], from start: Int, to end: Int) -> SegmentationCost {
    let dictionary = ThaiDictionary.standard
    let plain = dictionary.cost(of: left + source[start..<max(start, end)])
    guard start < end, let mark = source[start..<end].firstIndex(where: \.isThaiMark), mark > start else {
      return plain
    }
    let head = left + source[start..<mark]
    let run = mark..<(source[mark..<line.upperBound].firstIndex { !$0.isThaiMark } ?? line.upperBound)
    return moves(of: run, after: head).reduce(plain) { least, move in
      min(
        least, dictionary.cost(of: head.dropLast() + move.replacement + source[move.end..<max(move.end, end)])
      )
    }
  }

  /// Up to where text after a mark is looked at: the end of the Thai there, two spaces overlooked.
  private func endOfContext(from start: Int) -> Int {
    var end = start
    var spaces = 0
    while end < line.upperBound, end - start < WordGain.context {
      if source[end] == " " { spaces += 1 }
      guard spaces <= 2, source[end] == " " || source[end].isThaiLetter else { break }
      end += 1
    }
    return end
  }

  /// The ways in which marks of a base, the last scalar of `left`, could go to the base before it.
  private func moves(of marks: Range<Int>, after left: [Unicode.Scalar]) -> [Move] {
    guard let base = left.last, base.isThaiConsonant || base.isLeadingVowel, marks.count <= Self.mostMarks,
      let before = left.dropLast().last, before.isThaiConsonant || before.isVowelMark
    else { return [] }
    var ends = [marks.upperBound]
    if source.scalar(at: marks.upperBound) == " ", marks.upperBound + 1 < line.upperBound,
      source[marks.upperBound + 1].isThaiLetter
    {
      ends.append(marks.upperBound + 1)
    }
    let scalars = source[marks]
    return (1..<(1 << marks.count)).flatMap { chosen -> [Move] in
      let isMoved = { (index: Int) in chosen & (1 << (index - marks.lowerBound)) != 0 }
      let moved = scalars.indices.filter(isMoved).map { scalars[$0] }
      let staying = scalars.indices.filter { !isMoved($0) }.map { scalars[$0] }
      guard Self.isWritten(moved, on: before), Self.isWritten(staying, on: base) else { return [] }
      return ends.map { Move(replacement: moved + [base] + staying, end: $0) }
    }
  }

  /// Whether marks may stand in this order after a consonant, or after a vowel mark that it has already.
  private static func isWritten(_ marks: [Unicode.Scalar], on base: Unicode.Scalar) -> Bool {
    if marks.isEmpty { return true }
    let vowels = marks.filter { !$0.isUpperMark }.count
    let isOrdered = vowels == 0 || !marks[0].isUpperMark
    return isOrdered && vowels <= 1 && marks.count - vowels <= 1
      && (base.isThaiConsonant || (base.isVowelMark && vowels == 0))
  }
}
