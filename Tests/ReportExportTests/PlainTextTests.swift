import PageModel
import ReportExport
import TestSupport
import Testing

@Suite("Plain text of pages")
struct PlainTextTests {
  private func text(_ lines: [PageTextLine], _ wording: PlainText.Wording = .repaired) -> String {
    String(decoding: PlainText.bytes(of: TextSamples.page(lines), wording), as: UTF8.self)
  }

  @Test("a printed line is a line, and a form feed ends the page, also an empty one")
  func lines() {
    #expect(text([]) == "\u{C}")
    #expect(text([TextSamples.line("น้ำ ก"), TextSamples.line("ab")]) == "น้ำ ก\nab\n\u{C}")
  }

  @Test("the wording is the repaired one or the text layer's")
  func wording() {
    let lines = [TextSamples.line("ทำ", raw: "ท า")]
    #expect(text(lines) == "ทำ\n\u{C}")
    #expect(text(lines, .textLayer) == "ท า\n\u{C}")
  }

  @Test("a row of cells with one line each is one line, each cell in the field of its column")
  func rows() {
    let lines = [
      TextSamples.line("before"),
      TextSamples.cell("a", row: 0, column: 0), TextSamples.cell("b", row: 0, column: 1),
      TextSamples.cell("c", row: 1, column: 1), TextSamples.cell("d", row: 1, column: 4),
      TextSamples.line("after"),
    ]
    #expect(text(lines) == "before\na\tb\n\tc\t\t\td\nafter\n\u{C}")
  }

  @Test("a row in which a cell has more lines gives its cells one after the other")
  func wrappedRows() {
    let lines = [
      TextSamples.cell("a", row: 0, column: 0),
      TextSamples.cell("b1", row: 0, column: 1, line: 0, of: 2),
      TextSamples.cell("b2", row: 0, column: 1, line: 1, of: 2),
      TextSamples.cell("c", row: 0, column: 2),
      TextSamples.cell("d", row: 1, column: 0), TextSamples.cell("e", row: 1, column: 1),
    ]
    #expect(text(lines) == "a\nb1\nb2\nc\nd\te\n\u{C}")
  }

  @Test("rows of two tables that follow each other stay apart; a lone cell is not indented")
  func neighbours() {
    let lines = [
      TextSamples.cell("a", row: 0, column: 1, table: 0), TextSamples.cell("b", row: 0, column: 0, table: 1),
    ]
    #expect(text(lines) == "a\nb\n\u{C}")
  }

  @Test("lines and cells without text leave nothing behind")
  func empty() {
    let lines = [
      TextSamples.line("", raw: "x"),
      TextSamples.cell("a", row: 0, column: 0), TextSamples.cell("", row: 0, column: 1),
      TextSamples.cell("", row: 1, column: 0), TextSamples.cell("", row: 1, column: 1),
    ]
    #expect(text(lines) == "a\n\u{C}")
    #expect(text([TextSamples.line("a", raw: "")], .textLayer) == "\u{C}")
  }

  @Test("no character of a line can end it, its row or its page, or steer a terminal")
  func controlCharacters() {
    let hostile = "a\nb\tc\u{C}d\r\u{2028}\u{85}e\u{1B}[31m\u{0}\u{9B}\u{7F}f"
    let expected = "a b c d   e\u{FFFD}[31m\u{FFFD}\u{FFFD}\u{FFFD}f\n\u{C}"
    #expect(text([TextSamples.line(hostile)]) == expected)
    #expect(text([TextSamples.line("x", raw: hostile)], .textLayer) == expected)
  }

  @Test("any scalar comes out as its UTF-8")
  func scalars() {
    var random = SeededGenerator(seed: 66)
    for _ in 0..<200 {
      let scalars = (0..<40).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0xA0...0x10FFFF, using: &random))
      }
      .filter { $0 != "\u{2028}" && $0 != "\u{2029}" }
      let line = String(String.UnicodeScalarView(scalars))
      #expect(
        Array(PlainText.bytes(of: TextSamples.page([TextSamples.line(line)]), .repaired))
          == Array("\(line)\n\u{C}".utf8))
    }
  }
}
