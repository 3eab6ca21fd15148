import LayoutAnalysis
import PageModel

/// Builds pages in code: text with plausible advances, rulings, rectangles.
struct SyntheticPage {
  var number = 1
  var width = 595.0
  var height = 842.0
  var glyphs: [Glyph] = []
  var rulings: [Ruling] = []
  var fills: [FilledArea] = []

  /// Share of an em that every base advances.
  static let advance = 0.5

  var page: Page {
    Page(
      number: number, width: width, height: height, rotation: 0, glyphs: glyphs, rulings: rulings,
      fills: fills,
      images: [],
      fonts: [
        PageFont(name: "Body", kind: "TrueType", isEmbedded: true, hasToUnicode: true, isBold: false),
        PageFont(name: "Body-Bold", kind: "TrueType", isEmbedded: true, hasToUnicode: true, isBold: true),
      ])
  }

  /// Draws text; `spacing` is added after every base (Thai distributed), in em.
  mutating func text(
    _ text: String, x: Double, y: Double, size: Double = 16, bold: Bool = false, direction: Int = 0,
    spacing: Double = 0, invisible: Bool = false
  ) {
    var along = 0.0
    for scalar in text.unicodeScalars {
      let width = Self.isMark(scalar) ? 0 : size * Self.advance
      glyphs.append(
        Glyph(
          scalar: scalar, box: Self.box(x, y, along, width, size, direction),
          baseline: direction % 180 == 0 ? y : x, fontSize: size, font: bold ? 1 : 0, code: scalar.value,
          direction: direction, isInvisible: invisible))
      along += width + (width > 0 ? spacing * size : 0)
    }
  }

  private static func box(
    _ x: Double, _ y: Double, _ along: Double, _ width: Double, _ size: Double, _ direction: Int
  ) -> Box {
    switch direction {
    case 90: Box(x0: x - 0.3 * size, y0: y + along, x1: x + 0.9 * size, y1: y + along + width)
    case 180: Box(x0: x - along - width, y0: y - 0.3 * size, x1: x - along, y1: y + 0.9 * size)
    case 270: Box(x0: x - 0.9 * size, y0: y - along - width, x1: x + 0.3 * size, y1: y - along)
    default: Box(x0: x + along, y0: y - 0.9 * size, x1: x + along + width, y1: y + 0.3 * size)
    }
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    [
      0x0E31, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E38, 0x0E39, 0x0E47, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C,
      0x0E4D,
    ]
    .contains(scalar.value)
  }

  mutating func horizontal(_ y: Double, _ x0: Double, _ x1: Double) {
    rulings.append(Ruling(axis: .horizontal, position: y, start: x0, end: x1, thickness: 0.5))
  }

  mutating func vertical(_ x: Double, _ y0: Double, _ y1: Double) {
    rulings.append(Ruling(axis: .vertical, position: x, start: y0, end: y1, thickness: 0.5))
  }

  /// Paints a rectangle.
  mutating func fill(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double, luminance: Double = 0.8) {
    fills.append(FilledArea(box: Box(x0: x0, y0: y0, x1: x1, y1: y1), luminance: luminance))
  }

  /// Paints a row of cells, apart by a gap.
  mutating func fillRow(_ xs: [Double], _ y0: Double, _ y1: Double, gap: Double = 0, luminance: Double = 0.8)
  {
    for (x0, x1) in zip(xs, xs.dropFirst()) {
      fill(x0 + gap / 2, y0 + gap / 2, x1 - gap / 2, y1 - gap / 2, luminance: luminance)
    }
  }

  /// Full lines along all edges.
  mutating func grid(xs: [Double], ys: [Double]) {
    guard let x0 = xs.first, let x1 = xs.last, let y0 = ys.first, let y1 = ys.last else { return }
    for y in ys { horizontal(y, x0, x1) }
    for x in xs { vertical(x, y0, y1) }
  }
}

extension LayoutResult {
  var tables: [Table] { blocks.compactMap { if case .table(let table) = $0 { table } else { nil } } }

  var paragraphs: [Paragraph] {
    blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
  }

  /// Texts of body paragraphs and headings.
  var prose: [String] {
    paragraphs.filter { $0.role == .body || $0.role == .heading }.map(\.text.string)
  }
}

extension Table {
  /// Text of the cell that begins at a grid position, paragraphs separated by `|`.
  func text(_ row: Int, _ column: Int) -> String? {
    cell(row, column)?.paragraphs.map(\.string).joined(separator: "|")
  }

  func cell(_ row: Int, _ column: Int) -> TableCell? {
    cells.first { $0.row == row && $0.column == column }
  }
}

func analyze(_ pages: SyntheticPage...) -> LayoutResult { LayoutAnalyzer().analyze(pages.map(\.page)) }
