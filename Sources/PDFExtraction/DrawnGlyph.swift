import PageModel
import ThaiText

/// A character as it was drawn, with all that it stands for.
struct DrawnGlyph {
  /// Text; empty when nothing tells.
  var scalars: [Unicode.Scalar]
  /// How `scalars` are known.
  var source: Glyph.TextSource = .textLayer
  /// What the text layer says instead; nil where it says the same.
  var layerText: String?
  var box: Box
  var baseline: Double
  var fontSize: Double
  var font: Int?
  var code: UInt32
  var direction: Int
  var isInvisible: Bool

  /// Whether the text is white space.
  var isBlank: Bool { !scalars.isEmpty && scalars.allSatisfy(\.isWhiteSpace) }

  /// The page's glyphs: one per scalar, an unreadable one where there is none.
  var glyphs: [Glyph] {
    if scalars.allSatisfy({ $0 == "\u{FFFD}" }) { return [glyph("\u{FFFD}", source: .unmapped)] }
    return units.map { $0.glyph($0.scalars[0], source: source) }
  }

  /// The glyph with a scalar of replacement text.
  func replaced(by scalar: Unicode.Scalar) -> Glyph { glyph(scalar, source: .actualText) }

  private func glyph(_ scalar: Unicode.Scalar, source: Glyph.TextSource) -> Glyph {
    Glyph(
      scalar: scalar, source: source, box: box, baseline: baseline, fontSize: fontSize, font: font,
      code: code, direction: direction, isInvisible: isInvisible)
  }

  func with(box: Box, scalars: [Unicode.Scalar] = []) -> DrawnGlyph {
    var copy = self
    copy.box = box
    copy.scalars = scalars
    return copy
  }

  /// The glyph's start (0) or end (1), without extent.
  func edge(at share: Double) -> DrawnGlyph {
    with(box: box.slice(from: share, to: share, direction: direction))
  }

  /// One per scalar: a ligature's box is divided.
  var units: [DrawnGlyph] { scalars.count < 2 ? [self] : divided(among: scalars[...]) }

  /// One per scalar, side by side in the direction of the text. Marks have no extent of their own: they
  /// stand where their base ends, as fonts without ligatures draw them.
  func divided(among parts: ArraySlice<Unicode.Scalar>) -> [DrawnGlyph] {
    if parts.count == 1 { return [with(box: box, scalars: Array(parts))] }
    let extents = parts.map { $0.properties.generalCategory == .nonspacingMark ? 0.0 : 1.0 }
    let total = max(1, extents.reduce(0, +))
    var position = 0.0
    return zip(parts, extents).map { scalar, extent in
      let start = position
      position += extent
      let part = box.slice(from: start / total, to: position / total, direction: direction)
      return with(box: part, scalars: [scalar])
    }
  }
}

extension Page {
  /// The same page with other glyphs.
  func with(glyphs: [Glyph], layerTexts: [Int: String]) -> Page {
    Page(
      number: number, width: width, height: height, rotation: rotation, glyphs: glyphs,
      layerTexts: layerTexts,
      rulings: rulings, fills: fills, images: images, fonts: fonts)
  }
}

extension Glyph {
  /// The glyph with another character.
  func with(scalar: Unicode.Scalar, source: TextSource) -> Glyph {
    Glyph(
      scalar: scalar, source: source, box: box, baseline: baseline, fontSize: fontSize, font: font,
      code: code,
      direction: direction, isInvisible: isInvisible)
  }

  /// The glyph with a box around its own and others.
  func covering(_ boxes: [Box]) -> Glyph {
    Glyph(
      scalar: scalar, source: source, box: boxes.reduce(box) { $0.union($1) }, baseline: baseline,
      fontSize: fontSize, font: font, code: code, direction: direction, isInvisible: isInvisible)
  }
}

extension Box {
  /// A part of the box in the direction of the text, from one share of its extent to another (0...1).
  func slice(from start: Double, to end: Double, direction: Int) -> Box {
    switch direction {
    case 90: Box(x0: x0, y0: y0 + height * start, x1: x1, y1: y0 + height * end)
    case 180: Box(x0: x1 - width * start, y0: y0, x1: x1 - width * end, y1: y1)
    case 270: Box(x0: x0, y0: y1 - height * start, x1: x1, y1: y1 - height * end)
    default: Box(x0: x0 + width * start, y0: y0, x1: x0 + width * end, y1: y1)
    }
  }
}
