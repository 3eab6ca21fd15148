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
    var symbols: [Unicode.Scalar: Int] = [:]
    var masks: [UInt64] = []
    for (index, scalar) in pattern.enumerated() {
      let symbol = symbols[scalar] ?? symbols.count
      if symbols.updateValue(symbol, forKey: scalar) == nil { masks += [UInt64](repeating: 0, count: count) }
      masks[symbol * count + index / 64] |= 1 << UInt64(index % 64)
    }
    let lastRow: UInt64 = 1 << UInt64((pattern.count - 1) % 64)
    var columns = [Column](repeating: Column(), count: count)
    var distance = pattern.count
    for scalar in text {
      let symbol = symbols[scalar]
      var carry = 1
      for block in 0..<count {
        let matches = symbol.map { masks[$0 * count + block] } ?? 0
        let row = block == count - 1 ? lastRow : 1 << 63
        carry = columns[block].advance(matches: matches, carry: carry, row: row)
      }
      distance += carry
    }
    return distance
  }
}
