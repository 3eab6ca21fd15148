import PageModel

/// Codes of a document's fonts whose characters were found after the fonts had been read.
struct ResolvedCodes {
  /// Of one font.
  struct Font {
    /// Codes read by TIS-620.
    fileprivate(set) var legacy: Set<UInt32> = []
    /// Codes that the dictionary told.
    fileprivate(set) var guessed: Set<UInt32> = []
    /// How many of all these the text layer says nothing of.
    fileprivate(set) var unreadable = 0
    /// How many of all these the text layer says something else of.
    fileprivate(set) var strange = 0
  }

  /// By number of the font in the document.
  private var fonts: [Int: Font] = [:]

  /// What was resolved of a font, by its number in the document.
  subscript(number: Int) -> Font { fonts[number] ?? Font() }

  /// Takes the resolved glyphs of a page.
  mutating func add(_ page: Page) {
    // What is resolved differs from the text layer.
    for (index, said) in page.layerTexts where page.glyphs.indices.contains(index) {
      let source = page.glyphs[index].source
      guard source == .legacyEncoding || source == .dictionary, let id = page.fontCode(of: index) else {
        continue
      }
      var font = fonts[id.font] ?? Font()
      guard !font.legacy.contains(id.code), !font.guessed.contains(id.code) else { continue }
      if source == .dictionary { font.guessed.insert(id.code) } else { font.legacy.insert(id.code) }
      if said.isEmpty { font.unreadable += 1 } else { font.strange += 1 }
      fonts[id.font] = font
    }
  }
}
