import LayoutAnalysis
import PageModel
import Testing

@Suite("Spaces of a line")
struct LineSpacingTests {
  /// Words set with gaps instead of space characters.
  private func line(_ words: [String], letters: Double, words gap: Double) -> [String] {
    var page = SyntheticPage()
    var x = 72.0
    for word in words {
      page.text(word, x: x, y: 100, spacing: letters)
      let count = word.unicodeScalars.filter { !SyntheticPage.isMark($0) }.count
      x += 16 * (Double(count) * (SyntheticPage.advance + letters) + gap)
    }
    return read(page).flatMap(\.strings)
  }

  private static let words = ["มาตรฐาน", "ทางจริยธรรม", "ของเจ้าหน้าที่", "ของรัฐ"]

  @Test(
    "Gaps between words, with letters set apart or together",
    arguments: [
      (0.0, 0.25), (0.04, 0.25), (0.048, 0.3), (0.1, 0.3), (0.3, 0.3), (-0.05, 0.25), (0.0, 0.12), (0.0, 0.1),
    ])
  func words(letters: Double, gap: Double) {
    #expect(line(Self.words, letters: letters, words: gap) == [Self.words.joined(separator: " ")])
  }

  @Test("A heading spaced letter by letter is one word", arguments: [0.1, 0.2, 0.3, 0.4])
  func heading(letters: Double) {
    #expect(line(["ประกาศสำนักนายกรัฐมนตรี"], letters: letters, words: 0) == ["ประกาศสำนักนายกรัฐมนตรี"])
  }

  @Test("Figures far apart stay apart")
  func figures() {
    #expect(line(["1", "2", "3", "4", "5", "6", "7", "8"], letters: 0, words: 0.5) == ["1 2 3 4 5 6 7 8"])
  }

  @Test("A space character over letters that touch is none; one without width may be a lost mark and stays")
  func overprinted() {
    var page = SyntheticPage()
    page.text("มาตรฐานจริยธรรม", x: 72, y: 100)
    let second = page.glyphs[7].box
    for (y, width) in [(100.0, 4.0), (130, 0)] {
      let row = page.glyphs.prefix(14).map { $0.moved(by: 0, dy: y - 100) }
      var glyphs = Array(row)
      glyphs.insert(
        Glyph(
          scalar: " ", box: Box(x0: second.x0, y0: y - 14, x1: second.x0 + width, y1: y + 5), baseline: y,
          fontSize: 16, font: 0, code: 32), at: 7)
      page.glyphs = y == 100 ? glyphs : page.glyphs + glyphs
    }
    let texts = read(page).flatMap(\.strings)
    #expect(texts.first?.contains(" ") == false)
    #expect(texts.last?.contains(" ") == true)
  }

  @Test("A space before า that may be what is left of ำ stays, however wide it is")
  func beforeAa() {
    var page = SyntheticPage()
    page.text("ด", x: 72, y: 100)
    page.text(" ", x: 80, y: 100)
    page.text("าเนิน", x: 80, y: 100)
    #expect(read(page).flatMap(\.strings) == ["ดำเนิน"])
  }

  @Test("Spaces printed twice on one spot count once, spaces side by side as they are")
  func twice() {
    var page = SyntheticPage()
    page.text("คำแรก คำที่สอง  คำที่สาม", x: 72, y: 100)
    let space = page.glyphs.firstIndex { $0.scalar == " " } ?? 0
    page.glyphs.insert(page.glyphs[space].moved(by: 1), at: space + 1)
    #expect(read(page).flatMap(\.strings) == ["คำแรก คำที่สอง  คำที่สาม"])
  }
}

@Suite("Text drawn twice")
struct OverprintTests {
  @Test(
    "Within a tenth of an em in any direction, at once or a whole line later, in any size",
    arguments: [(0.1, 0.0), (-0.1, 0), (0, 0.1), (0, -0.1), (0.07, 0.07), (-0.05, 0.08), (0, 0)],
    [10.0, 16, 40])
  func doubles(offset: (Double, Double), size: Double) {
    var late = SyntheticPage()
    late.text("คำสั่งที่ ๑๐๐/๒๕๖๗ ill", x: 72, y: 100, size: size)
    late.text("อีกบรรทัดหนึ่ง", x: 72, y: 200, size: size)
    var atOnce = SyntheticPage()
    atOnce.glyphs = late.glyphs.flatMap { [$0, $0.moved(by: offset.0 * size, dy: offset.1 * size)] }
    late.text("คำสั่งที่ ๑๐๐/๒๕๖๗ ill", x: 72 + offset.0 * size, y: 100 + offset.1 * size, size: size)
    for page in [late, atOnce] {
      #expect(read(page).flatMap(\.strings) == ["คำสั่งที่ ๑๐๐/๒๕๖๗ ill", "อีกบรรทัดหนึ่ง"])
    }
  }
}
