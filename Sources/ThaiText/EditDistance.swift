/// Levenshtein distance, computed 64 cells at a time.
///
/// The block form of Myers' bit-vector algorithm (Hyyrö 2003, "A bit-vector algorithm for computing
/// Levenshtein and Damerau edit distances").
enum EditDistance {
  static func between(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    let prefix = zip(a, b).prefix { $0 == $1 }.count
    let suffix = zip(a.dropFirst(prefix).reversed(), b.dropFirst(prefix).reversed()).prefix { $0 == $1 }.count
    let x = a[prefix..<(a.count - suffix)]
    let y = b[prefix..<(b.count - suffix)]
    if x.isEmpty || y.isEmpty { return max(x.count, y.count) }
    return x.count <= y.count ? blocks(pattern: Array(x), text: y) : blocks(pattern: Array(y), text: x)
  }

  private struct Column {
    var positive: UInt64 = .max
    var negative: UInt64 = 0

    /// Moves on by one scalar of the text; `carry` is the horizontal difference that comes in from the
    /// block above (-1, 0, 1), the result the one at `row` of this block.
    mutating func advance(matches: UInt64, carry: Int, row: UInt64) -> Int {
      let vertical = matches | negative
      let equal = matches | (carry < 0 ? 1 : 0)
      let diagonal = (((equal & positive) &+ positive) ^ positive) | equal
      var up = negative | ~(diagonal | positive)
      var down = positive & diagonal
      let out = up & row != 0 ? 1 : down & row != 0 ? -1 : 0
      up = (up << 1) | (carry > 0 ? 1 : 0)
      down = (down << 1) | (carry < 0 ? 1 : 0)
      positive = down | ~(vertical | up)
      negative = up & vertical
      return out
    }
  }

  private static func blocks(pattern: [Unicode.Scalar], text: ArraySlice<Unicode.Scalar>) -> Int {
    let count = (pattern.count + 63) / 64
    let masks = MatchMasks(pattern: pattern, blocks: count)
    let lastRow: UInt64 = 1 << UInt64((pattern.count - 1) % 64)
    var columns = [Column](repeating: Column(), count: count)
    var distance = pattern.count
    for scalar in text {
      let symbol = masks.symbol(of: scalar)
      var carry = 1
      for block in 0..<count {
        let matches = symbol.map { masks.mask(of: $0, block: block) } ?? 0
        let row = block == count - 1 ? lastRow : 1 << 63
        carry = columns[block].advance(matches: matches, carry: carry, row: row)
      }
      distance += carry
    }
    return distance
  }
}

/// Where each scalar of a pattern stands in it, 64 places a mask.
private struct MatchMasks {
  /// The scalars of Thai and Latin text, below this or in the Thai block, are found without hashing.
  private static let near = 0x80
  private static let thai = 0x0E00..<0x0E80

  private let blocks: Int
  /// Number of each scalar of ASCII and of the Thai block; -1 where the pattern has none.
  private var usual = [Int](repeating: -1, count: 2 * Self.near)
  private var others: [Unicode.Scalar: Int] = [:]
  private var masks: [UInt64] = []

  init(pattern: [Unicode.Scalar], blocks: Int) {
    self.blocks = blocks
    var symbols = 0
    for (index, scalar) in pattern.enumerated() {
      let known = symbol(of: scalar)
      let symbol = known ?? symbols
      if known == nil {
        set(symbol, for: scalar)
        symbols += 1
        masks += repeatElement(0, count: blocks)
      }
      masks[symbol * blocks + index / 64] |= 1 << UInt64(index % 64)
    }
  }

  func mask(of symbol: Int, block: Int) -> UInt64 { masks[symbol * blocks + block] }

  func symbol(of scalar: Unicode.Scalar) -> Int? {
    guard let slot = Self.slot(of: scalar) else { return others[scalar] }
    return usual[slot] < 0 ? nil : usual[slot]
  }

  private mutating func set(_ symbol: Int, for scalar: Unicode.Scalar) {
    if let slot = Self.slot(of: scalar) { usual[slot] = symbol } else { others[scalar] = symbol }
  }

  private static func slot(of scalar: Unicode.Scalar) -> Int? {
    let value = Int(scalar.value)
    if value < near { return value }
    return thai.contains(value) ? value - thai.lowerBound + near : nil
  }
}
