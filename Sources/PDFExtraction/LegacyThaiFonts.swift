import PageModel
import ThaiText

/// Finds old Thai fonts, which draw Thai for the codes of TIS-620 (ISO 8859-11) while the PDF takes them for Latin
/// letters.
///
/// A font is one when most of its codes are Thai ones and give words of the dictionary. What has been found on one
/// page holds for the pages after it.
struct LegacyThaiFonts {
  /// By number of the font's object.
  private var verdicts: [Int: Bool] = [:]

  /// Fewer letters prove nothing; they are counted again on the next page.
  private static let fewest = 24
  /// Letters outside of words in sound text, at most.
  private static let mostUnknown = 0.12

  /// The page with the text of such fonts as Thai.
  mutating func decode(_ page: Page) -> Page {
    let suspects = page.fonts.indices.filter { Self.canBeLegacy(page.fonts[$0]) }
    if suspects.isEmpty { return page }
    judge(Set(suspects), on: page)
    let legacy = suspects.filter { verdicts[page.fonts[$0].object] == true }
    return legacy.isEmpty ? page : page.decoded(fonts: Set(legacy))
  }

  private static func canBeLegacy(_ font: PageFont) -> Bool {
    !font.hasToUnicode && (font.kind == "TrueType" || font.kind == "Type1")
  }

  private mutating func judge(_ fonts: Set<Int>, on page: Page) {
    var letters: [Int: [Unicode.Scalar]] = [:]
    var others: [Int: Int] = [:]
    var last: Glyph?
    for glyph in page.glyphs {
      guard let font = glyph.font, fonts.contains(font), verdicts[page.fonts[font].object] == nil else {
        continue
      }
      if let last, !DoubtfulGlyph.isNext(glyph, after: last) { letters[font]?.append(" ") }
      last = glyph
      if let thai = glyph.legacyThai {
        letters[font, default: []].append(thai)
      } else if glyph.scalar.properties.isAlphabetic {
        others[font, default: 0] += 1
      }
    }
    for (font, text) in letters {
      let count = text.count(where: \.isThaiText)
      guard count >= Self.fewest else { continue }
      let cost = ThaiDictionary.standard.cost(of: ThaiRepair.repair(scalars: text).scalars)
      verdicts[page.fonts[font].object] =
        count > others[font, default: 0] && Double(cost.unknown) <= Self.mostUnknown * Double(count)
    }
  }
}

extension Glyph {
  /// The character of TIS-620 for the glyph's code; nil for ASCII and for codes without one.
  fileprivate var legacyThai: Unicode.Scalar? {
    let byte = code >= 0x80 ? code : scalar.value
    guard source == .textLayer || source == .unmapped else { return nil }
    switch byte {
    case 0xA1...0xDA, 0xDF...0xFB: return Unicode.Scalar(0x0E01 + byte - 0xA1)
    default: return nil
    }
  }
}

extension Page {
  fileprivate func decoded(fonts legacy: Set<Int>) -> Page {
    var texts = layerTexts
    let glyphs = glyphs.enumerated().map { index, glyph in
      guard let font = glyph.font, legacy.contains(font), let thai = glyph.legacyThai else { return glyph }
      texts[index] = texts[index] ?? (glyph.source == .unmapped ? "" : String(glyph.scalar))
      return glyph.with(scalar: thai, source: .legacyEncoding)
    }
    return with(glyphs: glyphs, layerTexts: texts)
  }
}
