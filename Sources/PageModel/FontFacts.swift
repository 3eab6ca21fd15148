/// How the character codes of one font of a PDF were decided, over all pages read so far.
public struct FontFacts: Hashable, Sendable {
  /// What is known from the embedded font program.
  public enum Program: String, Hashable, Sendable, CaseIterable {
    /// Nothing is embedded.
    case notEmbedded = "not-embedded"
    /// It names its glyphs, and was used.
    case read
    /// It names no glyph: a subset without `cmap`.
    case nameless
    /// It cannot be opened.
    case unreadable
    /// It names other letters than the text layer throughout, so it was not believed.
    case contradicted
    /// Type 3: every glyph is a drawing.
    case drawings
  }

  /// PostScript name without the subset prefix; empty when the font has none.
  public let name: String
  /// Kind as the PDF names it, e.g. `TrueType`, `CIDFontType2`, `Type3`.
  public let kind: String
  /// Number of the font's object in the file; made up for a font that is no object of its own.
  public let object: Int
  /// Whether it has a ToUnicode map.
  public let hasToUnicode: Bool
  /// What is known from the embedded program.
  public let program: Program
  /// Number of different codes in use that the text layer decided.
  public let fromTextLayer: Int
  /// … that the font program's own names decided.
  public let fromProgram: Int
  /// … that the font program's substitutions decided.
  public let fromSubstitutions: Int
  /// … that were read by TIS-620, which old Thai fonts are drawn for.
  public let fromLegacyEncoding: Int
  /// … that only the dictionary told: guesses.
  public let fromDictionary: Int
  /// … for which nothing tells a character.
  public let unmapped: Int
  /// Thai letters and marks that were looked at, some thousand at most; 0 where none were.
  public let thaiLetters: Int
  /// Of these, the ones outside of the dictionary's words.
  public let outsideWords: Int

  /// Makes facts.
  public init(
    name: String, kind: String, object: Int, hasToUnicode: Bool, program: Program, fromTextLayer: Int,
    fromProgram: Int, fromSubstitutions: Int, fromLegacyEncoding: Int = 0, fromDictionary: Int = 0,
    unmapped: Int, thaiLetters: Int = 0, outsideWords: Int = 0
  ) {
    self.name = name
    self.kind = kind
    self.object = object
    self.hasToUnicode = hasToUnicode
    self.program = program
    self.fromTextLayer = fromTextLayer
    self.fromProgram = fromProgram
    self.fromSubstitutions = fromSubstitutions
    self.fromLegacyEncoding = fromLegacyEncoding
    self.fromDictionary = fromDictionary
    self.unmapped = unmapped
    self.thaiLetters = thaiLetters
    self.outsideWords = outsideWords
  }

  /// The same font with what was seen of its Thai.
  public func with(thaiLetters: Int, outsideWords: Int) -> FontFacts {
    FontFacts(
      name: name, kind: kind, object: object, hasToUnicode: hasToUnicode, program: program,
      fromTextLayer: fromTextLayer, fromProgram: fromProgram, fromSubstitutions: fromSubstitutions,
      fromLegacyEncoding: fromLegacyEncoding, fromDictionary: fromDictionary, unmapped: unmapped,
      thaiLetters: thaiLetters, outsideWords: outsideWords)
  }
}

extension FontFacts: CustomStringConvertible {
  /// One line, such as `Sarabun (CIDFontType2): 212 codes from the font program, 3 from the text layer`.
  public var description: String {
    let counts = [
      (fromProgram, "from the font program"), (fromSubstitutions, "from its substitutions"),
      (fromTextLayer, "from the text layer"), (fromLegacyEncoding, "by TIS-620"),
      (fromDictionary, "guessed by the dictionary"), (unmapped, "unreadable"),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) codes \($0.1)" }
    return "\(name) (\(kind)): " + (parts.isEmpty ? "no codes" : parts.joined(separator: ", "))
  }
}
