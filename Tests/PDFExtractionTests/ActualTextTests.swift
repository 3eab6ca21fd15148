import PageModel
import TestSupport
import Testing

@testable import PDFExtraction

struct ActualTextTests {
  /// Hexadecimal UTF-16 with byte order mark, as /ActualText holds it.
  private func span(_ text: String) -> String {
    let units = text.utf16.map { unit -> String in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "/Span << /ActualText <FEFF\(units.joined())> >> BDC"
  }

  private func page(_ content: String) throws -> Page {
    try firstPage(MinimalPDF("BT /F1 10 Tf 100 700 Td \(content) ET")).page
  }

  @Test func equalCountsGoOneToOne() throws {
    let page = try page("\(span("กขค")) (ABC) Tj EMC (D) Tj")
    #expect(page.text == "กขคD")
    #expect(page.glyphs.map(\.source) == [.actualText, .actualText, .actualText, .textLayer])
    #expect(near(page.glyphs[1].box.x0, 106.67) && near(page.glyphs[1].box.x1, 113.34))
    #expect(page.glyphs[1].code == 66)
  }

  @Test func oneCharacterForTwoGlyphsTakesBothBoxes() throws {
    let page = try page("(A) Tj \(span("ำ")) (BB) Tj EMC (A) Tj")
    #expect(page.text == "AำA")
    #expect(near(page.glyphs[1].box.x0, 106.67) && near(page.glyphs[1].box.x1, 120.01))
    #expect(page.glyphs[1].code == 66)
  }

  @Test func agreeingCharactersKeepTheirOwnBoxes() throws {
    // B and C stand for one character; A and D agree with the font.
    let page = try page("\(span("AำD")) (ABCD) Tj EMC")
    #expect(page.text == "AำD")
    #expect(near(page.glyphs[0].box.x1, 106.67))
    #expect(near(page.glyphs[1].box.x0, 106.67) && near(page.glyphs[1].box.x1, 120.56))
    #expect(near(page.glyphs[2].box.x0, 120.56) && page.glyphs[2].code == 68)
  }

  @Test func glyphsWithoutTextWidenTheCharacterBefore() throws {
    // The font gives the whole character to the first glyph, as LibreOffice does with the mark of ำ.
    let page = try page("\(span("AD")) (ABBD) Tj EMC")
    #expect(page.text == "AD")
    #expect(near(page.glyphs[0].box.x0, 100) && near(page.glyphs[0].box.x1, 120.01))
    #expect(near(page.glyphs[1].box.x0, 120.01) && page.glyphs[1].code == 68)
  }

  @Test func moreCharactersThanGlyphsDivideTheBox() throws {
    let page = try page("\(span("กขค")) (A) Tj EMC")
    #expect(page.text == "กขค")
    #expect(near(page.glyphs[0].box.x0, 100) && near(page.glyphs[0].box.x1, 102.22))
    #expect(near(page.glyphs[2].box.x0, 104.45) && near(page.glyphs[2].box.x1, 106.67))
  }

  @Test func marksTakeNoExtentOfADividedBox() throws {
    let page = try page("\(span("ที่")) (A) Tj EMC")
    #expect(page.glyphs.map { $0.box.width }.map { ($0 * 100).rounded() / 100 } == [6.67, 0, 0])
    #expect(near(page.glyphs[2].box.x0, 106.67))
  }

  @Test func emptyReplacementRemovesTheGlyphs() throws {
    #expect(try page("(A) Tj /Span << /ActualText () >> BDC (B) Tj EMC (C) Tj").text == "AC")
  }

  @Test func outerReplacementWins() throws {
    #expect(try page("\(span("กข")) (A) Tj \(span("ค")) (B) Tj EMC EMC (C) Tj").text == "กขC")
  }

  @Test func openRunEndsWithThePage() throws {
    #expect(try page("(A) Tj \(span("ก")) (B) Tj").text == "Aก")
  }

  @Test func strayEndIsIgnored() throws {
    #expect(try page("EMC (A) Tj EMC (B) Tj").text == "AB")
  }

  @Test func replacementWithoutGlyphsHasNoPlace() throws {
    #expect(try page("(A) Tj \(span("ก")) EMC (B) Tj").text == "AB")
  }

  /// Whatever the counts: the text is complete and in order, and stands within the run's box.
  @Test func anyReplacementIsPlacedCompletelyAndInside() {
    var generator = SeededGenerator(seed: 7)
    let letters: [Unicode.Scalar] = ["ก", "า", "ํ", "่", "ำ", "A", " "]
    for _ in 0..<2_000 {
      let drawn = (0..<Int.random(in: 1...8, using: &generator)).map { index -> DrawnGlyph in
        let count = Int.random(in: 0...2, using: &generator)
        return DrawnGlyph(
          scalars: (0..<count).compactMap { _ in letters.randomElement(using: &generator) },
          box: Box(x0: Double(index * 10), y0: 0, x1: Double(index * 10 + 10), y1: 20), baseline: 15,
          fontSize: 16, font: 0, code: UInt32(index), direction: 0, isInvisible: false)
      }
      let text = (0..<Int.random(in: 0...10, using: &generator)).compactMap { _ in
        letters.randomElement(using: &generator)
      }
      let placed = ActualTextAlignment.place(text, over: drawn[...])
      #expect(placed.map(\.scalar) == text)
      let right = Double(drawn.count * 10)
      #expect(placed.allSatisfy { $0.box.x0 >= 0 && $0.box.x1 <= right + 1e-9 && $0.source == .actualText })
      #expect(zip(placed, placed.dropFirst()).allSatisfy { $0.box.x0 <= $1.box.x0 + 1e-9 })
    }
  }

  @Test func longRunsAreCompared() {
    // Beyond the table's limit the run counts as one gap, and still comes out whole.
    let scalars = [Unicode.Scalar](repeating: "ก", count: 3_000)
    let drawn = (0..<2_000).map {
      DrawnGlyph(
        scalars: ["ข"], box: Box(x0: Double($0), y0: 0, x1: Double($0 + 1), y1: 1), baseline: 1,
        fontSize: 1, font: nil, code: 0, direction: 0, isInvisible: false)
    }
    #expect(ActualTextAlignment.place(scalars, over: drawn[...]).count == 3_000)
  }

  @Test func runsThatDoNotFitAreLeftOut() {
    let glyph = DrawnGlyph(
      scalars: ["A"], box: Box(x0: 0, y0: 0, x1: 1, y1: 1), baseline: 1, fontSize: 1, font: nil, code: 65,
      direction: 0, isInvisible: false)
    let runs = [
      ActualTextRun(range: 0..<2, scalars: ["ก"]), ActualTextRun(range: 1..<2, scalars: ["ข"]),
      ActualTextRun(range: 2..<9, scalars: ["ค"]),
    ]
    let stream = GlyphStream(count: 3, runs: runs) { _ in glyph }
    #expect(stream.glyphs.map(\.scalar) == ["ก", "A"])
  }
}
