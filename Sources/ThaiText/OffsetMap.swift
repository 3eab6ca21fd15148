/// Which scalars of a source text became which scalars of a result.
///
/// A list of spans, in order on both sides (monotone), that touch without a gap: every scalar of the source
/// and every scalar of the result lies in exactly one span (complete). Offsets are Unicode scalar offsets.
public struct OffsetMap: Hashable, Sendable {
  /// A range of the source and the range of the result that it became.
  public struct Span: Hashable, Sendable {
    /// Scalar offsets in the source; never empty.
    public let source: Range<Int>
    /// Scalar offsets in the result; empty where the source was removed.
    public let result: Range<Int>
    /// Whether rules changed this part; else both sides are the same, scalar by scalar.
    public let isRepair: Bool
  }

  /// The spans, in order; no two identical runs touch.
  public private(set) var spans: [Span] = []

  /// The map of an empty text.
  public init() {}

  /// The map of a text in which nothing changed.
  public init(identity count: Int) {
    if count > 0 { appendIdentity(count) }
  }

  /// Number of scalars in the source.
  public var sourceCount: Int { spans.last?.source.upperBound ?? 0 }
  /// Number of scalars in the result.
  public var resultCount: Int { spans.last?.result.upperBound ?? 0 }
  /// Whether nothing changed.
  public var isIdentity: Bool { !spans.contains(where: \.isRepair) }

  /// The range of the source that a range of the result (clamped) came from: of a changed span the whole.
  public func sourceRange(ofResult range: Range<Int>) -> Range<Int> {
    Self.image(of: range.clamped(to: 0..<resultCount), in: spans, from: \.result, to: \.source)
  }

  /// The range of the result that a range of the source (clamped) became: of a changed span the whole.
  public func resultRange(ofSource range: Range<Int>) -> Range<Int> {
    Self.image(of: range.clamped(to: 0..<sourceCount), in: spans, from: \.source, to: \.result)
  }

  /// The map of two changes, this one first: from this map's source to `next`'s result.
  ///
  /// Spans that `next` changed again become one span with what it changed them together with.
  public func composed(with next: OffsetMap) -> OffsetMap {
    precondition(next.sourceCount == resultCount, "the second change starts from the first one's result")
    if isIdentity { return next }
    if next.isIdentity { return self }
    var composition = OffsetMapComposition(first: spans, second: next.spans)
    return composition.composed()
  }

  /// Adds scalars that did not change.
  mutating func appendIdentity(_ count: Int) {
    guard count > 0 else { return }
    if let last = spans.last, !last.isRepair {
      spans[spans.count - 1] = Span(
        source: last.source.lowerBound..<(last.source.upperBound + count),
        result: last.result.lowerBound..<(last.result.upperBound + count), isRepair: false)
    } else {
      append(source: count, result: count, isRepair: false)
    }
  }

  /// Adds scalars of the source, at least one, that became others.
  mutating func appendRepair(source: Int, result: Int) {
    precondition(source > 0, "a repair changes something")
    append(source: source, result: result, isRepair: true)
  }

  private mutating func append(source: Int, result: Int, isRepair: Bool) {
    let (low, start) = (sourceCount, resultCount)
    spans.append(Span(source: low..<(low + source), result: start..<(start + result), isRepair: isRepair))
  }

  private static func image(
    of range: Range<Int>, in spans: [Span], from: (Span) -> Range<Int>, to: (Span) -> Range<Int>
  ) -> Range<Int> {
    let first = spans.partitionPoint { from($0).upperBound <= range.lowerBound }
    guard first < spans.count else {
      return spans.last.map { to($0).upperBound..<to($0).upperBound } ?? 0..<0
    }
    let low = edge(range.lowerBound, spans[first], from, to).lowerBound
    guard !range.isEmpty else { return low..<low }
    let last = max(first, spans.partitionPoint { from($0).lowerBound < range.upperBound } - 1)
    return low..<max(low, edge(range.upperBound, spans[last], from, to).upperBound)
  }

  private static func edge(
    _ offset: Int, _ span: Span, _ from: (Span) -> Range<Int>, _ to: (Span) -> Range<Int>
  ) -> Range<Int> {
    if span.isRepair { return to(span) }
    let image = to(span).lowerBound + offset - from(span).lowerBound
    return image..<image
  }
}

extension Array {
  /// The first offset from which on `isBefore` does not hold; it must hold for a first part and for no other.
  fileprivate func partitionPoint(_ isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Two changes in step: what the first one made is what the second one starts from.
private struct OffsetMapComposition {
  let first: [OffsetMap.Span]
  let second: [OffsetMap.Span]
  private var firstIndex = 0
  private var secondIndex = 0
  /// How far each side has come in the text between the two changes.
  private var firstEnd = 0
  private var secondEnd = 0
  private var map = OffsetMap()

  init(first: [OffsetMap.Span], second: [OffsetMap.Span]) {
    self.first = first
    self.second = second
  }

  mutating func composed() -> OffsetMap {
    while firstIndex < first.count {
      let one = first[firstIndex]
      if one.result.isEmpty {
        map.appendRepair(source: one.source.count, result: 0)
        firstIndex += 1
        continue
      }
      guard secondIndex < second.count else { break }
      let two = second[secondIndex]
      if one.isRepair || two.isRepair {
        takeRepair()
      } else {
        let end = min(one.result.upperBound, two.source.upperBound)
        map.appendIdentity(end - firstEnd)
        _ = takeFirst(upTo: end)
        _ = takeSecond(upTo: end)
      }
    }
    return map
  }

  /// Takes spans of both sides until they end at the same place.
  private mutating func takeRepair() {
    var end = firstEnd + 1
    var (source, result) = (0, 0)
    while firstEnd < end || secondEnd < end {
      if firstEnd < end { source += takeFirst(upTo: end) } else { result += takeSecond(upTo: end) }
      end = max(end, firstEnd, secondEnd)
    }
    map.appendRepair(source: source, result: result)
  }

  private mutating func takeFirst(upTo end: Int) -> Int {
    let span = first[firstIndex]
    let upper = span.isRepair ? span.result.upperBound : min(end, span.result.upperBound)
    let taken = span.isRepair ? span.source.count : upper - firstEnd
    firstEnd = upper
    if upper == span.result.upperBound { firstIndex += 1 }
    return taken
  }

  private mutating func takeSecond(upTo end: Int) -> Int {
    let span = second[secondIndex]
    let upper = span.isRepair ? span.source.upperBound : min(end, span.source.upperBound)
    let taken = span.isRepair ? span.result.count : upper - secondEnd
    secondEnd = upper
    if upper == span.source.upperBound { secondIndex += 1 }
    return taken
  }
}
