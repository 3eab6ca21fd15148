internal import PageModel

/// A stretch of read text in a straight line, at its place on the page.
struct DrawnText {
  /// The text; no white space at its ends, every character one that XML can hold.
  let text: String
  /// Where the pen begins, in points of the page as displayed.
  let x: Double
  /// The baseline there.
  let y: Double
  /// Size of the letters, in points.
  let size: Double
  /// How far it runs, in points.
  let length: Double
  /// Clockwise turn of the writing: 0, 90, 180 or 270 degrees.
  let direction: Int

  /// Share of a character's box, which reaches from ascent to descent, that lies below the baseline.
  private static let descent = 0.25
  /// Size of a font as a share of such a box.
  private static let em = 0.7

  /// The stretches of a text in order.
  static func runs(of text: SourcedText) -> [DrawnText] {
    var runs: [DrawnText] = []
    var start = 0
    for index in 1..<max(1, text.count + 1)
    where index == text.count || !follows(text.places[index].box, text.places[index - 1].box) {
      if let run = DrawnText(text[start..<index]) { runs.append(run) }
      start = index
    }
    return runs
  }

  /// Nil for nothing but white space, or text without a place.
  private init?(_ line: SourcedText) {
    guard let first = line.scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = line.scalars.lastIndex(where: { !$0.properties.isWhitespace }),
      let box = line.place(in: first..<last + 1)?.box, let head = line.places[first].box,
      let tail = line.places[last].box
    else { return nil }
    let (dx, dy) = (tail.midX - head.midX, tail.midY - head.midY)
    direction = abs(dx) >= abs(dy) ? (dx < 0 ? 180 : 0) : (dy < 0 ? 270 : 90)
    let height = direction % 180 == 0 ? box.height : box.width
    size = height * Self.em
    length = direction % 180 == 0 ? box.width : box.height
    switch direction {
    case 90: (x, y) = (box.x0 + height * Self.descent, box.y0)
    case 180: (x, y) = (box.x1, box.y0 + height * Self.descent)
    case 270: (x, y) = (box.x1 - height * Self.descent, box.y1)
    default: (x, y) = (box.x0, box.y1 - height * Self.descent)
    }
    text = PrintableScalars.string(line.scalars[first...last])
  }

  /// Whether a character stands beside the one before it, in whatever direction.
  private static func follows(_ next: Box?, _ last: Box?) -> Bool {
    guard let next, let last else { return false }
    let sizes = [next, last].map { max(1, $0.width, $0.height) }
    // A space may stand for the gap between two columns.
    guard let size = sizes.min(), sizes.allSatisfy({ $0 <= 3 * size }) else { return false }
    let gapX = max(next.x0 - last.x1, last.x0 - next.x1)
    let gapY = max(next.y0 - last.y1, last.y0 - next.y1)
    return max(gapX, gapY) <= 1.5 * size && min(gapX, gapY) < -0.3 * size
  }
}
