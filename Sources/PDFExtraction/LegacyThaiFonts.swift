import PageModel
import ThaiText

/// Finds old Thai fonts, which draw Thai for the codes of TIS-620 (ISO 8859-11) while the PDF takes them for Latin
/// letters.
///
/// A font is one when most of its codes are Thai ones and give words of the dictionary. What has been found on one
/// page holds for the pages after it.
struct LegacyThaiFonts {
  /// By number of the font in the document.
  private var verdicts: [Int: Bool] = [:]

  /// Fewer letters prove nothing; they are counted again on the next page.
  private static let fewest = 24
  /// Letters outside of words in sound text, at most.
  private static let mostUnknown = 0.12

  /// The page with the text of such fonts as Thai.
  mutating func decode(_ page: Page) -> Page {
    let unknown = page.fonts.map { Self.canBeLegacy($0) && verdict(on: $0) == nil }
    if unknown.contains(true) { judge(unknown, on: page) }
    let legacy = page.fonts.map { verdict(on: $0) == true }
    return legacy.contains(true) ? page.decoded(fonts: legacy) : page
  }

  private func verdict(on font: PageFont) -> Bool? { font.number.flatMap { verdicts[$0] } }

  private static func canBeLegacy(_ font: PageFont) -> Bool {
    font.number != nil && !font.hasToUnicode && (font.kind == "TrueType" || font.kind == "Type1")
  }

  private mutating func judge(_ fonts: [Bool], on page: Page) {
    var letters = [[Unicode.Scalar]](repeating: [], count: fonts.count)
    var others = [Int](repeating: 0, count: fonts.count)
    var last: Glyph?
    for glyph in page.glyphs {
      guard let font = glyph.font, fonts.indices.contains(font), fonts[font] else { continue }
      if let thai = glyph.legacyThai {
        if let last, !DoubtfulGlyph.isNext(glyph, after: last) { letters[font].append(" ") }
        letters[font].append(thai)
        last = glyph
      } else if glyph.scalar.properties.isAlphabetic {
        others[font] += 1
      }
    }
    for (font, text) in letters.enumerated() {
      let count = text.count(where: \.isThaiText)
      guard count >= Self.fewest, let number = page.fonts[font].number else { continue }
      let cost = ThaiDictionary.standard.cost(of: ThaiRepair.repair(scalars: text).scalars)
      verdicts[number] =
        count > others[font] && Double(cost.unknown) <= Self.mostUnknown * Double(count)
    }
  }
}

extension Glyph {
  /// The character of TIS-620 for the glyph's code; nil for ASCII and for codes without one.
  fileprivate var legacyThai: Unicode.Scalar? {
    guard source == .textLayer || source == .unmapped else { return nil }
    return TIS620.scalar(for: code >= 0x80 ? code : scalar.value)
  }
}

extension Page {
  fileprivate func decoded(fonts legacy: [Bool]) -> Page {
    var texts = layerTexts
    let glyphs = glyphs.enumerated().map { index, glyph in
      guard let font = glyph.font, legacy.indices.contains(font), legacy[font], let thai = glyph.legacyThai
      else { return glyph }
      texts[index] = texts[index] ?? (glyph.source == .unmapped ? "" : String(glyph.scalar))
      return glyph.with(scalar: thai, source: .legacyEncoding)
    }
    return with(glyphs: glyphs, layerTexts: texts)
  }
}
