/// Finds what was probably meant.
enum NearMatch {
  /// The candidate with the fewest mistakes, if they are few for its length; the earlier of equals.
  static func best(for word: String, among candidates: [String]) -> String? {
    let scored = candidates.map { (candidate: $0, distance: distance(word, $0)) }
    let near = scored.filter { pair in
      pair.distance <= max(1, max(word.count, pair.candidate.count) / 3)
        || (word.count >= 3 && pair.candidate.hasPrefix(word))
    }
    return near.min { $0.distance < $1.distance }?.candidate
  }

  /// Letters to insert, delete, replace or swap with their neighbour (optimal string alignment).
  static func distance(_ a: String, _ b: String) -> Int {
    // Nobody mistypes at such length, and the table below grows with the product.
    let (a, b) = (Array(a.prefix(64)), Array(b.prefix(64)))
    var rows = [Array(0...b.count)]
    for i in 1..<(a.count + 1) {
      var row = [i]
      for j in 1..<(b.count + 1) {
        var cost = min(
          row[j - 1] + 1, rows[i - 1][j] + 1, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cost = min(cost, rows[i - 2][j - 2] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
