import PageModel
import TestSupport
import Testing

@testable import PDFExtraction

/// What embedded font programs say against the text layer. Glyph numbers are those of `make_fonts.py`: 2 ก,
/// 3 น, 4 า, 5 ำ, 6 ํ, 7 ่, 8 ้, 9 the digit one, 10... A to J, 20 raised ้, 21 narrow raised ้,
/// 22 alternate ่, 23 for ่ or ้, 24 small A, 25 a ligature, 26 replaced by ้, 27 replaced by า.
@Suite("Characters from font programs")
struct FontRepairTests {
  @Test("A text layer that loses and exchanges Thai marks is corrected, and its own words are kept")
  func wrongToUnicode() throws {
    // What Word writes for น้ำ and กา: a space for the ring and for the raised tone, ำ for า.
    let file = try composite(
      "boxes.ttf", codes: [3, 20, 6, 4, 2, 4],
      toUnicode: [2: "0E01", 3: "0E19", 4: "0E33", 6: "0020", 20: "0020"])
    let page = file.page(1).page
    #expect(page.glyphs.map(\.scalar) == ["น", "\u{0E49}", "\u{0E4D}", "า", "ก", "า"])
    #expect(
      page.glyphs.map(\.source)
        == [.textLayer, .substitution, .fontProgram, .fontProgram, .textLayer, .fontProgram])
    #expect(page.layerTexts == [1: " ", 2: " ", 3: "ำ", 5: "ำ"])
    let facts = file.fontFacts
    #expect(facts.count == 1 && facts[0].program == .read && facts[0].hasToUnicode)
    #expect(facts[0].fromTextLayer == 2 && facts[0].fromProgram == 2 && facts[0].fromSubstitutions == 1)
    #expect(
      facts[0].description
        == "Boxes (CIDFontType2): 2 codes from the font program, 1 codes from its substitutions, "
        + "2 codes from the text layer")
  }

  @Test("Substitutions are followed backwards through a chain and through alternates")
  func substitutions() throws {
    let page = try composite("boxes.ttf", codes: [20, 21, 22]).page(1).page
    #expect(page.glyphs.map(\.scalar) == ["\u{0E49}", "\u{0E49}", "\u{0E48}"])
    #expect(page.glyphs.allSatisfy { $0.source == .substitution })
  }

  @Test(
    "A glyph for which the font puts a named mark is that mark; one for which it puts a vowel stays unread")
  func substitutedByNamed() throws {
    let page = try composite("boxes.ttf", codes: [26, 27]).page(1).page
    #expect(page.glyphs.map(\.scalar) == ["\u{0E49}", "\u{FFFD}"])
    #expect(page.glyphs.map(\.source) == [.substitution, .unmapped])
  }

  @Test("A glyph that could be one of two characters, a variant of a Latin letter and a ligature stay unread")
  func ambiguous() throws {
    let file = try composite("boxes.ttf", codes: [23, 24, 25])
    let page = file.page(1).page
    #expect(page.glyphs.allSatisfy { $0.source == .unmapped && $0.scalar == "\u{FFFD}" })
    #expect(page.layerTexts.isEmpty, "the text layer says nothing of them")
    #expect(file.fontFacts[0].unmapped == 3)
  }

  @Test("Without ToUnicode the program alone is read")
  func noToUnicode() throws {
    let page = try composite("boxes.ttf", codes: [2, 4, 10, 1]).page(1).page
    #expect(page.glyphs.map(\.scalar) == ["ก", "า", "A", " "])
    #expect(page.glyphs.allSatisfy { $0.source == .fontProgram })
  }

  @Test("One glyph for an Arabic and a Thai digit is what the text layer says", arguments: ["0031", "0E51"])
  func sharedGlyph(code: String) throws {
    let page = try composite("boxes.ttf", codes: [9], toUnicode: [9: code]).page(1).page
    #expect(page.glyphs.map(\.scalar.value) == [UInt32(code, radix: 16)])
    #expect(page.glyphs[0].source == .textLayer)
  }

  @Test("The text layer stands where the program says another Latin letter")
  func latinStays() throws {
    let page = try composite("boxes.ttf", codes: [10], toUnicode: [10: "0042"]).page(1).page
    #expect(page.glyphs.map(\.scalar) == ["B"] && page.layerTexts.isEmpty)
  }

  @Test("A program whose letters all differ from the text layer's is not believed")
  func renumbered() throws {
    let letters = (10...19).map { ($0, String(0x41 + $0 - 10, radix: 16)) }
    let map = Dictionary(uniqueKeysWithValues: letters.map { ($0.0, "00" + $0.1) })
    let file = try composite(
      "boxes-renumbered.ttf", codes: [10, 11, 3, 4],
      toUnicode: map.merging([2: "0E01", 3: "0E19", 4: "0E32"]) { a, _ in a })
    #expect(file.page(1).page.glyphs.map(\.scalar) == ["A", "B", "น", "า"])
    #expect(file.fontFacts[0].program == .contradicted)
  }

  @Test("A subset without a character map is told, and read by its text layer alone")
  func nameless() throws {
    let read = try composite("boxes-nameless.ttf", codes: [2, 4], toUnicode: [2: "0E01", 4: "0E33"])
    #expect(read.page(1).page.glyphs.map(\.scalar) == ["ก", "ำ"])
    #expect(read.fontFacts[0].program == .nameless)
    let unread = try composite("boxes-nameless.ttf", codes: [2, 4])
    #expect(unread.page(1).quality.verdict == .undecodable)
    #expect(unread.fontFacts[0].unmapped == 2)
  }

  @Test("A CIDToGIDMap leads from codes to glyphs")
  func mappedGlyphs() throws {
    // Codes 0, 1, 2 draw the glyphs 0, 6, 4.
    let page = try composite(
      "boxes.ttf", codes: [1, 2], toUnicode: [1: "0020", 2: "0E33"], glyphs: [0, 6, 4]
    )
    .page(1).page
    #expect(page.glyphs.map(\.scalar) == ["\u{0E4D}", "า"])
  }

  @Test("A simple font's codes lead through its encoding to the program")
  func simpleFont() throws {
    var pdf = MinimalPDF("BT /F1 10 Tf 100 700 Td (AB) Tj ET")
    pdf.font =
      "<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Boxes /FirstChar 65 /LastChar 66 /Widths [500 500] "
      + "/FontDescriptor 5 0 R /ToUnicode 7 0 R "
      + "/Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [65 /maithothai /saraaathai] >> >>"
    pdf.extras = [
      Self.descriptor(flags: 32), try Self.program("boxes.ttf"),
      Self.toUnicode([0x41: "0020", 0x42: "0E33"], digits: 2),
    ]
    let page = try PDFFile(bytes: pdf.bytes).page(1).page
    #expect(page.glyphs.map(\.scalar) == ["\u{0E49}", "า"])
  }

  @Test("Glyph names of a Type 1 font outweigh a ToUnicode that exchanges marks; odd names tell nothing")
  func glyphNames() throws {
    var pdf = MinimalPDF("BT /F1 10 Tf 100 700 Td (ABC) Tj ET")
    func font(_ entries: String) -> String {
      "<< /Type /Font /Subtype /Type1 /BaseFont /Odd /Encoding << /Type /Encoding "
        + "/Differences [65 /maitho.high /uni0E32 /G12] >> \(entries) >>"
    }
    pdf.font = font("/ToUnicode 5 0 R")
    pdf.extras = [Self.toUnicode([0x41: "00C9", 0x42: "0E32", 0x43: "0E01"], digits: 2)]
    let corrected = try PDFFile(bytes: pdf.bytes).page(1).page
    #expect(corrected.glyphs.map(\.scalar) == ["\u{0E49}", "า", "ก"])
    #expect(corrected.layerTexts == [0: "É"])
    pdf.font = font("")
    let named = try PDFFile(bytes: pdf.bytes).page(1).page
    #expect(named.glyphs.map(\.source) == [.textLayer, .textLayer, .unmapped])
  }

  @Test("The codes of a Type 1 font are no glyph numbers: its program is not held against them")
  func codesThatAreNoGlyphNumbers() throws {
    // Code 1 draws B, the second glyph.
    let letters = Array("BCDEFGHIJA")
    var pdf = MinimalPDF(
      "BT /F1 10 Tf 100 700 Td <\((1...10).map { Self.hex($0, digits: 2) }.joined())> Tj ET")
    pdf.font =
      "<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Boxes /FirstChar 1 /LastChar 10 "
      + "/Widths [\(String(repeating: "500 ", count: 10))] /FontDescriptor 5 0 R /ToUnicode 7 0 R "
      + "/Encoding << /Type /Encoding /Differences [1 \(letters.map { "/\($0)" }.joined())] >> >>"
    let map = letters.enumerated().map { ($0 + 1, Self.hex(Int($1.asciiValue ?? 0), digits: 4)) }
    pdf.extras = [
      Self.descriptor(flags: 4, file: "/FontFile3"),
      Self.program(try fixture("boxes.cff"), "/Subtype /Type1C"),
      Self.toUnicode(Dictionary(uniqueKeysWithValues: map), digits: 2),
    ]
    let file = try PDFFile(bytes: pdf.bytes)
    #expect(file.page(1).page.text == String(letters))
    #expect(file.fontFacts.map(\.program) == [.read])
  }

  @Test("Substitutions beyond any font's are not followed")
  func tooManySubstitutions() throws {
    // Glyph 1 is ก, glyph 92 its variant.
    let page = try composite("boxes-lookups.ttf", codes: [1, 92]).page(1).page
    #expect(page.glyphs.map(\.scalar) == ["ก", "\u{FFFD}"])
  }

  @Test("Broken programs do no harm", arguments: 0..<60)
  func hostilePrograms(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = try fixture("boxes.ttf")
    for _ in 0..<(1 + seed % 8) {
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
    }
    if seed % 3 == 0 { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator)) }
    let file = try composite(program: bytes, codes: Array(1...25), toUnicode: [2: "0E01", 4: "0E33"])
    #expect(file.page(1).page.glyphs.count == 25)
  }

  // MARK: PDFs

  private func composite(
    _ name: String, codes: [Int], toUnicode: [Int: String] = [:], glyphs: [Int]? = nil
  ) throws -> PDFFile {
    try composite(program: fixture(name), codes: codes, toUnicode: toUnicode, glyphs: glyphs)
  }

  /// A page that draws codes of two bytes in a composite TrueType font.
  private func composite(
    program: [UInt8], codes: [Int], toUnicode: [Int: String] = [:], glyphs: [Int]? = nil
  ) throws -> PDFFile {
    let text = codes.map { Self.hex($0, digits: 4) }.joined()
    var pdf = MinimalPDF("BT /F1 10 Tf 100 700 Td <\(text)> Tj ET")
    pdf.font =
      "<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Boxes /Encoding /Identity-H "
      + "/DescendantFonts [8 0 R] \(toUnicode.isEmpty ? "" : "/ToUnicode 7 0 R") >>"
    let map = glyphs.map { _ in "9 0 R" } ?? "/Identity"
    pdf.extras = [
      Self.descriptor(flags: 4), Self.program(program), Self.toUnicode(toUnicode, digits: 4),
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Boxes /DW 500 /FontDescriptor 5 0 R "
        + "/CIDToGIDMap \(map) /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
      MinimalPDF.stream(
        (glyphs ?? []).map { Self.hex($0, digits: 4) }.joined() + ">", entries: "/Filter /ASCIIHexDecode"),
    ]
    return try PDFFile(bytes: pdf.bytes)
  }

  private static func descriptor(flags: Int, file: String = "/FontFile2") -> String {
    "<< /Type /FontDescriptor /FontName /ABCDEF+Boxes /Flags \(flags) /FontBBox [0 0 500 700] /ItalicAngle 0 "
      + "/Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 \(file) 6 0 R >>"
  }

  private static func program(_ name: String) throws -> String { program(try fixture(name)) }

  private static func program(_ bytes: [UInt8], _ entries: String = "") -> String {
    MinimalPDF.stream(
      bytes.map { hex(Int($0), digits: 2) }.joined() + ">", entries: "/Filter /ASCIIHexDecode \(entries)")
  }

  private static func toUnicode(_ map: [Int: String], digits: Int) -> String {
    let lines = map.sorted { $0.key < $1.key }.map { "<\(hex($0.key, digits: digits))> <\($0.value)>" }
    let end = String(repeating: "F", count: digits)
    return MinimalPDF.stream(
      "begincmap 1 begincodespacerange <\(String(repeating: "0", count: digits))> <\(end)> endcodespacerange "
        + "\(lines.count) beginbfchar \(lines.joined(separator: " ")) endbfchar endcmap")
  }

  private static func hex(_ value: Int, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
