import LayoutAnalysis
import PageModel
import TestSupport
import Testing

@Suite("Properties of the text of any page")
struct PageTextPropertyTests {
  /// Words of Thai at random places that do not overlap, each with a letter of its own.
  private func page(using random: inout SeededGenerator) -> SyntheticPage {
    let syllables = ["กา", "ที่", "นี้", "ผู้", "จำ", "เป็น", "ให้", "ดี", "12", "ab", "ปั๊ม"]
    var page = SyntheticPage()
    var own: UInt32 = 0x4E00
    for line in 0..<Int.random(in: 3...20, using: &random) {
      var x = Double.random(in: 40...80, using: &random)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        var word = String(Unicode.Scalar(own) ?? "?")
        own += 1
        for _ in 0..<Int.random(in: 2...6, using: &random) {
          word += syllables.randomElement(using: &random) ?? ""
        }
        page.text(word, x: x, y: 60 + 30 * Double(line), size: 14)
        let letters = word.unicodeScalars.filter { !SyntheticPage.isMark($0) }.count
        x += 7 * Double(letters) + Double.random(in: 5...12, using: &random)
      }
    }
    return page
  }

  private func inked(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    scalars.filter { !$0.properties.isWhitespace }.sorted()
  }

  @Test("Every character comes out exactly once", arguments: 0..<40)
  func accounting(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let page = page(using: &random)
    let text = readText(of: [page.page])[0]
    #expect(inked(text.lines.flatMap { $0.layerText.unicodeScalars }) == inked(page.glyphs.map(\.scalar)))
    #expect(text.watermarks.isEmpty)
  }

  @Test("The text does not depend on the order in which words and letters are drawn", arguments: 100..<140)
  func streamOrder(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let page = page(using: &random)
    let expected = readText(of: [page.page])[0].strings
    // Letters with their marks, in any order.
    var letters: [[Glyph]] = []
    for glyph in page.glyphs {
      if SyntheticPage.isMark(glyph.scalar) {
        letters[letters.count - 1].append(glyph)
      } else {
        letters.append([glyph])
      }
    }
    var shuffled = page
    shuffled.glyphs = letters.shuffled(using: &random).flatMap { $0 }
    #expect(readText(of: [shuffled.page])[0].strings == expected)
  }

  @Test("Moving and scaling a page changes nothing", arguments: 200..<240)
  func similarity(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let page = page(using: &random)
    let expected = readText(of: [page.page])[0].strings
    let factor = Double.random(in: 0.7...2, using: &random)
    let (dx, dy) = (Double.random(in: -30...30, using: &random), Double.random(in: -30...30, using: &random))
    var moved = page
    moved.width *= factor
    moved.height *= factor
    moved.glyphs = page.glyphs.map { $0.moved(by: dx, dy: dy, scaled: factor) }
    #expect(readText(of: [moved.page])[0].strings == expected)
  }

  @Test("Values that are no numbers do no harm")
  func hostile() {
    let odd = [Double.nan, .infinity, -.infinity, 1e300, -1e300, 0, -0.0, Double.leastNonzeroMagnitude]
    var glyphs: [Glyph] = []
    for value in odd {
      for other in odd {
        for scalar: Unicode.Scalar in ["ก", "\u{0E48}", " ", "\u{FFFD}"] {
          glyphs.append(
            Glyph(
              scalar: scalar, source: scalar == "\u{FFFD}" ? .unmapped : .textLayer,
              box: Box(x0: value, y0: other, x1: other, y1: value), baseline: other, fontSize: value,
              font: glyphs.count - 9, code: 0, direction: glyphs.count * 31 - 1000))
        }
      }
    }
    let pages = (1...20).map {
      Page(
        number: $0, width: .infinity, height: .nan, rotation: 0, glyphs: glyphs, rulings: [], images: [],
        fonts: [])
    }
    #expect(readText(of: pages).map(\.number) == Array(1...20))
  }
}
