/// Union of disjoint sets of small integers.
struct DisjointSets {
  private var parent: [Int]

  init(count: Int) { parent = Array(0..<count) }

  /// The set's smallest member.
  mutating func root(_ index: Int) -> Int {
    var root = index
    while parent[root] != root { root = parent[root] }
    var walk = index
    while parent[walk] != root { (parent[walk], walk) = (root, parent[walk]) }
    return root
  }

  mutating func unite(_ a: Int, _ b: Int) {
    let (one, two) = (root(a), root(b))
    parent[max(one, two)] = min(one, two)
  }
}
