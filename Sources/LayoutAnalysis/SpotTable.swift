/// A hash table from places to small numbers that keeps everything in three flat arrays.
struct SpotTable {
  private var heads: [Int32]
  private var next: [Int32] = []
  private var keys: [UInt64] = []
  private var values: [Int32] = []
  private let mask: UInt64

  /// Makes room for so many entries.
  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    heads = Array(repeating: -1, count: size)
    mask = UInt64(size - 1)
    next.reserveCapacity(capacity)
    keys.reserveCapacity(capacity)
    values.reserveCapacity(capacity)
  }

  private func slot(_ key: UInt64) -> Int {
    let mixed = (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15
    return Int((mixed >> 24) & mask)
  }

  mutating func insert(_ value: Int, key: UInt64) {
    let slot = slot(key)
    next.append(heads[slot])
    keys.append(key)
    values.append(Int32(truncatingIfNeeded: value))
    heads[slot] = Int32(truncatingIfNeeded: keys.count - 1)
  }

  /// Whether one of the last values of a key satisfies a condition; looks at no more than `most`.
  func contains(_ key: UInt64, most: Int, where condition: (Int) -> Bool) -> Bool {
    var entry = Int(heads[slot(key)])
    var seen = 0
    while entry >= 0, seen < most {
      if keys[entry] == key {
        if condition(Int(values[entry])) { return true }
        seen += 1
      }
      entry = Int(next[entry])
    }
    return false
  }
}
