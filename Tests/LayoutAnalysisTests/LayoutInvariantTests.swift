import LayoutAnalysis
import PageModel
import TestSupport
import Testing

@Suite("Properties of any page")
struct LayoutInvariantTests {
  /// All text of the blocks, without white space, as sorted scalars: what must not change.
  private func inked(_ result: LayoutResult) -> [Unicode.Scalar] {
    let texts = result.blocks.flatMap { block in
      switch block {
      case .paragraph(let paragraph): [paragraph.raw]
      case .table(let table): table.cells.map(\.raw)
      }
    }
    return texts.flatMap(\.unicodeScalars).filter { !$0.properties.isWhitespace }.sorted()
  }

  private func randomPage(_ number: Int, using random: inout SeededGenerator) -> SyntheticPage {
    var page = SyntheticPage(number: number)
    let letters = Array("กขคงจ ั่ี้ ำ 0123.- abc".unicodeScalars)
    for index in 0..<Int.random(in: 0...40, using: &random) {
      var text = String.UnicodeScalarView()
      // A private letter per word, so that no two words can be taken for doubles.
      if let own = Unicode.Scalar(0x4E00 + UInt32(index)) { text.append(own) }
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        text.append(letters[Int.random(in: 0..<letters.count, using: &random)])
      }
      page.text(
        String(text), x: Double.random(in: -20...620, using: &random),
        y: Double.random(in: -20...860, using: &random),
        size: Double.random(in: 1...40, using: &random),
        direction: [0, 0, 0, 90, 180, 270].randomElement(using: &random) ?? 0)
    }
    for _ in 0..<Int.random(in: 0...30, using: &random) {
      let (a, b) = (Double.random(in: 0...600, using: &random), Double.random(in: 0...600, using: &random))
      let position = Double.random(in: 0...600, using: &random)
      if Bool.random(using: &random) {
        page.horizontal(position, a, b)
      } else {
        page.vertical(position, a, b)
      }
    }
    // Cells of a grid that is not complete, and areas anywhere.
    for _ in 0..<Int.random(in: 0...30, using: &random) {
      let (column, row) = (Int.random(in: 0...5, using: &random), Int.random(in: 0...12, using: &random))
      let (x, y) = (60 + Double(column) * 80, 100 + Double(row) * 30)
      let (width, height) = (
        80.0 * Double(Int.random(in: 1...3, using: &random)),
        30.0 * Double(Int.random(in: 1...2, using: &random))
      )
      page.fill(x, y, x + width, y + height, luminance: Double.random(in: 0...1, using: &random))
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let (x, y) = (
        Double.random(in: -20...600, using: &random), Double.random(in: -20...860, using: &random)
      )
      page.fill(
        x, y, x + Double.random(in: 0...400, using: &random), y + Double.random(in: 0...400, using: &random))
    }
    return page
  }

  @Test("Nothing is lost, nothing comes twice, and the result is repeatable", arguments: 0..<60)
  func accounting(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let pages = (1...3).map { randomPage($0, using: &random) }
    let result = LayoutAnalyzer().analyze(pages.map(\.page))
    let again = LayoutAnalyzer().analyze(pages.map(\.page))
    #expect(result.blocks == again.blocks)
    var expected: Set<Unicode.Scalar> = []
    for page in pages {
      expected.formUnion(page.glyphs.map(\.scalar).filter { $0.value >= 0x4E00 })
    }
    let found = inked(result).filter { $0.value >= 0x4E00 }
    #expect(Set(found) == expected)
    let drawn = pages.flatMap(\.glyphs).map(\.scalar).filter { $0.value >= 0x4E00 }
    #expect(found.count == drawn.count)
  }

  @Test("Spans of a table never overlap", arguments: 100..<140)
  func spans(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for table in LayoutAnalyzer().analyze([randomPage(1, using: &random).page]).tables {
      var taken: Set<Int> = []
      for cell in table.cells {
        #expect(cell.rowSpan >= 1 && cell.columnSpan >= 1)
        #expect(
          cell.row + cell.rowSpan <= table.rowCount && cell.column + cell.columnSpan <= table.columnCount)
        for row in cell.row..<cell.row + cell.rowSpan {
          for column in cell.column..<cell.column + cell.columnSpan {
            #expect(taken.insert(row * table.columnCount + column).inserted)
          }
        }
      }
      #expect(table.columnEdges.count == table.columnCount + 1)
      #expect(table.columnEdges == table.columnEdges.sorted())
      #expect(table.rowEdges.count == table.rowCount + 1)
      #expect(table.rowEdges == table.rowEdges.sorted())
    }
  }

  @Test("Values that are no numbers, empty text and odd directions do no harm")
  func hostile() {
    let odd = [Double.nan, .infinity, -.infinity, 1e300, -1e300, 0]
    var glyphs: [Glyph] = []
    var rulings: [Ruling] = []
    var fills: [FilledArea] = []
    for (index, value) in odd.enumerated() {
      for other in odd {
        glyphs.append(
          Glyph(
            scalar: index % 2 == 0 ? "ก" : "\u{FFFD}", box: Box(x0: value, y0: other, x1: other, y1: value),
            baseline: value,
            fontSize: other, font: 99, code: 0, direction: index * 37))
        fills.append(FilledArea(box: Box(x0: value, y0: other, x1: 100, y1: 50), luminance: value))
        rulings.append(Ruling(axis: .vertical, position: value, start: other, end: 10, thickness: other))
        rulings.append(Ruling(axis: .horizontal, position: 5, start: value, end: other, thickness: 1))
      }
    }
    let pages = (1...4).map {
      Page(
        number: $0, width: .nan, height: -5, rotation: 0, glyphs: glyphs, rulings: rulings, fills: fills,
        images: [], fonts: [])
    }
    let result = LayoutAnalyzer().analyze(pages)
    #expect(result.blocks.allSatisfy { (1...4).contains($0.page) })
  }

  @Test("Lines spread over absurd distances do no harm")
  func absurdDistances() {
    let glyphs = (0..<60).map { index in
      let x = index % 2 == 0 ? 1e200 : -1e200
      return Glyph(
        scalar: "ก", box: Box(x0: x, y0: Double(index) * 20, x1: x + 8, y1: Double(index) * 20 + 10),
        baseline: Double(index) * 20 + 8, fontSize: 10, font: nil, code: 0)
    }
    let page = Page(
      number: 1, width: 595, height: 842, rotation: 0, glyphs: glyphs, rulings: [], images: [], fonts: [])
    let raw = LayoutAnalyzer().analyze([page]).paragraphs.map(\.raw).joined()
    #expect(raw.unicodeScalars.count { $0 == "ก" } == 60)
  }

  @Test("Pages beyond the limits are cut and reported")
  func limits() {
    var page = SyntheticPage()
    page.text(String(repeating: "ก", count: 50), x: 10, y: 100)
    page.grid(xs: (0..<20).map { 20 + Double($0) * 20 }, ys: (0..<20).map { 200 + Double($0) * 20 })
    let limits = LayoutLimits(glyphsPerPage: 20, rulingsPerPage: 1_000, gridPositionsPerTable: 100)
    let result = LayoutAnalyzer(limits: limits).analyze([page.page])
    #expect(result.diagnostics.map(\.id.rawValue) == ["layout-limit", "layout-limit"])
    #expect(result.diagnostics.allSatisfy { $0.severity == .error })
    #expect(result.prose == [String(repeating: "ก", count: 20)])
  }

  @Test("A page of hatching and scattered letters takes no unreasonable time")
  func large() {
    var random = SeededGenerator(seed: 7)
    var page = SyntheticPage()
    for _ in 0..<20_000 {
      page.text(
        "ก", x: Double.random(in: 0...595, using: &random), y: Double.random(in: 0...842, using: &random),
        size: 4)
    }
    for index in 0..<2_000 {
      page.horizontal(Double(index) * 0.4, 0, 595)
      page.vertical(Double(index) * 0.3, 0, 842)
      let (x, y) = (Double(index % 40) * 14, Double(index / 40) * 16)
      page.fill(x, y, x + 14, y + 16)
    }
    let clock = ContinuousClock()
    let time = clock.measure { _ = LayoutAnalyzer().analyze([page.page]) }
    #expect(time < .seconds(20))
  }

  @Test("The dump is one line per block and cell")
  func dump() {
    var page = SyntheticPage()
    page.text("หัวข้อ", x: 72, y: 80, bold: true)
    page.grid(xs: [60, 200, 400], ys: [100, 130])
    page.text("99.50", x: 210, y: 120)
    #expect(
      LayoutDump.text(of: analyze(page).blocks) == """
        p1 heading [72.0 65.6 104.0 84.8] หัวข้อ
        p1 table 1x2 [60.0 100.0 400.0 130.0]
          r0 c0:\u{20}
          r0 c1: 99.50

        """)
  }
}
