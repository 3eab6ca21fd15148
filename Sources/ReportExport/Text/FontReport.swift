public import PageModel

/// How the characters of a PDF's fonts were decided, font by font.
public struct FontReport: Sendable {
  private let document: String

  /// The report on a document's fonts.
  public init(document: String) { self.document = document }

  /// A line for people: `FILE: NAME (KIND): 212 codes from the font program [object 12]`.
  public func line(_ font: FontFacts) -> String {
    let facts = ["\(font)", Self.meaning(of: font.program), Self.quality(of: font), Self.verdict(on: font)]
      .filter { !$0.isEmpty }
    return "\(document): \(facts.joined(separator: "; ")) [object \(font.object)]"
  }

  /// A line of JSON Lines.
  public func json(_ font: FontFacts) -> [UInt8] {
    CanonicalJSON.object([
      .init("document", .string(document)),
      .init("font", .string(font.name)),
      .init("kind", .string(font.kind)),
      .init("object", .integer(font.object)),
      .init("toUnicode", .bool(font.hasToUnicode)),
      .init("program", .string(font.program.rawValue)),
      .init(
        "codes",
        .object([
          .init("fontProgram", .integer(font.fromProgram)),
          .init("substitutions", .integer(font.fromSubstitutions)),
          .init("textLayer", .integer(font.fromTextLayer)),
          .init("legacyEncoding", .integer(font.fromLegacyEncoding)),
          .init("dictionary", .integer(font.fromDictionary)),
          .init("unreadable", .integer(font.unmapped)),
        ])),
      .init("thaiLetters", .integer(font.thaiLetters)),
      .init("outsideWords", .integer(font.outsideWords)),
    ]).line
  }

  private static func meaning(of program: FontFacts.Program) -> String {
    switch program {
    case .read: ""
    case .notEmbedded: "not embedded"
    case .nameless: "its program names no glyph (a subset without cmap)"
    case .unreadable: "its program cannot be opened"
    case .contradicted: "its program names other letters than the text layer throughout, and was not believed"
    case .drawings: "its glyphs are drawings"
    }
  }

  private static func quality(of font: FontFacts) -> String {
    font.outsideWords == 0
      ? "" : "\(font.outsideWords) of \(font.thaiLetters) Thai letters lie outside of the dictionary's words"
  }

  private static func verdict(on font: FontFacts) -> String {
    let known =
      font.fromProgram + font.fromSubstitutions + font.fromTextLayer + font.fromLegacyEncoding
      + font.fromDictionary
    return known == 0 && font.unmapped > 0 ? "unreadable, needs OCR" : ""
  }
}
