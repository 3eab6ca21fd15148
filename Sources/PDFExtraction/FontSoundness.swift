public import PageModel
public import ThaiText

/// How sound the Thai of each font of a document is, over the pages given so far.
public struct FontSoundness: Sendable {
  /// By number of the font in the document.
  private var counts: [Int: TextSoundness] = [:]

  /// Letters of a font that are enough to know it.
  private static let enough = 4_000
  /// Fewer letters prove nothing.
  private static let fewest = 100
  /// Share of letters outside of words. Names and the rarer words are no words of the dictionary either: in
  /// sound text they are less than one letter in a hundred, in text whose tone marks are lost one in twenty.
  private static let mostOutsideWords = 0.02

  /// Starts without a page.
  public init() {}

  /// What was counted of a font, by its number in the document; nil for a font without text.
  public subscript(number: Int) -> TextSoundness? { counts[number] }

  /// Counts the text of a page's fonts that fulfil a condition, in the order of the content stream. Of each font
  /// some thousand letters are looked at.
  public mutating func add(_ page: Page, where isWanted: (PageFont) -> Bool) {
    let wanted = page.fonts.map { font in
      font.number.map { isWanted(font) && counts[$0, default: .init()].letters < Self.enough } ?? false
    }
    guard wanted.contains(true) else { return }
    var texts = [[Unicode.Scalar]](repeating: [], count: page.fonts.count)
    var last: Glyph?
    for glyph in page.glyphs {
      guard let font = glyph.font, wanted.indices.contains(font), wanted[font] else { continue }
      if let last, !DoubtfulGlyph.isNext(glyph, after: last) { texts[font].append(" ") }
      texts[font].append(glyph.scalar)
      last = glyph
    }
    for (font, text) in zip(page.fonts, texts) where !text.isEmpty {
      guard let number = font.number else { continue }
      counts[number, default: .init()].add(ThaiRepair.repair(scalars: text).scalars)
    }
  }

  /// Whether so many letters of a font lie outside of words that its text layer must be wrong.
  func isDamaged(_ font: PageFont) -> Bool {
    guard let number = font.number, let count = counts[number], count.letters >= Self.fewest else {
      return false
    }
    return count.shareOutsideWords > Self.mostOutsideWords
  }
}
