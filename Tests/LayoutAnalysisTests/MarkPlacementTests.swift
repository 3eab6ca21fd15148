import LayoutAnalysis
import PageModel
import Testing

@Suite("Marks and their bases")
struct MarkPlacementTests {
  private static let line = "ผู้ป่วยที่ตั้งใจสู้ ยื่นคำร้องได้"

  /// The line's letters and marks apart, as drawn in one go.
  private func drawn() -> (letters: [Glyph], marks: [Glyph]) {
    var page = SyntheticPage()
    page.text(Self.line, x: 72, y: 100)
    return (
      page.glyphs.filter { !SyntheticPage.isMark($0.scalar) },
      page.glyphs.filter { SyntheticPage.isMark($0.scalar) }
    )
  }

  private func text(of glyphs: [Glyph]) -> [String] {
    var page = SyntheticPage()
    page.glyphs = glyphs
    page.text("บรรทัดต่อไปของหน้านี้", x: 72, y: 130)
    return read(page).flatMap(\.strings)
  }

  private let expected = [line, "บรรทัดต่อไปของหน้านี้"]

  @Test("Marks drawn before all letters of their line")
  func first() {
    let (letters, marks) = drawn()
    #expect(text(of: marks + letters) == expected)
  }

  @Test("Marks drawn after all letters of their line")
  func last() {
    let (letters, marks) = drawn()
    #expect(text(of: letters + marks) == expected)
  }

  @Test("Each mark drawn before its base")
  func beforeBase() {
    var page = SyntheticPage()
    page.text(Self.line, x: 72, y: 100)
    var glyphs: [Glyph] = []
    var base = 0
    for glyph in page.glyphs {
      if SyntheticPage.isMark(glyph.scalar) {
        glyphs.insert(glyph, at: base)
        base += 1
      } else {
        base = glyphs.count
        glyphs.append(glyph)
      }
    }
    #expect(text(of: glyphs) == expected)
  }

  @Test("A mark that is drawn forwards from the begin of its base stays with it")
  func forwards() {
    var page = SyntheticPage()
    page.text("ที่นี่มีผู้รู้", x: 72, y: 100)
    page.glyphs = page.glyphs.map { $0.box.width == 0 ? $0.moved(by: -8) : $0 }
    #expect(read(page).flatMap(\.strings) == ["ที่นี่มีผู้รู้"])
  }

  @Test("Marks with room of their own make no space behind them")
  func withAdvance() {
    var page = SyntheticPage()
    var x = 72.0
    for scalar in "ที่นี่มีผู้รู้".unicodeScalars {
      page.glyphs.append(
        Glyph(
          scalar: scalar, box: Box(x0: x, y0: 86, x1: x + 8, y1: 105), baseline: 100, fontSize: 16, font: 0,
          code: scalar.value))
      x += 8
    }
    #expect(read(page).flatMap(\.strings) == ["ที่นี่มีผู้รู้"])
  }

  @Test("The halves of ำ find each other with a tone between them, in any order")
  func halvesOfAm() {
    for text in ["นํ้า", "น้ํา"] {
      var page = SyntheticPage()
      page.text(text + "ใจ", x: 72, y: 100)
      #expect(read(page).flatMap(\.strings) == ["น้ำใจ"])
    }
  }

  @Test("A character for private use without advance is a mark")
  func privateUse() throws {
    var page = SyntheticPage()
    page.text("ปี 2567", x: 72, y: 100)
    let mark = page.glyphs[1]
    page.glyphs[1] = Glyph(
      scalar: "\u{F702}", box: mark.box, baseline: 100, fontSize: 16, font: 0, code: 1)
    #expect(read(page).flatMap(\.strings) == ["ปี 2567"])
  }

  @Test("An unreadable mark behind one drawn twice goes with the second drawing")
  func unreadableDouble() {
    var page = SyntheticPage()
    page.text("อื่น", x: 72, y: 100)
    let tone = page.glyphs[2]
    page.glyphs.insert(tone, at: 3)
    page.glyphs.insert(
      Glyph(
        scalar: "\u{FFFD}", source: .unmapped, box: tone.box, baseline: 100, fontSize: 16, font: 0, code: 9),
      at: 4
    )
    #expect(read(page).flatMap(\.strings) == ["อื่น"])
  }
}

extension Glyph {
  /// The glyph moved along x.
  func moved(by dx: Double, dy: Double = 0, scaled factor: Double = 1) -> Glyph {
    Glyph(
      scalar: scalar, source: source,
      box: Box(
        x0: factor * box.x0 + dx, y0: factor * box.y0 + dy, x1: factor * box.x1 + dx, y1: factor * box.y1 + dy
      ),
      baseline: factor * baseline + (direction % 180 == 0 ? dy : dx), fontSize: factor * fontSize, font: font,
      code: code, direction: direction, isInvisible: isInvisible)
  }
}
