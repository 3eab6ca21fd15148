/// Keys of texts.
extension [Unicode.Scalar] {
  /// Whether the scalars of the part stand in it one after the other; never so for an empty part.
  func holds(_ part: [Unicode.Scalar]) -> Bool {
    guard let first = part.first, part.count <= count else { return false }
    return (0...(count - part.count)).contains { start in
      self[start] == first && self[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
