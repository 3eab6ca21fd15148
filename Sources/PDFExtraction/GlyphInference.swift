import PageModel
import ThaiText

/// Reads the glyphs of damaged fonts: marks whose text layer says nothing or something strange, and marks that it
/// exchanged.
///
/// Pages are to be given in order: what is known grows from page to page.
struct GlyphInference {
  /// Decides on strange marks alone: the rest of the text layer is sound.
  private var strangeMarks = CodeInference()
  /// Decides on all marks of fonts whose text is no Thai, together.
  private var allMarks = CodeInference()
  private var soundness = FontSoundness()

  /// The page with every doubtful glyph that could be decided.
  mutating func resolve(_ page: Page) -> Page {
    let read = strangeMarks.resolve(Self.doubts(of: page) { reason, _ in reason == .strangeMark }, of: page)
    guard read.fonts.contains(where: { $0.program != .read }) else { return read }
    soundness.add(read) { $0.program != .read }
    guard read.fonts.contains(where: { soundness.isDamaged($0) }) else { return read }
    let damage = soundness
    return allMarks.resolve(
      Self.doubts(of: page) { reason, font in
        reason == .strangeMark || font.map { damage.isDamaged($0) } ?? false
      }, of: page)
  }

  /// Doubtful glyphs of a page by index.
  private static func doubts(
    of page: Page, where isWanted: (DoubtfulGlyph.Reason, PageFont?) -> Bool
  ) -> [Int: DoubtfulGlyph.Reason] {
    var found: [Int: DoubtfulGlyph.Reason] = [:]
    var last: Glyph?
    for (index, glyph) in page.glyphs.enumerated() {
      let font = glyph.font.flatMap { page.fonts.indices.contains($0) ? page.fonts[$0] : nil }
      let reason = DoubtfulGlyph.reason(glyph, after: last, isConfirmed: font?.program == .read)
      if let reason, isWanted(reason, font) { found[index] = reason }
      if reason != nil || !glyph.scalar.isWhiteSpace { last = glyph }
    }
    return found
  }
}
