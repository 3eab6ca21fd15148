/// Directions of text in quarter turns.
enum TextDirection {
  /// The direction as one of 0, 90, 180, 270.
  static func normalized(_ degrees: Int) -> Int {
    let turn = ((degrees % 360) + 360) % 360
    return (turn + 45) / 90 % 4 * 90
  }
}
