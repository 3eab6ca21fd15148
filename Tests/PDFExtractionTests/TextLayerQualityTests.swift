import Diagnostics
import PageModel
import Testing

@testable import PDFExtraction

struct TextLayerQualityTests {
  private static let inlineImage = "BI /W 8 /H 2 /BPC 1 /IM true ID ab EI"

  private func extraction(_ content: String) throws -> PageExtraction {
    try firstPage(MinimalPDF(content))
  }

  private func ids(_ content: String) throws -> [String] {
    try extraction(content).diagnostics.map { "\($0.id) \($0.severity.rawValue)" }
  }

  @Test func pageWithTextIsUsable() throws {
    let found = try extraction("BT /F1 10 Tf 100 700 Td (Score 95.50) Tj ET")
    #expect(found.diagnostics.isEmpty && found.quality.verdict == .usable)
    #expect((found.quality.letters, found.quality.digits, found.quality.characters) == (5, 4, 10))
  }

  @Test(arguments: ["", "1 g 0 0 600 800 re f", "100 700 m 300 700 l S", "BT /F1 10 Tf 9 9 Td (  ) Tj ET"])
  func pageWithoutContentIsBlank(content: String) throws {
    #expect(try ids(content) == ["blank-page info"])
  }

  @Test func pictureOnlyNeedsOCR() throws {
    let found = try extraction("q 600 0 0 800 0 0 cm \(Self.inlineImage) Q")
    #expect(found.page.images.map(\.box) == [Box(x0: 0, y0: 0, x1: 600, y1: 800)])
    #expect(found.page.images.map(\.pixelWidth) == [8] && found.page.images.map(\.pixelHeight) == [2])
    let diagnostic = try #require(found.diagnostics.first)
    #expect(diagnostic.id == .pageNeedsOCR && diagnostic.severity == .error)
    #expect(diagnostic.place == Place(page: 1))
  }

  @Test func contentAfterAnInlineImageIsRead() throws {
    let found = try extraction("q 60 0 0 80 10 10 cm \(Self.inlineImage) Q BT /F1 10 Tf 9 700 Td (A) Tj ET")
    #expect(found.page.text == "A" && found.quality.verdict == .usable)
  }

  @Test func pictureIsCutAtItsClip() throws {
    let found = try extraction("q 100 600 50 50 re W n 600 0 0 800 0 0 cm \(Self.inlineImage) Q")
    #expect(found.page.images.map(\.box) == [Box(x0: 100, y0: 150, x1: 150, y1: 200)])
  }

  @Test func lettersDrawnAsOutlinesNeedOCR() throws {
    #expect(try ids("100 600 m 150 650 200 650 300 600 c f") == ["page-needs-ocr error"])
  }

  @Test func scanWithPageNumberNeedsOCR() throws {
    let content = "q 600 0 0 800 0 0 cm \(Self.inlineImage) Q BT /F1 10 Tf 300 20 Td (12) Tj ET"
    #expect(try extraction(content).quality.verdict == .pictureOfPage)
  }

  @Test func latinLayerUnderAScanIsJunk() throws {
    let content =
      "q 500 0 0 700 50 50 cm \(Self.inlineImage) Q BT /F1 10 Tf 3 Tr 60 700 Td (n1fldlttl~ uazn1sd) Tj ET"
    #expect(try extraction(content).quality.verdict == .junkLayer)
  }

  @Test func unmappedTextNeedsOCR() throws {
    let found = try firstPage(GlyphTests.compositeFont("BT /F1 10 Tf 100 700 Td <00410042> Tj ET"))
    #expect(found.quality.verdict == .undecodable && found.quality.unmapped == 2)
  }

  private func quality(_ text: String, isInvisible: Bool = false, image: Box? = nil) -> TextLayerQuality {
    let glyphs = text.unicodeScalars.map {
      Glyph(
        scalar: $0, box: Box(x0: 0, y0: 0, x1: 1, y1: 1), baseline: 1, fontSize: 1, font: nil,
        code: 0, isInvisible: isInvisible)
    }
    let images = image.map { [PageImage(box: $0, pixelWidth: 1, pixelHeight: 1)] } ?? []
    let page = Page(
      number: 1, width: 100, height: 100, rotation: 0, glyphs: glyphs, rulings: [], images: images,
      fonts: [])
    return TextLayerQuality(page: page, shapeCount: 0)
  }

  private let scan = Box(x0: 0, y0: 0, x1: 100, y1: 100)

  @Test func thaiLayerUnderAScanIsUsable() {
    let quality = quality("การประเมินคุณธรรมและความโปร่งใส", isInvisible: true, image: scan)
    #expect(quality.verdict == .usable)
    #expect(quality.thaiLetters == quality.letters && quality.invisible == quality.characters)
  }

  @Test func titleOverABackgroundPictureIsUsable() {
    #expect(quality("รายงานผลการประเมินคุณธรรม ๒๕๖๘", image: scan).verdict == .usable)
  }

  @Test func bulletsDoNotMakeAPageUndecodable() {
    #expect(quality("\u{F0B7} การประเมิน \u{F0A3} ผ่าน").verdict == .usable)
    #expect(quality("\u{F0A3} 95.50 81.20 77.35 100").verdict == .usable)
  }

  @Test func raisedThaiMarksAreThai() {
    let quality = quality("ท\u{F70A}")
    #expect(quality.thaiLetters == 2 && quality.privateUse == 0)
  }

  @Test func digitsInAnotherFontDoNotSaveUnreadableWords() {
    #expect(quality("\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD} 0.00 129,143.94").verdict == .undecodable)
  }
}
