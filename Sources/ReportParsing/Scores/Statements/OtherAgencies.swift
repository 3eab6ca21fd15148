import ThaiText

/// Where a sentence names agencies other than the reporting one: the next figure is theirs.
struct OtherAgencies {
  /// Squeezed ranges of other agencies, and of the reporting one, left to right.
  private let others: [Range<Int>]
  private let own: [Range<Int>]

  /// No agency is named.
  static let none = OtherAgencies(others: [], own: [])

  private init(others: [Range<Int>], own: [Range<Int>]) {
    self.others = others
    self.own = own
  }

  /// `name` is that of the reporting agency without its kind, in key form; where it is unknown nothing is told.
  init(in text: SqueezedText, names: AgencyNames, own name: [Unicode.Scalar]?) {
    guard let name, !name.isEmpty else {
      self = .none
      return
    }
    var (others, own) = ([Range<Int>](), [Range<Int>]())
    for printed in names.named(in: text) {
      let range = printed.range
      let isOwn =
        text.matches(name, at: printed.nameStart)
        || TextKey.similarity(ofKeys: Array(text.scalars[printed.name]), name) >= 0.8
      if isOwn { own.append(range) } else { others.append(range) }
    }
    // The own name stands in sentences that go on at once, too.
    own += text.scalars.indices.filter { text.matches(name, at: $0) }.map { $0..<($0 + name.count) }
    self.init(others: others, own: own)
  }

  /// Whether another agency is named between a figure and the one before it, and the reporting one not after that.
  func claim(_ index: Int, after previous: Int) -> Bool {
    guard let other = others.last(where: { $0.upperBound <= index && $0.lowerBound >= previous }) else {
      return false
    }
    return !own.contains { $0.lowerBound >= other.lowerBound && $0.upperBound <= index }
  }
}
