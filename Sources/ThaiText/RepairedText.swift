public import PageModel

/// Scalars after repair, where each came from, and what was changed.
public struct RepairedText: Hashable, Sendable {
  /// The text, scalar by scalar.
  public internal(set) var scalars: [Unicode.Scalar]
  /// From the source's scalars to these.
  public internal(set) var map: OffsetMap
  /// In the order in which they were made; ranges are offsets into `scalars`.
  public internal(set) var repairs: [TextRepair]

  /// A text that nothing was changed in.
  init(unchanged scalars: [Unicode.Scalar]) {
    self.init(scalars: scalars, map: OffsetMap(identity: scalars.count), repairs: [])
  }

  init(scalars: [Unicode.Scalar], map: OffsetMap, repairs: [TextRepair]) {
    self.scalars = scalars
    self.map = map
    self.repairs = repairs
  }

  /// Whether a rule changed it that is to be looked at by a human being.
  public var needsReview: Bool { repairs.contains { ThaiRepair.needsReview($0.rule) } }

  /// This change and then another, of its result.
  func then(_ next: RepairedText) -> RepairedText {
    RepairedText(
      scalars: next.scalars, map: map.composed(with: next.map),
      repairs: repairs.map { $0.moved(to: next.map.resultRange(ofSource: $0.range)) } + next.repairs)
  }
}

extension TextRepair {
  /// The same repair at another range.
  func moved(to range: Range<Int>) -> TextRepair {
    TextRepair(rule: rule, range: range, before: before, after: after)
  }
}

extension SourcedText {
  /// The text after a repair of its scalars.
  ///
  /// A scalar that stands for one scalar keeps that one's place; those of a span that became others take
  /// the united place of what the span was.
  public func applying(_ repaired: RepairedText) -> SourcedText {
    precondition(repaired.map.sourceCount == count, "a repair of this text")
    if repaired.repairs.isEmpty { return self }
    var moved: [Place] = []
    moved.reserveCapacity(repaired.scalars.count)
    for span in repaired.map.spans {
      if !span.isRepair || (span.source.count == 1 && span.result.count == 1) {
        moved += places[span.source]
      } else if !span.result.isEmpty, let place = place(in: span.source) {
        moved += repeatElement(place, count: span.result.count)
      }
    }
    let earlier = repairs.map { $0.moved(to: repaired.map.resultRange(ofSource: $0.range)) }
    return SourcedText(scalars: repaired.scalars, places: moved, repairs: earlier + repaired.repairs)
  }
}
