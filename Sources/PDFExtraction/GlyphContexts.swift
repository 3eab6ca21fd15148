import PageModel

/// A stretch of Thai around a doubtful glyph: characters, and codes whose character is not known for sure.
struct GlyphContext: Hashable {
  enum Item: Hashable {
    case scalar(Unicode.Scalar)
    /// Index of a doubtful code.
    case code(Int)
  }

  let items: [Item]
  /// Where the doubtful glyph stands in `items`.
  let position: Int
}

/// Collects the doubtful codes of a document and the text in which they stand.
struct GlyphContexts {
  /// What is known of a doubtful code.
  struct Code {
    let id: FontCode
    let reason: DoubtfulGlyph.Reason
    /// What the text layer says; U+FFFD for nothing.
    let layer: Unicode.Scalar
    fileprivate(set) var contexts: [GlyphContext] = []
    /// How many contexts it had when it was last decided on.
    fileprivate var decidedCount = 0

    /// Whether it has so many more contexts that it may be decided otherwise: twice as many, or all.
    fileprivate var isDue: Bool {
      contexts.count > decidedCount && (contexts.count >= 2 * decidedCount || contexts.count == enough)
    }
  }

  private(set) var codes: [Code] = []
  private var indices: [FontCode: Int] = [:]

  /// Glyphs to either side that are looked at.
  private static let reach = 12
  /// Places of a code that are enough to know it.
  static let enough = 40
  private static let mostCodes = 2_000

  /// Index of a code; nil for one never doubted.
  func index(of id: FontCode) -> Int? { indices[id] }

  /// Takes the doubtful glyphs of a page.
  mutating func add(_ page: Page, doubts: [Int: DoubtfulGlyph.Reason]) {
    for (index, reason) in doubts.sorted(by: { $0.key < $1.key }) {
      guard let id = page.fontCode(of: index) else { continue }
      register(id, reason, page.glyphs[index].scalar)
    }
    for index in doubts.keys.sorted() {
      guard let id = page.fontCode(of: index), let code = indices[id],
        codes[code].contexts.count < Self.enough
      else { continue }
      codes[code].contexts.append(context(around: index, in: page, doubts))
    }
  }

  /// The codes that are to be decided on, for the first time or anew.
  mutating func takeDue() -> [Int] {
    let due = codes.indices.filter { codes[$0].isDue }
    for index in due { codes[index].decidedCount = codes[index].contexts.count }
    return due
  }

  private mutating func register(_ id: FontCode, _ reason: DoubtfulGlyph.Reason, _ layer: Unicode.Scalar) {
    guard indices[id] == nil, codes.count < Self.mostCodes else { return }
    indices[id] = codes.count
    codes.append(Code(id: id, reason: reason, layer: layer))
  }

  private func context(
    around index: Int, in page: Page, _ doubts: [Int: DoubtfulGlyph.Reason]
  ) -> GlyphContext {
    let glyphs = page.glyphs
    var start = index
    while start > 0, index - start < Self.reach, belongs(start - 1, page, doubts),
      DoubtfulGlyph.isNext(glyphs[start], after: glyphs[start - 1])
    {
      start -= 1
    }
    var end = index + 1
    while end < glyphs.count, end - index <= Self.reach, belongs(end, page, doubts),
      DoubtfulGlyph.isNext(glyphs[end], after: glyphs[end - 1])
    {
      end += 1
    }
    return GlyphContext(
      items: (start..<end).map { at in
        if doubts[at] != nil, let id = page.fontCode(of: at), let code = indices[id] { return .code(code) }
        return .scalar(glyphs[at].scalar)
      }, position: index - start)
  }

  private func belongs(_ index: Int, _ page: Page, _ doubts: [Int: DoubtfulGlyph.Reason]) -> Bool {
    doubts[index] != nil || page.glyphs[index].scalar.isThaiText
  }
}

extension Page {
  /// The font and the code of a glyph; nil where the font is unknown.
  func fontCode(of index: Int) -> FontCode? {
    guard let font = glyphs[index].font, fonts.indices.contains(font), let number = fonts[font].number
    else { return nil }
    return FontCode(font: number, code: glyphs[index].code)
  }
}
