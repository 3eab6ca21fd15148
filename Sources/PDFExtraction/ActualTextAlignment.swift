import PageModel

/// A character as the font gives it.
struct DrawnGlyph {
  /// Text by the font; empty when the font does not map the code.
  var scalars: [Unicode.Scalar]
  var box: Box
  var baseline: Double
  var fontSize: Double
  var font: Int?
  var code: UInt32
  var direction: Int
  var isInvisible: Bool
}

/// A run of drawn glyphs and the text that stands for it (ISO 32000-1, 14.9.4).
struct ActualTextRun {
  /// Indices of the glyphs replaced.
  var range: Range<Int>
  /// Replacement; empty when the glyphs stand for no text.
  var scalars: [Unicode.Scalar]
}

/// Puts replacement text where the replaced glyphs stand, scalar by scalar.
///
/// Producers wrap one cluster (LibreOffice: the two glyphs of ำ), a word (Chromium) or a line. Where the
/// font's own text agrees with the replacement, each scalar takes its glyph's box; between such
/// anchors, equal counts go one to one, fewer scalars than glyphs unite boxes, and more scalars than
/// glyphs divide them.
enum ActualTextAlignment {
  /// All glyphs in order, with every run replaced. Runs are in order and do not overlap; a run that
  /// does not fit is left out.
  static func glyphs(_ drawn: [DrawnGlyph], replacedBy runs: [ActualTextRun]) -> [Glyph] {
    var result: [Glyph] = []
    result.reserveCapacity(drawn.count)
    var next = 0
    for run in runs where run.range.lowerBound >= next && run.range.upperBound <= drawn.count {
      result += drawn[next..<run.range.lowerBound].map(\.glyph)
      result += place(run.scalars, over: drawn[run.range])
      next = run.range.upperBound
    }
    result += drawn[next...].map(\.glyph)
    return result
  }

  /// Replacement text over the glyphs that it replaces.
  static func place(_ scalars: [Unicode.Scalar], over glyphs: ArraySlice<DrawnGlyph>) -> [Glyph] {
    let units = glyphs.flatMap(\.units)
    var result: [Glyph] = []
    var (text, unit) = (0, 0)
    func closeGap(upTo textEnd: Int, _ unitEnd: Int) {
      if text == textEnd, let last = result.indices.last {
        // Glyphs without text of their own are parts of the one before: the second half of ำ.
        let rest = units[unit..<unitEnd].filter { !$0.isBlank }
        result[last] = result[last].covering(rest.map(\.box))
        return
      }
      let edge = unit > 0 ? units[unit - 1].edge(at: 1) : units.first?.edge(at: 0)
      result += fill(scalars[text..<textEnd], units[unit..<unitEnd], edge: edge)
    }
    for anchor in anchors(scalars, units) {
      closeGap(upTo: anchor.text, anchor.unit)
      result.append(units[anchor.unit].replaced(by: scalars[anchor.text]))
      (text, unit) = (anchor.text + 1, anchor.unit + 1)
    }
    closeGap(upTo: scalars.count, units.count)
    return result
  }

  // MARK: Anchors

  struct Anchor: Equatable {
    let text: Int
    let unit: Int
  }

  /// Longest common subsequence of the replacement and the font's text.
  private static func anchors(_ scalars: [Unicode.Scalar], _ units: [DrawnGlyph]) -> [Anchor] {
    let drawn = units.map { $0.scalars.first }
    let shorter = min(scalars.count, drawn.count)
    let head = (0..<shorter).prefix { scalars[$0] == drawn[$0] }.count
    let tail = (0..<(shorter - head)).prefix {
      scalars[scalars.count - 1 - $0] == drawn[drawn.count - 1 - $0]
    }.count
    let (textEnd, unitEnd) = (scalars.count - tail, drawn.count - tail)
    let middle = commonSubsequence(scalars[head..<textEnd], drawn[head..<unitEnd])
    return (0..<head).map { Anchor(text: $0, unit: $0) } + middle
      + (0..<tail).map { Anchor(text: textEnd + $0, unit: unitEnd + $0) }
  }

  /// Cells of the table that a comparison may fill; beyond, the middle of a run counts as one gap.
  private static let largestTable = 1_000_000

  private static func commonSubsequence(
    _ a: ArraySlice<Unicode.Scalar>, _ b: ArraySlice<Unicode.Scalar?>
  ) -> [Anchor] {
    guard !a.isEmpty, !b.isEmpty, a.count <= largestTable / b.count else { return [] }
    let width = b.count + 1
    var lengths = [Int32](repeating: 0, count: (a.count + 1) * width)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        let cell = (i - a.startIndex) * width + (j - b.startIndex)
        lengths[cell] =
          a[i] == b[j]
          ? lengths[cell + width + 1] + 1 : max(lengths[cell + width], lengths[cell + 1])
      }
    }
    var result: [Anchor] = []
    var (i, j) = (a.startIndex, b.startIndex)
    while i < a.endIndex, j < b.endIndex {
      let cell = (i - a.startIndex) * width + (j - b.startIndex)
      if a[i] == b[j] {
        result.append(Anchor(text: i, unit: j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[cell + width] >= lengths[cell + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return result
  }

  // MARK: Gaps

  /// Scalars between two anchors over the glyphs between them.
  private static func fill(
    _ scalars: ArraySlice<Unicode.Scalar>, _ units: ArraySlice<DrawnGlyph>, edge: DrawnGlyph?
  ) -> [Glyph] {
    if scalars.isEmpty { return [] }
    // Where nothing was drawn they stand, without extent, between their neighbours.
    if units.isEmpty { return edge.map { edge in scalars.map(edge.replaced) } ?? [] }
    let groups = min(scalars.count, units.count)
    return (0..<groups).flatMap { group -> [Glyph] in
      let part = share(group, of: groups, in: scalars.startIndex..<scalars.endIndex)
      let covered = share(group, of: groups, in: units.startIndex..<units.endIndex)
      return units[covered].united.divided(among: scalars[part]).map { $0.replaced(by: $0.scalars[0]) }
    }
  }

  /// The part of a range that falls to one of several groups; never empty when the range has at least
  /// as many elements as there are groups.
  private static func share(_ group: Int, of groups: Int, in range: Range<Int>) -> Range<Int> {
    let start = range.lowerBound + range.count * group / groups
    return start..<(range.lowerBound + range.count * (group + 1) / groups)
  }
}

extension Glyph {
  /// The glyph with a box around its own and others.
  func covering(_ boxes: [Box]) -> Glyph {
    Glyph(
      text: text, box: boxes.reduce(box) { $0.union($1) }, baseline: baseline, fontSize: fontSize,
      font: font, code: code, direction: direction, source: source, isInvisible: isInvisible)
  }
}

extension DrawnGlyph {
  /// Whether the font's text is white space.
  var isBlank: Bool { !scalars.isEmpty && scalars.allSatisfy(\.properties.isWhitespace) }

  /// The glyph as the font gives it.
  var glyph: Glyph {
    let isUnmapped = scalars.allSatisfy { $0 == "\u{FFFD}" }
    return glyph(
      text: isUnmapped ? "\u{FFFD}" : scalars.string, source: isUnmapped ? .unmapped : .font)
  }

  func replaced(by scalar: Unicode.Scalar) -> Glyph {
    glyph(text: String(scalar), source: .actualText)
  }

  private func glyph(text: String, source: Glyph.TextSource) -> Glyph {
    Glyph(
      text: text, box: box, baseline: baseline, fontSize: fontSize, font: font, code: code,
      direction: direction, source: source, isInvisible: isInvisible)
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

extension ArraySlice<DrawnGlyph> {
  /// The first glyph with the box of all; the slice must not be empty.
  var united: DrawnGlyph {
    self[startIndex].with(box: dropFirst().reduce(self[startIndex].box) { $0.union($1.box) })
  }
}

extension Array<Unicode.Scalar> {
  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
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
