import PageModel
import Testing

@testable import PDFExtraction

struct RulingTests {
  private func rulings(_ content: String, entries: String = "") throws -> [Ruling] {
    try firstPage(MinimalPDF(content, entries: entries)).page.rulings
  }

  @Test func strokedSegments() throws {
    let found = try rulings("0.5 w 100 700 m 300 700 l S 2 w 100 700 m 100 600 l S")
    #expect(
      found == [
        Ruling(axis: .horizontal, position: 100, start: 100, end: 300, thickness: 0.5),
        Ruling(axis: .vertical, position: 100, start: 100, end: 200, thickness: 2),
      ])
  }

  @Test func strokedRectangleGivesFourSides() throws {
    let found = try rulings("1 w 100 600 200 100 re S")
    #expect(found.count == 4)
    #expect(Set(found.filter { $0.axis == .horizontal }.map(\.position)) == [100, 200])
    #expect(Set(found.filter { $0.axis == .vertical }.map(\.position)) == [100, 300])
  }

  @Test func dashedStrokeIsOneRuling() throws {
    #expect(try rulings("[3 2] 0 d 100 700 m 300 700 l S").count == 1)
  }

  @Test func dottedBorderIsOneRuling() throws {
    let dots = (0..<40).map { "\(100 + 2 * $0) 700 1 1 re f" }.joined(separator: " ")
    let down = (0..<30).map { "100 \(699 - 2 * $0) 1 1 re f" }.joined(separator: " ")
    let found = try rulings(dots + " " + down)
    #expect(
      found == [
        Ruling(axis: .horizontal, position: 99.5, start: 100, end: 179, thickness: 1, isFilled: true),
        Ruling(axis: .vertical, position: 100.5, start: 99, end: 159, thickness: 1, isFilled: true),
      ])
  }

  @Test func fewDotsAreNoRuling() throws {
    #expect(try rulings("100 700 1 1 re f 104 700 1 1 re f 108 700 1 1 re f").isEmpty)
  }

  @Test func thinFilledRectangleIsOneRuling() throws {
    let found = try rulings("100 700 200 0.5 re f")
    #expect(
      found == [
        Ruling(axis: .horizontal, position: 99.75, start: 100, end: 300, thickness: 0.5, isFilled: true)
      ])
  }

  @Test func thinStrokedOrFilledAndStrokedRectangleIsNotFourLines() throws {
    let stroked = try rulings("0.5 w 100 600 1 100 re S")
    #expect(stroked == [Ruling(axis: .vertical, position: 100.5, start: 100, end: 200, thickness: 1.5)])
    #expect(try rulings("0.5 w 100 600 1 100 re B").count == 1)
  }

  @Test func mitredBorderIsItsCentreLine() throws {
    let found = try rulings("100 700 m 300 700 l 299 699 l 101 699 l h f")
    #expect(found.count == 1 && near(found[0].position, 100.5) && near(found[0].thickness, 1))
  }

  @Test func frameBetweenTwoRectanglesGivesFourLines() throws {
    let found = try rulings("100 600 200 100 re 101 601 198 98 re f*")
    #expect(found.count == 4)
    #expect(found.allSatisfy { $0.isFilled && near($0.thickness, 1) })
    #expect(found.map(\.position).sorted() == [100.5, 100.5, 199.5, 299.5])
  }

  @Test func shadingAndSlantsAreNoRulings() throws {
    #expect(try rulings("0.9 g 100 600 200 100 re f").isEmpty)
    #expect(try rulings("100 600 m 300 650 l S").isEmpty)
    #expect(try rulings("100 600 m 150 650 200 650 300 600 c S").isEmpty)
    #expect(try rulings("40 w 100 600 m 300 600 l S").isEmpty)
  }

  private func fills(_ content: String, entries: String = "") throws -> [FilledArea] {
    try firstPage(MinimalPDF(content, entries: entries)).page.fills
  }

  @Test func filledRectanglesAreKeptInTheirOrder() throws {
    let found = try fills("0 g 100 600 200 100 re f 1 g 120 620 50 20 re f 0.5 g 0 0 10 0.5 re f")
    #expect(
      found.map(\.box) == [Box(x0: 100, y0: 100, x1: 300, y1: 200), Box(x0: 120, y0: 160, x1: 170, y1: 180)])
    #expect(found.map(\.luminance) == [0, 1])
  }

  @Test func fillsAreAsTheyAreSeen() throws {
    #expect(try fills("q 150 650 100 100 re W n 0 g 100 600 200 100 re f Q").first?.box.x0 == 150)
    #expect(try fills("100 600 1 100 re f 100 600 m 300 650 l 200 700 l f").isEmpty)
    #expect(try fills("100 600 200 100 re 101 601 198 98 re f*").isEmpty)
    #expect(try fills("1 w 100 600 200 100 re S").isEmpty)
    let turned = try fills("0 g 100 600 200 100 re f", entries: "/Rotate 90")
    #expect(turned.map(\.box) == [Box(x0: 600, y0: 100, x1: 700, y1: 300)])
  }

  @Test func roundCornersDoNotHideAnArea() throws {
    let rounded =
      "108 600 m 292 600 l 296 600 300 604 300 608 c 300 692 l 300 696 296 700 292 700 c 108 700 l "
      + "104 700 100 696 100 692 c 100 608 l 100 604 104 600 108 600 c f"
    #expect(try fills(rounded).map(\.box) == [Box(x0: 100, y0: 100, x1: 300, y1: 200)])
    let circle =
      "150 600 m 177.6 600 200 622.4 200 650 c 200 677.6 177.6 700 150 700 c 122.4 700 100 677.6 100 650 c "
      + "100 622.4 122.4 600 150 600 c f"
    #expect(try fills(circle).isEmpty)
  }

  @Test func gradientIsNotBrokenIntoLines() throws {
    var pdf = MinimalPDF("q 100 600 200 100 re W n /Blend sh Q")
    pdf.resources =
      "/Shading << /Blend << /ShadingType 2 /ColorSpace /DeviceGray /Coords [100 0 300 0] "
      + "/Function << /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [1] /N 1 >> >> >>"
    #expect(try firstPage(pdf).page.rulings.isEmpty)
  }

  @Test func clippedAwayOrTransparentStrokesAreIgnored() throws {
    #expect(try rulings("q 0 0 50 50 re W n 100 700 m 300 700 l S Q").isEmpty)
    #expect(try rulings("100 900 m 300 900 l S").isEmpty)
    var pdf = MinimalPDF("/Clear gs 100 700 m 300 700 l S")
    pdf.resources = "/ExtGState << /Clear << /CA 0 >> >>"
    #expect(try firstPage(pdf).page.rulings.isEmpty)
  }

  @Test func strokesAreCutAtClipAndPage() throws {
    let found = try rulings("q 150 650 100 100 re W n 100 700 m 300 700 l S Q -50 20 m 1000 20 l S")
    #expect(found.map(\.start) == [150, 0] && found.map(\.end) == [250, 600])
  }

  @Test func largeFillCutToThinClipIsRuling() throws {
    let found = try rulings("q 100 700 200 1 re W n 0 0 600 800 re f Q")
    #expect(found.count == 1 && near(found[0].position, 99.5) && found[0].start == 100)
  }

  @Test func rotationTurnsAxes() throws {
    let found = try rulings("1 w 100 700 m 300 700 l S", entries: "/Rotate 90")
    #expect(found == [Ruling(axis: .vertical, position: 700, start: 100, end: 300, thickness: 1)])
  }

  @Test func framesOfLinksAreNoRulings() throws {
    let link =
      "/Annots [<< /Type /Annot /Subtype /Link /Rect [100 600 300 700] /Border [0 0 1] /C [1 0 0] >>]"
    #expect(try rulings("BT /F1 10 Tf 100 650 Td (A) Tj ET", entries: link).isEmpty)
  }
}
