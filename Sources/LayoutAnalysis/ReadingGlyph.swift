internal import PageModel

/// A glyph in the page's reading frame, measured along and across its own direction of writing.
///
/// A plain value without references: a page has thousands, and every step copies them.
struct ReadingGlyph {
  /// The character; tabs and line ends count as spaces.
  let scalar: Unicode.Scalar
  /// Index into the page's glyphs.
  let index: Int32
  /// Index into the page's fonts; -1 when unknown.
  let font: Int32
  let isBold: Bool
  let isInvisible: Bool
  /// Whether it is white space.
  let isSpace: Bool
  /// Whether it is a mark that stands above or below a base.
  let isMark: Bool
  /// Whether it comes from replacement text, whose boxes are shares of other letters' boxes.
  let isReplacement: Bool
  /// Direction relative to the reading frame.
  let direction: Int
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

  init(_ glyph: Glyph, index: Int, isBold: Bool, frame: ReadingFrame) {
    scalar = CharacterKind.isLineBreak(glyph.scalar) ? " " : glyph.scalar
    self.index = Int32(truncatingIfNeeded: index)
    font = glyph.font.map { Int32(truncatingIfNeeded: $0) } ?? -1
    self.isBold = isBold
    isInvisible = glyph.isInvisible
    isSpace = CharacterKind.isSpace(scalar)
    isReplacement = glyph.source == .actualText
    let box = frame.direction == 0 ? glyph.box : frame.read(glyph.box)
    self.box = box
    direction = TextDirection.normalized(glyph.direction - frame.direction)
    let baseline = frame.baseline(of: glyph)
    switch direction {
    case 90: (start, end, across) = (box.y0, box.y1, -baseline)
    case 180: (start, end, across) = (-box.x1, -box.x0, -baseline)
    case 270: (start, end, across) = (-box.y1, -box.y0, baseline)
    default: (start, end, across) = (box.x0, box.x1, baseline)
    }
    isMark =
      CharacterKind.isMark(scalar)
      || CharacterKind.mayBeMark(scalar) && !isReplacement && end - start < 0.01 * abs(glyph.fontSize)
    size = glyph.fontSize.isFinite && glyph.fontSize >= 1 ? min(glyph.fontSize, 1000) : 1
  }

  /// The point that decides in which cell the glyph lies: the middle of its x-height, because boxes of
  /// Thai fonts reach far above and below their letters.
  var anchor: (x: Double, y: Double) {
    direction == 0 ? (box.midX, across - size * 0.25) : (box.midX, box.midY)
  }
}
