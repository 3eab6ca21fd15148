internal import PageModel

/// Turns a page so that most of its text runs from left to right: a table set sideways on an upright
/// page is read as if the page had been turned.
struct ReadingFrame {
  /// Direction of most text, in the page's own coordinates.
  let direction: Int
  private let pageWidth: Double
  private let pageHeight: Double

  init(of page: Page, limit: Int) {
    var counts = [0, 0, 0, 0]
    for glyph in page.glyphs.prefix(limit) where !glyph.isInvisible {
      counts[TextDirection.normalized(glyph.direction) / 90] += 1
    }
    let total = counts.reduce(0, +)
    let turned = counts.indices.first { counts[$0] * 10 > total * 6 } ?? 0
    direction = turned * 90
    pageWidth = page.width.isFinite ? page.width : 0
    pageHeight = page.height.isFinite ? page.height : 0
  }

  /// Width of the page as read.
  var width: Double { direction % 180 == 0 ? pageWidth : pageHeight }
  /// Height of the page as read.
  var height: Double { direction % 180 == 0 ? pageHeight : pageWidth }

  /// A box of the page in reading coordinates.
  func read(_ box: Box) -> Box {
    switch direction {
    case 90: Box(x0: box.y0, y0: pageWidth - box.x1, x1: box.y1, y1: pageWidth - box.x0)
    case 180:
      Box(x0: pageWidth - box.x1, y0: pageHeight - box.y1, x1: pageWidth - box.x0, y1: pageHeight - box.y0)
    case 270: Box(x0: pageHeight - box.y1, y0: box.x0, x1: pageHeight - box.y0, y1: box.x1)
    default: box
    }
  }

  /// A box in reading coordinates back on the page.
  func printed(_ box: Box) -> Box {
    switch direction {
    case 90: Box(x0: pageWidth - box.y1, y0: box.x0, x1: pageWidth - box.y0, y1: box.x1)
    case 180: read(box)
    case 270: Box(x0: box.y0, y0: pageHeight - box.x1, x1: box.y1, y1: pageHeight - box.x0)
    default: box
    }
  }

  /// Baseline coordinate of a glyph in reading coordinates.
  func baseline(of glyph: Glyph) -> Double {
    let value = glyph.baseline.isFinite ? glyph.baseline : glyph.box.y1
    let isY = TextDirection.normalized(glyph.direction) % 180 == 0
    switch direction {
    case 90: return isY ? value : pageWidth - value
    case 180: return isY ? pageHeight - value : pageWidth - value
    case 270: return isY ? pageHeight - value : value
    default: return value
    }
  }

  /// A ruling in reading coordinates.
  func read(_ ruling: Ruling) -> Ruling {
    guard direction != 0 else { return ruling }
    let box =
      ruling.axis == .horizontal
      ? Box(x0: ruling.start, y0: ruling.position, x1: ruling.end, y1: ruling.position)
      : Box(x0: ruling.position, y0: ruling.start, x1: ruling.position, y1: ruling.end)
    let turned = read(box)
    let isHorizontal = (ruling.axis == .horizontal) == (direction == 180)
    return Ruling(
      axis: isHorizontal ? .horizontal : .vertical, position: isHorizontal ? turned.y0 : turned.x0,
      start: isHorizontal ? turned.x0 : turned.y0, end: isHorizontal ? turned.x1 : turned.y1,
      thickness: ruling.thickness, isFilled: ruling.isFilled)
  }
}
