/// A change at the scalar that a rule was asked about.
struct Rewrite {
  /// How many scalars to the left go.
  var dropping = 0
  /// What comes instead; the rules are asked about it again.
  var replacement: [Unicode.Scalar] = []
  /// Whether the scalar itself stays, after the replacement.
  var keepsScalar = false
}

/// One pass from left to right in which each scalar is asked about once the text to its left is repaired.
///
/// A rule sees the scalar and what stands to its left, nothing to its right. What it puts there is asked about
/// anew. So nothing to the left of the scalar in hand can be repaired any further, and to repair a repaired
/// text changes nothing.
struct Rewriting {
  /// A change that was made, told by what it replaced.
  struct Step {
    /// Index of the rule in the pass.
    let rule: Int
    /// Scalar offsets in the source.
    let source: Range<Int>
    let before: String
    let after: String
  }

  /// A scalar that has to be asked about (again) before the source goes on.
  private struct Pending {
    let scalar: Unicode.Scalar
    let source: Range<Int>
    let isRepair: Bool
  }

  /// Offsets of a part of the source, and how many scalars on the left come from it.
  private struct OpenSpan {
    var source: Range<Int>
    var count: Int
    let isRepair: Bool
  }

  /// Rules ask for each other's results at most this often for a scalar of the source, on the whole.
  private static let mostStepsPerScalar = 64

  private let source: [Unicode.Scalar]
  private var left: [Unicode.Scalar] = []
  private var spans: [OpenSpan] = []
  private var pending: [Pending] = []
  private var next = 0
  private var spacing: LetterSpacing
  private(set) var steps: [Step] = []

  private init(_ source: [Unicode.Scalar]) {
    self.source = source
    spacing = LetterSpacing(source)
    left.reserveCapacity(source.count)
  }

  /// The repaired scalars, where they came from, and the steps; nil where no rule applies.
  static func run(
    _ rules: [RepairRule], _ triggers: RuleTriggers, on source: [Unicode.Scalar]
  ) -> (scalars: [Unicode.Scalar], map: OffsetMap, steps: [Step])? {
    guard let first = triggers.firstPlace(in: source, from: 0, before: nil) else { return nil }
    var rewriting = Rewriting(source)
    rewriting.copy(upTo: first)
    rewriting.rewrite(rules, triggers)
    if rewriting.steps.isEmpty { return nil }
    return (rewriting.left, rewriting.map(), rewriting.steps)
  }

  /// The scalar that stands `distance` scalars to the left; 1 is the nearest.
  func left(_ distance: Int) -> Unicode.Scalar? {
    distance <= left.count ? left[left.count - distance] : nil
  }

  /// How many scalars from `distance` on leftwards are like that, `limit` at most.
  func leftRun(from distance: Int, limit: Int = .max, _ isMember: (Unicode.Scalar) -> Bool) -> Int {
    var count = 0
    while count < limit, let scalar = left(distance + count), isMember(scalar) { count += 1 }
    return count
  }

  /// Longer runs of upper marks are no writing; a vowel that went through them all would take long.
  private static let mostUpperMarks = 3

  /// How many tone marks and ์ stand to the left; 0 where they are more than are ever written.
  var upperMarkCount: Int {
    let count = leftRun(from: 1, limit: Self.mostUpperMarks + 1, \.isUpperMark)
    return count <= Self.mostUpperMarks ? count : 0
  }

  /// Whether the line in hand is set with spaces between letters.
  mutating func isLineLetterSpaced() -> Bool { spacing.isSpaced(at: max(0, next - 1)) }

  private mutating func rewrite(_ rules: [RepairRule], _ triggers: RuleTriggers) {
    let mostSteps = Self.mostStepsPerScalar * (source.count + 1)
    while true {
      if let item = pending.popLast() {
        take(item, rules, steps.count < mostSteps ? triggers.rules(before: left.last, at: item.scalar) : 0)
      } else if next < source.count {
        copy(upTo: triggers.firstPlace(in: source, from: next, before: left.last) ?? source.count)
        guard next < source.count else { return }
        let item = Pending(scalar: source[next], source: next..<(next + 1), isRepair: false)
        next += 1
        take(item, rules, triggers.rules(before: left.last, at: item.scalar))
      } else {
        return
      }
    }
  }

  private mutating func take(_ item: Pending, _ rules: [RepairRule], _ asked: RuleTriggers.Rules) {
    var asked = asked
    while asked != 0 {
      let rule = asked.trailingZeroBitCount
      asked &= asked - 1
      if case .rewriting(let rewrite) = rules[rule].form, let change = rewrite(&self, item.scalar) {
        apply(change, item, rule)
        return
      }
    }
    append(item)
  }

  private mutating func apply(_ change: Rewrite, _ item: Pending, _ rule: Int) {
    precondition(change.dropping > 0 || !change.keepsScalar, "a rewrite changes something")
    var before = String.UnicodeScalarView()
    before.append(contentsOf: left.suffix(change.dropping))
    if !change.keepsScalar { before.append(item.scalar) }
    var after = String.UnicodeScalarView()
    after.append(contentsOf: change.replacement)
    var origin: Range<Int>? = change.keepsScalar ? nil : item.source
    for _ in 0..<change.dropping { origin = union(origin, dropLast()) }
    guard let origin else { return append(item) }
    steps.append(Step(rule: rule, source: origin, before: String(before), after: String(after)))
    if change.keepsScalar { pending.append(item) }
    for scalar in change.replacement.reversed() {
      pending.append(Pending(scalar: scalar, source: origin, isRepair: true))
    }
  }

  private func union(_ a: Range<Int>?, _ b: Range<Int>) -> Range<Int> {
    guard let a else { return b }
    return min(a.lowerBound, b.lowerBound)..<max(a.upperBound, b.upperBound)
  }

  /// Takes the last scalar on the left away; returns the part of the source that it came from.
  private mutating func dropLast() -> Range<Int> {
    precondition(!left.isEmpty, "a rule drops what it has seen")
    left.removeLast()
    // Removed text between what is dropped becomes part of the repair.
    while let last = spans.last, last.count == 0 { spans.removeLast() }
    let index = spans.count - 1
    let span = spans[index]
    spans[index].count -= 1
    defer { if spans[index].count == 0 { spans.removeLast() } }
    if span.isRepair { return span.source }
    let upper = span.source.upperBound
    spans[index].source = span.source.lowerBound..<(upper - 1)
    return (upper - 1)..<upper
  }

  private mutating func append(_ item: Pending) {
    left.append(item.scalar)
    if let last = spans.last, last.isRepair, last.source.upperBound > item.source.lowerBound {
      spans[spans.count - 1].source = union(last.source, item.source)
      spans[spans.count - 1].count += 1
    } else {
      appendSpan(item.source, count: 1, isRepair: item.isRepair)
    }
  }

  private mutating func copy(upTo end: Int) {
    guard next < end else { return }
    left += source[next..<end]
    appendSpan(next..<end, count: end - next, isRepair: false)
    next = end
  }

  private mutating func appendSpan(_ source: Range<Int>, count: Int, isRepair: Bool) {
    let end = spans.last?.source.upperBound ?? 0
    if end < source.lowerBound {
      spans.append(OpenSpan(source: end..<source.lowerBound, count: 0, isRepair: true))
    }
    if !isRepair, let last = spans.last, !last.isRepair {
      spans[spans.count - 1].source = last.source.lowerBound..<source.upperBound
      spans[spans.count - 1].count += count
    } else {
      spans.append(OpenSpan(source: source, count: count, isRepair: isRepair))
    }
  }

  private func map() -> OffsetMap {
    var map = OffsetMap()
    for span in spans {
      if span.isRepair {
        map.appendRepair(source: span.source.count, result: span.count)
      } else {
        map.appendIdentity(span.count)
      }
    }
    if map.sourceCount < source.count { map.appendRepair(source: source.count - map.sourceCount, result: 0) }
    return map
  }
}
