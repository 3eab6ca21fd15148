/// Text that knows, for every Unicode scalar, where in the input it came from (the offset map), and
/// which repairs changed it.
///
/// Offsets are Unicode scalar offsets, never `Character` or UTF-8 ones: Thai marks must stay
/// separately addressable.
public struct SourcedText: Hashable, Sendable {
  /// The text, scalar by scalar.
  public private(set) var scalars: [Unicode.Scalar]
  /// Where each scalar stands; as many as `scalars`.
  public private(set) var places: [Place]
  /// Repairs applied so far, in the order in which they were applied; ranges are offsets into `scalars`.
  public private(set) var repairs: [TextRepair]

  /// Empty text.
  public init() {
    scalars = []
    places = []
    repairs = []
  }

  /// Text that stands, as a whole, at one place.
  public init(_ text: String, at place: Place) {
    scalars = Array(text.unicodeScalars)
    places = Array(repeating: place, count: scalars.count)
    repairs = []
  }

  /// Text with one place per scalar; `places` must have as many elements as `scalars`.
  public init(scalars: [Unicode.Scalar], places: [Place], repairs: [TextRepair] = []) {
    precondition(scalars.count == places.count, "one place per scalar")
    self.scalars = scalars
    self.places = places
    self.repairs = repairs
  }

  /// The text as a string.
  public var string: String { String(scalars: scalars) }

  /// Number of scalars.
  public var count: Int { scalars.count }
  /// Whether there is no scalar at all.
  public var isEmpty: Bool { scalars.isEmpty }

  /// The scalars of a range as a string; the range is clamped to the text.
  public func string(in range: Range<Int>) -> String {
    String(scalars: scalars[range.clamped(to: 0..<scalars.count)])
  }

  /// The part of the text in a range (clamped), with its places and the repairs that touch it.
  public subscript(range: Range<Int>) -> SourcedText {
    let r = range.clamped(to: 0..<scalars.count)
    if r.count == scalars.count, repairs.isEmpty { return self }
    let kept = repairs.compactMap { repair -> TextRepair? in
      let touches =
        repair.range.isEmpty
        ? r.contains(repair.range.lowerBound) : repair.range.overlaps(r)
      return touches ? repair.moved(by: -r.lowerBound, within: r.count) : nil
    }
    return SourcedText(scalars: Array(scalars[r]), places: Array(places[r]), repairs: kept)
  }

  /// The places of a range (clamped), one per page: boxes united.
  public func places(in range: Range<Int>) -> [Place] {
    Place.merged(places[range.clamped(to: 0..<places.count)])
  }

  /// The first place of a range, box united over that page; nil when the range is empty.
  public func place(in range: Range<Int>) -> Place? {
    Place.onFirstPage(of: places[range.clamped(to: 0..<places.count)])
  }

  /// The place of the whole text on its first page; nil when empty.
  public var place: Place? { place(in: 0..<count) }

  /// Ids of the repairs that touch a range, sorted, each once.
  public func repairRules(in range: Range<Int>) -> [String] {
    Set(
      repairs.filter { repair in
        repair.range.isEmpty ? range.contains(repair.range.lowerBound) : repair.range.overlaps(range)
      }.map(\.rule)
    ).sorted()
  }

  /// Adds text at the end.
  public mutating func append(_ other: SourcedText) {
    if isEmpty, repairs.isEmpty {
      self = other
      return
    }
    repairs += other.repairs.map { $0.moved(by: count, within: .max) }
    scalars += other.scalars
    places += other.places
  }

  /// Adds one scalar at the end.
  public mutating func append(_ scalar: Unicode.Scalar, at place: Place) {
    scalars.append(scalar)
    places.append(place)
  }

  /// Replaces a range by other text and records the repair. New scalars take the united place of the
  /// range (or, for an insertion, of the scalar before).
  ///
  /// Earlier repairs keep pointing at their text.
  public mutating func replace(
    _ range: Range<Int>, with replacement: [Unicode.Scalar], rule: String
  ) {
    let r = range.clamped(to: 0..<count)
    guard r.lowerBound < count || !scalars.isEmpty else { return }
    let before = string(in: r)
    let newPlaces = replacementPlaces(for: r, count: replacement.count)
    let delta = replacement.count - r.count
    scalars.replaceSubrange(r, with: replacement)
    places.replaceSubrange(r, with: newPlaces)
    repairs = repairs.map { $0.adjusted(forReplacing: r, delta: delta) }
    repairs.append(
      TextRepair(
        rule: rule, range: r.lowerBound..<(r.lowerBound + replacement.count), before: before,
        after: String(scalars: replacement)))
  }

  /// Keeps scalar-by-scalar places where the lengths agree, else unites the range's place.
  private func replacementPlaces(for range: Range<Int>, count newCount: Int) -> [Place] {
    if range.count == newCount { return Array(places[range]) }
    let anchor = range.isEmpty ? max(0, range.lowerBound - 1)..<max(1, range.lowerBound) : range
    guard let united = place(in: anchor) else { return [] }
    return Array(repeating: united, count: newCount)
  }
}

/// A change of text that a named rule made.
public struct TextRepair: Hashable, Sendable {
  /// Stable id of the rule, kebab-case.
  public let rule: String
  /// What it produced, as scalar offsets in the text as it is now; empty when it removed text.
  public let range: Range<Int>
  /// Characters before.
  public let before: String
  /// Characters after.
  public let after: String

  /// Makes a repair.
  public init(rule: String, range: Range<Int>, before: String, after: String) {
    self.rule = rule
    self.range = range
    self.before = before
    self.after = after
  }

  func moved(by offset: Int, within limit: Int) -> TextRepair {
    let low = max(0, range.lowerBound + offset)
    let high = max(low, min(limit, range.upperBound + offset))
    return TextRepair(rule: rule, range: min(low, high)..<high, before: before, after: after)
  }

  func adjusted(forReplacing replaced: Range<Int>, delta: Int) -> TextRepair {
    if range.lowerBound >= replaced.upperBound { return moved(by: delta, within: .max) }
    if range.upperBound <= replaced.lowerBound { return self }
    let low = min(range.lowerBound, replaced.lowerBound)
    let high = max(low, max(range.upperBound, replaced.upperBound) + delta)
    return TextRepair(rule: rule, range: low..<high, before: before, after: after)
  }
}
