import PageModel

@testable import ThaiText

/// What holds for every text and its repair.
enum RepairLaws {
  /// The first law that a text breaks; nil where it breaks none.
  ///
  /// That repairing twice changes nothing holds only where no defect is known of the text.
  static func broken(by text: [Unicode.Scalar], knownDefects: TextDefects = []) -> String? {
    let once = ThaiRepair.repair(scalars: text, knownDefects: knownDefects)
    if let fault = fault(of: once.map, source: text.count, result: once.scalars.count) { return fault }
    if once.map.isIdentity != once.repairs.isEmpty { return "changes without a repair, or the reverse" }
    if replayed(once, from: text) != once.scalars { return "cannot be replayed: \(once.scalars)" }
    if let repair = once.repairs.first(where: { !isInside($0.range, once) }) {
      return "a repair lies outside of a changed span: \(repair)"
    }
    if !knownDefects.isEmpty { return nil }
    let twice = ThaiRepair.repair(scalars: once.scalars)
    if twice.scalars != once.scalars || !twice.repairs.isEmpty {
      return "is not settled: \(once.scalars), \(twice.scalars)"
    }
    return nil
  }

  /// The source with each changed span replaced by what the span became.
  private static func replayed(_ repaired: RepairedText, from source: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var text = source
    for span in repaired.map.spans.reversed() where span.isRepair {
      text.replaceSubrange(span.source, with: repaired.scalars[span.result])
    }
    return text
  }

  private static func isInside(_ range: Range<Int>, _ repaired: RepairedText) -> Bool {
    repaired.map.spans.contains { span in
      span.isRepair && span.result.lowerBound <= range.lowerBound
        && range.upperBound <= span.result.upperBound
    }
  }

  private static func fault(of map: OffsetMap, source: Int, result: Int) -> String? {
    var (low, start) = (0, 0)
    var wasIdentity = false
    for span in map.spans {
      if span.source.lowerBound != low || span.result.lowerBound != start { return "a gap at \(span)" }
      if span.source.isEmpty { return "a span without a source at \(span)" }
      if !span.isRepair, span.source.count != span.result.count { return "an unequal run at \(span)" }
      if wasIdentity, !span.isRepair { return "two runs that touch at \(span)" }
      (low, start) = (span.source.upperBound, span.result.upperBound)
      wasIdentity = !span.isRepair
    }
    return low == source && start == result ? nil : "the map ends at \(low) and \(start)"
  }
}
