/// Keys of texts.
extension [Unicode.Scalar] {
  /// Whether the scalars of the part stand in it one after the other; never so for an empty part.
  func holds(_ part: [Unicode.Scalar]) -> Bool {
    guard let first = part.first, part.count <= count else { return false }
    return withUnsafeBufferPointer { text in
      part.withUnsafeBufferPointer { part in
        var start = 0
        while start + part.count <= text.count {
          if text[start] == first {
            var length = 1
            while length < part.count, text[start + length] == part[length] { length += 1 }
            if length == part.count { return true }
          }
          start += 1
        }
        return false
      }
    }
  }
}
