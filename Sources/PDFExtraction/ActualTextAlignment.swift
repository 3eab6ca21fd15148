import PageModel

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

extension ArraySlice<DrawnGlyph> {
  /// The first glyph with the box of all; the slice must not be empty.
  var united: DrawnGlyph {
    self[startIndex].with(box: dropFirst().reduce(self[startIndex].box) { $0.union($1.box) })
  }
}
