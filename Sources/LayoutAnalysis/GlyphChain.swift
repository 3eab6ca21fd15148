internal import PageModel

/// Glyphs that follow each other in the stream in one font and size, on a straight line in any direction.
struct GlyphChain {
  /// Indices into the page's glyphs; white space between the letters is included.
  private(set) var glyphs: Range<Int>
  /// Letters without marks and white space.
  private(set) var letterCount = 1
  /// Characters and size as one number: the same text has the same.
  private(set) var signature: UInt64
  /// Begin along the direction of writing.
  private(set) var start: Double
  /// End along the direction of writing.
  private(set) var end: Double
  let across: Double
  let size: Double
  let font: Int32
  let direction: Int
  let isInvisible: Bool
  /// Box in reading coordinates.
  private(set) var box: Box
  private var slope = Slope.unknown

  private enum Slope {
    case unknown, straight, rising, falling
  }

  /// Whether letters climb or fall from one to the next: the text runs askew.
  var isAskew: Bool { letterCount >= 3 && (slope == .rising || slope == .falling) }

  /// Extent across the direction of writing where most of the ink is.
  var band: ClosedRange<Double> { across - 0.6 * size...across + 0.05 * size }

  private init(_ glyph: ReadingGlyph, at index: Int) {
    glyphs = index..<index + 1
    signature = Self.mixed(0xCBF2_9CE4_8422_2325 ^ UInt64(glyph.size.rounded()), glyph.scalar)
    start = glyph.start
    end = glyph.end
    across = glyph.across
    size = glyph.size
    font = glyph.font
    direction = glyph.direction
    isInvisible = glyph.isInvisible
    box = glyph.box
  }

  /// Chains in stream order; white space before the first letter is in none.
  static func chains(of glyphs: [ReadingGlyph]) -> [GlyphChain] {
    var chains: [GlyphChain] = []
    glyphs.withUnsafeBufferPointer { glyphs in
      var open: GlyphChain?
      var last = 0
      for index in glyphs.indices where !glyphs[index].isSpace {
        if glyphs[index].isMark, open != nil {
          open?.append(mark: glyphs[index], at: index)
          continue
        }
        if open?.append(glyphs[index], at: index, after: glyphs[last]) != true {
          if let known = open { chains.append(known) }
          open = GlyphChain(glyphs[index], at: index)
        }
        last = index
      }
      if let known = open { chains.append(known) }
    }
    return chains
  }

  private mutating func append(mark: ReadingGlyph, at index: Int) {
    glyphs = glyphs.lowerBound..<index + 1
    signature = Self.mixed(signature, mark.scalar)
  }

  /// Takes the next letter if it goes on with the chain.
  private mutating func append(_ next: ReadingGlyph, at index: Int, after last: ReadingGlyph) -> Bool {
    guard next.font == font, next.direction == direction, abs(next.size - size) < 0.05 * size,
      let step = Self.slope(from: last, to: next, size: size), slope == .unknown || slope == step
    else { return false }
    slope = step
    glyphs = glyphs.lowerBound..<index + 1
    letterCount += 1
    signature = Self.mixed(signature, next.scalar)
    start = min(start, next.start)
    end = max(end, next.end)
    box =
      slope == .straight && direction == 0
      ? Box(x0: start, y0: box.y0, x1: end, y1: box.y1) : box.union(next.box)
    return true
  }

  /// How one letter follows another; nil when it doesn't.
  private static func slope(from last: ReadingGlyph, to next: ReadingGlyph, size: Double) -> Slope? {
    let climb = next.across - last.across
    if abs(climb) <= 0.02 * size {
      let gap = next.start - last.end
      return gap > -0.6 * size && gap < 1.2 * size ? .straight : nil
    }
    let advance = abs(next.start - last.start)
    guard abs(climb) < 1.5 * size, advance < 2 * size, advance > 0.1 * abs(climb) else { return nil }
    return climb < 0 ? .rising : .falling
  }

  private static func mixed(_ value: UInt64, _ scalar: Unicode.Scalar) -> UInt64 {
    (value ^ UInt64(scalar.value)) &* 0x0000_0100_0000_01B3
  }
}
