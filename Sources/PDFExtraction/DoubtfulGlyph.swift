import PageModel
import ThaiText

/// A code of a font of the document: it draws the same glyph wherever it stands.
struct FontCode: Hashable {
  /// Number of the font in the document.
  let font: Int
  let code: UInt32
}

/// A glyph whose character neither font program nor text layer tells for sure, though by its place it is a
/// Thai mark or a half of ำ.
enum DoubtfulGlyph {
  /// Why it is doubted.
  enum Reason {
    /// It stands as a mark over Thai text, and has no text, or that of no Thai mark.
    case strangeMark
    /// It has the text of a Thai mark, of า or of ำ by a text layer that nothing confirms.
    case unconfirmedMark
  }

  /// Widest advance of a glyph that stands over its neighbour, in em.
  private static let markAdvance = 0.02
  /// The same where the text is that of no letter that writing mixes with Thai.
  private static let strangeMarkAdvance = 0.2

  /// Why a glyph is doubted; nil for one that is sure, or no mark. `base` is the glyph drawn before it in the
  /// same line, `isConfirmed` whether the font's program was believed.
  static func reason(_ glyph: Glyph, after base: Glyph?, isConfirmed: Bool) -> Reason? {
    switch glyph.source {
    case .actualText, .fontProgram, .substitution, .legacyEncoding, .dictionary: return nil
    case .textLayer, .unmapped: break
    }
    if glyph.scalar.isThaiMarkOrSaraAa { return isConfirmed ? nil : .unconfirmedMark }
    if glyph.scalar.isThaiText { return nil }
    guard let base, base.scalar.isThaiText || base.source == .unmapped, isNext(glyph, after: base)
    else { return nil }
    let advance = glyph.direction % 180 == 0 ? glyph.box.width : glyph.box.height
    let limit = isNeverBesideThai(glyph) ? strangeMarkAdvance : markAdvance
    return advance <= limit * glyph.fontSize ? .strangeMark : nil
  }

  /// Whether two glyphs stand in one line, one after the other, without a gap.
  static func isNext(_ glyph: Glyph, after last: Glyph) -> Bool {
    guard glyph.direction == last.direction else { return false }
    let size = max(glyph.fontSize, last.fontSize)
    let gap =
      switch glyph.direction {
      case 90: glyph.box.y0 - last.box.y1
      case 180: last.box.x0 - glyph.box.x1
      case 270: last.box.y0 - glyph.box.y1
      default: glyph.box.x0 - last.box.x1
      }
    return abs(glyph.baseline - last.baseline) < 0.5 * size && gap < 0.15 * size && gap > -1.2 * size
  }

  /// What no writer puts between Thai letters without a space.
  private static func isNeverBesideThai(_ glyph: Glyph) -> Bool {
    if glyph.source == .unmapped { return true }
    switch glyph.scalar.value {
    case 0x00A1...0x02FF, 0x0370...0x052F, 0x2010...0x203F, 0x20AC, 0x2122: return true
    default: return glyph.scalar.properties.generalCategory == .control
    }
  }
}

extension Unicode.Scalar {
  /// A Thai letter, vowel or mark, also by a Private Use code.
  var isThaiText: Bool { (0x0E01...0x0E4E).contains(value) || isThaiPrivateUse }

  /// A mark above or below, า or ำ.
  var isThaiMarkOrSaraAa: Bool { isThaiMark || value == 0x0E32 || value == 0x0E33 }
}
