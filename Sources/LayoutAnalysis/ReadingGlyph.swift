internal import PageModel

/// A glyph in the page's reading frame, measured along and across its own direction of writing.
struct ReadingGlyph {
  /// Index into the page's glyphs.
  let index: Int
  /// Text; tabs and line ends count as spaces.
  let scalars: [Unicode.Scalar]
  /// Where it stands on the page as displayed.
  let place: Place
  /// Box in reading coordinates.
  let box: Box
  /// Begin along the direction of writing; grows as text goes on.
  let start: Double
  /// End along the direction of writing.
  var end: Double
  /// Baseline across the direction of writing; grows from line to line.
  let across: Double
  /// Size of the font, in points; at least 1.
  let size: Double
  /// Direction relative to the reading frame.
  let direction: Int
  let isBold: Bool
  let isInvisible: Bool
  /// Only white space.
  let isSpace: Bool
  /// Only marks that stand above or below a base.
  let isMark: Bool

  init(_ glyph: Glyph, index: Int, page: Page, frame: ReadingFrame) {
    self.index = index
    scalars = [CharacterKind.isLineBreak(glyph.scalar) ? " " : glyph.scalar]
    place = Place(page: page.number, box: glyph.box)
    let box = frame.read(glyph.box)
    self.box = box
    direction = TextDirection.normalized(glyph.direction - frame.direction)
    let baseline = frame.baseline(of: glyph)
    switch direction {
    case 90: (start, end, across) = (box.y0, box.y1, -baseline)
    case 180: (start, end, across) = (-box.x1, -box.x0, -baseline)
    case 270: (start, end, across) = (-box.y1, -box.y0, baseline)
    default: (start, end, across) = (box.x0, box.x1, baseline)
    }
    size = glyph.fontSize.isFinite && glyph.fontSize >= 1 ? min(glyph.fontSize, 1000) : 1
    let font = glyph.font.flatMap { page.fonts.indices.contains($0) ? page.fonts[$0] : nil }
    isBold = font?.isBold ?? false
    isInvisible = glyph.isInvisible
    isSpace = scalars.allSatisfy(CharacterKind.isSpace)
    isMark = !isSpace && scalars.allSatisfy(CharacterKind.isMark)
  }

  /// The point that decides in which cell the glyph lies: the middle of its x-height, because boxes of
  /// Thai fonts reach far above and below their letters.
  var anchor: (x: Double, y: Double) {
    direction == 0 ? (box.midX, across - size * 0.25) : (box.midX, box.midY)
  }
}
