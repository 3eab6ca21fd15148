/// Where in a text a rule may have something to do: two neighbours of certain classes.
struct RuleTrigger: Sendable {
  /// What stands before; `other` stands before the first scalar.
  let before: ScalarClassSet
  /// The scalar looked at; `other` stands after the last scalar.
  let at: ScalarClassSet
}

/// The triggers of several rules as one table, so that one pass over a text finds every place that any of them
/// has to look at.
struct RuleTriggers: Sendable {
  /// A set of rules: bit i for the rule i.
  typealias Rules = UInt32

  private static let classCount = 32
  /// For a pair of classes, `before * classCount + at`.
  private var table = [Rules](repeating: 0, count: classCount * classCount)

  init(_ triggers: [[RuleTrigger]]) {
    precondition(triggers.count <= Rules.bitWidth, "one bit per rule")
    for (rule, pairs) in triggers.enumerated() {
      for before in ScalarClass.allCases {
        for at in ScalarClass.allCases
        where pairs.contains(where: { $0.before.contains(before.rawValue) && $0.at.contains(at.rawValue) }) {
          table[Int(before.rawValue) * Self.classCount + Int(at.rawValue)] |= 1 << Rules(rule)
        }
      }
    }
  }

  /// The rules to ask about a scalar after another; nil stands for the edge of the text.
  func rules(before: Unicode.Scalar?, at scalar: Unicode.Scalar?) -> Rules {
    table[Int(Self.scalarClass(before)) * Self.classCount + Int(Self.scalarClass(scalar))]
  }

  /// The first offset from `start` on that any rule has to look at; nil where there is none.
  ///
  /// `before` is the scalar before `start`.
  func firstPlace(in text: [Unicode.Scalar], from start: Int, before: Unicode.Scalar?) -> Int? {
    var last = Int(Self.scalarClass(before))
    let consonant = Int(ScalarClass.consonant.rawValue)
    let space = Int(ScalarClass.space.rawValue)
    let consonantAfterSpace = Int(ScalarClass.consonantAfterSpace.rawValue)
    return ScalarClass.table.withUnsafeBufferPointer { classes in
      table.withUnsafeBufferPointer { table in
        text.withUnsafeBufferPointer { text in
          var index = start
          while index < text.count {
            let value = text[index].value
            let next =
              value < UInt32(classes.count)
              ? Int(classes[Int(value)]) : Int(ScalarClass.beyondTable(value).rawValue)
            if table[last &* Self.classCount &+ next] != 0 { return index }
            last = next == consonant && last == space ? consonantAfterSpace : next
            index += 1
          }
          return nil
        }
      }
    }
  }

  private static func scalarClass(_ scalar: Unicode.Scalar?) -> UInt8 {
    guard let value = scalar?.value else { return ScalarClass.other.rawValue }
    return value < UInt32(ScalarClass.tableCount)
      ? ScalarClass.table[Int(value)] : ScalarClass.beyondTable(value).rawValue
  }
}
