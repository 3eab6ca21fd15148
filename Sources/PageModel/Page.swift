/// A physical page as it was drawn: nothing joined, nothing repaired.
///
/// All coordinates are points with the origin at the top left of the page as displayed (crop box,
/// after /Rotate).
public struct Page: Sendable {
  /// Page, counted from 1.
  public let number: Int
  /// Width of the displayed page, in points.
  public let width: Double
  /// Height of the displayed page, in points.
  public let height: Double
  /// The page's /Rotate: 0, 90, 180 or 270 degrees clockwise (already applied to all coordinates).
  public let rotation: Int
  /// Characters in the order of the content stream.
  public let glyphs: [Glyph]
  /// What the file's text layer says where `glyphs` were corrected, by index of the glyph: maybe several
  /// characters, or none. A glyph without an entry is as the text layer has it.
  public let layerTexts: [Int: String]
  /// Straight horizontal or vertical lines: strokes, and filled rectangles thin enough to be lines.
  public let rulings: [Ruling]
  /// Filled rectangles that are no rulings, in the order in which they were painted.
  public let fills: [FilledArea]
  /// Pictures drawn on the page.
  public let images: [PageImage]
  /// Fonts used on the page; `Glyph.font` is an index into it.
  public let fonts: [PageFont]

  /// Makes a page.
  public init(
    number: Int, width: Double, height: Double, rotation: Int, glyphs: [Glyph],
    layerTexts: [Int: String] = [:], rulings: [Ruling], fills: [FilledArea] = [], images: [PageImage],
    fonts: [PageFont]
  ) {
    self.number = number
    self.width = width
    self.height = height
    self.rotation = rotation
    self.glyphs = glyphs
    self.layerTexts = layerTexts
    self.rulings = rulings
    self.fills = fills
    self.images = images
    self.fonts = fonts
  }
}

/// One Unicode scalar of what was drawn: a character, a part of a ligature, or a part of the replacement text
/// (ActualText) of a run.
///
/// A drawn character that stands for several scalars gives as many glyphs, side by side in its box.
public struct Glyph: Hashable, Sendable {
  /// How the scalar of a glyph is known.
  public enum TextSource: String, Hashable, Sendable, CaseIterable {
    /// From the text layer: the font's ToUnicode map, or its encoding.
    case textLayer
    /// From the `cmap` (or the glyph names) of the embedded font program.
    case fontProgram
    /// From the font program, backwards through its single and alternate substitutions (GSUB).
    case substitution
    /// From the code itself by TIS-620, which old Thai fonts are drawn for.
    case legacyEncoding
    /// From the dictionary, which knew one mark only that makes words wherever the code stands: a guess.
    case dictionary
    /// From /ActualText, which replaces what the fonts say.
    case actualText
    /// Nothing tells: the scalar is U+FFFD.
    case unmapped

    /// Id of the repair that a character from this source is of the text layer; nil where it is none.
    public var repairRule: String? {
      switch self {
      case .fontProgram: "font-program"
      case .substitution: "font-substitution"
      case .legacyEncoding: "font-legacy-encoding"
      case .dictionary: "font-dictionary"
      case .textLayer, .actualText, .unmapped: nil
      }
    }
  }

  /// The character; U+FFFD when nothing tells.
  public let scalar: Unicode.Scalar
  /// How `scalar` is known.
  public let source: TextSource
  /// From the pen position to the advance, ascent to descent.
  public let box: Box
  /// y of the baseline for upright text (x for text running up or down).
  public let baseline: Double
  /// Size of the font as displayed, in points.
  public let fontSize: Double
  /// Index into `Page.fonts`; nil when unknown.
  public let font: Int?
  /// Character code in the font; for ActualText that of the first glyph replaced.
  public let code: UInt32
  /// Direction in which the text runs: 0 (left to right), 90 (downwards), 180, 270 (upwards).
  public let direction: Int
  /// Text render mode 3 or 7: not painted (as in OCR layers).
  public let isInvisible: Bool

  /// Makes a glyph.
  public init(
    scalar: Unicode.Scalar, source: TextSource = .textLayer, box: Box, baseline: Double, fontSize: Double,
    font: Int?, code: UInt32, direction: Int = 0, isInvisible: Bool = false
  ) {
    self.scalar = scalar
    self.source = source
    self.box = box
    self.baseline = baseline
    self.fontSize = fontSize
    self.font = font
    self.code = code
    self.direction = direction
    self.isInvisible = isInvisible
  }
}

/// A straight line drawn horizontally or vertically.
public struct Ruling: Hashable, Sendable {
  /// Orientation.
  public enum Axis: String, Hashable, Sendable {
    /// From left to right; `position` is a y.
    case horizontal
    /// From top to bottom; `position` is an x.
    case vertical
  }

  /// Orientation.
  public let axis: Axis
  /// y of a horizontal, x of a vertical ruling (its centre line), in points.
  public let position: Double
  /// Smaller end along the axis.
  public let start: Double
  /// Greater end along the axis.
  public let end: Double
  /// Thickness, in points.
  public let thickness: Double
  /// Whether it was a filled rectangle rather than a stroke.
  public let isFilled: Bool

  /// Makes a ruling; the ends may come in any order.
  public init(
    axis: Axis, position: Double, start: Double, end: Double, thickness: Double, isFilled: Bool = false
  ) {
    self.axis = axis
    self.position = position
    self.start = min(start, end)
    self.end = max(start, end)
    self.thickness = thickness
    self.isFilled = isFilled
  }
}

/// A rectangle painted in one colour, as far as it is seen: shading of cells, a box, a bar.
public struct FilledArea: Hashable, Sendable {
  /// Area that it covers, in points.
  public let box: Box
  /// How light it looks on white paper: 0 is black, 1 white.
  public let luminance: Double

  /// Makes an area.
  public init(box: Box, luminance: Double) {
    self.box = box
    self.luminance = luminance
  }
}

/// A picture drawn on a page.
public struct PageImage: Hashable, Sendable {
  /// Area that it covers, in points.
  public let box: Box
  /// Width of the picture's data, in pixels.
  public let pixelWidth: Int
  /// Height of the picture's data, in pixels.
  public let pixelHeight: Int

  /// Makes a picture.
  public init(box: Box, pixelWidth: Int, pixelHeight: Int) {
    self.box = box
    self.pixelWidth = pixelWidth
    self.pixelHeight = pixelHeight
  }
}

/// What is known of a font that a page uses.
public struct PageFont: Hashable, Sendable {
  /// PostScript name without the subset prefix; empty when the font has none.
  public let name: String
  /// Kind as the PDF names it, e.g. `TrueType`, `CIDFontType2`, `Type3`.
  public let kind: String
  /// Whether the font program is in the file.
  public let isEmbedded: Bool
  /// Whether it has a ToUnicode map.
  public let hasToUnicode: Bool
  /// Whether its name or flags say bold.
  public let isBold: Bool
  /// Whether something in the PDF says what its codes mean: ToUnicode, an encoding, a collection of characters.
  public let hasMeaning: Bool
  /// Number of the font in the document, from 0 in order of first use: pages that have the same one use the same
  /// font. Nil when unknown.
  public let number: Int?
  /// What is known from the embedded program.
  public let program: FontFacts.Program

  /// Makes a font.
  public init(
    name: String, kind: String, isEmbedded: Bool, hasToUnicode: Bool, isBold: Bool, hasMeaning: Bool = true,
    number: Int? = nil, program: FontFacts.Program = .notEmbedded
  ) {
    self.name = name
    self.kind = kind
    self.isEmbedded = isEmbedded
    self.hasToUnicode = hasToUnicode
    self.isBold = isBold
    self.hasMeaning = hasMeaning
    self.number = number
    self.program = program
  }
}
