import PageModel
import Testing

@testable import PDFExtraction

/// Helvetica: "A" is 667/1000 em wide, "B" 667, "C" 722. Its ascent and descent as poppler knows them are
/// 0.718 and -0.207 em, the test reads them off the first glyph where only the place matters.
struct GlyphTests {
  @Test func boxesGoFromPenToAdvanceAndAscentToDescent() throws {
    let page = try firstPage(MinimalPDF("BT /F1 10 Tf 100 700 Td (AB) Tj ET")).page
    #expect(page.text == "AB")
    #expect((page.width, page.height, page.rotation) == (600, 800, 0))
    let (a, b) = (page.glyphs[0], page.glyphs[1])
    #expect(near(a.box.x0, 100) && near(a.box.x1, 106.67))
    #expect(near(b.box.x0, 106.67) && near(b.box.x1, 113.34))
    #expect(near(a.baseline, 100) && near(a.fontSize, 10) && a.direction == 0)
    #expect(a.box.y0 < 95 && a.box.y0 > 88 && a.box.y1 > 101 && a.box.y1 < 105)
    #expect(a.code == 65 && a.source == .textLayer && !a.isInvisible && a.font == 0)
    #expect(page.fonts.map(\.name) == ["Helvetica"])
    #expect(page.fonts[0].kind == "Type1" && !page.fonts[0].isEmbedded && !page.fonts[0].hasToUnicode)
  }

  @Test func spacingIsNotPartOfTheBox() throws {
    let page = try firstPage(MinimalPDF("BT /F1 10 Tf 5 Tc 20 Tw 100 700 Td (A B) Tj ET")).page
    #expect(near(page.glyphs[0].box.x1, 106.67))
    #expect(near(page.glyphs[1].box.x0, 111.67) && near(page.glyphs[1].box.width, 2.78))
    #expect(near(page.glyphs[2].box.x0, 111.67 + 2.78 + 25))
  }

  @Test func contentStreamOrderIsKept() throws {
    let page = try firstPage(
      MinimalPDF("BT /F1 10 Tf 100 100 Td (low) Tj 0 500 Td (high) Tj ET")
    ).page
    #expect(page.text == "lowhigh")
  }

  @Test func cropBoxMovesTheOrigin() throws {
    let page = try firstPage(
      MinimalPDF("BT /F1 10 Tf 100 700 Td (A) Tj ET", entries: "/CropBox [50 100 450 750]")
    ).page
    #expect((page.width, page.height) == (400, 650))
    #expect(near(page.glyphs[0].box.x0, 50) && near(page.glyphs[0].baseline, 50))
  }

  @Test func mediaBoxMayStartBelowZero() throws {
    let page = try firstPage(
      MinimalPDF("BT /F1 10 Tf 0 0 Td (A) Tj ET", mediaBox: "-100 -200 500 600")
    ).page
    #expect((page.width, page.height) == (600, 800))
    #expect(near(page.glyphs[0].box.x0, 100) && near(page.glyphs[0].baseline, 600))
  }

  /// /Rotate turns the page clockwise: upright text then runs downwards (90), upside down (180) or
  /// upwards (270).
  @Test(arguments: [
    (90, 800.0, 600.0, 700.0, 100.0, 700.0), (180, 600, 800, 500, 700, 700), (270, 800, 600, 100, 500, 100),
  ])
  func pageRotation(
    rotation: Int, width: Double, height: Double, penX: Double, penY: Double, baseline: Double
  ) throws {
    let page = try firstPage(
      MinimalPDF("BT /F1 10 Tf 100 700 Td (A) Tj ET", entries: "/Rotate \(rotation)")
    ).page
    #expect((page.width, page.height, page.rotation) == (width, height, rotation))
    let glyph = page.glyphs[0]
    #expect(glyph.direction == rotation)
    #expect(near(glyph.baseline, baseline))
    #expect(near(glyph.fontSize, 10))
    switch rotation {
    case 90: #expect(near(glyph.box.y0, penY) && near(glyph.box.y1, penY + 6.67) && glyph.box.x1 > penX + 5)
    case 180: #expect(near(glyph.box.x1, penX) && near(glyph.box.x0, penX - 6.67) && glyph.box.y1 > penY + 5)
    default: #expect(near(glyph.box.y1, penY) && near(glyph.box.y0, penY - 6.67) && glyph.box.x0 < penX - 5)
    }
  }

  /// A landscape table as many writers make it: text turned by its matrix, the page turned back.
  @Test func rotatedTextOnRotatedPageIsUpright() throws {
    let page = try firstPage(
      MinimalPDF("BT /F1 10 Tf 0 1 -1 0 100 300 Tm (A) Tj ET", entries: "/Rotate 90")
    ).page
    let glyph = page.glyphs[0]
    #expect(glyph.direction == 0)
    #expect(near(glyph.box.x0, 300) && near(glyph.box.x1, 306.67) && near(glyph.baseline, 100))
  }

  @Test func scaledTextMatrixGivesDisplayedSize() throws {
    let page = try firstPage(MinimalPDF("q 2 0 0 2 0 0 cm BT /F1 1 Tf 7 0 0 7 50 350 Tm (A) Tj ET Q")).page
    #expect(near(page.glyphs[0].fontSize, 14) && near(page.glyphs[0].box.x0, 100))
  }

  @Test(arguments: [(0, false), (1, false), (3, true), (7, true)])
  func renderModes(mode: Int, isInvisible: Bool) throws {
    let page = try firstPage(MinimalPDF("BT /F1 10 Tf \(mode) Tr 100 700 Td (A) Tj ET")).page
    #expect(page.glyphs.map(\.isInvisible) == [isInvisible])
  }

  @Test func textOffThePageIsLeftOut() throws {
    let page = try firstPage(
      MinimalPDF("BT /F1 10 Tf 100 900 Td (off) Tj 0 -200 Td (on) Tj ET")
    ).page
    #expect(page.text == "on")
  }

  @Test func hiddenOptionalContentIsLeftOut() throws {
    var pdf = MinimalPDF(
      "/OC /Hidden BDC BT /F1 10 Tf 100 700 Td (no) Tj ET 0 0 100 100 re S EMC BT /F1 10 Tf 100 600 Td (yes) Tj ET"
    )
    pdf.extras = ["<< /Type /OCG /Name (Layer) >>"]
    pdf.resources = "/Properties << /Hidden 5 0 R >>"
    pdf.catalog = "/OCProperties << /OCGs [5 0 R] /D << /OFF [5 0 R] /Order [] >> >>"
    let page = try firstPage(pdf).page
    #expect(page.text == "yes")
    #expect(page.rulings.isEmpty)
  }

  @Test func formXObjectsAreRead() throws {
    var pdf = MinimalPDF("q 1 0 0 1 100 0 cm /Form Do Q")
    pdf.extras = [
      MinimalPDF.stream(
        "BT /F1 10 Tf 20 700 Td (in a form) Tj ET",
        entries: "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >>")
    ]
    pdf.resources = "/XObject << /Form 5 0 R >>"
    let page = try firstPage(pdf).page
    #expect(page.text == "in a form")
    #expect(near(page.glyphs[0].box.x0, 120))
  }

  @Test func fontNamesAreReadAsThaiWhereTheyAreNoUTF8() throws {
    var pdf = MinimalPDF("BT /F1 10 Tf 100 700 Td (A) Tj ET")
    pdf.font = "<< /Type /Font /Subtype /Type1 /BaseFont /TH#20SarabunIT#F9 /Encoding /WinAnsiEncoding >>"
    #expect(try firstPage(pdf).page.fonts.map(\.name) == ["TH SarabunIT๙"])
    pdf.font = "<< /Type /Font /Subtype /Type1 /BaseFont /Odd#FF#E0#B9#99 /Encoding /WinAnsiEncoding >>"
    #expect(try firstPage(pdf).page.fonts.map(\.name) == ["Odd\u{FFFD}เน\u{FFFD}"])
    pdf.font = "<< /Type /Font /Subtype /Type1 /BaseFont /Utf#E0#B9#99 /Encoding /WinAnsiEncoding >>"
    #expect(try firstPage(pdf).page.fonts.map(\.name) == ["Utf๙"])
  }

  @Test func unmappedCodesKeepTheirCode() throws {
    let page = try firstPage(Self.compositeFont("BT /F1 10 Tf 100 700 Td <00410042> Tj ET")).page
    #expect(page.glyphs.map(\.scalar) == ["\u{FFFD}", "\u{FFFD}"])
    #expect(page.glyphs.map(\.code) == [0x41, 0x42])
    #expect(page.glyphs.allSatisfy { $0.source == .unmapped })
    #expect(page.fonts.map(\.name) == ["Sarabun-Bold"])
    #expect(page.fonts[0].kind == "CIDFontType2" && page.fonts[0].isBold)
  }

  @Test func toUnicodeMayNameSeveralCharacters() throws {
    var pdf = Self.compositeFont("BT /F1 10 Tf 100 700 Td <0041> Tj ET", entries: "/ToUnicode 6 0 R")
    pdf.extras.append(
      MinimalPDF.stream(
        "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
          + "1 beginbfchar <0041> <0E190E490E33> endbfchar endcmap"))
    let page = try firstPage(pdf).page
    #expect(page.glyphs.map(\.scalar) == ["น", "\u{0E49}", "ำ"])
    #expect(page.glyphs[0].source == .textLayer && page.fonts[0].hasToUnicode)
  }

  /// A Type0 font without a program; object 5 is its descendant, every glyph one em wide.
  static func compositeFont(_ content: String, entries: String = "") -> MinimalPDF {
    var pdf = MinimalPDF(content)
    pdf.font =
      "<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Sarabun-Bold /Encoding /Identity-H "
      + "/DescendantFonts [5 0 R] \(entries) >>"
    pdf.extras = [
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Sarabun-Bold /DW 1000 "
        + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
    ]
    return pdf
  }
}
