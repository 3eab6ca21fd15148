import PageModel

extension Place {
  /// Whether the place comes first when reading: by page, then line or height, then from the left.
  func isBefore(_ other: Place) -> Bool {
    if page != other.page { return page < other.page }
    if line != other.line { return (line ?? 0) < (other.line ?? 0) }
    let (a, b) = ((box?.y0 ?? 0, box?.x0 ?? 0), (other.box?.y0 ?? 0, other.box?.x0 ?? 0))
    return a < b
  }

  /// Whether both stand on the same line of text: the same source line, or boxes that share half of
  /// the lower one's height.
  func isBeside(_ other: Place) -> Bool {
    guard page == other.page else { return false }
    if let line, let otherLine = other.line { return line == otherLine }
    guard let box, let otherBox = other.box else { return false }
    let shared = min(box.y1, otherBox.y1) - max(box.y0, otherBox.y0)
    return shared > 0 && shared >= min(box.height, otherBox.height) / 2
  }
}
